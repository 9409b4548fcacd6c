import type { Place, Posting, Postings } from './postings.ts';
import { isPair, placedWord } from './words.ts';

/** A word of the index as it is written. */
export interface IndexEntry {
  readonly word: string;
  readonly postings: readonly Posting[];
}

/** From this number of pages on, a pair has its places in a list of its own, which only a phrase in quotes reads. */
export const commonPages = 1000;

/** How often a common pair counts in a page at most: more of it would hardly rank the page higher. */
const mostCounted = 3;

/** Yields the entries of the index in the order of their words. */
export function* entriesOf(
  { pageCounts, read }: Postings,
  commonFrom = commonPages,
): Generator<IndexEntry> {
  const isCommon = (word: string) => isPair(word) && (pageCounts.get(word) ?? 0) >= commonFrom;
  const named = [...pageCounts.keys()].flatMap((word) =>
    isCommon(word)
      ? [
          { word, source: word },
          { word: placedWord(word), source: word },
        ]
      : [{ word, source: word }],
  );
  for (const { word, source } of named.sort((a, b) => (a.word < b.word ? -1 : 1))) {
    const postings = read(source);
    const isCounted = word === source && isCommon(word);
    yield { word, postings: isCounted ? postings.map(withoutPositions) : postings };
  }
}

/** Keeps how often and how weightily a word stands in a page, and not where: equal numbers pack well. */
function withoutPositions({ page, places }: Posting): Posting {
  const weighty = places.toSorted((a: Place, b: Place) => b.weight - a.weight);
  return {
    page,
    places: weighty.slice(0, mostCounted).map(({ weight }) => ({ weight, position: 0 })),
  };
}
