import type { Placed, Size } from './layout.ts';
import type { ViewLink } from './view.ts';

/** Documents that hang on one other and on nothing else, set like the words of a paragraph above or below it. */
export interface Block {
  readonly hub: number;
  /** `below`: they cite the hub; `above`: the hub cites them. */
  readonly side: 'above' | 'below';
  readonly links: readonly ViewLink[];
  readonly columns: number;
}

const gap = { across: 24, down: 26 };
/** As many can stand in one row as well. */
const fewest = 4;

/** Finds the blocks of a picture; `across` is the most columns that one may have. */
export function blocksOf(links: readonly ViewLink[], across: number): readonly Block[] {
  const degrees = new Map<number, number>();
  for (const at of links.flatMap(({ source, target }) => [source, target])) {
    degrees.set(at, (degrees.get(at) ?? 0) + 1);
  }
  const hanging = (leaf: 'source' | 'target', hub: 'source' | 'target') => {
    const leaves = links.filter((link) => degrees.get(link[leaf]) === 1);
    const groups = [...Map.groupBy(leaves, (link) => link[hub])];
    return groups
      .filter(([, group]) => group.length >= fewest)
      .map(([at, group]): Block => {
        const columns = Math.min(across, Math.ceil(Math.sqrt(1.2 * group.length)));
        return { hub: at, side: leaf === 'source' ? 'below' : 'above', links: group, columns };
      });
  };
  return [...hanging('source', 'target'), ...hanging('target', 'source')];
}

/** Returns the document of a block that a link leads to, seen from the hub. */
export function leafOf({ side }: Block, { source, target }: ViewLink): number {
  return side === 'below' ? source : target;
}

/** A block with the places of its documents, counted from its own corner. */
export interface SetBlock {
  readonly width: number;
  readonly height: number;
  readonly leaves: readonly (Size & {
    readonly at: number;
    readonly x: number;
    readonly y: number;
  })[];
}

/** Sets the documents of a block in rows. */
export function setBlock(block: Block, sizeOf: (at: number) => Size): SetBlock {
  const leaves: (Size & { at: number; x: number; y: number })[] = [];
  let y = 0;
  for (let from = 0; from < block.links.length; from += block.columns) {
    const row = block.links.slice(from, from + block.columns).map((link) => leafOf(block, link));
    for (const [column, at] of row.entries()) {
      const size = sizeOf(at);
      leaves.push({ at, ...size, x: column * (size.width + gap.across), y });
    }
    y += Math.max(...row.map((at) => sizeOf(at).height)) + gap.down;
  }
  const right = leaves.reduce((most, { x, width }) => Math.max(most, x + width), 0);
  // The last gutter leads the arrows of the last column out.
  return { width: right + gap.across, height: y - gap.down, leaves };
}

/**
 * The way between the hub and a document of its block: straight when it stands in the row beside the hub, else along
 * the gap over (or under) its row and through the gutter to its right, so that it crosses no other document.
 */
export function wayOut(
  hub: Placed,
  leaf: Placed,
  frame: { readonly y: number; readonly height: number; readonly side: Block['side'] },
): string {
  const [hubX, leafX] = [hub.x + hub.width / 2, leaf.x + leaf.width / 2].map(Math.round);
  const gutter = Math.round(leaf.x + leaf.width + gap.across / 2);
  if (frame.side === 'below') {
    const [from, to] = [Math.round(leaf.y), Math.round(hub.y + hub.height)];
    if (leaf.y - frame.y < 1) return `M${leafX} ${from}L${hubX} ${to}`;
    return `M${leafX} ${from}V${from - gap.down / 2}H${gutter}V${Math.round(frame.y)}L${hubX} ${to}`;
  }
  const [from, to] = [Math.round(hub.y), Math.round(leaf.y + leaf.height)];
  const bottom = frame.y + frame.height;
  if (bottom - leaf.y - leaf.height < gap.down / 2) return `M${hubX} ${from}L${leafX} ${to}`;
  return `M${hubX} ${from}L${gutter} ${Math.round(bottom)}V${to + gap.down / 2}H${leafX}V${to}`;
}
