import type { Edge } from '../lib/index.ts';
import { type ListPart, listParts } from './list-pages.ts';

/** How many citing sentences stand on the page of a document; more would make it heavy to load and to read. */
export const mostOnPage = 100;

/** Returns the pages of the full list of those who cite; none when all stand on the document's own page. */
export function evidencePages(edges: readonly Edge[]): readonly ListPart<Edge>[] {
  return edges.length > mostOnPage ? listParts(edges) : [];
}
