import { browseLists, indexBasis, listedBodies, listsByEntry } from '../lib/index.ts';
import { corpus, index } from './current.ts';

/** The lists of the collection that this build shows, made once for all pages. */
export const axisLists = browseLists(corpus);
/** The lists that hold each document or reference. */
export const listsOf = listsByEntry(axisLists);
/** The bodies that issued something, by the address of their list. */
export const bodies = listedBodies(axisLists);
/** Its tables for finding documents with the same basis. */
export const basis = indexBasis(index);
