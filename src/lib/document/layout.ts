import { type Closing, closingOf } from './closing.ts';
import { headerPartsOf } from './header.ts';
import { type Line, toLines } from './lines.ts';
import type { Part } from './model.ts';

/** The lines of a document with their parts, and its closing lines taken to pieces. */
export interface Layout {
  /** All lines joined by `\n`; every span refers to it. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly closing: Closing | null;
}

/** Finds the part of every line; a line that belongs to no other part is `body`. Never throws. */
export function layOut(lines: readonly string[]): Layout {
  const plain = toLines(lines);
  const header = headerPartsOf(plain);
  const closing = closingOf(plain, header.length);
  const laid = plain.map((line, index) => ({
    ...line,
    part: header[index] ?? closingPart(closing, index) ?? line.part,
  }));
  return { text: lines.join('\n'), lines: laid, closing };
}

// A line that starts with a recipient is one of the list, even when the other column holds a name.
function closingPart(closing: Closing | null, index: number): Part | null {
  if (closing === null || index < closing.start || index >= closing.end) return null;
  const role = closing.pieces.find(({ piece }) => piece.line === index)?.role;
  return role === 'recipient' || role === 'recipients-heading' ? 'recipients' : 'signature';
}
