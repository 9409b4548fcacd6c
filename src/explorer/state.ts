/** What the address says: which documents, what is open, hidden and chosen, and the filters. */
export interface State {
  /** Ids of the documents to start from; none to start from what the filters leave. */
  readonly roots: readonly string[];
  /** Ids of the documents whose neighbours are shown, in the order in which they were opened. */
  readonly opened: readonly string[];
  readonly hidden: readonly string[];
  readonly current: string | null;
  readonly filters: Filters;
}

/** Empty strings stand for “all”. */
export interface Filters {
  /** Code of a relation: `can_cu`. */
  readonly relation: string;
  /** Code of a type: `CT`. */
  readonly type: string;
  /** Part of an issuer's name. */
  readonly issuer: string;
  /** Years, both included. */
  readonly from: string;
  readonly to: string;
}

/** The state of a page that nobody has asked anything. */
export const start: State = {
  roots: [],
  opened: [],
  hidden: [],
  current: null,
  filters: { relation: '', type: '', issuer: '', from: '', to: '' },
};

const lists = { roots: 'van-ban', opened: 'mo', hidden: 'an' } as const;
const fields = {
  relation: 'quan-he',
  type: 'loai',
  issuer: 'co-quan',
  from: 'tu',
  to: 'den',
} as const;

/** Reads the state out of a query. A document to start from, alone, is opened: `?van-ban=x` is the address that other pages link to. */
export function readState(query: URLSearchParams): State {
  const roots = listOf(query, lists.roots);
  const field = (name: keyof Filters) => query.get(fields[name])?.trim() ?? '';
  return {
    roots,
    opened: query.has(lists.opened) ? listOf(query, lists.opened) : roots,
    hidden: listOf(query, lists.hidden),
    current: query.get('chon') ?? roots[0] ?? null,
    filters: {
      relation: field('relation'),
      type: field('type'),
      issuer: field('issuer'),
      from: field('from'),
      to: field('to'),
    },
  };
}

/** Writes the state as a query that `readState` reads back; empty for the start. */
export function writeState(state: State): URLSearchParams {
  const query = new URLSearchParams();
  const setList = (name: keyof typeof lists) => {
    if (state[name].length > 0) query.set(lists[name], state[name].join(','));
  };
  setList('roots');
  const isPlain = state.opened.join() === state.roots.join();
  if (!isPlain) query.set(lists.opened, state.opened.join(','));
  setList('hidden');
  if (state.current !== null && state.current !== state.roots[0]) query.set('chon', state.current);
  for (const name of Object.keys(fields) as (keyof Filters)[]) {
    if (state.filters[name] !== '') query.set(fields[name], state.filters[name]);
  }
  return query;
}

/** Says whether two states leave out the same documents. */
export function sameFilters(one: Filters, other: Filters): boolean {
  return (Object.keys(fields) as (keyof Filters)[]).every((name) => one[name] === other[name]);
}

/** Starts anew from one document, with the filters as they are. */
export function startFrom({ filters }: State, id: string): State {
  return { ...start, roots: [id], opened: [id], current: id, filters };
}

/** Shows the neighbours of a document, or no longer. */
export function toggled(state: State, id: string): State {
  const opened = state.opened.includes(id)
    ? state.opened.filter((other) => other !== id)
    : [...state.opened, id];
  return { ...state, opened, current: id };
}

/** Takes a document out of the picture; the one to which the cursor goes is `next`. */
export function without(state: State, id: string, next: string | null): State {
  return {
    ...state,
    roots: state.roots.filter((other) => other !== id),
    opened: state.opened.filter((other) => other !== id),
    hidden: [...state.hidden.filter((other) => other !== id), id],
    current: next,
  };
}

function listOf(query: URLSearchParams, name: string): readonly string[] {
  const ids = (query.get(name) ?? '').split(',').filter((id) => id !== '');
  return [...new Set(ids)];
}
