import { type Address, watchAddress } from './address.ts';
import { filterBox } from './facets/box.ts';
import { isSearch, noChoice, type SearchState } from './facets/state.ts';
import { type LazyIndex, lazyPagefind } from './load-index.ts';
import { runner, type View } from './runner.ts';

const typingPause = 150;

/** Brings the search page to life. `root` holds the form and says where index, documents and filters are. */
export function startSearchPage(root: HTMLElement): void {
  const input = find(root, 'input[name="q"]', HTMLInputElement);
  const view: View = {
    status: find(root, '[data-search="status"]', HTMLElement),
    output: find(root, '[data-search="output"]', HTMLElement),
    start: find(root, '[data-search="start"]', HTMLElement),
  };
  const index = lazyPagefind(root.dataset['pagefind'] ?? '');
  const address = watchAddress((state) => {
    words.settle();
    input.value = state.query;
    void run(state);
  });
  const again = () => void run(address.state());
  const words = listenToWords(find(root, 'form', HTMLFormElement), input, { address, again });
  const onChange = (state: SearchState) => {
    words.settle();
    // What is still being typed belongs to what the reader asks for.
    address.go({ ...state, query: input.value.trim() });
    again();
  };
  const box = filterBox(root, { state: address.state, onChange, again });
  const clear = () => {
    onChange({ ...address.state(), choice: noChoice });
    box.focus();
  };
  const run = runner({ view, index, box, places: root.dataset, clear });
  input.addEventListener('focus', () => void warmUp(index), {
    once: true,
  });
  input.value = address.state().query;
  // With a search the results come first on a touch screen: the keyboard would cover them.
  const hasKeyboard = matchMedia('(hover: hover) and (pointer: fine)').matches;
  if (!isSearch(address.state()) || hasKeyboard) input.focus({ preventScroll: true });
  again();
}

interface Listening {
  readonly address: Address;
  /** Searches what the address says. */
  readonly again: () => void;
}

/** Searches as one types, after a pause, and on Enter; `settle` forgets what the pause still holds back. */
function listenToWords(
  form: HTMLFormElement,
  input: HTMLInputElement,
  { address, again }: Listening,
): { readonly settle: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => clearTimeout(timer);
  const search = () => {
    settle();
    address.type(input.value);
    again();
  };
  input.addEventListener('input', () => {
    settle();
    timer = setTimeout(search, typingPause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
    address.keep();
  });
  return { settle };
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

/** Downloads the program while the reader types; a failure is said by the search that needs it. */
async function warmUp(index: LazyIndex): Promise<void> {
  const opening = index.open();
  await opening.catch(() => index.discard(opening));
}
