import type { Block, Document, Part } from '../lib/index.ts';

/** A block of running text, or two columns side by side. */
export type SheetPart =
  | { readonly kind: 'block'; readonly block: Block; readonly headingRank: number | null }
  | { readonly kind: Columns; readonly left: readonly Block[]; readonly right: readonly Block[] };

/** `opening`: number beside place and date. `closing`: recipients beside signature. */
type Columns = 'opening' | 'closing';

/** Which parts of a document stand side by side (Decree 30/2020, Appendix I). */
const columns: { readonly [part in Part]?: readonly [Columns, 'left' | 'right'] } = {
  number: ['opening', 'left'],
  'place-date': ['opening', 'right'],
  recipients: ['closing', 'left'],
  signature: ['closing', 'right'],
};

/** Lays out the blocks as on paper: some parts side by side, all else one below the other. */
export function sheetOf(blocks: readonly Block[]): readonly SheetPart[] {
  const ranks = headingRanks(blocks);
  const parts: SheetPart[] = [];
  for (const [index, block] of blocks.entries()) {
    const [kind] = columns[block.part] ?? [];
    if (kind === undefined) {
      parts.push({ kind: 'block', block, headingRank: ranks.get(block) ?? null });
    } else if (index === 0 || columnsOf(blocks[index - 1]) !== kind) {
      const end = blocks.findIndex((other, at) => at > index && columnsOf(other) !== kind);
      parts.push({ kind, ...sides(blocks.slice(index, end === -1 ? undefined : end)) });
    }
  }
  return parts;
}

/** A line of the outline, with the lines below it. */
export interface OutlineItem {
  readonly anchor: string;
  readonly label: string;
  readonly text: string;
  readonly items: readonly OutlineItem[];
}

/** Returns the outline of a document: its headings, or the outermost labelled paragraphs of its body when it has none; annexes by their headings. */
export function outlineOf({ text, blocks }: Document): readonly OutlineItem[] {
  const headings = blocks.filter(({ isHeading }) => isHeading);
  if (headings.some(({ part }) => part !== 'annex')) return nest(headings, text);
  const labelled = blocks.filter(({ level, part }) => level > 0 && part === 'body');
  const outermost = Math.min(...labelled.map(({ level }) => level));
  return nest([...labelled.filter(({ level }) => level === outermost), ...headings], text);
}

/** Nests lines by their level: a line lies under the nearest earlier one of a smaller level. */
function nest(lines: readonly Block[], text: string): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  for (let start = 0; start < lines.length; ) {
    const line = lines[start] as Block;
    const next = lines.findIndex((other, at) => at > start && other.level <= line.level);
    const end = next === -1 ? lines.length : next;
    items.push({
      anchor: line.anchor,
      label: line.label,
      text: text.slice(line.span.start + line.label.length, line.span.end).trim(),
      items: nest(lines.slice(start + 1, end), text),
    });
    start = end;
  }
  return items;
}

/** Ranks the headings from 3 (below the page's own h2) without gaps, whatever levels the document uses. */
function headingRanks(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  const open: number[] = [];
  const ranks = new Map<Block, number>();
  for (const block of blocks.filter(({ isHeading }) => isHeading)) {
    while ((open.at(-1) ?? 0) >= block.level) open.pop();
    open.push(block.level);
    ranks.set(block, Math.min(2 + open.length, 6));
  }
  return ranks;
}

function columnsOf(block: Block | undefined): Columns | undefined {
  return block && columns[block.part]?.[0];
}

function sides(blocks: readonly Block[]): { left: readonly Block[]; right: readonly Block[] } {
  const on = (side: 'left' | 'right') => blocks.filter(({ part }) => columns[part]?.[1] === side);
  return { left: on('left'), right: on('right') };
}
