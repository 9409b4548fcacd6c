import type { ContestantName } from './contestant.ts';
import type { Downloads } from './traffic.ts';

/** What one process does. `dir` holds the index; `isFolded`: see rivals.ts. */
export type Task = {
  readonly contestant: ContestantName;
  readonly isFolded: boolean;
  readonly dir: string;
} & (
  | {
      readonly kind: 'index';
      /** Path of the collection. */
      readonly collection: string;
      /** How many documents to generate from it; null for the collection itself. */
      readonly generated: number | null;
    }
  | { readonly kind: 'search'; readonly queries: readonly string[] }
);

/** What a process measured while it wrote an index. */
export interface IndexResult {
  /** From the documents in memory to the index on disk. */
  readonly ms: number;
  readonly files: number;
  readonly bytes: number;
}

/** Time until a page could show the first result, and what was downloaded until then. */
export interface Cost extends Downloads {
  readonly ms: number;
}

/** One query, asked of an engine that has loaded nothing, and once more of the same. */
export interface SearchResult {
  /** Numbers of the first documents, best first; null when the search failed. */
  readonly found: readonly number[] | null;
  readonly error: string | null;
  /** Null where it was not measured or failed. */
  readonly cold: Cost | null;
  readonly warm: Cost | null;
}
