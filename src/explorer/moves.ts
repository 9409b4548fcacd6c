import type { Layout, Placed } from './layout.ts';

/** Keys that move the cursor through the picture. */
export type Move = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/**
 * Returns the document to which a key leads from `at`: up along an arrow to one that it cites, down to one that cites it,
 * the nearest when there are several; left and right to the next one beside it; Home and End to the first and the last.
 * Null when there is none.
 */
export function moved(layout: Layout, at: number, move: Move): number | null {
  const here = layout.nodes.find((node) => node.at === at);
  if (here === undefined) return layout.nodes[0]?.at ?? null;
  switch (move) {
    case 'ArrowUp':
      return nearest(here, linked(layout, 'source', 'target', at));
    case 'ArrowDown':
      return nearest(here, linked(layout, 'target', 'source', at));
    case 'ArrowLeft':
    case 'ArrowRight':
      return beside(layout, here, move === 'ArrowLeft' ? -1 : 1);
    case 'Home':
      return inReadingOrder(layout)[0]?.at ?? null;
    case 'End':
      return inReadingOrder(layout).at(-1)?.at ?? null;
    default:
      return move satisfies never;
  }
}

function linked(
  { nodes, arrows }: Layout,
  from: 'source' | 'target',
  to: 'source' | 'target',
  at: number,
): readonly Placed[] {
  const others = new Set(
    arrows.filter(({ link }) => link[from] === at).map(({ link }) => link[to]),
  );
  return nodes.filter((node) => others.has(node.at));
}

function nearest(here: Placed, others: readonly Placed[]): number | null {
  const far = (node: Placed) => Math.hypot(node.x - here.x, node.y - here.y);
  return others.toSorted((a, b) => far(a) - far(b) || a.at - b.at)[0]?.at ?? null;
}

/** The next one in reading order: so every document can be reached, also one without arrows. */
function beside(layout: Layout, here: Placed, step: 1 | -1): number | null {
  const order = inReadingOrder(layout);
  return order[order.indexOf(here) + step]?.at ?? null;
}

function inReadingOrder({ nodes }: Layout): readonly Placed[] {
  const middle = (node: Placed) => Math.round(node.y + node.height / 2);
  return nodes.toSorted((a, b) => middle(a) - middle(b) || a.x - b.x);
}
