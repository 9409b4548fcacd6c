import { draw, markCurrent } from './draw.ts';
import type { KeyFile } from './files.ts';
import { type Layout, layOut } from './layout.ts';
import type { Loader } from './load.ts';
import { type Names, namesOf } from './names.ts';
import type { Parts } from './parts.ts';
import { readState, type State, toggled, without, writeState } from './state.ts';
import { neededPlaces, placesOf, type View, viewOf } from './view.ts';
import type { Zoom } from './zoom.ts';

/** What stands in the page. */
export interface Shown {
  readonly keys: KeyFile;
  readonly names: Names;
  readonly view: View;
  readonly layout: Layout;
}

/** The explorer as a reader uses it: one state, what is shown of it, and how it changes. */
export interface Session {
  readonly state: () => State;
  readonly shown: () => Shown | null;
  /** Goes to another state as a step of its own in the history, and shows it. */
  go(next: State): Promise<void>;
  /** Puts the cursor on a document in the picture. */
  choose(at: number): void;
  toggle(at: number): void;
  hide(at: number): void;
  /** Shows all of the picture, or as much around the cursor as can be read. */
  showAll(): void;
}

interface Options {
  readonly parts: Parts;
  readonly loader: Loader;
  readonly zoom: Zoom;
  readonly pages: string;
  /** Called when something new is shown; a failure comes with the way to try again. */
  readonly onShown: (shown: Shown, state: State) => void;
  readonly onFailure: (retry: () => void) => void;
}

/** Opens a session with the state that the address names, and follows the reader back and forth in the history. */
export function openSession(options: Options): Session {
  const { parts, zoom } = options;
  let state = readState(new URL(location.href).searchParams);
  let shown: Shown | null = null;
  const show = shower(options, (next) => {
    shown = next;
  });
  const go = (next: State): Promise<void> => {
    state = next;
    history.pushState(null, '', addressOf(state));
    return show(state);
  };
  const idOf = (at: number) => shown?.keys.documents[at]?.[0] ?? '';
  addEventListener('popstate', () => {
    state = readState(new URL(location.href).searchParams);
    void show(state);
  });
  void show(state);
  return {
    state: () => state,
    shown: () => shown,
    go,
    choose: (at) => {
      state = { ...state, current: idOf(at) };
      history.replaceState(null, '', addressOf(state));
      markCurrent(parts.picture, at);
      if (shown !== null) options.onShown(shown, state);
    },
    toggle: (at) => void go(toggled(state, idOf(at))),
    hide: (at) => void go(without(state, idOf(at), shown && neighbourOf(shown, at))),
    showAll: () => shown && frame(parts.picture, zoom, shown, state),
  };
}

/** Returns the function that loads and draws a state; an answer that a later one has overtaken is dropped. */
function shower(
  { parts, loader, zoom, pages, onShown, onFailure }: Options,
  keep: (next: Shown) => void,
) {
  let latest = 0;
  const show = async (state: State): Promise<void> => {
    latest++;
    const turn = latest;
    try {
      const prepared = await prepare(loader, state, pages);
      if (turn !== latest) return;
      // Only what is seen has a width to lay out for.
      reveal(parts);
      const next = {
        ...prepared,
        layout: layOut(prepared.view, prepared.names.lines, across(parts)),
      };
      keep(next);
      keepFocus(parts, () => {
        draw(parts.picture, next, currentPlace(next, state));
        onShown(next, state);
      });
      frame(parts.picture, zoom, next, state);
    } catch {
      if (turn !== latest) return;
      onFailure(() => {
        loader.discard();
        void show(state);
      });
    }
  };
  return show;
}

/** Returns the place of the document under the cursor; the first one when none is chosen, or it is not in the picture. */
export function currentPlace({ keys, view }: Shown, { current }: State): number | null {
  const at = placesOf(keys).get(current ?? '');
  const isThere = view.nodes.some((node) => node.at === at);
  return at !== undefined && isThere ? at : (view.nodes[0]?.at ?? null);
}

async function prepare(
  loader: Loader,
  state: State,
  pages: string,
): Promise<Omit<Shown, 'layout'>> {
  const keys = await loader.keys();
  const neighbours = await loader.neighbours(neededPlaces(keys, state));
  const names = namesOf(keys, pages);
  const view = viewOf({ keys, neighbours }, state);
  return { keys, names, view };
}

/** A document that is linked with `at` in the picture; the cursor goes there when `at` leaves it. */
function neighbourOf({ keys, view }: Shown, at: number): string | null {
  const link = view.links.find(({ source, target }) => source === at || target === at);
  if (link === undefined) return null;
  return keys.documents[link.source === at ? link.target : link.source]?.[0] ?? null;
}

/** How many documents stand beside each other where a row has more than it can show. */
function across({ picture }: Parts): number {
  return Math.max(2, Math.floor(picture.clientWidth / 170));
}

function reveal({ live, fallback, failure }: Parts): void {
  for (const element of live) element.hidden = false;
  fallback.hidden = true;
  failure.replaceChildren();
}

/** Puts the keyboard's focus back on the same document after everything was drawn anew. */
function keepFocus({ picture, nodes }: Parts, change: () => void): void {
  const inPicture = picture.contains(document.activeElement);
  const inTable = nodes.contains(document.activeElement)
    ? document.activeElement?.closest('tr')?.querySelector<HTMLElement>('[data-toggle]')?.dataset[
        'toggle'
      ]
    : undefined;
  change();
  if (inPicture)
    picture.querySelector<SVGAElement>('a[tabindex="0"]')?.focus({ preventScroll: true });
  if (inTable !== undefined) {
    const same = nodes.querySelector<HTMLElement>(`[data-toggle="${inTable}"]`);
    (same ?? nodes.querySelector<HTMLElement>('[data-toggle]'))?.focus({ preventScroll: true });
  }
}

/** Below it nobody can read a node. */
const smallestText = 0.75;

/** Shows all when it can be read; else what lies around the cursor, with no more empty room than there must be. */
function frame(svg: SVGSVGElement, zoom: Zoom, shown: Shown, state: State): void {
  const { width, height, nodes } = shown.layout;
  const room = Math.min(svg.clientWidth / width, svg.clientHeight / height);
  const scale = Math.min(1, Math.max(smallestText, room));
  const place = currentPlace(shown, state);
  const current = nodes.find(({ at }) => at === place) ?? { x: 0, y: 0, width, height };
  zoom.show({
    x: within(current.x + current.width / 2, width, svg.clientWidth / scale),
    y: within(current.y + current.height / 2, height, svg.clientHeight / scale),
    scale,
  });
}

/** The middle of a window of length `seen` over a picture of length `whole`, near `wanted`. */
function within(wanted: number, whole: number, seen: number): number {
  return seen >= whole ? whole / 2 : Math.min(whole - seen / 2, Math.max(seen / 2, wanted));
}

function addressOf(state: State): string {
  const query = writeState(state).toString();
  return query === '' ? location.pathname : `?${query}`;
}
