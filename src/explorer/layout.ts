import dagre from '@dagrejs/dagre';
import type { NodeLine } from '../components/node-lines.ts';
import type { View, ViewLink } from './view.ts';

/** A rectangle of the picture, in its own units, from the top left. */
export interface Placed {
  readonly at: number;
  readonly lines: readonly NodeLine[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands; cited documents stand above those that cite them, as far as there is no circle. */
export interface Layout {
  readonly nodes: readonly Placed[];
  readonly arrows: readonly { readonly link: ViewLink; readonly path: string }[];
  readonly width: number;
  readonly height: number;
}

const size = { width: 148, lineHeight: 16, padding: 7 };

/** Places a view with dagre in rows of about `across` documents. */
export function layOut(
  view: View,
  linesOf: (at: number) => readonly NodeLine[],
  across: number,
): Layout {
  const graph = new dagre.graphlib.Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'BT', nodesep: 18, ranksep: 44, edgesep: 8, marginx: 16, marginy: 16 });
  const lines = new Map(view.nodes.map(({ at }) => [at, linesOf(at)]));
  for (const [at, { length }] of lines) {
    const height = length * size.lineHeight + 2 * size.padding;
    graph.setNode(String(at), { width: size.width, height });
  }
  const lengths = lengthsOf(view.links, across);
  for (const link of view.links) {
    graph.setEdge(String(link.source), String(link.target), { minlen: lengths.get(link) ?? 1 });
  }
  dagre.layout(graph);
  const nodes = [...lines].map(([at, text]): Placed => {
    const { x, y, width, height } = graph.node(String(at));
    return { at, lines: text, x: x - width / 2, y: y - height / 2, width, height };
  });
  const arrows = view.links.map((link) => ({
    link,
    path: curve(graph.edge(String(link.source), String(link.target)).points ?? []),
  }));
  const { width = 0, height = 0 } = graph.graph();
  return { nodes, arrows, width, height };
}

/**
 * Dagre puts all neighbours of a document in one row, however many. Those that hang on nothing else are dealt out to
 * several rows, by longer arrows.
 */
function lengthsOf(links: readonly ViewLink[], across: number): ReadonlyMap<ViewLink, number> {
  const degrees = new Map<number, number>();
  for (const at of links.flatMap(({ source, target }) => [source, target])) {
    degrees.set(at, (degrees.get(at) ?? 0) + 1);
  }
  const lengths = new Map<ViewLink, number>();
  const deal = (leaf: 'source' | 'target', hub: 'source' | 'target') => {
    const leaves = links.filter((link) => degrees.get(link[leaf]) === 1);
    for (const group of Map.groupBy(leaves, (link) => link[hub]).values()) {
      group.forEach((link, at) => {
        lengths.set(link, 1 + Math.floor(at / across));
      });
    }
  };
  deal('source', 'target');
  deal('target', 'source');
  return lengths;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A smooth way through the points that dagre gives: straight to the middle of each stretch, around each point. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (first === undefined || last === undefined) return '';
  const middles = rest.map((point, at) => {
    const next = rest[at + 1];
    return next === undefined ? last : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
  });
  const bends = rest.map((point, at) => `Q${pair(point)} ${pair(middles[at] ?? last)}`);
  return rest.length === 0 ? `M${pair(first)}L${pair(last)}` : `M${pair(first)}${bends.join('')}`;
}

function pair({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
