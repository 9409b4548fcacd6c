import { engineOver, type SearchAnswer, type SearchEngine } from './engine.ts';
import type { FilterBox, Sample } from './facets/box.ts';
import { noneLeft } from './facets/none-left.ts';
import type { Filters } from './facets/start.ts';
import { isFiltered, isSearch, type SearchState, sortOf } from './facets/state.ts';
import { filteredText } from './facets/words.ts';
import type { LazyIndex } from './load-index.ts';
import type { ResultItem } from './present.ts';
import { failureMessage, isEmptyQuery, resultList, statusText } from './render.ts';
import { downloadedSources } from './suggest/download.ts';
import { correctionNote, nothingFound, renderSuggestions } from './suggest/render.ts';
import { type CorrectedFound, searchAsMeant, suggestionsBeside } from './suggest/searcher.ts';
import type { SuggestionSources } from './suggest/sources.ts';
import type { Suggestions } from './suggest/suggest.ts';
import type { WordIndex } from './word-index.ts';

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
  readonly index: LazyIndex;
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
  readonly meant: CorrectedFound | null;
  /** How many pass the filters; null when they are not in use, or could not be loaded. */
  readonly kept: number | null;
  /** The first of them. */
  readonly items: readonly ResultItem[];
  readonly more: () => void;
}

const patience = 400;
const step = 10;

/** Returns the function that searches and shows; an answer that a newer search has overtaken is dropped. */
export function runner(setup: RunnerSetup): (state: SearchState) => Promise<void> {
  const { view, index } = setup;
  const { keys = '', words = '' } = setup.places;
  const sources = downloadedSources({ keys, words });
  let latest = 0;
  const run = async (state: SearchState, limit = step): Promise<void> => {
    latest++;
    const turn = latest;
    const isCurrent = () => turn === latest;
    const waiting = setTimeout(() => {
      if (isCurrent()) view.status.textContent = 'Đang tìm…';
    }, patience);
    const opening = state.query.trim() === '' ? null : index.open();
    try {
      const more = () => void run(state, limit + step);
      const count = await answer(setup, { state, opening, limit, isCurrent, more, sources });
      clearTimeout(waiting);
      await count?.();
    } catch {
      // Of an index that a newer search uses, nothing is known to be wrong.
      if (opening !== null && isCurrent()) await index.discard(opening);
      if (isCurrent()) showFailure(view, () => void run(state, limit).then(() => focusFirst(view)));
    } finally {
      clearTimeout(waiting);
    }
  };
  return (state) => run(state);
}

interface Turn {
  /** The index, on its way; null when nothing was typed. */
  readonly opening: Promise<WordIndex> | null;
  readonly sources: SuggestionSources;
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
  { state, opening, limit, isCurrent, more, sources }: Turn,
): Promise<Afterwards | null> {
  const { box } = setup;
  const engine = opening === null ? null : engineOver(await opening);
  const meant = engine === null ? null : await find(state.query, engine, sources);
  const found = meant?.found ?? null;
  if (!isCurrent()) return null;
  const isNothing = found?.hits.length === 0 && !isFiltered(state);
  const asked = found === null ? { ...state, query: '' } : state;
  box.show(asked, isSearch(asked) && !isNothing);
  const areNeeded = isFiltered(state) || (isSearch(asked) && sortOf(asked) !== 'phu-hop');
  const filters = areNeeded ? await box.open(state, await sampleOf(found)) : null;
  if (!isCurrent()) return null;
  const { kept, items } = await listed({ found, filters, state, limit });
  if (!isCurrent()) return null;
  show(setup, { state, meant, kept, items, more });
  if (found === null || engine === null) return null;
  return async () => {
    const suggestions = await suggestionsBeside(found, engine, sources);
    if (isCurrent() && suggestions !== null) offer(setup, suggestions);
    if (areNeeded || isNothing) return;
    const loaded = await box.open(state, await sampleOf(found));
    if (isCurrent()) loaded?.apply(found.hits, state);
  };
}

interface Listing {
  readonly found: SearchAnswer | null;
  readonly filters: Filters | null;
  readonly state: SearchState;
  readonly limit: number;
}

/** The first lines of the list. Without words all documents fit, which the filters know. */
async function listed({ found, filters, state, limit }: Listing) {
  if (found === null) {
    const hits = filters?.apply(filters.all(), state) ?? [];
    const items = await Promise.all(hits.slice(0, limit).map((hit) => hit.load()));
    return { kept: filters === null ? null : hits.length, items };
  }
  const hits = filters?.apply(found.hits, state) ?? found.hits;
  const kept = filters === null ? null : hits.length;
  const order = sortOf(state) === 'phu-hop' ? 'fit' : 'given';
  return { kept, items: await found.show(hits, limit, order) };
}

/** Null when nothing was typed that could be searched. */
async function find(query: string, engine: SearchEngine, sources: SuggestionSources) {
  const meant = await searchAsMeant(query, engine, sources);
  return isEmptyQuery(meant.found.query) ? null : meant;
}

async function sampleOf(found: SearchAnswer | null): Promise<Sample | null> {
  const [first] = found?.hits ?? [];
  const [item] = (await found?.show(found.hits, 1, 'given')) ?? [];
  return first === undefined || item === undefined ? null : { id: item.id, place: first.place };
}

/** Puts the new results in the place of the old ones in one step, so that nothing flickers. */
function show({ view, places, clear }: RunnerSetup, answer: Answer): void {
  const { output } = view;
  const shown = output.querySelectorAll('li.hit').length;
  const isMore = document.activeElement?.matches('[data-search="more"]') === true;
  const { meant, kept, items, more, state } = answer;
  const found = meant?.found ?? null;
  view.start.hidden = found !== null || kept !== null;
  view.status.textContent = statusOf(answer);
  const total = kept ?? found?.hits.length ?? 0;
  const isFitting = found !== null && sortOf(state) === 'phu-hop';
  if (found?.hits.length === 0) {
    output.replaceChildren(nothingFound(found.query.text, found.absent, places));
  } else if (kept === 0) output.replaceChildren(noneLeft(clear));
  else if (total === 0) output.replaceChildren();
  else {
    const list = resultList({ found, items, total, isFitting }, places, more);
    output.replaceChildren(...correction(answer), list);
  }
  if (isMore) output.querySelectorAll<HTMLElement>('li.hit')[shown]?.querySelector('a')?.focus();
}

function correction({ meant, state }: Answer): readonly Node[] {
  const corrected = meant?.corrected ?? null;
  return corrected === null ? [] : [correctionNote(state.query, corrected)];
}

/** Adds what else one might have meant, behind what is said of the results. */
function offer({ view, places }: RunnerSetup, suggestions: Suggestions): void {
  const made = renderSuggestions(suggestions, places);
  if (made === null) return;
  const first = view.output.querySelector(':scope > .note');
  if (first === null) view.output.prepend(made);
  else first.after(made);
  if (made.querySelector('a') !== null) view.status.textContent += ' Có gợi ý bên dưới.';
}

function statusOf({ state, meant, kept, items }: Answer): string {
  const found = meant?.found ?? null;
  const areFiltered = isFiltered(state);
  const total = found?.hits.length ?? null;
  const isPlain = total === 0 || !areFiltered || kept === null;
  if (found !== null && isPlain) return statusText(found, items.length);
  if (kept === null) return '';
  return filteredText({ found: total, kept, shown: items.length, isFiltered: areFiltered });
}

/** For who pressed a button that is gone. */
function focusFirst({ output }: View): void {
  output.querySelector<HTMLElement>('a, button')?.focus();
}

function showFailure(view: View, retry: () => void): void {
  view.start.hidden = true;
  view.status.textContent = '';
  view.output.replaceChildren(failureMessage(retry));
}
