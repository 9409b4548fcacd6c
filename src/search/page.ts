import { type Address, watchAddress } from './address.ts';
import { type LazyIndex, lazyPagefind } from './load-index.ts';
import { failureMessage, isEmptyQuery, noResults, resultList, statusText } from './render.ts';
import { type Results, searchPages } from './results.ts';

/** The parts of the search page that the script fills. */
interface View {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly output: HTMLElement;
  /** What stands there before anything is typed. */
  readonly start: HTMLElement;
}

const typingPause = 150;
const patience = 400;
const step = 20;

/** Brings the search page to life. `root` holds the form and says where index and documents are. */
export function startSearchPage(root: HTMLElement): void {
  const form = find(root, 'form', HTMLFormElement);
  const view: View = {
    input: find(root, 'input[name="q"]', HTMLInputElement),
    status: find(root, '[data-search="status"]', HTMLElement),
    output: find(root, '[data-search="output"]', HTMLElement),
    start: find(root, '[data-search="start"]', HTMLElement),
  };
  const index = lazyPagefind(root.dataset['pagefind'] ?? '');
  const run = runner(view, index, root.dataset);
  const address: Address = watchAddress((query) => {
    view.input.value = query;
    void run(query);
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  view.input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      address.change(view.input.value);
      void run(view.input.value);
    }, typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    address.change(view.input.value);
    address.keep();
    void run(view.input.value);
  });
  view.input.addEventListener('focus', () => void index.open().catch(() => index.discard()), {
    once: true,
  });
  view.input.value = address.query();
  // With a query the results come first on a touch screen: the keyboard would cover them.
  const hasKeyboard = matchMedia('(hover: hover) and (pointer: fine)').matches;
  if (view.input.value === '' || hasKeyboard) view.input.focus({ preventScroll: true });
  void run(view.input.value);
}

/** Returns the function that searches and shows; an answer that a newer search has overtaken is dropped. */
function runner(view: View, index: LazyIndex, places: DOMStringMap) {
  let latest = 0;
  const run = async (typed: string, limit = step): Promise<void> => {
    latest++;
    const turn = latest;
    const isCurrent = () => turn === latest;
    const waiting = setTimeout(() => {
      if (isCurrent()) view.status.textContent = 'Đang tìm…';
    }, patience);
    try {
      const results = await searchPages(typed, await index.open(), { limit });
      if (isCurrent()) show(view, results, places, () => void run(typed, limit + step));
    } catch {
      await index.discard();
      if (isCurrent()) showFailure(view, () => void run(typed, limit));
    } finally {
      clearTimeout(waiting);
    }
  };
  return (typed: string) => run(typed);
}

/** Puts the new results in the place of the old ones in one step, so that nothing flickers. */
function show(view: View, results: Results, places: DOMStringMap, more: () => void): void {
  const isEmpty = isEmptyQuery(results.found.query);
  const shown = view.output.querySelectorAll('li.hit').length;
  const isMore = document.activeElement?.matches('[data-search="more"]') === true;
  view.start.hidden = !isEmpty;
  view.status.textContent = statusText(results);
  if (isEmpty) view.output.replaceChildren();
  else if (results.total === 0) view.output.replaceChildren(noResults(results, places));
  else view.output.replaceChildren(resultList(results, places, more));
  if (isMore) {
    view.output.querySelectorAll<HTMLElement>('li.hit')[shown]?.querySelector('a')?.focus();
  }
}

function showFailure(view: View, retry: () => void): void {
  view.start.hidden = true;
  view.status.textContent = '';
  view.output.replaceChildren(failureMessage(retry));
}

function find<Kind extends HTMLElement>(
  root: HTMLElement,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`the search page has no ${selector}`);
}
