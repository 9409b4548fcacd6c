/** The list below a search box, and which of its rows is chosen. */
export interface Popup {
  readonly isOpen: () => boolean;
  /** Puts new rows in the place of the old ones in one step, so that nothing flickers, and opens. */
  show(rows: readonly HTMLAnchorElement[], note: readonly (Node | string)[]): void;
  close(): void;
  /** Moves to the next (1) or the row before (-1); past the ends no row is chosen. */
  move(step: 1 | -1): void;
  /** Chooses no row. */
  leave(): void;
  readonly chosen: () => HTMLAnchorElement | null;
  /** Says something to those who hear the page, after a pause in typing. */
  say(words: string): void;
}

/** In milliseconds; who types on is not interrupted. */
const pause = 500;

/** Makes the list of a box and puts it into the form; it is the field's listbox. */
export function makePopup(form: HTMLFormElement, input: HTMLInputElement, label: string): Popup {
  const root = part('div', 'search-popup');
  const list = part('div', 'search-rows');
  const noted = part('div', 'search-popup-note');
  const voice = part('p', 'visually-hidden');
  root.hidden = true;
  list.id = `${input.id}-goi-y`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  voice.setAttribute('role', 'status');
  root.append(list, noted);
  form.append(root, voice);
  let rows: readonly HTMLAnchorElement[] = [];
  let chosen = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const choose = (next: number): void => {
    rows[chosen]?.setAttribute('aria-selected', 'false');
    chosen = next;
    const row = rows[next];
    row?.setAttribute('aria-selected', 'true');
    row?.scrollIntoView({ block: 'nearest' });
    if (row === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', row.id);
  };
  const setOpen = (isOpen: boolean): void => {
    root.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) input.setAttribute('aria-controls', list.id);
    else input.removeAttribute('aria-controls');
  };
  return {
    isOpen: () => !root.hidden,
    show: (next, note) => {
      choose(-1);
      rows = next;
      for (const [at, row] of next.entries()) row.id = `${list.id}-${at + 1}`;
      list.replaceChildren(...next);
      list.hidden = next.length === 0;
      noted.replaceChildren(...note);
      list.scrollTop = 0;
      setOpen(next.length + note.length > 0);
    },
    close: () => {
      choose(-1);
      setOpen(false);
    },
    move: (step) => choose(((chosen + 1 + step + rows.length + 1) % (rows.length + 1)) - 1),
    leave: () => choose(-1),
    chosen: () => rows[chosen] ?? null,
    say: (words) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        voice.textContent = words;
      }, pause);
    },
  };
}

function part<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
