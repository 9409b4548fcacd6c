import { explorer } from '../../../content/explorer.ts';
import { packTitles } from '../../../search/finder/pack-titles.ts';

/** The titles among which search boxes and the explorer find. */
export function GET(): Response {
  return Response.json(packTitles(explorer.titles()));
}
