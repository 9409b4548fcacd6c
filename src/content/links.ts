import { indexDirection, linkDocuments } from '../lib/index.ts';
import { index } from './current.ts';

/** Who is linked with whom in the collection of this build, found once for all pages. */
export const links = linkDocuments(index);
/** Who carries out whom. */
export const direction = indexDirection(links);
