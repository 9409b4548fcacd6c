import type { Syllable } from './index/words.ts';

/** A stretch of a page that has an address of its own. */
export interface PageSection {
  readonly anchor: string;
  /** Depth of a heading from 1; 0 for plain text. */
  readonly heading: number;
  readonly text: string;
}

/** A document or reference as the index gives it back. */
export interface FoundPage {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** Who issued it, as one text; empty when it is not known. */
  readonly issuers: string;
  /** ISO, as far as known; empty when it is not. */
  readonly date: string;
  readonly kind: 'document' | 'reference';
  readonly sections: readonly PageSection[];
}

/** A page that fits, before its text is loaded. */
export interface Hit {
  /** The place of the document among all documents of the collection, sorted by id; counted from 0. */
  readonly place: number;
  /** Higher is better (BM25); scores of several words may be added. */
  readonly score: number;
}

/**
 * What search needs of an index: lists of pages for words (index/words.ts, keys.ts). A failed download rejects and is
 * never an empty answer.
 */
export interface WordIndex {
  /** Pages with this word of the index or with words that begin so; a whole word ends in `_` and begins no other. */
  word(start: string): Promise<readonly Hit[]>;
  /**
   * Pages that have all these syllables somewhere, whatever their marks, best first. With `isMarked` those that are
   * typed with marks must have them; with `isLastStart` the last one may be the beginning of a word.
   */
  together(
    syllables: readonly Syllable[],
    options?: { readonly isMarked?: boolean; readonly isLastStart?: boolean },
  ): Promise<readonly Hit[]>;
  /** Pages with these pairs of syllables one after the other, thus with the words of the pairs as one phrase. */
  sequence(pairs: readonly string[]): Promise<readonly Hit[]>;
  /** The page of a hit. */
  load(place: number): Promise<FoundPage>;
}

/** Places that stand in every list; none when there is no list. */
export function common(lists: readonly (readonly Hit[])[]): ReadonlySet<number> {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list.map(({ place }) => place)));
  const places = shortest.map(({ place }) => place);
  return new Set(places.filter((place) => sets.every((set) => set.has(place))));
}

/** Adds the scores of each page. */
export function added(lists: readonly (readonly Hit[])[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const list of lists) {
    for (const { place, score } of list) sums.set(place, (sums.get(place) ?? 0) + score);
  }
  return sums;
}
