/** What a page needs to extract citations; `bundle.ts` makes one script of it. */
export { buildRegistry, extractCitations } from '../../src/lib/index.ts';
