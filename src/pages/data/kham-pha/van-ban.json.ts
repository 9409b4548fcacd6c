import { explorer } from '../../../content/explorer.ts';

/** What the explorer needs of every document. */
export function GET(): Response {
  return Response.json(explorer.keys());
}
