import { type Annexes, annexesAfter, formsAfter } from './annex.ts';
import { type Closing, closingOf } from './closing.ts';
import type { ClosingRole } from './closing-pieces.ts';
import { headerOf } from './header.ts';
import type { Heading } from './heading.ts';
import { type Line, toLines } from './lines.ts';
import type { Part } from './model.ts';
import { ownNumber } from './own-identity.ts';
import type { Reading } from './own-metadata.ts';
import { secondDocument } from './second.ts';

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
  /** The line where a second document starts; null for a text of one. */
  readonly second: Reading<string> | null;
}

/** Finds the part of every line; a line that belongs to no other part is `body`. Never throws. */
export function layOut(lines: readonly string[]): Layout {
  const plain = toLines(lines);
  const { parts: header, heading } = headerOf(plain);
  const { closing, annexes: found } = endOf(plain, header.length);
  const roles = firstRoles(closing);
  const own = plain.map((line, index) => ({
    ...line,
    part: header[index] ?? closingPart(closing, roles, index) ?? line.part,
  }));
  const second = secondDocument(plain, {
    bodyStart: header.length,
    closingEnd: closing?.end ?? null,
    annexStart: found?.start ?? null,
    number: ownNumber({ lines: own, heading })?.value ?? null,
  });
  const annexes = annexesBefore(found, second?.line ?? lines.length);
  return {
    text: lines.join('\n'),
    lines: own.map((line, index) => (isIn(annexes, index) ? { ...line, part: 'annex' } : line)),
    bodyStart: header.length,
    heading,
    closing,
    annexes,
    second,
  };
}

// What looks like a closing behind the first form and bears no name is that of the form.
function endOf(
  lines: readonly Line[],
  from: number,
): { readonly closing: Closing | null; readonly annexes: Annexes | null } {
  const closing = closingOf(lines, from);
  const forms = formsAfter(lines, from);
  const isOfForm =
    forms !== null &&
    (closing === null ||
      (closing.start >= forms.start && !closing.pieces.some(({ role }) => role === 'name')));
  if (isOfForm) return { closing: null, annexes: forms };
  return { closing, annexes: closing && annexesAfter(lines, closing.end) };
}

function annexesBefore(annexes: Annexes | null, end: number): Annexes | null {
  if (annexes === null || annexes.start >= end) return null;
  const heads = new Set([...annexes.heads].filter((head) => head < end));
  return { start: annexes.start, end, heads };
}

function isIn(annexes: Annexes | null, index: number): boolean {
  return annexes !== null && index >= annexes.start && index < annexes.end;
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
