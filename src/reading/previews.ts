import type { Preview } from '../lib/index.ts';
import { type Card, openCard, type Point } from './card.ts';
import { element } from './element.ts';
import { addressOf, type PageLink } from './links.ts';
import { choicesContent, previewContent } from './preview-content.ts';

/** The cards of a page; one is open at a time. */
export interface Previews {
  /**
   * The reader stays on a link, with the pointer or (null) with the focus: its card opens after a while, if the reader
   * is still there.
   */
  dwell(link: PageLink, pointer: Point | null): void;
  /**
   * The reader tapped a link: its card opens as soon as it can, if the link is then still the last one tapped
   * (`isLast`). Rejects when nothing can be shown.
   */
  tap(link: PageLink, isLast: () => boolean): Promise<void>;
}

/** How long a reader stays on a link before its card opens, and away from both before it closes; in milliseconds. */
const dwelling = 400;
const grace = 300;
/** Who has waited longer for a card wants the page. */
const patience = 3000;

/** What a page remembers of its cards. */
interface State {
  readonly article: HTMLElement;
  /** An unseen place whose words are read aloud, without moving the reader. */
  readonly voice: HTMLElement;
  /** What was asked for, by address. */
  readonly fetched: Map<string, Promise<Preview>>;
  card: Card | null;
  /** Where the pointer is, in the window; null while the reader moves by keys. */
  pointer: Point | null;
  /** The link whose card was closed with Esc; it stays closed until the pointer leaves the link. */
  dismissed: PageLink | null;
  opening: ReturnType<typeof setTimeout> | undefined;
  closing: ReturnType<typeof setTimeout> | undefined;
}

let previews: Previews | null = null;

/** Returns the cards of the page whose article is given, the same ones every time. */
export function previewsIn(article: HTMLElement): Previews {
  previews ??= makePreviews(article);
  return previews;
}

function makePreviews(article: HTMLElement): Previews {
  const voice = element('p', 'visually-hidden');
  voice.setAttribute('role', 'status');
  voice.dataset['scripted'] = '';
  article.append(voice);
  const state: State = {
    article,
    voice,
    fetched: new Map(),
    card: null,
    pointer: null,
    dismissed: null,
    opening: undefined,
    closing: undefined,
  };
  listen(state);
  return {
    dwell: (link, pointer) => dwell(state, link, pointer),
    tap: (link, isLast) => {
      state.pointer = null;
      return show(state, link, isLast);
    },
  };
}

function listen(state: State): void {
  const { article } = state;
  article.addEventListener('pointerout', ({ target, pointerType }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link === state.dismissed) state.dismissed = null;
    if (pointerType !== 'touch') leave(state);
  });
  article.addEventListener('pointermove', ({ x, y }) => {
    if (state.pointer !== null) state.pointer = { x, y };
  });
  article.addEventListener('focusout', () => leave(state));
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && state.card?.contains(target) === false) close(state);
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && dismiss(state)) event.preventDefault();
  });
  article.querySelector('[data-preview-switch]')?.addEventListener('change', () => close(state));
}

function dwell(state: State, link: PageLink, pointer: Point | null): void {
  clearTimeout(state.opening);
  if (link === state.dismissed || link === state.card?.link) return;
  state.pointer = pointer;
  // What the card will say is on its way while the reader waits.
  contentFor(state, link).catch(() => undefined);
  const isStillThere = () =>
    link !== state.dismissed && (pointer === null ? isAt(link) : link.matches(':hover'));
  state.opening = setTimeout(() => {
    if (isStillThere()) show(state, link, isStillThere).catch(() => undefined);
  }, dwelling);
}

/** Opens the card of a link when its content is there. Rejects when it cannot be had. */
async function show(state: State, link: PageLink, isStillThere: () => boolean): Promise<void> {
  const content = await contentFor(state, link);
  if (!isStillThere() || state.card?.link === link) return;
  close(state);
  state.card = openCard(state.article, { link, content, pointer: state.pointer });
  // A description that comes after the focus is not read by itself.
  if (link === document.activeElement) state.voice.textContent = state.card.words();
}

/** Closes the open card; one that waits to open for another link is left to wait. */
function close(state: State): void {
  clearTimeout(state.closing);
  state.card?.close();
  state.card = null;
  state.voice.textContent = '';
}

/** Closes the open card because the reader said so; says whether there was one. */
function dismiss(state: State): boolean {
  if (state.card === null) return false;
  clearTimeout(state.opening);
  state.dismissed = state.card.link;
  state.card.giveBackFocus();
  close(state);
  return true;
}

/** Closes the card after a while, unless the reader has come back to it or to its link by then. */
function leave(state: State): void {
  clearTimeout(state.closing);
  state.closing = setTimeout(() => {
    const { card } = state;
    if (card !== null && !isAt(card.link) && !card.holdsReader()) close(state);
  }, grace);
}

function isAt(link: PageLink): boolean {
  return link.matches(':hover') || link === document.activeElement;
}

/** Rejects when the preview cannot be loaded; the next dwell asks again. */
async function contentFor({ article, fetched }: State, link: PageLink): Promise<readonly Node[]> {
  const { href, hash, pathname } = addressOf(link);
  if (hash !== '' && pathname === location.pathname) return choicesContent(link, article);
  const address = `${pathname}preview.json`;
  const preview = fetched.get(address) ?? fetchPreview(address);
  fetched.set(address, preview);
  preview.catch(() => fetched.delete(address));
  return previewContent(await preview, href);
}

async function fetchPreview(address: string): Promise<Preview> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
