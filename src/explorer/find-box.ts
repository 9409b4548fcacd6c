import { type Finder, finderOf } from '../search/finder/finder.ts';
import type { Loader } from './load.ts';
import type { Names } from './names.ts';
import type { Parts } from './parts.ts';
import type { Session } from './session.ts';
import { startFrom } from './state.ts';

const mostFound = 8;

/** Lets the reader find a document and start from it. */
export function listenToFind({ find, found }: Parts, session: Session, loader: Loader): void {
  const input = find.querySelector('input');
  if (input === null) return;
  const search = searcher(loader);
  const choose = (at: number) => {
    const id = session.shown()?.keys.documents[at]?.[0];
    found.replaceChildren();
    if (id !== undefined) void session.go(startFrom(session.state(), id));
  };
  const list = async (): Promise<readonly number[]> => {
    const typed = input.value;
    const places = await search(typed);
    const names = session.shown()?.names;
    // What was typed meanwhile has an answer of its own on the way.
    if (names === undefined || typed !== input.value) return [];
    found.replaceChildren(...foundItems(places, names, { typed, choose }));
    return places ?? [];
  };
  input.addEventListener('input', () => void list());
  find.addEventListener('submit', (event) => {
    event.preventDefault();
    void list().then(([first]) => first !== undefined && choose(first));
  });
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') found.replaceChildren();
  });
}

/** Returns the search, which prepares itself at the first use; its answer is null when the titles cannot be had. */
function searcher(loader: Loader): (typed: string) => Promise<readonly number[] | null> {
  let prepared: Finder | null = null;
  return async (typed) => {
    try {
      prepared ??= finderOf(await loader.keys(), await loader.titles());
      return prepared(typed, mostFound).places;
    } catch {
      return null;
    }
  };
}

function foundItems(
  places: readonly number[] | null,
  names: Names,
  { typed, choose }: { readonly typed: string; readonly choose: (at: number) => void },
): readonly HTMLElement[] {
  if (typed.trim() === '') return [];
  if (places === null) return [message('Chưa tải được danh sách trích yếu; hãy thử lại.')];
  if (places.length === 0) {
    return [message(`Không thấy văn bản nào trong kho này khớp với “${typed.trim()}”.`)];
  }
  return places.map((at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = names.name(at);
    button.addEventListener('click', () => choose(at));
    const each = document.createElement('li');
    each.append(button);
    return each;
  });
}

function message(words: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = words;
  return item;
}
