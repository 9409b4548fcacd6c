import type { Preview } from '../lib/index.ts';
import { element } from './element.ts';
import { addressOf, type PageLink } from './links.ts';

/** Returns what the card of a document shows; `href` is where its own link leads. */
export function previewContent(preview: Preview, href: string): readonly Node[] {
  const { name, title, kind, citedBy, opening } = preview;
  const isHeld = kind === 'document';
  return [
    element('p', 'preview-name', name),
    ...(title === '' ? [] : [element('p', 'preview-title', title)]),
    element('p', 'preview-meta', factsOf(preview).join(' · ')),
    element('p', 'preview-meta', citedSentence(citedBy)),
    isHeld
      ? element('p', 'preview-opening', opening)
      : element('p', 'preview-meta', 'Kho này chưa có toàn văn, chỉ biết qua lời dẫn.'),
    element('p', 'preview-actions', linkTo(href, isHeld ? 'Mở văn bản' : 'Xem những điều đã biết')),
  ].filter(({ textContent }) => textContent !== '');
}

/** Returns what the card of an ambiguous citation shows: the documents among which the reader chooses. */
export function choicesContent(link: PageLink, article: HTMLElement): readonly Node[] {
  const { href, hash } = addressOf(link);
  const choice = article.querySelector(hash);
  const candidates = [...(choice?.querySelectorAll<HTMLAnchorElement>(':scope ul a') ?? [])];
  const items = candidates.map((candidate) =>
    element('li', '', linkTo(candidate.href, candidate.textContent)),
  );
  return [
    element('p', 'preview-name', 'Chưa xác định được'),
    element('p', 'preview-meta', choiceSentence(items.length)),
    element('ul', 'preview-choices', ...items),
    element('p', 'preview-actions', linkTo(href, 'Xem vì sao chưa rõ')),
  ];
}

function choiceSentence(candidates: number): string {
  return candidates === 1
    ? 'Có thể là văn bản sau, nhưng lời dẫn chưa đủ để chắc chắn:'
    : `Lời dẫn có thể là một trong ${candidates} văn bản:`;
}

/** Type and number stand in the name, if they are known; what the name says is not said again. */
function factsOf({ name, type, number, date, issuers }: Preview): readonly string[] {
  return [type, number, date, issuers].filter((fact) => fact !== '' && !name.includes(fact));
}

function citedSentence(citedBy: number): string {
  return citedBy === 0
    ? 'Chưa thấy văn bản nào trong kho này viện dẫn.'
    : `Được ${citedBy} văn bản trong kho này viện dẫn.`;
}

function linkTo(href: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  return link;
}
