import type { Preview } from '../lib/index.ts';
import { type Card, openCard } from './card.ts';
import { element } from './element.ts';
import { choicesContent, previewContent } from './preview-content.ts';

/** The cards of a page; one is open at a time. */
export interface Previews {
  /** The reader stays on a link: its card opens after a while, if the reader is still there. */
  dwell(link: HTMLAnchorElement, how: 'hover' | 'focus'): void;
  /** The reader tapped a link: its card opens at once; where nothing can be shown, the link is followed. */
  tap(link: HTMLAnchorElement): void;
}

/** How long a reader stays on a link before its card opens, and away from both before it closes; in milliseconds. */
const dwelling = 400;
const grace = 300;

let previews: Previews | null = null;

/** Returns the cards of the page whose article is given, the same ones every time. */
export function previewsIn(article: HTMLElement): Previews {
  previews ??= makePreviews(article);
  return previews;
}

function makePreviews(article: HTMLElement): Previews {
  const fetched = new Map<string, Promise<Preview>>();
  const voice = makeVoice(article);
  let card: Card | null = null;
  let dismissed: HTMLAnchorElement | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  // A card that waits to open for another link is left to wait.
  const close = () => {
    clearTimeout(closing);
    card?.close();
    card = null;
    voice.textContent = '';
  };
  const show = async (link: HTMLAnchorElement, isStillThere: () => boolean) => {
    const content = await contentFor(link, article, fetched);
    if (!isStillThere() || card?.link === link) return;
    close();
    card = openCard(article, link, content);
    // A description that comes after the focus is not read by itself.
    if (link === document.activeElement) voice.textContent = card.words();
  };
  const isAt = (link: HTMLAnchorElement) =>
    link.matches(':hover') || link === document.activeElement;
  const leave = () => {
    clearTimeout(closing);
    closing = setTimeout(() => {
      if (card !== null && !isAt(card.link) && !card.holdsReader()) close();
    }, grace);
  };

  article.addEventListener('pointerout', (event) => {
    if (event.target instanceof Element && event.target.closest('a') === dismissed)
      dismissed = null;
    if (event.pointerType !== 'touch') leave();
  });
  article.addEventListener('focusout', leave);
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && card !== null && !card.contains(target)) close();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || card === null) return;
    event.preventDefault();
    dismissed = card.link;
    card.giveBackFocus();
    clearTimeout(opening);
    close();
  });
  article.querySelector('[data-preview-switch]')?.addEventListener('change', close);

  return {
    dwell(link, how) {
      clearTimeout(opening);
      if (link === dismissed) return;
      dismissed = null;
      if (card?.link === link) return;
      // What the card will say is on its way while the reader waits.
      contentFor(link, article, fetched).catch(() => undefined);
      const isStillThere = () =>
        link !== dismissed && (how === 'hover' ? link.matches(':hover') : isAt(link));
      opening = setTimeout(() => {
        if (isStillThere()) show(link, isStillThere).catch(() => undefined);
      }, dwelling);
    },
    tap(link) {
      show(link, () => true).catch(() => location.assign(link.href));
    },
  };
}

/** An unseen place whose words are read aloud, without moving the reader. */
function makeVoice(article: HTMLElement): HTMLElement {
  const voice = element('p', 'visually-hidden');
  voice.setAttribute('role', 'status');
  voice.dataset['scripted'] = '';
  article.append(voice);
  return voice;
}

/** Rejects when the preview cannot be loaded; the next dwell asks again. */
async function contentFor(
  link: HTMLAnchorElement,
  article: HTMLElement,
  fetched: Map<string, Promise<Preview>>,
): Promise<readonly Node[]> {
  if (link.hash !== '' && link.pathname === location.pathname) return choicesContent(link, article);
  const address = `${link.pathname}preview.json`;
  const preview = fetched.get(address) ?? fetchPreview(address);
  fetched.set(address, preview);
  preview.catch(() => fetched.delete(address));
  return previewContent(await preview, link.href);
}

async function fetchPreview(address: string): Promise<Preview> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
