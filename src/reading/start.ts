import { watchDrawer } from './drawer.ts';
import { type PageLink, previewLink } from './links.ts';
import { watchSwitch } from './preview-switch.ts';
import { watchTaps } from './taps.ts';

/**
 * Brings the page of a document to life. What is needed only later (cards, copying, sorting) is loaded when the reader
 * first asks for it; until then, and without scripts, everything is plain links and text.
 */
export function startReading(): void {
  const tools = document.querySelector<HTMLElement>('[data-reading]');
  const article = tools?.closest<HTMLElement>('article');
  if (tools == null || article == null) return;
  for (const each of article.querySelectorAll<HTMLElement>('[data-address]')) {
    each.textContent = location.origin + location.pathname;
  }
  watchPreviews(article, tools.dataset['documents'] ?? '');
  watchCopying(article, tools.dataset['citation'] ?? '');
  watchLists(article);
  watchDrawer(article);
}

function watchPreviews(article: HTMLElement, documents: string): void {
  const isOn = watchSwitch(article);
  const linkAt = (target: EventTarget | null) => (isOn() ? previewLink(target, documents) : null);
  const load = () => import('./previews.ts').then(({ previewsIn }) => previewsIn(article));
  const consider = (link: PageLink | null, pointer: PointerEvent | null) => {
    if (link !== null) load().then((previews) => previews.dwell(link, pointer), ignore);
  };
  article.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch') consider(linkAt(event.target), event);
  });
  article.addEventListener('focusin', ({ target }) => {
    // A press of the mouse focuses too; only who moves by keys waits for a card.
    const isByKeys = target instanceof Element && target.matches(':focus-visible');
    if (isByKeys) consider(linkAt(target), null);
  });
  watchTaps(article, linkAt, load);
}

function watchCopying(article: HTMLElement, citation: string): void {
  const load = () => import('./copying.ts').then(({ copyingIn }) => copyingIn(article, citation));
  article.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('[data-copy]');
    if (button instanceof HTMLElement) load().then((copying) => copying.copyBeside(button), ignore);
  });
  const offer = (target: unknown) => {
    const block = target instanceof Element && target.closest<HTMLElement>('.sheet .block');
    if (block instanceof HTMLElement) load().then((copying) => copying.offer(block), ignore);
  };
  article.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch' && event.buttons === 0) offer(event.target);
  });
  article.addEventListener('focusin', (event) => offer(event.target));
  // On a touch screen the label of a paragraph is tapped first.
  addEventListener('hashchange', () => offer(document.querySelector(':target')));
}

function watchLists(article: HTMLElement): void {
  for (const tools of article.querySelectorAll<HTMLElement>('[data-list-tools]')) {
    const update = () => import('./lists.ts').then(({ updateList }) => updateList(tools), ignore);
    tools.addEventListener('input', update);
  }
}

/** A script that does not arrive leaves the page as it was printed. */
function ignore(): void {}
