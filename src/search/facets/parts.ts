/** The elements of the search page that the filters fill. */
export interface FilterParts {
  /** Holds bar, filters and results; its `data-filters` says whether the filters are shown. */
  readonly root: HTMLElement;
  readonly bar: HTMLElement;
  /** Opens and closes the filters where there is no room for them beside the results. */
  readonly toggle: HTMLButtonElement;
  readonly sort: HTMLSelectElement;
  readonly chips: HTMLElement;
  readonly panel: HTMLElement;
  /** What stands behind the filters: it can take the focus. */
  readonly results: HTMLElement;
  /** Where it is said that the filters could not be downloaded. */
  readonly failure: HTMLElement;
}

/** Finds the parts by their `data-filter-part`; throws when the page lacks one. */
export function filterParts(page: HTMLElement): FilterParts {
  const part = <Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind => {
    const found = page.querySelector(`[data-filter-part="${name}"]`);
    if (found instanceof kind) return found;
    throw new Error(`the search page has no ${name}`);
  };
  return {
    root: part('root', HTMLElement),
    bar: part('bar', HTMLElement),
    toggle: part('toggle', HTMLButtonElement),
    sort: part('sort', HTMLSelectElement),
    chips: part('chips', HTMLElement),
    panel: part('panel', HTMLElement),
    results: part('results', HTMLElement),
    failure: part('failure', HTMLElement),
  };
}
