import { readState, type SearchState, sameState, writeState } from './facets/state.ts';

/** The search in the address of the page. */
export interface Address {
  state(): SearchState;
  /**
   * Puts a query that is being typed into the address. The first change after a kept one is a step of its own in the
   * history; those after it, letter by letter, take its place.
   */
  type(query: string): void;
  /** Puts a search that the reader asked for into the address, as a step of its own. */
  go(state: SearchState): void;
  /** Keeps the search that stands there: the reader asked for it. */
  keep(): void;
}

/** Watches the address; `onReturn` gets the search when the reader goes back or forward in the history. */
export function watchAddress(onReturn: (state: SearchState) => void): Address {
  let isKept = true;
  const state = () => readState(new URL(location.href).searchParams);
  const put = (next: SearchState) => {
    if (sameState(next, state())) return;
    const address = new URL(location.href);
    address.hash = '';
    address.search = writeState(next, address.searchParams).toString();
    if (isKept) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    isKept = false;
  };
  addEventListener('popstate', () => {
    isKept = true;
    onReturn(state());
  });
  return {
    state,
    type: (query) => put({ ...state(), query: query.trim() }),
    go: (next) => {
      isKept = true;
      put(next);
      isKept = true;
    },
    keep: () => {
      isKept = true;
    },
  };
}
