import { explorer } from '../../../content/explorer.ts';

/** The titles among which the explorer finds. */
export function GET(): Response {
  return Response.json(explorer.titles());
}
