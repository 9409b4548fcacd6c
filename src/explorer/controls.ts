import { type Move, moved } from './moves.ts';
import type { Parts } from './parts.ts';
import type { Session } from './session.ts';
import type { Zoom } from './zoom.ts';

const moves: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
]);

/** Lets keys and presses in the picture choose, open and hide documents. */
export function listenToPicture({ picture }: Parts, session: Session, zoom: Zoom): void {
  picture.addEventListener('click', (event) => {
    const at = placeAt(event.target);
    // With a modifier a link opens as everywhere else.
    if (at === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    press(session, at);
  });
  picture.addEventListener('keydown', (event) => {
    const at = placeAt(event.target);
    if (at === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!answer(event.key, at, { picture, session, zoom })) return;
    event.preventDefault();
  });
}

/** A closed document opens, an open one is chosen, a chosen open one closes. */
function press(session: Session, at: number): void {
  const node = session.shown()?.view.nodes.find((each) => each.at === at);
  const id = node?.row[0];
  if (node?.isOpen === true && session.state().current !== id) session.choose(at);
  else session.toggle(at);
}

interface Stage {
  readonly picture: SVGSVGElement;
  readonly session: Session;
  readonly zoom: Zoom;
}

/** Does what a key asks for; false when it asks for nothing here. */
function answer(key: string, at: number, stage: Stage): boolean {
  const { session, zoom } = stage;
  if (isMove(key)) {
    walk(key, at, stage);
    return true;
  }
  const actions: Readonly<Record<string, () => void>> = {
    o: () => location.assign(session.shown()?.names.address(at) ?? ''),
    x: () => session.hide(at),
    Delete: () => session.hide(at),
    '+': () => zoom.by(1.25),
    '=': () => zoom.by(1.25),
    '-': () => zoom.by(0.8),
    '0': () => session.showAll(),
  };
  const action = actions[key];
  action?.();
  return action !== undefined;
}

/** Puts cursor and focus on the document to which a key leads, and the window over it. */
function walk(move: Move, at: number, { picture, session, zoom }: Stage): void {
  const shown = session.shown();
  const next = shown === null ? null : moved(shown.layout, at, move);
  if (next === null) return;
  session.choose(next);
  const link = picture.querySelector<SVGAElement>(`a[data-at="${next}"]`);
  link?.focus({ preventScroll: true });
  keepInSight(picture, link, zoom);
}

function isMove(key: string): key is Move {
  return moves.has(key);
}

function keepInSight(picture: SVGSVGElement, link: SVGAElement | null, zoom: Zoom): void {
  if (link === null) return;
  const [frame, box] = [picture.getBoundingClientRect(), link.getBoundingClientRect()];
  const right = Math.max(0, frame.left - box.left) - Math.max(0, box.right - frame.right);
  const down = Math.max(0, frame.top - box.top) - Math.max(0, box.bottom - frame.bottom);
  zoom.pan(right, down);
}

function placeAt(target: EventTarget | null): number | null {
  const link = target instanceof Element ? target.closest<SVGAElement>('a[data-at]') : null;
  return link === null ? null : Number(link.dataset['at']);
}
