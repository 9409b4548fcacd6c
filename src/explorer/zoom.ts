/** The part of the picture that is seen: the middle of the window in the picture's units, and pixels for a unit. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const least = 0.25;
const most = 3;

/** What can be done with the window. */
export interface Zoom {
  readonly window: () => Window;
  show(window: Window): void;
  /** Zooms by a factor around a point of the screen, by default the middle. */
  by(factor: number, at?: { readonly x: number; readonly y: number }): void;
  /** Moves by pixels of the screen. */
  pan(right: number, down: number): void;
}

/** Lets wheel, drag and pinch move the window of an SVG; without the pointer on it the page scrolls as ever. */
export function zoomable(svg: SVGSVGElement): Zoom {
  let window: Window = { x: 0, y: 0, scale: 1 };
  const show = (next: Window): void => {
    window = { ...next, scale: Math.min(most, Math.max(least, next.scale)) };
    const [width, height] = [svg.clientWidth / window.scale, svg.clientHeight / window.scale];
    const box = [window.x - width / 2, window.y - height / 2, width, height];
    svg.setAttribute('viewBox', box.map((value) => value.toFixed(1)).join(' '));
  };
  const zoom: Zoom = {
    window: () => window,
    show,
    by: (factor, at) => {
      const scale = Math.min(most, Math.max(least, window.scale * factor));
      const { left, top, width, height } = svg.getBoundingClientRect();
      const right = at === undefined ? 0 : at.x - left - width / 2;
      const down = at === undefined ? 0 : at.y - top - height / 2;
      // What lies under the point stays under it.
      const shift = 1 / window.scale - 1 / scale;
      show({ x: window.x + right * shift, y: window.y + down * shift, scale });
    },
    pan: (right, down) =>
      show({ ...window, x: window.x - right / window.scale, y: window.y - down / window.scale }),
  };
  listenToWheel(svg, zoom);
  listenToPointers(svg, zoom);
  new ResizeObserver(() => show(window)).observe(svg);
  return zoom;
}

/** With Ctrl, which a pinch on a touchpad sends too, or while the cursor is in the picture; else the page scrolls. */
function listenToWheel(svg: SVGSVGElement, zoom: Zoom): void {
  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !svg.contains(document.activeElement)) return;
      event.preventDefault();
      zoom.by(1.0015 ** -event.deltaY, { x: event.clientX, y: event.clientY });
    },
    { passive: false },
  );
}

/** One pointer drags, two pinch. */
function listenToPointers(svg: SVGSVGElement, zoom: Zoom): void {
  const pointers = new Map<number, Point>();
  let hasMoved = false;
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (pointers.size === 0) hasMoved = false;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  svg.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    const [right, down] = [now.x - before.x, now.y - before.y];
    // A finger is never quite still: a press must not become a drag.
    if (!hasMoved && other === undefined && Math.hypot(right, down) < 6) return;
    if (!hasMoved) svg.setPointerCapture(event.pointerId);
    hasMoved = true;
    pointers.set(event.pointerId, now);
    if (other === undefined) zoom.pan(right, down);
    else pinch(zoom, other, { before, now });
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    svg.addEventListener(end, (event) => pointers.delete(event.pointerId));
  }
  ignorePresses(svg, () => {
    const wasDrag = hasMoved;
    hasMoved = false;
    return wasDrag;
  });
}

/** The end of a drag is no press on what lies under the pointer, and a link is not dragged away. */
function ignorePresses(svg: SVGSVGElement, isDrag: () => boolean): void {
  const stop = (event: MouseEvent) => {
    if (!isDrag()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  svg.addEventListener('click', stop, { capture: true });
  svg.addEventListener('dragstart', (event) => event.preventDefault());
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pinch(zoom: Zoom, still: Point, { before, now }: { before: Point; now: Point }): void {
  const apart = (point: Point) => Math.max(1, Math.hypot(point.x - still.x, point.y - still.y));
  const middle = { x: (now.x + still.x) / 2, y: (now.y + still.y) / 2 };
  zoom.by(apart(now) / apart(before), middle);
  zoom.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
}
