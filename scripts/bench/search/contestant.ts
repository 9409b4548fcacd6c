import type { Row } from './input.ts';

/** What a search found. */
export interface Answer {
  /** Returns the numbers of the first documents, best first, ten where there are ten; may load them. */
  top(): Promise<readonly number[]>;
}

/** An index that is open. */
export interface Opened {
  /** Searches; resolves as soon as a page could show its first result, and rejects when the search fails. */
  search(query: string): Promise<Answer>;
  close(): Promise<void>;
}

/** Documents as they are indexed: a document's number is its place from 0. */
export type Rows = Iterable<Pick<Row, 'title' | 'text'>>;

/** One way to search a collection. */
export interface Contestant {
  /** Writes the index of the rows into `dir`, as a host would store it. */
  index(rows: Rows, dir: string): Promise<void>;
  /** Opens the index in `dir` anew; what a page would download comes through `fetch`, by path. */
  open(dir: string): Promise<Opened>;
}

/** Names of the contestants, in the order of the report. */
export const contestantNames = [
  'site',
  'minisearch',
  'minisearch-bigrams',
  'flexsearch',
  'pagefind',
] as const;

/** Name of a contestant. */
export type ContestantName = (typeof contestantNames)[number];

/** Those that download the whole index to open it: every cold start is alike, and a few are enough to measure. */
export const downloadedWhole: ReadonlySet<ContestantName> = new Set([
  'minisearch',
  'minisearch-bigrams',
  'flexsearch',
]);
