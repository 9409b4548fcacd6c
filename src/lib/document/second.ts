import { isAnnexHead, isAttachedLine } from './annex.ts';
import { hasRecipientsHeading } from './closing.ts';
import { datelineOf } from './dateline.ts';
import { datelinePieces, headerOf } from './header.ts';
import { type Line, piecesOf, readingOf, wholeLine } from './lines.ts';
import { isNationOrMotto } from './nation.ts';
import { numberOf } from './number-line.ts';
import type { Reading } from './own-metadata.ts';
import { isAddresseesLine } from './title-lines.ts';
import { typeLineOf } from './type-line.ts';

/** What is known of the first document of the text. */
export interface FirstDocument {
  /** Index after its header. */
  readonly bodyStart: number;
  /** Index after its closing; null when it shows none. */
  readonly closingEnd: number | null;
  /** Index of its first annex; null when it has none. */
  readonly annexStart: number | null;
  readonly number: string | null;
}

const longestTop = 60;
const copy = /^(?:bản\s+)?sao\s+(?:y|lục|trích)/iu;

/**
 * Finds where a second document starts: a header of its own behind the closing of the first. Forms, attached
 * regulations and certified copies have headers too and are none; in doubt there is none. Null when there is none.
 */
export function secondDocument(
  lines: readonly Line[],
  first: FirstDocument,
): Reading<string> | null {
  const from = first.closingEnd ?? first.bodyStart;
  const lastRecipients = lines.findLastIndex(hasRecipientsHeading);
  for (let index = from; index < lines.length; ) {
    const head = startsHeader(lines, index) ? headAt(lines, index) : null;
    if (head === null) index++;
    else if (isDocument(head, first, lastRecipients)) return startOf(lines, index, from);
    else index = Math.max(head.end, index + 1);
  }
  return null;
}

/** A header somewhere in the text. */
interface Head {
  readonly start: number;
  readonly end: number;
  readonly hasType: boolean;
  readonly hasNation: boolean;
  readonly hasDay: boolean;
  /** Its own number, serial filled in; null when there is none. */
  readonly number: string | null;
  /** Whether it says that it is a form, an annex or a copy. */
  readonly isPart: boolean;
}

function startsHeader(lines: readonly Line[], index: number): boolean {
  const piece = wholeLine(lines[index] as Line, index);
  const { text } = piece;
  if (text.length > 200) return false;
  if (isAddresseesLine(text) || /^số\s*:?\s*\d/iu.test(text)) return true;
  if (piecesOf(lines[index] as Line, index).some((column) => isNationOrMotto(column.text))) {
    return true;
  }
  return /^[^\p{Ll}]{3,60}$/u.test(text) && typeLineOf(piece) !== null;
}

function headAt(lines: readonly Line[], start: number): Head {
  const top = lines.slice(start, start + longestTop);
  const { parts, heading } = headerOf(top);
  const header = top.slice(0, parts.length);
  const around = lines.slice(Math.max(0, start - 3), start + parts.length + 3);
  const numbers = header.flatMap((line, index) =>
    piecesOf(line, index).flatMap((piece) => numberOf(piece)?.value ?? []),
  );
  const dates = header.flatMap((line, index) =>
    datelinePieces(line, index).flatMap((piece) => datelineOf(piece)?.date?.value ?? []),
  );
  return {
    start,
    end: start + parts.length,
    hasType: parts.includes('type') || parts.includes('addressees'),
    hasNation: header.some((line, index) =>
      piecesOf(line, index).some(({ text }) => isNationOrMotto(text)),
    ),
    hasDay: [...dates, heading?.date?.value].some((date) => date?.precision === 'day'),
    number:
      [heading?.number?.value, ...numbers].find((number) => /^\d/u.test(number ?? '')) ?? null,
    isPart: around.some((line, index) => saysPart(wholeLine(line, index).text)),
  };
}

function saysPart(text: string): boolean {
  return isAnnexHead(text) || isAttachedLine(text) || copy.test(text);
}

// Right behind a closing a type and a closing of its own are enough; further down everything must be there.
function isDocument(head: Head, first: FirstDocument, lastRecipients: number): boolean {
  if (!head.hasType || head.isPart) return false;
  if (head.number !== null && head.number === first.number) return false;
  const isClosed = lastRecipients >= head.end;
  const behindClosing =
    first.closingEnd !== null && (first.annexStart ?? head.start) >= head.start - longestGap;
  if (!behindClosing) return head.number !== null && head.hasDay && head.hasNation;
  if (head.number !== null) return head.hasDay || head.hasNation || isClosed;
  return isClosed && head.start - (first.closingEnd ?? 0) <= longestGap;
}

const longestGap = 8;

// The name of its issuer can stand above the line that told the header.
function startOf(lines: readonly Line[], index: number, from: number): Reading<string> {
  let start = index;
  while (start > from && index - start < 4) {
    const { text } = wholeLine(lines[start - 1] as Line, start - 1);
    if (!/^[^\p{Ll}.;]{3,80}$/u.test(text)) break;
    start--;
  }
  const piece = wholeLine(lines[start] as Line, start);
  return readingOf(piece, piece.text);
}
