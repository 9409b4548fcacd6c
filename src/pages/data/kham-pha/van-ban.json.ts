import { explorer } from '../../../content/explorer.ts';
import { packKeys } from '../../../search/finder/pack-keys.ts';

/** What search boxes and the explorer need of every document. */
export function GET(): Response {
  return Response.json(packKeys(explorer.keys()));
}
