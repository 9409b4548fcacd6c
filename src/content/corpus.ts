import { buildCorpus, type Corpus } from '../lib/index.ts';
import { readCollection } from './collection.ts';
import type { CollectionFiles } from './files.ts';

/**
 * Reads the content files under `dir` and builds the corpus that pages, index and checks ask.
 * What was wrong with the files stands first in `issues`. `files` as for `readCollection`.
 */
export async function loadCorpus(dir: string, files?: CollectionFiles): Promise<Corpus> {
  const { sources, issues } = await readCollection(dir, files);
  const corpus = buildCorpus(sources);
  return { ...corpus, issues: [...issues, ...corpus.issues] };
}
