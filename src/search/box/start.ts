import { focusSearchOnKeys } from '../shortcut.ts';

/**
 * Lets the search boxes of a page offer documents while one types. What that takes is loaded when a box is first used;
 * until then, and when it cannot be had, a box is a plain form.
 */
export function startSearchBoxes(): void {
  focusSearchOnKeys();
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box]')) {
    const input = form.querySelector('input');
    if (input !== null) watch(form, input);
  }
}

function watch(form: HTMLFormElement, input: HTMLInputElement): void {
  // Said before the script is there: a reader of the screen hears what a field is when it gets the focus.
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  const stop = new AbortController();
  const load = () =>
    import('./box.ts').then(
      ({ openBox }) => {
        if (stop.signal.aborted) return;
        stop.abort();
        openBox(form, input);
      },
      // The next letter tries again.
      () => undefined,
    );
  for (const event of ['focus', 'input']) {
    input.addEventListener(event, load, { signal: stop.signal });
  }
  if (document.activeElement === input) void load();
}
