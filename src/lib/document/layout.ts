import { type Annexes, annexesAfter, formsAfter } from './annex.ts';
import { type Closing, closingOf } from './closing.ts';
import type { ClosingRole } from './closing-pieces.ts';
import { headerOf } from './header.ts';
import type { Heading } from './heading.ts';
import { type Line, toLines } from './lines.ts';
import type { Part } from './model.ts';

/** The lines of a document with their parts, and its closing lines taken to pieces. */
export interface Layout {
  /** All lines joined by `\n`; every span refers to it. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** Index after the last line of the header. */
  readonly bodyStart: number;
  readonly heading: Heading | null;
  readonly closing: Closing | null;
  readonly annexes: Annexes | null;
}

/** Finds the part of every line; a line that belongs to no other part is `body`. Never throws. */
export function layOut(lines: readonly string[]): Layout {
  const plain = toLines(lines);
  const { parts: header, heading } = headerOf(plain);
  const { closing, annexes } = endOf(plain, header.length);
  const first = firstRoles(closing);
  const laid = plain.map((line, index) => ({
    ...line,
    part:
      header[index] ??
      closingPart(closing, first, index) ??
      (annexes !== null && index >= annexes.start ? 'annex' : line.part),
  }));
  return {
    text: lines.join('\n'),
    lines: laid,
    bodyStart: header.length,
    heading,
    closing,
    annexes,
  };
}

// What looks like a closing behind the first form and bears no name is that of the form.
function endOf(lines: readonly Line[], from: number): Pick<Layout, 'closing' | 'annexes'> {
  const closing = closingOf(lines, from);
  const forms = formsAfter(lines, from);
  const isOfForm =
    forms !== null &&
    (closing === null ||
      (closing.start >= forms.start && !closing.pieces.some(({ role }) => role === 'name')));
  if (isOfForm) return { closing: null, annexes: forms };
  return { closing, annexes: closing && annexesAfter(lines, closing.end) };
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
  if (role === 'place-date' || role === 'number') return role;
  return role === 'recipient' || role === 'recipients-heading' ? 'recipients' : 'signature';
}
