import type { ResultItem } from './present.ts';
import { loadItems } from './results.ts';
import { type Found, type RankedHit, search } from './search.ts';
import type { WordIndex } from './word-index.ts';

/**
 * What the search page asks of whatever searches: the index of this site, or a service behind an adapter. Its contract
 * is in `testing/engine-contract.ts`. It rejects when something cannot be downloaded; an empty answer means that
 * nothing was found.
 */
export interface SearchEngine {
  search(typed: string): Promise<SearchAnswer>;
}

/** Everything that fits, and the way to show some of it. */
export interface SearchAnswer extends Found {
  /**
   * Returns the lines of the first `limit` of `hits`, which are those of this answer or some of them: in the order
   * `given`, or with what only a text tells about how well it fits.
   */
  show(
    hits: readonly RankedHit[],
    limit: number,
    order: 'fit' | 'given',
  ): Promise<readonly ResultItem[]>;
}

/** The engine over an index of words. */
export function engineOver(index: WordIndex): SearchEngine {
  return {
    search: async (typed) => {
      const found = await search(typed, index);
      return {
        ...found,
        show: (hits, limit, order) => loadItems(found, hits, index, { limit, order }),
      };
    },
  };
}
