import { element } from './element.ts';

/** A card that stands open beside a link. */
export interface Card {
  readonly link: HTMLAnchorElement;
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

/** Opens a card with `content` beside `link`, which it describes to those who hear the page. */
export function openCard(
  article: HTMLElement,
  link: HTMLAnchorElement,
  content: readonly Node[],
): Card {
  const box = makeBox(content);
  article.append(box);
  // With its source told, the card follows its link in the order of the Tab key.
  box.showPopover({ source: link });
  place(box, link);
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
 * Puts the card below the link, or above where there is more room; never off the screen, and never over the link: where
 * it is too high for its side it scrolls.
 */
function place(box: HTMLElement, link: HTMLAnchorElement): void {
  const { left, top, bottom } = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const roomAbove = top - gap - edge;
  const roomBelow = clientHeight - bottom - gap - edge;
  const isBelow = box.offsetHeight <= roomBelow || roomBelow >= roomAbove;
  box.style.maxHeight = `${Math.max(isBelow ? roomBelow : roomAbove, leastHeight)}px`;
  const x = Math.max(edge, Math.min(startOf(link) ?? left, clientWidth - box.offsetWidth - edge));
  box.style.left = `${x + scrollX}px`;
  // Held at the side of the link: when its fonts come late, the card grows away from it.
  if (isBelow) box.style.top = `${bottom + gap + scrollY}px`;
  else box.style.bottom = `${clientHeight - (top - gap + scrollY)}px`;
}

/** Where the first line of a link starts; a link over several lines starts further to the right than its box. */
function startOf(link: HTMLAnchorElement): number | undefined {
  return link.getClientRects()[0]?.left;
}
