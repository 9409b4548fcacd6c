import { wholeWordsAt } from '../text/search.ts';
import type { Doubt } from './frontmatter.ts';
import type { Block, Document } from './model.ts';

/** A doubt, and the block whose text it quotes; null when no block has these words (any more). */
export interface LocatedDoubt {
  readonly doubt: Doubt;
  readonly block: Block | null;
  /** Where the words start in the text of the document, by offset from 0; null when they are gone. */
  readonly start: number | null;
}

/**
 * Returns the doubts of a document with their blocks, in the order of the frontmatter. Lines move when a text is
 * edited, its words seldom do: a block is found by the quote, and doubts that quote the same words take the blocks that
 * have them one after the other, in the order of their lines. Blocks that start with the words come before those that
 * have them elsewhere, and whole words before parts of one: a scrap of a signature may stand in a name above.
 */
export function locateDoubts({ text, blocks, frontmatter }: Document): LocatedDoubt[] {
  const holding = new Map<string, readonly Place[]>();
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
    const found = candidates[Math.min(place, candidates.length - 1)];
    return { doubt, block: found?.block ?? null, start: found?.start ?? null };
  });
}

interface Place {
  readonly block: Block;
  readonly start: number;
}

function blocksWith(quote: string, text: string, blocks: readonly Block[]): readonly Place[] {
  const places = (find: (words: string) => number) =>
    blocks.flatMap((block): Place[] => {
      const at = find(text.slice(block.span.start, block.span.end));
      return at === -1 ? [] : [{ block, start: block.span.start + at }];
    });
  const whole = places((words) => wholeWordsAt(words, quote));
  const first = whole.filter(({ block, start }) => start === block.span.start);
  if (first.length > 0) return first;
  return whole.length > 0 ? whole : places((words) => words.indexOf(quote));
}
