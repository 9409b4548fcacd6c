import { loaderOf } from '../../explorer/load.ts';
import { remembered } from '../finder/load.ts';
import { knownDocuments } from './known.ts';
import { numberIndex } from './near-numbers.ts';
import type { SuggestionSources } from './sources.ts';
import { readWords, type WordFile, type Words } from './words.ts';

/** Where the files are. */
interface Places {
  /** Folder of the key file: `/kho/data/kham-pha/`. */
  readonly keys: string;
  /** The file of words: `/kho/data/tim-kiem/tu.json`. */
  readonly words: string;
}

/** Prepares sources that download their files when they are first needed, and again after a failure. */
export function downloadedSources(places: Places): SuggestionSources {
  const loader = loaderOf(places.keys);
  const numbers = remembered(async () => numberIndex(knownDocuments(await loader.keys())));
  const words = remembered(() => downloadWords(places.words));
  return { numbers: numbers.get, words: words.get };
}

async function downloadWords(address: string): Promise<Words> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readWords((await response.json()) as WordFile);
}
