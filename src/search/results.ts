import { presentPage, type ResultItem } from './present.ts';
import type { Found, RankedHit } from './search.ts';
import type { WordIndex } from './word-index.ts';

/**
 * Loads the first `limit` of `hits`, which are those of `found` or some of them. Of pages that have the words side
 * by side, those come first that have the tones as typed, then those whose title is what was typed, or has it: only the
 * text tells.
 */
export async function loadItems(
  found: Found,
  hits: readonly RankedHit[],
  index: WordIndex,
  limit: number,
): Promise<readonly ResultItem[]> {
  const shown = await Promise.all(
    hits.slice(0, limit).map(async (hit) => ({
      hit,
      item: presentPage(await index.load(hit.place), found.sought, hit),
    })),
  );
  return sortedByText(shown).map(({ item }) => item);
}

interface Shown {
  readonly hit: RankedHit;
  readonly item: ResultItem;
}

function sortedByText(shown: readonly Shown[]): readonly Shown[] {
  const isAlike = (a: RankedHit, b: RankedHit) =>
    a.isNamed === b.isNamed && a.extent === 'whole' && b.extent === 'whole';
  const worth = ({ titleFit, isExact }: ResultItem) => Number(isExact) * 4 + titleFit;
  return shown.toSorted((a, b) => (isAlike(a.hit, b.hit) ? worth(b.item) - worth(a.item) : 0));
}
