/** Lets Esc close the outline's drawer, and a choice in it too, so that it does not cover what was chosen. */
export function watchDrawer(article: HTMLElement): void {
  const drawer = article.querySelector<HTMLDetailsElement>('.outline.is-narrow details');
  if (drawer === null) return;
  const summary = drawer.querySelector('summary');
  drawer.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) drawer.open = false;
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !drawer.open || event.defaultPrevented) return;
    const isInside = drawer.contains(document.activeElement);
    drawer.open = false;
    if (isInside) summary?.focus();
  });
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !drawer.contains(target)) drawer.open = false;
  });
}
