/** How many entries a page of a list shows. */
const mostOnPage = 200;

/** One page of a long list. */
export interface ListPart<Item> {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly items: readonly Item[];
}

/** Cuts a list into pages; an empty list has one empty page. */
export function listParts<Item>(items: readonly Item[]): readonly ListPart<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / mostOnPage));
  return Array.from({ length: count }, (_, at) => ({
    number: at + 1,
    count,
    items: items.slice(at * mostOnPage, (at + 1) * mostOnPage),
  }));
}

/** Returns the part of a page's address behind that of its list: none for the first page, then `trang-2`. */
export function viewOfPart(number: number): string | undefined {
  return number === 1 ? undefined : `trang-${number}`;
}
