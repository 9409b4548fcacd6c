import dagre, { type EdgeLabel, type Graph, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import type { NodeLine } from '../components/node-lines.ts';
import { type Block, blocksOf, leafOf, type SetBlock, setBlock, wayOut } from './blocks.ts';
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

/** How much room a document takes. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

type DagreGraph = Graph<GraphLabel, NodeLabel, EdgeLabel>;

const node = { width: 148, lineHeight: 16, padding: 7 };

/** Places a view with dagre; what hangs on one document alone is set in rows of at most `across`, and placed as one. */
export function layOut(
  view: View,
  linesOf: (at: number) => readonly NodeLine[],
  across: number,
): Layout {
  // Of nothing, dagre says that it is infinitely small.
  if (view.nodes.length === 0) return { nodes: [], arrows: [], width: 0, height: 0 };
  const lines = new Map(view.nodes.map(({ at }) => [at, linesOf(at)]));
  const sizeOf = (at: number): Size => {
    const count = lines.get(at)?.length ?? 0;
    return { width: node.width, height: count * node.lineHeight + 2 * node.padding };
  };
  const blocks = blocksOf(view.links, across).map((block, at) => {
    return { ...block, name: `block ${at}`, ...setBlock(block, sizeOf) };
  });
  const inBlock = new Set(blocks.flatMap(({ leaves }) => leaves.map(({ at }) => at)));
  const rest = view.links.filter(
    ({ source, target }) => !inBlock.has(source) && !inBlock.has(target),
  );
  const graph = new dagre.graphlib.Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'BT', nodesep: 18, ranksep: 44, edgesep: 8, marginx: 16, marginy: 16 });
  for (const at of lines.keys()) if (!inBlock.has(at)) graph.setNode(String(at), sizeOf(at));
  for (const { source, target } of rest) graph.setEdge(String(source), String(target), {});
  for (const { name, hub, side, width, height } of blocks) {
    graph.setNode(name, { width, height });
    graph.setEdge(side === 'below' ? name : String(hub), side === 'below' ? String(hub) : name, {});
  }
  dagre.layout(graph);
  return readLayout(graph, { view, lines, blocks, rest });
}

interface Drawing {
  readonly view: View;
  readonly lines: ReadonlyMap<number, readonly NodeLine[]>;
  readonly blocks: readonly (Block & SetBlock & { readonly name: string })[];
  /** The links that belong to no block. */
  readonly rest: readonly ViewLink[];
}

function readLayout(graph: DagreGraph, { view, lines, blocks, rest }: Drawing): Layout {
  const places = new Map<number, Placed>();
  const put = (at: number, size: Size & { readonly x: number; readonly y: number }) => {
    const { x, y, width, height } = size;
    places.set(at, { at, lines: lines.get(at) ?? [], x, y, width, height });
  };
  for (const { at } of view.nodes) {
    if (graph.hasNode(String(at))) put(at, cornered(graph.node(String(at))));
  }
  const paths = new Map<ViewLink, string>();
  for (const link of rest) {
    paths.set(link, curve(graph.edge(String(link.source), String(link.target)).points ?? []));
  }
  for (const block of blocks) {
    const frame = cornered(graph.node(block.name));
    for (const leaf of block.leaves)
      put(leaf.at, { ...leaf, x: frame.x + leaf.x, y: frame.y + leaf.y });
    for (const link of block.links) {
      const [hub, leaf] = [places.get(block.hub), places.get(leafOf(block, link))];
      if (hub && leaf) paths.set(link, wayOut(hub, leaf, { ...frame, side: block.side }));
    }
  }
  const { width = 0, height = 0 } = graph.graph();
  return {
    nodes: view.nodes.flatMap(({ at }) => places.get(at) ?? []),
    arrows: view.links.map((link) => ({ link, path: paths.get(link) ?? '' })),
    width,
    height,
  };
}

/** Dagre counts from the middle, SVG from the corner. */
function cornered({ x = 0, y = 0, width = 0, height = 0 }: NodeLabel): Size & Point {
  return { x: x - width / 2, y: y - height / 2, width, height };
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
