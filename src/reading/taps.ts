import { addressOf, type PageLink } from './links.ts';
import type { Previews } from './previews.ts';

/**
 * Lets the first tap on a link of a touch screen open its card, and the second one follow it. Where nothing can be
 * shown, the first one follows it too. `linkAt` says which link of a place has a card.
 */
export function watchTaps(
  article: HTMLElement,
  linkAt: (target: EventTarget | null) => PageLink | null,
  load: () => Promise<Previews>,
): void {
  /** The link that was tapped last, while its card is on its way. */
  let tapped: PageLink | null = null;
  addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && tapped?.contains(target))) tapped = null;
  });
  article.addEventListener('click', (event) => {
    const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
    const link = isTap ? linkAt(event.target) : null;
    const isSecond = link === tapped || link?.hasAttribute('aria-describedby');
    tapped = null;
    if (link === null || isSecond) return;
    event.preventDefault();
    tapped = link;
    const isLast = () => tapped === link;
    const show = async () => (await load()).tap(link, isLast);
    show().then(
      () => {
        if (isLast()) tapped = null;
      },
      () => {
        if (!isLast()) return;
        tapped = null;
        location.assign(addressOf(link));
      },
    );
  });
}
