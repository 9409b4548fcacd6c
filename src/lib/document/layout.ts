import { type Closing, type ClosingRole, closingOf } from './closing.ts';
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
  const first = firstRoles(closing);
  const laid = plain.map((line, index) => ({
    ...line,
    part: header[index] ?? closingPart(closing, first, index) ?? line.part,
  }));
  return { text: lines.join('\n'), lines: laid, closing };
}

/** The role of the first piece of every closing line. */
function firstRoles(closing: Closing | null): ReadonlyMap<number, ClosingRole> {
  const roles = new Map<number, ClosingRole>();
  for (const { role, piece } of closing?.pieces ?? []) {
    if (!roles.has(piece.line)) roles.set(piece.line, role);
  }
  return roles;
}

// A line that starts with a recipient is one of the list, even when the other column holds a name.
function closingPart(
  closing: Closing | null,
  first: ReadonlyMap<number, ClosingRole>,
  index: number,
): Part | null {
  if (closing === null || index < closing.start || index >= closing.end) return null;
  const role = first.get(index);
  return role === 'recipient' || role === 'recipients-heading' ? 'recipients' : 'signature';
}
