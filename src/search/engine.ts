/** A stretch of a page that has an address of its own. */
export interface PageSection {
  readonly anchor: string;
  /** Depth of a heading from 1; 0 for plain text. */
  readonly heading: number;
  readonly text: string;
}

/** A document or reference as an engine gives it back. */
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
  /** Equal for hits on one page, whatever the query; nothing more is said about it. */
  readonly key: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  load(): Promise<FoundPage>;
}

/**
 * What full-text search needs of an engine. Both compare without case, tones and the difference of `đ` and `d`;
 * words come as `wordsOf` makes them. A failed download rejects and is never an empty answer.
 */
export interface Engine {
  /** Pages that hold the words side by side in this order, each of them whole. */
  phrase(words: readonly string[]): Promise<readonly Hit[]>;
  /** Pages that hold every word or a word that begins with it, best first. */
  all(words: readonly string[]): Promise<readonly Hit[]>;
}
