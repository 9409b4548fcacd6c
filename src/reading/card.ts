import { element } from './element.ts';
import type { PageLink } from './links.ts';

/** A card that stands open beside a link. */
export interface Card {
  readonly link: PageLink;
  /** Says whether pointer or focus is in the card. */
  holdsReader(): boolean;
  /** Says whether a part of the page belongs to the card or its link. */
  contains(node: Node): boolean;
  /** Puts the focus back on the link, if it is in the card. */
  giveBackFocus(): void;
  /** What it says, as one line. */
  words(): string;
  close(): void;
}

const cardId = 'xem-truoc';
/** Between card and link, and between card and window; in pixels. */
const gap = 6;
const edge = 8;
/** Less cannot be read; in a window as low as that the page scrolls. */
const leastHeight = 96;

/** A place in the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a card shows, and beside what. */
export interface CardParts {
  readonly link: PageLink;
  readonly content: readonly Node[];
  /** Where the pointer is, to put the card beside the line that it is on; null for beside the whole link. */
  readonly pointer: Point | null;
}

/** Opens a card beside a link, which it describes to those who hear the page. */
export function openCard(article: HTMLElement, { link, content, pointer }: CardParts): Card {
  const box = makeBox(content);
  article.append(box);
  // With its source told, the card follows its link in the order of the Tab key. A picture's link can be no source.
  box.showPopover(link instanceof HTMLElement ? { source: link } : {});
  place(box, boxAt(link, pointer));
  link.setAttribute('aria-describedby', cardId);
  return {
    link,
    holdsReader: () => box.matches(':hover') || box.contains(document.activeElement),
    contains: (node) => box.contains(node) || link.contains(node),
    giveBackFocus: () => {
      if (box.contains(document.activeElement)) link.focus();
    },
    words: () => [...box.children].map(({ textContent }) => textContent).join('. '),
    close: () => {
      link.removeAttribute('aria-describedby');
      box.remove();
    },
  };
}

function makeBox(content: readonly Node[]): HTMLElement {
  const box = element('div', 'preview', ...content);
  box.id = cardId;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', 'Xem trước');
  box.dataset['scripted'] = '';
  box.popover = 'manual';
  return box;
}

/**
 * Puts the card below what it belongs to, or above where there is more room; never off the screen, and never over it:
 * where the card is too high for its side it scrolls.
 */
function place(box: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const roomAbove = top - gap - edge;
  const roomBelow = clientHeight - bottom - gap - edge;
  const isBelow = box.offsetHeight <= roomBelow || roomBelow >= roomAbove;
  box.style.maxHeight = `${Math.max(isBelow ? roomBelow : roomAbove, leastHeight)}px`;
  const x = Math.max(edge, Math.min(left, clientWidth - box.offsetWidth - edge));
  box.style.left = `${x + scrollX}px`;
  // Held at the side of the link: when its fonts come late, the card grows away from it.
  if (isBelow) box.style.top = `${bottom + gap + scrollY}px`;
  else box.style.bottom = `${clientHeight - (top - gap + scrollY)}px`;
}

/** The line of the link that the pointer is on, which is short to leave for the card; the whole link without a pointer. */
function boxAt(link: PageLink, pointer: Point | null): DOMRect {
  const line = [...link.getClientRects()].find(
    ({ top, bottom }) => pointer !== null && top <= pointer.y && pointer.y <= bottom,
  );
  return line ?? link.getBoundingClientRect();
}
