import { contains, type Span } from '../text/span.ts';

/**
 * Returns the quoted stretches of a text, marks included.
 * A quote that is opened again before it is closed was never closed and is none.
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const match of text.matchAll(/[“”]/gu)) {
    if (match[0] === '“') open = match.index;
    else if (open >= 0) {
      spans.push({ start: open, end: match.index + 1 });
      open = -1;
    }
  }
  return spans;
}

/** Says whether the character at `offset` stands inside a quote. */
export function insideQuotes(text: string, offset: number): boolean {
  return quotedSpans(text).some((quote) => contains(quote, { start: offset, end: offset + 1 }));
}
