import { shortDate } from '../lib/index.ts';
import { retryButton } from '../reading/retry-button.ts';
import type { MarkedText, Passage, ResultItem } from './present.ts';
import type { PreparedQuery } from './query.ts';
import type { Found } from './search.ts';
import type { Extent } from './word-search.ts';

/** What the page tells the script: `pages`, the address of documents. */
type Places = Readonly<Record<string, string | undefined>>;

type Child = Node | string;

/** Says whether there is nothing to search for. */
export function isEmptyQuery({ clauses }: PreparedQuery): boolean {
  return clauses.length === 0;
}

/** Says in one sentence what came out, for the line above the list and for screen readers. */
export function statusText({ hits, isPartial }: Found, shown: number): string {
  const total = hits.length;
  if (total === 0) return 'Không tìm thấy văn bản nào trong kho này.';
  const rest = shown < total ? ` Đang hiện ${shown} văn bản đầu.` : '';
  const what = isPartial ? 'văn bản gần với điều cần tìm' : 'văn bản';
  return `Tìm thấy ${total} ${what} trong kho này.${rest}`;
}

/** What the list shows. */
interface Listed {
  /** Null when nothing was typed. */
  readonly found: Found | null;
  /** How many there are in all. */
  readonly total: number;
  readonly items: readonly ResultItem[];
  /** Whether the best fit comes first; in other orders what has less of the query stands among the others. */
  readonly isFitting: boolean;
}

/** Builds the list of results. `more` shows further ones. */
export function resultList(results: Listed, places: Places, more: () => void): Node {
  const extents = results.isFitting ? Object.entries(groupNames) : [];
  const divided = extents.flatMap(([extent, name]) => {
    const items = results.items.filter((item) => item.extent === extent);
    return items.length > 0 ? [{ name, items }] : [];
  });
  const groups = results.isFitting ? divided : [{ name: '', items: results.items }];
  const [first, ...others] = groups;
  return fragment(
    ...(results.found === null ? [] : notes(results.found)),
    element('h2', { class: 'visually-hidden' }, 'Kết quả'),
    itemList(first?.items ?? [], places),
    ...others.flatMap(({ name, items }) => [
      element('h2', { class: 'hits-apart' }, name),
      itemList(items, places),
    ]),
    results.items.length < results.total ? moreButton(more) : '',
  );
}

/** What is said above results that have less of the query than those before. */
const groupNames: Readonly<Record<Extent, string>> = {
  whole: 'Có đủ các từ, liền nhau',
  all: 'Có đủ các từ, nhưng không liền nhau',
  some: 'Có một phần các từ',
};

/** Says that the index could not be downloaded, with a button that tries again. */
export function failureMessage(retry: () => void): Node {
  return element(
    'div',
    { class: 'note', role: 'alert' },
    element('p', {}, 'Không tải được dữ liệu tìm kiếm. Hãy kiểm tra kết nối mạng rồi thử lại.'),
    element('p', {}, retryButton(retry)),
  );
}

/** What the reader must know before the results: words and numbers that were left out, and that none has all. */
function notes({ dropped, absent, isPartial, isQuestion, hits }: Found): readonly Child[] {
  const names = absent.map(({ meaning }) => meaning).join(', ');
  const said = [
    dropped.length > 0
      ? `Đã bỏ bớt “${dropped.join(' ')}”: không văn bản nào trong kho có cùng với phần còn lại.`
      : '',
    names === '' ? '' : `Không văn bản nào trong kho nhắc tới ${names}.`,
    isPartial && !isQuestion && hits.length > 0
      ? 'Không văn bản nào có đủ các từ này. Dưới đây là những văn bản gần nhất.'
      : '',
  ];
  return said.flatMap((text) => (text === '' ? [] : [element('p', { class: 'note' }, text)]));
}

function itemList(items: readonly ResultItem[], places: Places): Node {
  return element('ol', { class: 'list hits' }, ...items.map((item) => itemRow(item, places)));
}

function itemRow(item: ResultItem, { pages = '' }: Places): Node {
  const { id, date, name, title, passages } = item;
  const page = `${pages}${id}/`;
  const isTitled = title.text !== '' && !name.text.endsWith(title.text);
  const items = passages.map((passage) => passageItem(passage, page));
  return element(
    'li',
    { class: 'list-row hit' },
    element('p', { class: 'list-lead' }, date === '' ? 'không ghi ngày' : shortDate(date)),
    element(
      'div',
      { class: 'list-body' },
      element('h3', { class: 'list-name' }, element('a', { href: page }, ...marked(name))),
      isTitled ? element('p', { class: 'list-title' }, ...marked(title)) : '',
      element('p', { class: 'list-meta' }, ...facts(item)),
      missingLine(item),
      items.length > 0 ? element('ul', { class: 'hit-passages' }, ...items) : '',
    ),
  );
}

/** The issuers, unless the name says them, and whether the text is there. */
function facts({ kind, name, issuers }: ResultItem): readonly Child[] {
  const isNamed = issuers.text === '' || name.text.includes(issuers.text);
  return [
    isNamed ? '' : element('span', {}, ...marked(issuers)),
    element('span', {}, kind === 'document' ? 'có toàn văn' : 'chưa có toàn văn trong kho'),
  ];
}

/** Names the words that this result does not have, and that one might look for in vain. */
function missingLine({ missing }: ResultItem): Child {
  if (missing.length === 0) return '';
  const words = missing.map((word) => element('s', {}, word)).flatMap((word) => [' ', word]);
  return element('p', { class: 'hit-missing' }, 'Không có:', ...words);
}

function passageItem(passage: Passage, page: string): Node {
  return element(
    'li',
    { class: 'hit-passage' },
    element('p', { class: 'hit-text' }, ...marked(passage)),
    element('p', { class: 'hit-place' }, link(`${page}#${passage.anchor}`, placeOf(passage))),
  );
}

/** “II. NHIỆM VỤ, mục 1”: the heading and the paragraph's own label, as far as there are any. */
function placeOf({ heading, label }: Passage): string {
  const item = label === '' ? '' : `mục ${label}`;
  const place = [heading, item].filter((part) => part !== '').join(', ');
  return place === '' ? 'Tới đoạn này' : place.replace(/^m/u, 'M');
}

function moreButton(more: () => void): Node {
  const button = element(
    'button',
    { type: 'button', class: 'button', 'data-search': 'more' },
    'Xem thêm kết quả',
  );
  button.addEventListener('click', more);
  return element('p', { class: 'hits-more' }, button);
}

function marked({ text, marks }: MarkedText): readonly Child[] {
  let done = 0;
  const parts = marks.flatMap(({ start, end }) => {
    const between = text.slice(done, start);
    done = end;
    return [between, element('mark', {}, text.slice(start, end))];
  });
  return [...parts, text.slice(done)];
}

function link(href: string, text: string): Node {
  return element('a', { href }, text);
}

function fragment(...children: readonly Child[]): DocumentFragment {
  const made = document.createDocumentFragment();
  made.append(...children);
  return made;
}

/** Makes an element; what is put into it as text is never read as HTML. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== ''));
  return made;
}
