import { dateAt, type PartialDate } from '../text/date.ts';
import { isCapitals, type Line, type Piece, readingOf, slicePiece, wholeLine } from './lines.ts';
import { numberOf } from './number-line.ts';
import { startsWithOffice, startsWithOrganisation } from './organisation-name.ts';
import type { Reading } from './own-metadata.ts';

/**
 * What runs on behind the type as one phrase, over one line or several, as the gazette and the old law databases
 * headed their texts: “THÔNG TƯ / LIÊN TỊCH CỦA BỘ … SỐ … NGÀY … / VỀ VIỆC …”.
 */
export interface Heading {
  /** Whether “liên tịch” or “liên bộ” stands there: the type is a joint one. */
  readonly joint: boolean;
  /** The names of the issuers, one piece for each line. */
  readonly issuer: readonly Piece[];
  readonly number: Reading<string> | null;
  readonly date: Reading<PartialDate> | null;
  /** The start of the title, where it stands in the last of these lines. */
  readonly title: Piece | null;
  /** Index after the last line that the phrase takes. */
  readonly end: number;
}

/** Where reading stands: what is left of a line, and the index of that line. */
interface Cursor {
  readonly rest: Piece;
  readonly index: number;
}

const longestHeading = 6;
// “Liên Bộ Tài chính - Công nghiệp”: the word “Bộ” is part of the first name.
const joint =
  /^(?:của\s+)?(?:liên\s+(?:tịch|ngành)(?!\p{L})\s*|liên\s+bộ\s*(?=$|số)|liên\s+(?=bộ\s))/iu;
const of = /^của\s+/iu;
// The name of an issuer ends where the number, the date or the title starts.
const afterIssuer =
  /[\s,]+(?=(?:số\s*:?\s*\d|ngày\s+\d|(?:về|v\/v|hướng dẫn|quy định|ban hành|sửa đổi|bổ sung)(?:\s|$)))/iu;
const goesOn = /[-–,]\s*$|(?:\s|^)và\s*$/iu;
const longestName = 120;

/**
 * Reads the heading whose type stands in line `index`, `rest` being what follows the type in that line. With
 * `numbered`, a number was read above and none is looked for. Null when what follows is a title or a text.
 */
export function headingOf(
  lines: readonly Line[],
  { rest, index }: Cursor,
  numbered: boolean,
): Heading | null {
  const start = skipEmpty(lines, { rest, index });
  const jointWords = joint.exec(start.rest.text)?.[0] ?? '';
  const behindJoint = skipEmpty(lines, advance(start, jointWords.length));
  const ofWord = of.exec(behindJoint.rest.text)?.[0] ?? '';
  const named = issuersAt(lines, advance(behindJoint, ofWord.length), index);
  const isNamed = named.pieces.length > 0 && (jointWords !== '' || ofWord !== '');
  const number = numbered && !isNamed ? null : numberAt(named.cursor.rest);
  if (!isNamed && number === null) return null;
  const behindNumber = skipEmpty(lines, advance(named.cursor, number?.length ?? 0));
  const date = dateIn(behindNumber.rest);
  const { pieces: issuer, cursor: end } = isNamed
    ? { pieces: named.pieces, cursor: advance(behindNumber, date?.length ?? 0) }
    : issuersBehind(lines, advance(behindNumber, date?.length ?? 0));
  const { index: last } = end;
  const title = date === null ? end.rest : withoutComma(end.rest);
  const atLineStart = last > index && title.text === wholeLine(lines[last] as Line, last).text;
  return {
    joint: jointWords !== '',
    issuer,
    number: number?.reading ?? null,
    date: date?.reading ?? null,
    title: atLineStart || title.text === '' ? null : title,
    end: Math.max(atLineStart ? last : last + 1, index + 1),
  };
}

function advance({ rest, index }: Cursor, length: number): Cursor {
  return { rest: slicePiece(rest, length), index };
}

// At the end of a line reading goes on with the next one, unless there is none.
function skipEmpty(lines: readonly Line[], cursor: Cursor): Cursor {
  const next = lines[cursor.index + 1];
  if (cursor.rest.text !== '' || next === undefined) return cursor;
  return { rest: wholeLine(next, cursor.index + 1), index: cursor.index + 1 };
}

/** Reads the names of issuers at the cursor; a name that ends with a dash or a comma goes on in the next line. */
function issuersAt(
  lines: readonly Line[],
  start: Cursor,
  first: number,
): { readonly pieces: readonly Piece[]; readonly cursor: Cursor } {
  const pieces: Piece[] = [];
  let cursor = start;
  while (cursor.index - first < longestHeading) {
    const { rest } = cursor;
    const end = afterIssuer.exec(rest.text.slice(0, 2 * longestName))?.index ?? rest.text.length;
    const name = slicePiece(rest, 0, end);
    if (!isIssuer(name.text, pieces.length > 0)) break;
    pieces.push(name);
    cursor = skipEmpty(lines, advance(cursor, end));
    if (!goesOn.test(name.text) && !/^[-–]/u.test(cursor.rest.text)) break;
  }
  return { pieces, cursor: { ...cursor, rest: withoutComma(cursor.rest) } };
}

// “SỐ … NGÀY … CỦA BỘ TÀI CHÍNH HƯỚNG DẪN …”: the issuer behind number and date.
function issuersBehind(lines: readonly Line[], start: Cursor): ReturnType<typeof issuersAt> {
  const cursor = skipEmpty(lines, { ...start, rest: withoutComma(start.rest) });
  const word = of.exec(cursor.rest.text)?.[0];
  if (word === undefined) return { pieces: [], cursor: start };
  const behind = issuersAt(lines, advance(cursor, word.length), cursor.index);
  return behind.pieces.length === 0 ? { pieces: [], cursor: start } : behind;
}

function isIssuer(text: string, continues: boolean): boolean {
  if (text === '' || text.length > longestName || /[.;:?!“”"\d]/u.test(text)) return false;
  const name = text.replace(/^[-–,\s]+/u, '');
  return continues || startsWithOrganisation(name) || startsWithOffice(name);
}

function withoutComma(piece: Piece): Piece {
  return slicePiece(piece, /^[\s,]*/u.exec(piece.text)?.[0].length ?? 0);
}

interface Read<Value> {
  readonly reading: Reading<Value>;
  /** Characters that it takes from the start of the piece. */
  readonly length: number;
}

function numberAt(rest: Piece): Read<string> | null {
  const reading = numberOf({ ...rest, text: rest.text.replace(/^số/u, 'Số') });
  if (reading === null || !/^\d/u.test(reading.value)) return null;
  return { reading, length: reading.span.end - rest.span.start };
}

function dateIn(rest: Piece): Read<PartialDate> | null {
  const before = /^[\s,]*(?=ngày)/iu.exec(rest.text)?.[0];
  if (before === undefined) return null;
  const start = before.length;
  const found = dateAt(
    isCapitals(rest.text) ? rest.text.toLocaleLowerCase('vi') : rest.text,
    start,
  );
  if (found === null) return null;
  const { iso, precision, span } = found;
  return {
    reading: readingOf(slicePiece(rest, span.start, span.end), { iso, precision }),
    length: span.end,
  };
}
