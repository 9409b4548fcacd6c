import type { Doubt } from '../lib/index.ts';
import { maskPrivateData } from './private-data.ts';
import type { Doubt as ReadingDoubt } from './readers/model.ts';
import type { RepairedLine, RepairedText } from './repairs.ts';

/** A quote is long enough to find its paragraph by, and short enough to be read. */
const longestQuote = 100;
const shortestWords = 4;

/**
 * Returns what the reader of a source is unsure of as doubts of the document, in the order of its lines. Each quotes the
 * words that its reason names, when they stand nowhere else, so that a correction settles it; or else its line.
 */
export function doubtsOf(
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
