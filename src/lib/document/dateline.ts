import { dateAt, type PartialDate, partialDate } from '../text/date.ts';
import { fold } from '../text/fold.ts';
import { isCapitals, type Piece, readingOf, slicePiece } from './lines.ts';
import type { Reading } from './own-metadata.ts';

/** What a dateline says; the date is null when not even its year was filled in. */
export interface Dateline {
  readonly place: Reading<string> | null;
  readonly date: Reading<PartialDate> | null;
}

const start =
  /^(?:(?<place>\p{Lu}[^,;:“”\d]{0,60}(?:\d{1,2})?)|[.…_\s]+)\s*,\s*(?=ngày|Ngày|NGÀY)|^(?=(?:ngày|NGÀY)\s*[\d.…_\s]*\s*(?:tháng|THÁNG))/u;
// The day says nothing without its month.
const blankMonth =
  /^ngày[\s.…_]*(?:\d{1,2}[\s.…_]*)?tháng[\s.…_]*năm\s*(?<year>(?:19|20)\d\d)(?!\d)/iu;
const nothingFilledIn = /^ngày[\s.…_/]*(?:tháng[\s.…_]*)?(?:năm[\s.…_\d]*)?$/iu;

/** Reads “Củ Chi, ngày 07 tháng 4 năm 2024” when that is all of `piece`; null for any other text. */
export function datelineOf(piece: Piece): Dateline | null {
  const match = start.exec(piece.text);
  if (match === null) return null;
  const date = slicePiece(piece, match[0].length);
  const read = dateIn(date.text);
  if (read === null) return null;
  const name = match.groups?.['place'];
  return {
    place: name === undefined ? null : readingOf(slicePiece(piece, 0, name.length), name.trim()),
    date: read === 'blank' ? null : readingOf(slicePiece(date, 0, read.length), read.date),
  };
}

const longestDateline = 90;
// “Hà Nội, ngày 31 tháng 02 năm 2024”, “Hà Nội, ngảy 2g tháng 4 nãm 2026”: a scan loses marks before letters.
const unreadable =
  /^(?<place>[^,;:“”\d]{2,60}(?:\d{1,2})?),\s*ngay(?![a-z]).{0,14}thang(?![a-z]).{0,8}nam\s*\S{0,7}$/u;

/** Reads the place of a dateline whose date is no calendar day or cannot be read; null for any other text. */
export function unreadableDateline(piece: Piece): Reading<string> | null {
  if (piece.text.length > longestDateline || datelineOf(piece) !== null) return null;
  const place = unreadable.exec(fold(piece.text))?.groups?.['place'];
  if (place === undefined || !/^\p{Lu}/u.test(piece.text)) return null;
  const written = slicePiece(piece, 0, piece.text.indexOf(','));
  return readingOf(written, written.text);
}

function dateIn(text: string): { date: PartialDate; length: number } | 'blank' | null {
  const found = dateAt(isCapitals(text) ? text.toLocaleLowerCase('vi') : text, 0);
  const year = blankMonth.exec(text);
  const date = found ?? partialDate(year?.groups?.['year']);
  const length = found?.span.end ?? year?.[0].length ?? 0;
  if (date !== null && /^[\s.]*$/u.test(text.slice(length))) {
    return { date: { iso: date.iso, precision: date.precision }, length };
  }
  return nothingFilledIn.test(text) ? 'blank' : null;
}
