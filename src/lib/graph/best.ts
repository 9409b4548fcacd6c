/**
 * Returns the first `limit` items that sorting by `order` would give, without sorting all: of thousands of documents a
 * page shows a few. `order` must tell any two items apart, or which of two equal ones is kept is not said.
 */
export function best<Item>(
  items: Iterable<Item>,
  limit: number,
  order: (a: Item, b: Item) => number,
): readonly Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const last = kept.at(-1);
    if (kept.length >= limit && (last === undefined || order(item, last) >= 0)) continue;
    if (kept.length >= limit) kept.pop();
    kept.splice(placeIn(kept, item, order), 0, item);
  }
  return kept;
}

/** The index at which `item` belongs in the sorted `kept`. */
function placeIn<Item>(
  kept: readonly Item[],
  item: Item,
  order: (a: Item, b: Item) => number,
): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = kept[middle];
    if (other !== undefined && order(other, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
