import { presentPage, type ResultItem } from './present.ts';
import type { Found, RankedHit } from './search.ts';
import type { WordIndex } from './word-index.ts';

/** Texts are compared so many at a time: what was shown keeps its place when more is asked for. */
const block = 20;

/**
 * Loads the first `limit` of `hits`, which are those of `found` or some of them, in the order `given`; or to `fit`: of
 * pages that have the words side by side those come first that have the tones as typed, then those whose title is what
 * was typed, or has it. Only the text tells.
 */
export async function loadItems(
  found: Found,
  hits: readonly RankedHit[],
  index: WordIndex,
  { limit, order }: { readonly limit: number; readonly order: 'fit' | 'given' },
): Promise<readonly ResultItem[]> {
  const count = order === 'fit' ? Math.ceil(limit / block) * block : limit;
  const shown = await Promise.all(
    hits.slice(0, count).map(async (hit) => ({
      hit,
      item: presentPage(await index.load(hit.place), found.sought, hit),
    })),
  );
  const blocks = Array.from({ length: Math.ceil(shown.length / block) }, (_, at) =>
    shown.slice(at * block, (at + 1) * block),
  );
  const sorted = order === 'fit' ? blocks.flatMap(sortedByText) : shown;
  return sorted.slice(0, limit).map(({ item }) => item);
}

interface Shown {
  readonly hit: RankedHit;
  readonly item: ResultItem;
}

/** Sorts those at the beginning that are named alike and have the words side by side; hits come with those first. */
function sortedByText(shown: readonly Shown[]): readonly Shown[] {
  const worth = ({ hit, item }: Shown) => {
    if (hit.extent !== 'whole') return -1;
    return Number(hit.isNamed) * 8 + Number(item.isExact) * 4 + item.titleFit;
  };
  return shown.toSorted((a, b) => worth(b) - worth(a));
}
