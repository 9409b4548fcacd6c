/** A rectangle in pixels from the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ways of the arrows, and how far left and right they go. */
export interface Routes {
  /** By the indexes of both ends, `3 0`: the value of an SVG path's `d`. */
  readonly paths: ReadonlyMap<string, string>;
  readonly left: number;
  readonly right: number;
}

// Graphviz counts places in points and sizes in inches, upwards.
const perInch = 72;

/** Writes boxes and arrows between them, by index, in the DOT language: every place is given, only the ways are asked for. */
export function toDot(
  boxes: readonly Box[],
  arrows: readonly (readonly [number, number])[],
): string {
  const nodes = boxes.map(({ x, y, width, height }, at) => {
    const [across, up] = [x + width / 2, -(y + height / 2)];
    return `${at} [pos="${across},${up}!", width=${width / perInch}, height=${height / perInch}]`;
  });
  return [
    'digraph {',
    'graph [splines=true, esep="+3"]',
    'node [shape=box, fixedsize=true, label=""]',
    'edge [arrowhead=none]',
    ...nodes,
    ...arrows.map(([source, target]) => `${source} -> ${target}`),
    '}',
  ].join('\n');
}

/** How far arrows may swing out of the rows of boxes, in pixels. */
export interface Lanes {
  readonly across: number;
  /** Width of the lane on either side of the rows. */
  readonly lane: number;
}

/** Reads the ways out of Graphviz's plain format (https://graphviz.org/docs/outputs/plain/). */
export function readRoutes(plain: string, boxes: readonly Box[], lanes: Lanes): Routes {
  const lines = plain.split('\n').map((line) => line.split(' '));
  const [first] = boxes;
  const start = lines.find(([kind, name]) => kind === 'node' && name === '0');
  if (first === undefined || start === undefined) return { paths: new Map(), left: 0, right: 0 };
  // Graphviz moves the whole drawing to its own origin; the first box tells how far.
  const left = first.x + first.width / 2 - Number(start[2]) * perInch;
  const top = first.y + first.height / 2 + Number(start[3]) * perInch;
  const ways = lines.flatMap(([kind, source, target, count, ...rest]) => {
    if (kind !== 'edge') return [];
    const numbers = rest.slice(0, 2 * Number(count)).map(Number);
    const points = numbers.map((value, at) =>
      Math.round(at % 2 === 0 ? squeezed(left + value * perInch, lanes) : top - value * perInch),
    );
    return [{ name: `${source} ${target}`, points }];
  });
  const across = ways.flatMap(({ points }) => points.filter((_, at) => at % 2 === 0));
  return {
    paths: new Map(ways.map(({ name, points }) => [name, pathThrough(points)])),
    left: across.reduce((least, x) => Math.min(least, x), 0),
    right: across.reduce((most, x) => Math.max(most, x), 0),
  };
}

/** Draws what lies beside the rows nearer to them, the farther out the more: nothing is beside them but arrows. */
function squeezed(x: number, { across, lane }: Lanes): number {
  const out = Math.max(-x, x - across, 0);
  const kept = out === 0 || lane === Number.POSITIVE_INFINITY ? out : (out * lane) / (out + lane);
  return x < 0 ? -kept : x + kept - out;
}

/** One point, then three for every curve. */
function pathThrough([x, y, ...curves]: readonly number[]): string {
  return `M${x} ${y}C${curves.join(' ')}`;
}
