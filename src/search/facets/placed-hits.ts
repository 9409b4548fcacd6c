import type { ResultItem } from '../present.ts';
import type { Filters, FoundHit } from './start.ts';

/** Places results, which know their ids, in the key file; without filters no place is needed. */
export function placedHits(
  { items }: { readonly items: readonly ResultItem[] },
  filters: Pick<Filters, 'placeOf'> | null,
): readonly FoundHit[] {
  return items.map((item) => ({
    place: filters?.placeOf(item.id) ?? -1,
    load: async () => item,
  }));
}
