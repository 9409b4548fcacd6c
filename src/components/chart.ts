import {
  type DocumentId,
  documentLevel,
  type Entry,
  type Link,
  levelName,
  shortName,
  typeName,
} from '../lib/index.ts';
import { type NodeLine, nodeLines } from './node-lines.ts';
import { readRoutes, toDot } from './routes.ts';

/** A document's place in a picture, in pixels from the top left. */
export interface ChartNode {
  readonly entry: Entry;
  readonly lines: readonly NodeLine[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of documents in bands from the highest level down, the oldest first, with arrows from who cites to what is cited. */
export interface Chart {
  /** What of the plane to show: left, top, width, height. */
  readonly box: readonly [number, number, number, number];
  /** How wide the rows of nodes are. */
  readonly across: number;
  readonly bands: readonly { readonly name: string; readonly y: number }[];
  readonly nodes: readonly ChartNode[];
  /** `path` is the value of an SVG path's `d`. */
  readonly arrows: readonly { readonly link: Link; readonly path: string }[];
}

/** Finds ways around the nodes: takes a graph in the DOT language with all places given, returns Graphviz's plain format. */
export type Router = (dot: string) => string;

/** How a picture is made. */
export interface ChartOptions {
  readonly columns: number;
  readonly route: Router;
  /** How far arrows may swing out beside the rows, in pixels; as far as they like unless told. */
  readonly lane?: number;
}

/** Two columns fit a phone; wider lanes would make the letters too small to read. */
export const onPhones = { columns: 2, lane: 16 };

const node = { width: 148, gapAcross: 26, gapDown: 30, lineHeight: 16, padding: 7 };
const bandHead = 26;
const margin = 14;

/** Places documents, which come by level and date, in rows of `columns`, and leads the arrows around them. */
export function chartOf(
  entries: readonly Entry[],
  links: readonly Link[],
  { columns, route, lane = Number.POSITIVE_INFINITY }: ChartOptions,
): Chart {
  const { bands, nodes, height } = placed(entries, columns);
  const places = new Map(nodes.map((each, at) => [each.entry.document.id, at]));
  const ends = links.map(
    ({ source, target }) => [placeOf(places, source), placeOf(places, target)] as const,
  );
  const width = columns * (node.width + node.gapAcross) - node.gapAcross;
  const routes = readRoutes(route(toDot(nodes, ends)), nodes, { across: width, lane });
  const arrows = links.map((link, at) => ({
    link,
    path: routes.paths.get(ends[at]?.join(' ') ?? '') ?? '',
  }));
  const left = Math.min(0, routes.left) - margin;
  const right = Math.max(width, routes.right) + margin;
  return { box: [left, 0, right - left, height], across: width, bands, nodes, arrows };
}

function placeOf(places: ReadonlyMap<DocumentId, number>, id: DocumentId): number {
  const place = places.get(id);
  if (place === undefined) throw new Error(`a link leads to ${id}, which is not in the picture`);
  return place;
}

function placed(entries: readonly Entry[], columns: number) {
  const bands: { name: string; y: number }[] = [];
  const nodes: ChartNode[] = [];
  let y = 0;
  for (const [level, members] of Map.groupBy(entries, ({ document }) =>
    documentLevel(document.frontmatter),
  )) {
    bands.push({ name: levelName(level), y });
    y += bandHead;
    for (let from = 0; from < members.length; from += columns) {
      const row = rowOf(members.slice(from, from + columns), y);
      nodes.push(...row);
      y += Math.max(...row.map(({ height }) => height)) + node.gapDown;
    }
  }
  return { bands, nodes, height: y - node.gapDown + margin };
}

function rowOf(entries: readonly Entry[], y: number): readonly ChartNode[] {
  return entries.map((entry, at) => {
    const { number, date, type } = entry.document.frontmatter;
    const name = shortName(entry.document.frontmatter);
    const lines = nodeLines({ number, date, type: typeName(type), name });
    return {
      entry,
      lines,
      x: at * (node.width + node.gapAcross),
      y,
      width: node.width,
      height: lines.length * node.lineHeight + 2 * node.padding,
    };
  });
}
