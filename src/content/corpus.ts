import { buildCorpus, type Corpus } from '../lib/index.ts';
import { readCollection } from './collection.ts';

/**
 * Reads the content files under `dir` and builds the corpus that pages, index and checks ask.
 * What was wrong with the files stands first in `issues`.
 */
export async function loadCorpus(dir: string): Promise<Corpus> {
  const { sources, issues } = await readCollection(dir);
  const corpus = buildCorpus(sources);
  return { ...corpus, issues: [...issues, ...corpus.issues] };
}
