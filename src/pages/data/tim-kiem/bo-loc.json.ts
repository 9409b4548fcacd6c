import { axisLists } from '../../../content/browse.ts';
import { corpus } from '../../../content/current.ts';
import { explorer } from '../../../content/explorer.ts';
import { facetFile } from '../../../search/facets/write-file.ts';

/** What the filters of the search page need beyond the key file of the explorer. */
export function GET(): Response {
  return Response.json(facetFile(corpus, axisLists, explorer.keys().stamp));
}
