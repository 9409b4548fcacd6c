import type { Doubt } from './frontmatter.ts';
import type { Block, Document } from './model.ts';

/** A doubt, and the block whose text it quotes; null when no block has these words (any more). */
export interface LocatedDoubt {
  readonly doubt: Doubt;
  readonly block: Block | null;
}

/**
 * Returns the doubts of a document with their blocks, in the order of the frontmatter. Lines move when a text is
 * edited, its words seldom do: a block is found by the quote, and doubts that quote the same words take the blocks that
 * have them one after the other, in the order of their lines.
 */
export function locateDoubts({ text, blocks, frontmatter }: Document): LocatedDoubt[] {
  const holding = new Map<string, readonly Block[]>();
  const linesOf = new Map<string, number[]>();
  for (const { quote, line } of frontmatter.doubts) {
    if (!holding.has(quote)) holding.set(quote, blocksWith(quote, text, blocks));
    const lines = linesOf.get(quote) ?? [];
    if (!lines.includes(line)) lines.push(line);
    linesOf.set(quote, lines);
  }
  for (const lines of linesOf.values()) lines.sort((a, b) => a - b);
  return frontmatter.doubts.map((doubt) => {
    const candidates = holding.get(doubt.quote) ?? [];
    const place = linesOf.get(doubt.quote)?.indexOf(doubt.line) ?? 0;
    return { doubt, block: candidates[Math.min(place, candidates.length - 1)] ?? null };
  });
}

function blocksWith(quote: string, text: string, blocks: readonly Block[]): Block[] {
  return blocks.filter(({ span }) => text.slice(span.start, span.end).includes(quote));
}
