import { coverage, indexCorpus } from '../lib/index.ts';
import { loadCorpus } from './corpus.ts';

/** The collection that this build shows, read once for all pages; CONTENT_DIR names another than our own. */
export const corpus = await loadCorpus(process.env['CONTENT_DIR'] ?? 'content');
/** Its tables for queries. */
export const index = indexCorpus(corpus);
/** How much it holds, and what became of its citations. */
export const counts = coverage(corpus);
