import type { Doubt, OwnMetadata } from '../lib/index.ts';
import { maskPrivateData } from './private-data.ts';
import type { Doubt as ReadingDoubt } from './readers/model.ts';
import type { RepairedLine, RepairedText } from './repairs.ts';

/** A quote is long enough to find its paragraph by, and short enough to be read. */
const longestQuote = 100;
const shortestWords = 4;

/**
 * Returns the doubts of a document in the order of its lines: what its own metadata leave open (`own`), and what the
 * reader of the source is unsure of (`read`). Those of the reader quote the words that the reason names, when they stand
 * nowhere else, so that a correction settles them; or else the start of their line.
 */
export function doubtsOf(
  own: OwnMetadata['doubts'],
  read: readonly ReadingDoubt[],
  repaired: RepairedText,
  keepPersonal: boolean,
): Doubt[] {
  const ofFields = own.map(
    ({ field, line, quote, reason }): Doubt => ({
      field,
      line: repaired.lines[line]?.line ?? 1,
      quote: startOf(quote),
      reason,
    }),
  );
  const all = [...ofFields, ...doubtsOfReader(read, repaired, keepPersonal)];
  return all.sort((a, b) => a.line - b.line);
}

function doubtsOfReader(
  read: readonly ReadingDoubt[],
  { lines }: RepairedText,
  keepPersonal: boolean,
): Doubt[] {
  return read.flatMap(({ line, reason }) => {
    // A line without text is no paragraph; the next one stands nearest to it.
    const at = lines.find((each) => each.line >= line) ?? lines.at(-1);
    if (at === undefined) return [];
    const said = keepPersonal ? reason : maskPrivateData(reason).text;
    return [{ field: 'text', line: at.line, quote: quoteOf(reason, at, lines), reason: said }];
  });
}

function quoteOf(reason: string, at: RepairedLine, lines: readonly RepairedLine[]): string {
  for (const [, words = ''] of reason.matchAll(/“([^”]+)”/gu)) {
    const isHere = words.length >= shortestWords && at.text.includes(words);
    if (isHere && lines.filter(({ text }) => text.includes(words)).length === 1) return words;
  }
  return startOf(at.text);
}

/** Returns the first words of a line. */
export function startOf(text: string): string {
  if (text.length <= longestQuote) return text;
  const start = text.slice(0, longestQuote);
  const end = start.lastIndexOf(' ');
  return (end > 0 ? start.slice(0, end) : start).toWellFormed().trim();
}
