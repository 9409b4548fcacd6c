import { dateAt, type PartialDate, partialDate } from '../text/date.ts';
import { isCapitals, type Piece, readingOf, slicePiece } from './lines.ts';
import type { Reading } from './own-metadata.ts';

/** What a dateline says; the date is null when not even its year was filled in. */
export interface Dateline {
  readonly place: Reading<string> | null;
  readonly date: Reading<PartialDate> | null;
}

const start =
  /^(?:(?<place>\p{Lu}[^,;:“”\d]{0,60}(?:\d{1,2})?)|[.…_\s]+)\s*,\s*(?=ngày|Ngày|NGÀY)|^(?=(?:ngày|NGÀY)\s*[\d.…_\s]*\s*(?:tháng|THÁNG))/u;
const blankDayAndMonth = /^ngày[\s.…_]*tháng[\s.…_]*năm\s*(?<year>(?:19|20)\d\d)(?!\d)/iu;
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

function dateIn(text: string): { date: PartialDate; length: number } | 'blank' | null {
  const found = dateAt(isCapitals(text) ? text.toLocaleLowerCase('vi') : text, 0);
  const year = blankDayAndMonth.exec(text);
  const date = found ?? partialDate(year?.groups?.['year']);
  const length = found?.span.end ?? year?.[0].length ?? 0;
  if (date !== null && /^[\s.]*$/u.test(text.slice(length))) {
    return { date: { iso: date.iso, precision: date.precision }, length };
  }
  return nothingFilledIn.test(text) ? 'blank' : null;
}
