/** The query in the address of the page, `?q=`. */
export interface Address {
  query(): string;
  /**
   * Puts a query into the address. The first change after a kept query is a step of its own in the history;
   * those after it, letter by letter, take its place.
   */
  change(query: string): void;
  /** Keeps the query that stands there: the reader asked for it. */
  keep(): void;
}

/** Watches the address; `onReturn` gets the query when the reader goes back or forward in the history. */
export function watchAddress(onReturn: (query: string) => void): Address {
  let isKept = true;
  const query = () => new URL(location.href).searchParams.get('q') ?? '';
  addEventListener('popstate', () => {
    isKept = true;
    onReturn(query());
  });
  return {
    query,
    change: (next) => {
      const trimmed = next.trim();
      if (trimmed === query()) return;
      const address = new URL(location.href);
      address.hash = '';
      if (trimmed === '') address.searchParams.delete('q');
      else address.searchParams.set('q', trimmed);
      if (isKept) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      isKept = false;
    },
    keep: () => {
      isKept = true;
    },
  };
}
