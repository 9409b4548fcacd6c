import { element } from '../../reading/element.ts';
import type { Facet, FacetValue } from './facts.ts';
import { filterNames, filterNotes } from './words.ts';

/** One filter on the page. */
export interface FacetView {
  readonly root: HTMLDetailsElement;
  /** Shows the values that are in `found` and would leave something, and those that are chosen. */
  show(shown: Shown): void;
}

/** What a filter shows; lists of figures are in the order of its values. */
export interface Shown {
  /** How many hits each value would leave. */
  readonly counts: readonly number[];
  /** How many hits have it, whatever is chosen: a choice does not change the order. */
  readonly found: readonly number[];
  readonly chosen: readonly string[];
}

/** A value that is shown. */
interface Row {
  readonly value: FacetValue;
  readonly count: number;
  readonly isChosen: boolean;
}

/** How many values of a filter stand there before the reader asks for all. */
const firstShown = 8;

/** Builds a filter with nothing in it yet; `toggle` gets the value that the reader ticks or unticks. */
export function facetView(facet: Facet, toggle: (value: string) => void): FacetView {
  const name = filterNames[facet.id];
  const told = element('span', 'filter-chosen');
  const list = element('div', 'filter-values');
  const more = element('button', 'filter-more');
  more.type = 'button';
  const fields = element('fieldset', '', element('legend', 'visually-hidden', name), list);
  const note = filterNotes[facet.id];
  if (note !== undefined) fields.append(element('p', 'filter-note', note));
  const root = element('details', 'filter', element('summary', '', name, ' ', told), fields, more);
  root.dataset['facet'] = facet.id;
  let rows: readonly Row[] = [];
  let isWhole = false;
  const draw = () => {
    const drawn = isWhole ? rows : firstOf(rows);
    drawRows(list, facet, drawn, toggle);
    more.hidden = rows.length <= firstShown || rows.length === firstOf(rows).length;
    more.textContent = isWhole ? 'Thu gọn' : `Xem thêm ${rows.length - drawn.length}`;
    more.setAttribute('aria-label', `${more.textContent}: ${name}`);
  };
  more.addEventListener('click', () => {
    isWhole = !isWhole;
    draw();
  });
  return {
    root,
    show(shown) {
      rows = rowsOf(facet, shown);
      const chosen = rows.filter(({ isChosen }) => isChosen).length;
      root.hidden = rows.length === 0;
      told.textContent = chosen === 0 ? '' : `${chosen} đang chọn`;
      draw();
    },
  };
}

/** Filters whose values have an order of their own; of others what most hits have comes first. */
const ordered: ReadonlySet<string> = new Set(['cap', 'nam', 'toan-van']);

function rowsOf({ id, values }: Facet, { counts, found, chosen }: Shown): readonly Row[] {
  const isIn = new Set(chosen);
  const rows = values.map((value, at) => ({
    value,
    count: counts[at] ?? 0,
    found: found[at] ?? 0,
    isChosen: isIn.has(value.id),
  }));
  const shown = rows.filter(({ count, isChosen }) => count > 0 || isChosen);
  return ordered.has(id) ? shown : shown.sort((a, b) => b.found - a.found);
}

/** The first ones, and those that are chosen wherever they stand. */
function firstOf(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ isChosen }, at) => isChosen || at < firstShown);
}

/**
 * Draws the values below their headings. Where the same ones stand there already only their figures change, so that
 * the focus stays where it is.
 */
function drawRows(
  list: HTMLElement,
  facet: Facet,
  rows: readonly Row[],
  toggle: (value: string) => void,
): void {
  const shown = [...list.querySelectorAll('input')];
  const isSame =
    shown.length === rows.length && rows.every(({ value }, at) => shown[at]?.value === value.id);
  if (!isSame) {
    const focused = document.activeElement;
    const wanted =
      focused instanceof HTMLInputElement && list.contains(focused) ? focused.value : null;
    list.replaceChildren(...groupsOf(facet, rows, toggle));
    const again = [...list.querySelectorAll('input')].find(({ value }) => value === wanted);
    again?.focus();
  }
  const byValue = new Map(rows.map((row) => [row.value.id, row]));
  for (const box of list.querySelectorAll('input')) {
    const row = byValue.get(box.value);
    if (row === undefined) continue;
    box.checked = row.isChosen;
    const figure = box.parentElement?.querySelector('[data-figure]');
    if (figure != null) figure.textContent = String(row.count);
  }
}

function groupsOf(
  facet: Facet,
  rows: readonly Row[],
  toggle: (value: string) => void,
): readonly Node[] {
  const groups = Map.groupBy(rows, ({ value }) => value.group);
  return facet.headings.flatMap((heading) => {
    const group = groups.get(heading) ?? [];
    if (group.length === 0) return [];
    const list = element('ul', '', ...group.map((row) => rowOf(facet, row, toggle)));
    if (heading === '') return [list];
    list.setAttribute('aria-label', heading);
    return [element('p', 'filter-heading', heading), list];
  });
}

function rowOf(facet: Facet, { value }: Row, toggle: (value: string) => void): HTMLElement {
  const box = element('input', '');
  box.type = 'checkbox';
  box.name = facet.id;
  box.value = value.id;
  box.addEventListener('change', () => toggle(value.id));
  const figure = element('span', '');
  figure.dataset['figure'] = '';
  const count = element('span', 'count', figure, element('span', 'visually-hidden', ' văn bản'));
  return element('li', '', element('label', '', box, element('span', '', value.name), count));
}
