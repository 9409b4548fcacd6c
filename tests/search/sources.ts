import { explorerFiles } from '../../src/explorer/write-files.ts';
import { type Corpus, indexCorpus, linkDocuments } from '../../src/lib/index.ts';
import { knownDocuments } from '../../src/search/suggest/known.ts';
import { numberIndex } from '../../src/search/suggest/near-numbers.ts';
import type { SuggestionSources } from '../../src/search/suggest/sources.ts';
import { wordTexts } from '../../src/search/suggest/word-texts.ts';
import { readWords, wordFile } from '../../src/search/suggest/words.ts';

/** What the browser would download for suggestions, made from a corpus. */
export function sourcesOf(corpus: Corpus): SuggestionSources {
  const { keys } = explorerFiles(linkDocuments(indexCorpus(corpus)));
  const numbers = numberIndex(knownDocuments(keys()));
  const words = readWords(wordFile(wordTexts(corpus)));
  return { numbers: () => Promise.resolve(numbers), words: () => Promise.resolve(words) };
}
