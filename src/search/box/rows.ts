import { capitalize, joinNames, shortDate } from '../../lib/index.ts';
import { nameAt } from '../finder/names.ts';
import { titleAt } from '../finder/pack-titles.ts';
import type { Ready } from './source.ts';

/** Makes the row of a document: a link that says its name, date and title, who issued it, and whether we hold the text. */
export function documentRow(ready: Ready, at: number, pages: string): HTMLAnchorElement {
  const { keys, titles } = ready;
  const [id = '', isHeld, , , date = null, issuers = [], , , citedBy = 0] =
    keys.documents[at] ?? [];
  const name = nameAt(keys, at);
  const title = titles === null ? '' : titleAt(titles, at);
  const isNamedSo = name.toLowerCase().endsWith(title.toLowerCase());
  const issued = joinNames(issuers.map((each) => keys.issuers[each] ?? ''));
  const facts = [
    name.includes(issued) ? '' : issued,
    isHeld === 1 ? 'có toàn văn' : 'chưa có toàn văn trong kho',
    citedBy > 0 ? `được ${citedBy} văn bản viện dẫn` : '',
  ];
  return row(`${pages}${id}/`, [
    ['search-row-name', name],
    ['search-row-date', date === null ? 'không ghi ngày' : shortDate(date)],
    ['search-row-title', isNamedSo ? '' : capitalize(title)],
    ['search-row-facts', facts.filter((fact) => fact !== '').join(' · ')],
  ]);
}

/** Makes the row that searches all texts for what was typed. */
export function searchRow(typed: string, action: string): HTMLAnchorElement {
  const address = new URL(action, location.href);
  address.search = new URLSearchParams({ q: typed }).toString();
  const made = row(address.href, [['search-row-all', `Tìm “${typed}” trong toàn văn`]]);
  made.classList.add('is-search');
  return made;
}

/** A row is chosen with the arrow keys; Tab passes by. */
function row(
  address: string,
  parts: readonly (readonly [className: string, text: string])[],
): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.tabIndex = -1;
  link.className = 'search-row';
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  for (const [className, text] of parts) {
    if (text === '') continue;
    const part = document.createElement('span');
    part.className = className;
    part.textContent = text;
    // A blank for those who hear the row as one text.
    link.append(part, ' ');
  }
  return link;
}
