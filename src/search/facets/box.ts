import { element } from '../../reading/element.ts';
import { retryButton } from '../../reading/retry-button.ts';
import type { FacetLoader } from './load.ts';
import { type FilterParts, filterParts } from './parts.ts';
import type { Filters } from './start.ts';
import { filterIds, isFiltered, type SearchState, sortOf, sorts } from './state.ts';

/** The place of the filters on the search page. Nothing of them is downloaded before they are opened. */
export interface FilterBox {
  /** Shows the bar above the results, or no longer. */
  show(state: SearchState, isShown: boolean): void;
  /**
   * Loads the filters, and what they need for a search; null when that failed, which the page then says. `sample`: a
   * document that the index has at a place; filters of another build would put another one there.
   */
  open(state: SearchState, sample: Sample | null): Promise<Filters | null>;
  /** Puts the focus where it is of use when what had it is gone. */
  focus(): void;
}

/** A document with its place in the index. */
export interface Sample {
  readonly id: string;
  readonly place: number;
}

/** What the page lets the filters know and do. */
export interface FilterPage {
  readonly state: () => SearchState;
  /** Called with the search that the reader asks for. */
  readonly onChange: (state: SearchState) => void;
  /** Searches and shows once more what the address says. */
  readonly again: () => void;
}

/** Finds the place of the filters in `page`, whose data say where their files are. */
export function filterBox(page: HTMLElement, { state, onChange, again }: FilterPage): FilterBox {
  const parts = filterParts(page);
  let loader: FacetLoader | null = null;
  let started: Promise<Filters> | null = null;
  const start = async () => {
    const { facetLoader, startFilters } = await import('./start.ts');
    loader ??= facetLoader(page.dataset['keys'] ?? '', page.dataset['facets'] ?? '');
    return startFilters({ parts, loader, state, onChange });
  };
  listen(parts, { state, onChange });
  return {
    focus: () => parts.sort.focus(),
    show: (shown, isShown) => showBar(parts, shown, isShown),
    async open(asked, sample) {
      started ??= start();
      const current = started;
      try {
        const filters = await current;
        if (sample !== null && !filters.isAt(sample)) throw new Error('filters of another build');
        await filters.prepare(asked);
        parts.failure.replaceChildren();
        return filters;
      } catch {
        // A newer search may have started anew already.
        if (started === current) started = null;
        loader?.discard();
        sayFailure(parts, isFiltered(asked), again);
        return null;
      }
    },
  };
}

function listen(parts: FilterParts, { state, onChange }: Pick<FilterPage, 'state' | 'onChange'>) {
  const { toggle, sort } = parts;
  toggle.addEventListener('click', () => {
    openPanel(parts, toggle.getAttribute('aria-expanded') !== 'true');
  });
  sort.addEventListener('change', () => {
    const chosen = sorts.find((each) => each === sort.value) ?? null;
    // Without words it is the order that shows the whole collection: it stays in the address.
    const isUsual = chosen === 'phu-hop';
    onChange({ ...state(), sort: isUsual ? null : chosen });
  });
}

/** Matters on narrow screens only: where there is room, the filters always stand beside the results. */
function openPanel({ toggle, panel }: FilterParts, isOpen: boolean): void {
  toggle.setAttribute('aria-expanded', String(isOpen));
  panel.toggleAttribute('data-open', isOpen);
}

function showBar(
  { root, bar, panel, toggle, sort, chips }: FilterParts,
  state: SearchState,
  isShown: boolean,
): void {
  root.toggleAttribute('data-filtering', isShown);
  bar.hidden = !isShown;
  panel.hidden = !isShown;
  if (!isFiltered(state)) chips.hidden = true;
  const chosen = filterIds.reduce((sum, id) => sum + state.choice[id].length, 0);
  toggle.textContent = chosen === 0 ? 'Bộ lọc' : `Bộ lọc (${chosen})`;
  sort.value = sortOf(state);
  const [fitting] = sort.options;
  // Without words nothing fits better than another.
  if (fitting !== undefined) fitting.hidden = state.query.trim() === '';
}

function sayFailure({ panel, failure }: FilterParts, isChosen: boolean, again: () => void): void {
  panel.replaceChildren();
  const button = retryButton(again, 'Tải lại bộ lọc');
  const result = isChosen ? ' Kết quả dưới đây chưa được lọc và xếp như đã chọn.' : '';
  const said = element('p', '', `Không tải được dữ liệu bộ lọc.${result}`);
  const note = element('div', 'note', said, element('p', '', button));
  note.setAttribute('role', 'alert');
  failure.replaceChildren(note);
}
