import type { Doubt, OwnMetadata } from '../lib/index.ts';
import { maskQuotes } from './private-data.ts';
import type { ReadText } from './readers/model.ts';
import type { RepairedLine, RepairedText } from './repairs.ts';

/** A quote is long enough to find its paragraph by, and short enough to be read. */
const longestQuote = 100;
const shortestWords = 4;

/**
 * Returns the doubts of a document in the order of its lines: what its own metadata leave open (`own`), and what the
 * reader of the source is unsure of (`read`), with their pages where it tells them. Those of the reader quote the words that the reason names, when they stand
 * nowhere else, so that a correction settles them; or else the start of their line.
 */
export function doubtsOf(
  own: OwnMetadata['doubts'],
  read: Pick<ReadText, 'doubts' | 'linePages'>,
  repaired: RepairedText,
  keepPersonal: boolean,
): Doubt[] {
  const ofFields = own.map(({ field, line: index, quote, reason }): Doubt => {
    const line = repaired.lines[index]?.line ?? 1;
    return { field, ...at(line, read.linePages?.[line - 1]), quote: startOf(quote), reason };
  });
  const all = [...ofFields, ...doubtsOfReader(read.doubts, repaired, keepPersonal)];
  return all.sort((a, b) => a.line - b.line);
}

/** Where a doubt is to be looked for: no page is said where none is known. */
function at(line: number, page: number | undefined): Pick<Doubt, 'line' | 'page'> {
  return page === undefined ? { line } : { line, page };
}

function doubtsOfReader(
  read: ReadText['doubts'],
  { lines }: RepairedText,
  keepPersonal: boolean,
): Doubt[] {
  return read.flatMap(({ line, reason, page }): Doubt[] => {
    // A line without text is no paragraph; the next one stands nearest to it.
    const nearest = lines.find((each) => each.line >= line) ?? lines.at(-1);
    if (nearest === undefined) return [];
    const said = keepPersonal ? reason : maskQuotes(reason, nearest.text);
    const quote = quoteOf(reason, nearest, lines);
    return [{ field: 'text', ...at(nearest.line, page), quote, reason: said }];
  });
}

function quoteOf(reason: string, nearest: RepairedLine, lines: readonly RepairedLine[]): string {
  for (const [, words = ''] of reason.matchAll(/“([^”]+)”/gu)) {
    const isHere = words.length >= shortestWords && nearest.text.includes(words);
    if (isHere && lines.filter(({ text }) => text.includes(words)).length === 1) return words;
  }
  return startOf(nearest.text);
}

/** Returns the first words of a line. */
export function startOf(text: string): string {
  if (text.length <= longestQuote) return text;
  const start = text.slice(0, longestQuote);
  const end = start.lastIndexOf(' ');
  return (end > 0 ? start.slice(0, end) : start).toWellFormed().trim();
}
