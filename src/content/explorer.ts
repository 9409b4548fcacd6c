import { explorerFiles } from '../explorer/write-files.ts';
import { links } from './links.ts';

/** The explorer's files for the collection of this build. */
export const explorer = explorerFiles(links);
