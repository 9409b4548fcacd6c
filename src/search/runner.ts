import type { FilterBox } from './facets/box.ts';
import { noneLeft } from './facets/none-left.ts';
import { placedHits } from './facets/placed-hits.ts';
import type { Filters, FoundHit } from './facets/start.ts';
import { isFiltered, isSearch, type SearchState, sortOf } from './facets/state.ts';
import { filteredText } from './facets/words.ts';
import type { LazyEngine } from './load-engine.ts';
import type { ResultItem } from './present.ts';
import { failureMessage, noResults, resultList, statusText } from './render.ts';
import { type Results, search } from './search.ts';

/** The parts of the search page that a search fills. */
export interface View {
  readonly status: HTMLElement;
  readonly output: HTMLElement;
  /** What stands there before anything is searched. */
  readonly start: HTMLElement;
}

/** What a search needs. */
export interface RunnerSetup {
  readonly view: View;
  readonly engine: LazyEngine;
  readonly box: FilterBox;
  /** What the page tells the script: see `noResults`. */
  readonly places: DOMStringMap;
  /** Lets go of all filters. */
  readonly clear: () => void;
}

/** What came out of a search. */
interface Answer {
  readonly state: SearchState;
  /** As found, before filters; null when nothing was typed. */
  readonly results: Results | null;
  /** How many pass the filters; null when they are not in use, or could not be loaded. */
  readonly kept: number | null;
  /** The first of them. */
  readonly items: readonly ResultItem[];
  readonly more: () => void;
}

const patience = 400;
const step = 20;

/** Returns the function that searches and shows; an answer that a newer search has overtaken is dropped. */
export function runner(setup: RunnerSetup): (state: SearchState) => Promise<void> {
  const { view, engine } = setup;
  let latest = 0;
  const run = async (state: SearchState, limit = step): Promise<void> => {
    latest++;
    const turn = latest;
    const isCurrent = () => turn === latest;
    const waiting = setTimeout(() => {
      if (isCurrent()) view.status.textContent = 'Đang tìm…';
    }, patience);
    try {
      const more = () => void run(state, limit + step);
      const count = await answer(setup, { state, limit, isCurrent, more });
      clearTimeout(waiting);
      await count?.();
    } catch {
      await engine.discard();
      if (isCurrent()) showFailure(view, () => void run(state, limit));
    } finally {
      clearTimeout(waiting);
    }
  };
  return (state) => run(state);
}

interface Turn {
  readonly state: SearchState;
  readonly limit: number;
  readonly isCurrent: () => boolean;
  readonly more: () => void;
}

/** What shows the filters with their figures, when the results are there already. */
type Afterwards = () => Promise<void>;

/** Filters come before the results where they decide about them, else after them, so that nobody waits for them. */
async function answer(
  setup: RunnerSetup,
  { state, limit, isCurrent, more }: Turn,
): Promise<Afterwards | null> {
  const { engine, box } = setup;
  const results = await find(state.query, engine);
  if (!isCurrent()) return null;
  const isNothing = results?.total === 0 && !isFiltered(state);
  box.show(state, isSearch(state) && !isNothing);
  const areNeeded = isFiltered(state) || (isSearch(state) && sortOf(state) !== 'phu-hop');
  const filters = areNeeded ? await box.open(state) : null;
  if (!isCurrent()) return null;
  const hits = filters?.apply(hitsOf(results, filters), state) ?? hitsOf(results, null);
  const items = await Promise.all(hits.slice(0, limit).map((hit) => hit.load()));
  if (!isCurrent()) return null;
  const kept = filters === null ? null : hits.length;
  show(setup, { state, results, kept, items, more });
  if (areNeeded || results === null || isNothing) return null;
  return async () => {
    const opened = await box.open(state);
    if (isCurrent()) opened?.apply(hitsOf(results, opened), state);
  };
}

/** Without words all documents fit, which the filters know. */
function hitsOf(results: Results | null, filters: Filters | null): readonly FoundHit[] {
  return results === null ? (filters?.all() ?? []) : placedHits(results, filters);
}

/** Null when nothing was typed that could be searched. */
async function find(query: string, engine: LazyEngine): Promise<Results | null> {
  if (query.trim() === '') return null;
  const results = await search(query, await engine.open(), { limit: Number.POSITIVE_INFINITY });
  return results.query.clauses.length === 0 ? null : results;
}

/** Puts the new results in the place of the old ones in one step, so that nothing flickers. */
function show({ view, places, clear }: RunnerSetup, answer: Answer): void {
  const { output } = view;
  const shown = output.querySelectorAll('li.hit').length;
  const isMore = document.activeElement?.matches('[data-search="more"]') === true;
  const { results, kept, items, more, state } = answer;
  view.start.hidden = results !== null || kept !== null;
  view.status.textContent = statusOf(answer);
  const total = kept ?? results?.total ?? 0;
  if (results?.total === 0) output.replaceChildren(noResults(results, places));
  else if (kept === 0) output.replaceChildren(noneLeft(clear));
  else if (total === 0) output.replaceChildren();
  else output.replaceChildren(resultList(listed({ results, items, total }, state), places, more));
  if (isMore) output.querySelectorAll<HTMLElement>('li.hit')[shown]?.querySelector('a')?.focus();
}

type Listed = Pick<Answer, 'results' | 'items'> & { readonly total: number };

/** What the list shows; in orders other than that of fitting, what has the words apart stands among the others. */
function listed(
  { results, items, total }: Listed,
  state: SearchState,
): Parameters<typeof resultList>[0] {
  const isFitting = results !== null && sortOf(state) === 'phu-hop';
  const shown = isFitting ? items : items.map((item) => ({ ...item, isWhole: true }));
  const dropped = results?.dropped ?? [];
  return { query: results?.query ?? { text: '', clauses: [] }, dropped, total, items: shown };
}

function statusOf({ state, results, kept, items }: Answer): string {
  const areFiltered = isFiltered(state);
  const isPlain = results?.total === 0 || !areFiltered || kept === null;
  if (results !== null && isPlain) return statusText({ ...results, items });
  if (kept === null) return '';
  const found = results?.total ?? null;
  return filteredText({ found, kept, shown: items.length, isFiltered: areFiltered });
}

function showFailure(view: View, retry: () => void): void {
  view.start.hidden = true;
  view.status.textContent = '';
  view.output.replaceChildren(failureMessage(retry));
}
