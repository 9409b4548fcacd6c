import { type Finder, finderOf } from './find.ts';
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
  let finder: Promise<Finder> | null = null;
  const search = async (): Promise<readonly number[]> => {
    finder ??= Promise.all([loader.keys(), loader.titles()]).then(([keys, titles]) =>
      finderOf(keys, titles),
    );
    return (
      await finder.catch(() => {
        finder = null;
        return () => [];
      })
    )(input.value, mostFound);
  };
  const choose = (at: number) => {
    const id = session.shown()?.keys.documents[at]?.[0];
    found.replaceChildren();
    if (id !== undefined) void session.go(startFrom(session.state(), id));
  };
  const list = async (): Promise<readonly number[]> => {
    const typed = input.value;
    const places = await search();
    const names = session.shown()?.names;
    if (names !== undefined && typed === input.value) {
      found.replaceChildren(...foundItems(places, names, { typed, choose }));
    }
    return places;
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

function foundItems(
  places: readonly number[],
  names: Names,
  { typed, choose }: { readonly typed: string; readonly choose: (at: number) => void },
): readonly HTMLElement[] {
  if (typed.trim() === '') return [];
  const item = document.createElement('li');
  if (places.length === 0) {
    item.textContent = `Không thấy văn bản nào trong kho này khớp với “${typed.trim()}”.`;
    return [item];
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
