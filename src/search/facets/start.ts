import { capitalize, joinNames } from '../../lib/index.ts';
import { element } from '../../reading/element.ts';
import { titleAt } from '../finder/pack-titles.ts';
import type { ResultItem } from '../present.ts';
import { drawChips } from './chips.ts';
import { citingField } from './citing-field.ts';
import { type FacetView, facetView } from './facet-view.ts';
import { type Counts, countValues, filterHits, type Placed, sortHits } from './filter.ts';
import type { FacetLoader, Known } from './load.ts';
import type { FilterParts } from './parts.ts';
import {
  type Choice,
  type FacetId,
  type FilterId,
  noChoice,
  type SearchState,
  sortOf,
  toggled,
} from './state.ts';

/** A document of the collection, whose line of the list can be had. */
export interface ListedHit extends Placed {
  load(): Promise<ResultItem>;
}

/** The filters of the search page, with what they need loaded. */
export interface Filters {
  /** All documents of the collection, for a search without words. */
  all(): readonly ListedHit[];
  /** Says whether a document has the same place in the key file: index and key file are of one build. */
  isAt(sample: { readonly id: string; readonly place: number }): boolean;
  /** Loads what a search needs beside; rejects when it cannot be had. */
  prepare(state: SearchState): Promise<void>;
  /**
   * Returns the hits that pass the filters of a search, in its order, and shows the filters with their counts. The
   * search was prepared before.
   */
  apply<Hit extends Placed>(hits: readonly Hit[], state: SearchState): readonly Hit[];
}

export { facetLoader } from './load.ts';

/** What the filters are started with. */
export interface FilterSetup {
  readonly parts: FilterParts;
  readonly loader: FacetLoader;
  /** The search that is shown. */
  readonly state: () => SearchState;
  /** Called with the search that the reader asks for. */
  readonly onChange: (state: SearchState) => void;
}

/** Filters that stand open before the reader opens any. */
const firstOpen: ReadonlySet<FacetId> = new Set(['loai', 'co-quan', 'nam']);

/** Loads what is known of the documents and builds the filters; rejects when a file cannot be had. */
export async function startFilters(setup: FilterSetup): Promise<Filters> {
  const { loader } = setup;
  const known = await loader.known();
  const draw = drawer(setup, known);
  const citing = new Map<string, ReadonlySet<number>>();
  return {
    all: () => allHits(known, loader),
    isAt: ({ id, place }) => known.keys.placeOf(id) === place,
    async prepare({ choice }) {
      const missing = choice.dan.filter((id) => !citing.has(id));
      for (const [id, citers] of await loader.citing(missing)) citing.set(id, citers);
    },
    apply(hits, state) {
      const { facts } = known;
      const counts = countValues(hits, facts, state.choice, citing);
      draw(state.choice, counts, countValues(hits, facts, noChoice, citing));
      return sortHits(filterHits(hits, facts, state.choice, citing), facts, sortOf(state));
    },
  };
}

/** Shows what is chosen, how many hits each value would leave, and how many have it whatever is chosen. */
type Draw = (choice: Choice, counts: Counts, found: Counts) => void;

/** Builds the panel; returns what shows a search in it. */
function drawer({ parts, loader, state, onChange }: FilterSetup, known: Known): Draw {
  const change = (choice: Choice) => onChange({ ...state(), choice });
  const toggle = (id: FilterId, value: string) => change(toggled(state().choice, id, value));
  const views = viewsOf(known, state().choice, toggle);
  const cited = citingField(loader, (id) => {
    if (!state().choice.dan.includes(id)) toggle('dan', id);
  });
  const fields = [...views.values()].map(({ root }) => root);
  parts.panel.replaceChildren(skipButton(parts), ...fields, cited, doneButton(parts));
  const actions = { remove: toggle, clear: () => change(noChoice), after: parts.sort };
  return (choice, counts, found) => {
    for (const [id, view] of views) {
      view.show({ counts: counts.get(id) ?? [], found: found.get(id) ?? [], chosen: choice[id] });
    }
    drawChips(parts.chips, choice, known, actions);
  };
}

function viewsOf(
  { facts }: Known,
  choice: Choice,
  toggle: (id: FacetId, value: string) => void,
): ReadonlyMap<FacetId, FacetView> {
  return new Map(
    facts.facets.map((facet) => {
      const view = facetView(facet, (value) => toggle(facet.id, value));
      view.root.open = firstOpen.has(facet.id) || choice[facet.id].length > 0;
      return [facet.id, view];
    }),
  );
}

/** For those who come by keys: many boxes stand before the results. */
function skipButton({ results }: FilterParts): HTMLElement {
  return button('filters-skip', 'Bỏ qua bộ lọc, tới kết quả', () => results.focus());
}

/** Closes the filters where they lie above the results. */
function doneButton({ toggle }: FilterParts): HTMLElement {
  return button('button filters-done', 'Xem kết quả', () => {
    toggle.click();
    toggle.focus();
  });
}

function button(className: string, text: string, press: () => void): HTMLElement {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** Every document as a hit; its line is made from what the explorer's files say, without the index. */
function allHits({ keys }: Known, loader: FacetLoader): readonly ListedHit[] {
  return keys.ids.map((id, place) => ({
    place,
    load: async () => {
      const name = keys.name(place);
      const title = titleAt(await loader.titles(), place);
      // A law is named by its title.
      const isNamed = name.toLowerCase().endsWith(title.toLowerCase());
      const plain = (text: string) => ({ text, marks: [] });
      return {
        id,
        extent: 'whole',
        missing: [],
        isExact: false,
        titleFit: 0,
        kind: keys.isHeld[place] === true ? 'document' : 'reference',
        date: keys.dates[place] ?? '',
        name: plain(name),
        title: plain(isNamed ? '' : capitalize(title)),
        issuers: plain(joinNames(keys.issuers(place))),
        passages: [],
      };
    },
  }));
}
