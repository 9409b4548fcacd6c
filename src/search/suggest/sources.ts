import type { NumberIndex } from './near-numbers.ts';
import type { Words } from './words.ts';

/** What suggestions are made from; each is got when it is first needed and may reject. */
export interface SuggestionSources {
  numbers(): Promise<NumberIndex>;
  words(): Promise<Words>;
  /** How many documents a query finds. Left out where that costs too much. */
  count?(query: string): Promise<number>;
}
