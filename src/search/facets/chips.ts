import { element } from '../../reading/element.ts';
import type { Known } from './load.ts';
import { type Choice, type FilterId, filterIds } from './state.ts';
import { datedName, filterNames } from './words.ts';

/** What the buttons of the chips do. */
export interface ChipActions {
  readonly remove: (id: FilterId, value: string) => void;
  readonly clear: () => void;
}

/**
 * Shows every chosen value as a button that removes it, and one that removes them all. When the button that was pressed
 * is gone, the focus goes to the one that took its place, else to `after`.
 */
export function drawChips(
  list: HTMLElement,
  choice: Choice,
  known: Known,
  { remove, clear, after }: ChipActions & { readonly after: HTMLElement },
): void {
  const buttons = [...list.querySelectorAll('button')];
  const focused = buttons.findIndex((button) => button.matches(':focus'));
  const chips = filterIds.flatMap((id) =>
    choice[id].map((value) => chip(id, valueName(id, value, known), () => remove(id, value))),
  );
  const all = element('button', 'chips-clear', 'Xóa bộ lọc');
  all.type = 'button';
  all.addEventListener('click', clear);
  list.replaceChildren(...(chips.length === 0 ? [] : [...chips, element('li', '', all)]));
  list.hidden = chips.length === 0;
  if (focused === -1) return;
  const now = list.querySelectorAll('button');
  (now[Math.min(focused, now.length - 1)] ?? after).focus();
}

function chip(id: FilterId, name: string, remove: () => void): HTMLElement {
  const button = element('button', 'chip', `${filterNames[id]}: ${name}`);
  button.type = 'button';
  button.setAttribute('aria-label', `Bỏ lọc ${filterNames[id]}: ${name}`);
  button.addEventListener('click', remove);
  return element('li', '', button);
}

/** Of a value that the collection does not have, which an address may name, says so. */
function valueName(id: FilterId, value: string, { keys, facts }: Known): string {
  if (id === 'dan') {
    const at = keys.placeOf(value);
    return at === undefined ? unknownName(value) : datedName(keys, at);
  }
  const facet = facts.facets.find((each) => each.id === id);
  return facet?.values.find((each) => each.id === value)?.name ?? unknownName(value);
}

function unknownName(value: string): string {
  return `“${value}” (không có trong kho này)`;
}
