import { commonPages } from './index/entries.ts';
import { foldedStart, placedWord, startsIn, syllableWord } from './index/words.ts';
import { added, type FoundPage, type Hit, type WordIndex } from './word-index.ts';

/** What we use of Pagefind's module `pagefind.js`. */
export interface PagefindModule {
  createInstance(options: PagefindOptions): PagefindInstance;
}

/** Options of a Pagefind instance. */
export interface PagefindOptions {
  readonly basePath: string;
}

/** An index that is open. */
export interface PagefindInstance {
  /** Null finds every page. */
  search(term: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
  destroy(): Promise<void>;
}

interface PagefindResult {
  /** The name of the page's file: a folder of this build, and the place of the page in it; see `pageName`. */
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

/** What we write for Pagefind to give back for a page: what it needs itself, and the page. */
export interface PagefindPage {
  readonly url: string;
  readonly content: '';
  readonly word_count: number;
  readonly filters: Readonly<Record<string, never>>;
  readonly meta: Readonly<Record<string, never>>;
  readonly anchors: readonly never[];
  readonly page: FoundPage;
}

/** Opens the index under `basePath` (with a slash at its end). Nothing is loaded before the first search. */
export function openPagefind(
  { createInstance }: PagefindModule,
  basePath: string,
  commonFrom = commonPages,
): WordIndex & { close(): Promise<void> } {
  const instance = createInstance({ basePath });
  // Pagefind forgets how to load a result that nobody holds any more.
  const loaders = new Map<number, PagefindResult>();
  const search = async (term: string | null): Promise<readonly Hit[]> => {
    const { results } = await instance.search(term);
    return results.map((result) => {
      const place = placeIn(result.id);
      loaders.set(place, result);
      return { place, score: result.score };
    });
  };
  /** Words that the index is known to have. Pagefind leaves out of a search what no page has, and says nothing. */
  const present = new Set<string>();
  const word: WordIndex['word'] = async (name) => {
    const hits = await search(name);
    if (hits.length > 0) for (const start of startsIn(name)) present.add(start);
    return hits;
  };
  const isPresent = async (name: string) => present.has(name) || (await found(name));
  const found = async (name: string) => {
    if ((await search(name)).length > 0) present.add(name);
    return present.has(name);
  };
  return {
    word,
    together: async (syllables, { isMarked = false, isLastStart = false } = {}) => {
      const words = syllables.map((syllable, at) => {
        // Numbers and dates begin with `z`, and no Vietnamese word does.
        const isStart = isLastStart && at === syllables.length - 1 && !syllable.key.startsWith('z');
        if (isStart) return syllable.key;
        return isMarked && syllable.marks !== '' ? syllableWord(syllable) : foldedStart(syllable);
      });
      const arePresent = await Promise.all(words.map(isPresent));
      return arePresent.every((each) => each) ? search(words.join(' ')) : [];
    },
    sequence: async (pairs) => {
      const lists = await Promise.all(pairs.map((pair) => word(pair)));
      if (lists.some((list) => list.length === 0)) return [];
      const isCommon = (at: number) => (lists[at]?.length ?? 0) >= commonFrom;
      const placed = pairs.map((pair, at) => (isCommon(at) ? placedWord(pair) : pair));
      const scores = added(lists);
      const hits = await search(`"${placed.join(' ')}"`);
      // Of a phrase Pagefind says only that a page has it.
      return hits.map(({ place }) => ({ place, score: scores.get(place) ?? 0 }));
    },
    load: async (place) => {
      if (!loaders.has(place)) await search(null);
      const result = loaders.get(place);
      if (result === undefined) throw new Error(`the index has no page ${place}`);
      return (await result.data()).page;
    },
    close: () => instance.destroy(),
  };
}

/** The name of a page's file without its ending. The folder is new with every build that says anything else. */
export function pageName(folder: string, place: number): string {
  return `${folder}/${place.toString(36)}`;
}

function placeIn(name: string): number {
  return Number.parseInt(name.slice(name.indexOf('/') + 1), 36);
}
