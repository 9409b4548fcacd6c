import { watchAddress } from './address.ts';
import { filterBox } from './facets/box.ts';
import { isSearch, noChoice, type SearchState } from './facets/state.ts';
import { lazyPagefind } from './load-index.ts';
import { runner, type View } from './runner.ts';

const typingPause = 150;

/** Brings the search page to life. `root` holds the form and says where index, documents and filters are. */
export function startSearchPage(root: HTMLElement): void {
  const form = find(root, 'form', HTMLFormElement);
  const input = find(root, 'input[name="q"]', HTMLInputElement);
  const view: View = {
    status: find(root, '[data-search="status"]', HTMLElement),
    output: find(root, '[data-search="output"]', HTMLElement),
    start: find(root, '[data-search="start"]', HTMLElement),
  };
  const engine = lazyPagefind(root.dataset['pagefind'] ?? '');
  const address = watchAddress((state) => {
    clearTimeout(timer);
    input.value = state.query;
    void run(state);
  });
  /** What is still being typed belongs to what the reader asks for. */
  const go = (state: SearchState) => {
    clearTimeout(timer);
    address.go({ ...state, query: input.value.trim() });
    void run(address.state());
  };
  const box = filterBox(root, {
    state: address.state,
    onChange: go,
    again: () => void run(address.state()),
  });
  const clear = () => {
    go({ ...address.state(), choice: noChoice });
    box.focus();
  };
  const run = runner({ view, engine, box, places: root.dataset, clear });

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      address.type(input.value);
      void run(address.state());
    }, typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    address.type(input.value);
    address.keep();
    void run(address.state());
  });
  input.addEventListener('focus', () => void engine.open().catch(() => engine.discard()), {
    once: true,
  });
  input.value = address.state().query;
  // With a search the results come first on a touch screen: the keyboard would cover them.
  const hasKeyboard = matchMedia('(hover: hover) and (pointer: fine)').matches;
  if (!isSearch(address.state()) || hasKeyboard) input.focus({ preventScroll: true });
  void run(address.state());
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
