import { type Doubt, type OwnMetadata, wholeWordsAt } from '../lib/index.ts';
import { maskQuotes } from './private-data.ts';
import type { ReadText } from './readers/model.ts';
import type { RepairedLine, RepairedText } from './repairs.ts';

/** A quote is long enough to find its paragraph by, and short enough to be read. */
const longestQuote = 100;
const shortestQuote = 4;

/**
 * Returns the doubts of a document in the order of its lines: what its own metadata leave open (`own`), and what the
 * reader of the source is unsure of (`read`), with their pages where it tells them. Those of the reader quote the words
 * that the reason names, so that a correction settles them; or else the start of their line.
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
    const quote = tellingQuote(words, nearest.text, lines);
    if (quote !== null) return quote;
  }
  return startOf(nearest.text);
}

/**
 * Returns words of a line, with as many of those around them as it takes to stand nowhere else in the document; null
 * when the line has them not at all, or twice.
 */
function tellingQuote(words: string, text: string, lines: readonly RepairedLine[]): string | null {
  const at = wholeWordsAt(text, words);
  if (at === -1 || wholeWordsAt(text.slice(at + words.length), words) !== -1) return null;
  let [start, end] = [at, at + words.length];
  while (end - start <= longestQuote) {
    const quote = text.slice(start, end);
    const isAlone = lines.filter((line) => wholeWordsAt(line.text, quote) !== -1).length === 1;
    if (isAlone && quote.length >= shortestQuote) return quote;
    if (start > 0) start = text.lastIndexOf(' ', start - 2) + 1;
    else if (end < text.length) end = endOfWord(text, end + 1);
    else return null;
  }
  return null;
}

function endOfWord(text: string, from: number): number {
  const end = text.indexOf(' ', from);
  return end === -1 ? text.length : end;
}

/** Returns the first words of a line. */
export function startOf(text: string): string {
  if (text.length <= longestQuote) return text;
  const start = text.slice(0, longestQuote);
  const end = start.lastIndexOf(' ');
  return (end > 0 ? start.slice(0, end) : start).toWellFormed().trim();
}
