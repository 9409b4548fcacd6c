import { shortDate } from '../../lib/index.ts';
import { element } from '../../reading/element.ts';
import type { KnownDocument } from './known.ts';
import type { FewerWords, NumberAnswer, Suggestions } from './suggest.ts';

/** What the page tells the script: `pages`, the address of documents; `scope`, what was searched, in words. */
type Places = Readonly<Record<string, string | undefined>>;

/** Says that nothing was found for `text`, where it was sought, and where else to look; `absent` as the search calls it. */
export function nothingFound(
  text: string,
  absent: readonly Pick<NumberAnswer, 'kind' | 'meaning'>[],
  { scope = 'kho này', pages = '', documents = pages, references = pages }: Places,
): HTMLElement {
  const isQuoted = /["“”]/u.test(text);
  return element(
    'div',
    'note',
    element(
      'p',
      '',
      'Đã tìm ',
      element('strong', '', isQuoted ? text : `“${text}”`),
      ` trong ${scope}.`,
    ),
    ...absent.map(absentNote),
    element(
      'p',
      '',
      'Cũng có thể xem ',
      link(documents, 'danh sách văn bản'),
      ' và ',
      link(references, 'các văn bản được dẫn mà kho chưa có'),
      '.',
    ),
  );
}

function absentNote({ kind, meaning }: Pick<NumberAnswer, 'kind' | 'meaning'>): Element {
  return element(
    'p',
    '',
    kind === 'date' ? 'Đã hiểu là ngày ' : 'Đã hiểu là số, ký hiệu ',
    element('strong', '', meaning),
    ': không có trong kho, cũng không được văn bản nào trong kho nhắc tới.',
  );
}

/** Says which query was searched for in the place of the one typed, with the way back to that. */
export function correctionNote(typed: string, corrected: string): HTMLElement {
  return element(
    'p',
    'note correction',
    'Đã tìm ',
    element('strong', '', corrected),
    ' thay cho “',
    typed.trim(),
    '”. ',
    searchLink(`"${typed.trim()}"`, 'Tìm đúng như đã gõ'),
  );
}

/** Builds the suggestions, those that need least reading first; null when there are none. */
export function renderSuggestions(suggestions: Suggestions, places: Places): HTMLElement | null {
  const { numbers, spellings, unknown, fewer } = suggestions;
  const parts = [
    part(
      'Có phải bạn muốn tìm',
      spellings.map((query) => searchLink(query, query)),
    ),
    ...numbers.map((answer) => numberPart(answer, places)),
    unknown.length > 0 ? unknownNote(unknown) : null,
    part('Thử tìm rộng hơn', fewer.map(fewerItem)),
  ].filter((each) => each !== null);
  return parts.length === 0 ? null : element('div', 'suggestions', ...parts);
}

/** Documents of the number that was typed, else those with one near it. */
function numberPart({ kind, meaning, named, near }: NumberAnswer, places: Places): Element | null {
  const items = (documents: readonly KnownDocument[]) =>
    documents.map((document) => documentItem(document, places));
  if (named.length > 0) return part(`Văn bản có số, ký hiệu ${meaning}`, items(named));
  const heading = kind === 'date' ? `Văn bản có ngày gần ${meaning}` : `Số, ký hiệu gần ${meaning}`;
  return part(heading, items(near));
}

/** “Chỉ thị số 48-CT/TW · 22/10/2010 · chưa có toàn văn, được 4 văn bản viện dẫn” */
function documentItem(document: KnownDocument, { pages = '' }: Places): Element {
  const { id, name, date, isHeld, citedBy } = document;
  const held = isHeld ? 'có toàn văn' : 'chưa có toàn văn trong kho';
  const cited = citedBy > 0 ? `, được ${citedBy} văn bản viện dẫn` : '';
  return element(
    'span',
    '',
    link(`${pages}${id}/`, name),
    element(
      'span',
      'suggestion-meta',
      element('span', '', date === null ? 'không ghi ngày' : shortDate(date)),
      element('span', '', held + cited),
    ),
  );
}

function unknownNote(words: readonly string[]): Element {
  const names = words.map((word) => `“${word}”`).join(', ');
  const said = words.length > 1 ? 'các từ' : 'từ';
  return element('p', 'suggestion-words', `Không văn bản nào trong kho này có ${said} ${names}.`);
}

function fewerItem({ query, count }: FewerWords): Element {
  const found = count === null ? '' : `${count} văn bản`;
  return element(
    'span',
    '',
    searchLink(query, query),
    ...(found === '' ? [] : [element('span', 'suggestion-meta', element('span', '', found))]),
  );
}

function part(heading: string, items: readonly Element[]): Element | null {
  if (items.length === 0) return null;
  const list = element('ul', '', ...items.map((item) => element('li', '', item)));
  return element('section', '', element('h2', '', heading), list);
}

function searchLink(query: string, text: string): Element {
  return link(`?${new URLSearchParams({ q: query })}`, text);
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.href = href;
  return made;
}
