/** What documents are filtered by; the words of the address are the same as those of the lists (`/loai/ke-hoach/`). */
export const facetIds = ['loai', 'co-quan', 'cap', 'nam', 'noi', 'tinh-trang', 'toan-van'] as const;
/** A filter whose values are counted. */
export type FacetId = (typeof facetIds)[number];

/** All filters; `dan` holds the ids of documents that must be cited. */
export const filterIds = [...facetIds, 'dan'] as const;
/** A filter, as the address names it. */
export type FilterId = (typeof filterIds)[number];

/** The chosen values of every filter, each once and in order; none where the filter leaves out nothing. */
export type Choice = Readonly<Record<FilterId, readonly string[]>>;

/** Orders of the results, as the address names them. */
export const sorts = ['phu-hop', 'moi-nhat', 'cu-nhat', 'duoc-dan-nhieu'] as const;
/** An order of the results. */
export type Sort = (typeof sorts)[number];

/** A search as the address says it. */
export interface SearchState {
  readonly query: string;
  readonly choice: Choice;
  /** Null where the reader asked for none: see `sortOf`. */
  readonly sort: Sort | null;
}

/** No value of an address is longer than an id (120 letters), and nobody chooses more than this by hand. */
const longestValue = 150;
const mostValues = 100;

/** The choice that leaves out nothing. */
export const noChoice: Choice = choiceOf(() => []);

/**
 * Reads a search out of a query, whatever stands in it. Values the collection does not know are kept: they fit no
 * document, and the page says so. What cannot be a value (empty, too long) is left out, as is an order that is none.
 */
export function readState(params: URLSearchParams): SearchState {
  const sort = params.get('xep');
  return {
    query: params.get('q') ?? '',
    choice: choiceOf((id) => valuesIn(params.getAll(id))),
    sort: sorts.find((each) => each === sort) ?? null,
  };
}

/** Writes a search as a query that `readState` reads back; what else stands in `before` is kept behind it. */
export function writeState(
  { query, choice, sort }: SearchState,
  before = new URLSearchParams(),
): URLSearchParams {
  const written = new URLSearchParams();
  if (query !== '') written.set('q', query);
  for (const id of filterIds) {
    for (const value of choice[id]) written.append(id, value);
  }
  if (sort !== null) written.set('xep', sort);
  const own: ReadonlySet<string> = new Set(['q', 'xep', ...filterIds]);
  for (const [name, value] of before) {
    if (!own.has(name)) written.append(name, value);
  }
  return written;
}

/** Says whether two searches are the same. */
export function sameState(one: SearchState, other: SearchState): boolean {
  return writeState(one).toString() === writeState(other).toString();
}

/** Says whether any value of any filter is chosen. */
export function isFiltered({ choice }: SearchState): boolean {
  return filterIds.some((id) => choice[id].length > 0);
}

/** Says whether there is anything to show: words, filters, or all documents in the order that is asked for. */
export function isSearch(state: SearchState): boolean {
  return state.query.trim() !== '' || isFiltered(state) || state.sort !== null;
}

/** Returns the order of the results: of what fits equally well, because nothing was typed, the newest comes first. */
export function sortOf({ query, sort }: SearchState): Sort {
  const isBrowsing = query.trim() === '';
  if (sort === null || (isBrowsing && sort === 'phu-hop'))
    return isBrowsing ? 'moi-nhat' : 'phu-hop';
  return sort;
}

/** Chooses a value, or no longer. */
export function toggled(choice: Choice, id: FilterId, value: string): Choice {
  const values = choice[id].includes(value)
    ? choice[id].filter((each) => each !== value)
    : [...choice[id], value].sort();
  return { ...choice, [id]: values };
}

/** Several values stand in parameters of their own (`nam=2023&nam=2024`) or, written by hand, behind commas. */
function valuesIn(written: readonly string[]): readonly string[] {
  const values = written
    .flatMap((each) => each.split(','))
    .map((each) => each.trim())
    .filter((each) => each !== '' && each.length <= longestValue);
  return [...new Set(values)].sort().slice(0, mostValues);
}

function choiceOf(values: (id: FilterId) => readonly string[]): Choice {
  return Object.fromEntries(filterIds.map((id) => [id, values(id)])) as Record<
    FilterId,
    readonly string[]
  >;
}
