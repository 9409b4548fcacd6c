import { isYear, type Piece } from './pieces.ts';

/** A date found at some place; `month` alone when the day is not said. */
export interface FoundDate {
  readonly year: string;
  readonly month: string;
  readonly day: string | null;
  readonly from: number;
  readonly to: number;
}

/** Returns every date in the pieces of a text: `22/10/2010`, “ngày 22 tháng 10 năm 2010”, “tháng 5/2022”. */
export function findDates(pieces: readonly Piece[]): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const date = dateAt(pieces, at);
    if (date === null) continue;
    found.push(date);
    at = date.to - 1;
  }
  return found;
}

/** Reads a date that starts at the piece `at`, with or without tones; null when there is none. */
export function dateAt(pieces: readonly Piece[], at: number): FoundDate | null {
  const start = skip(pieces, at, 'ngay');
  return digitsAt(pieces, start, at) ?? wordsAt(pieces, start, at) ?? monthAt(pieces, at);
}

/** Returns the word under which a date is indexed and sought, `20101022` or `201010`. */
export function dateKey({ year, month, day }: Pick<FoundDate, 'year' | 'month' | 'day'>): string {
  return `${year}${month.padStart(2, '0')}${day?.padStart(2, '0') ?? ''}`;
}

/** Returns the keys of an ISO date, the day's and the month's: `2010-10-22` → `20101022`, `201010`. */
export function isoDateKeys(iso: string): readonly string[] {
  const [year = '', month, day = null] = iso.split('-');
  if (month === undefined) return [];
  const keys = [day, null].map((each) => dateKey({ year, month, day: each }));
  return [...new Set(keys)];
}

/** `22/10/2010`, `22.10.2010`, `22 - 10 - 2010`. */
function digitsAt(pieces: readonly Piece[], at: number, from: number): FoundDate | null {
  const [day, month, year] = pieces.slice(at, at + 3);
  const isDate = isDay(day) && isMonth(month) && isYear(year);
  if (!isDate || !isSeparator(month.gap) || !isSeparator(year.gap)) return null;
  return { year: year.key, month: month.key, day: day.key, from, to: at + 3 };
}

/** “22 tháng 10 năm 2010” */
function wordsAt(pieces: readonly Piece[], at: number, from: number): FoundDate | null {
  const day = pieces[at];
  const rest = isDay(day) ? monthAt(pieces, at + 1) : null;
  return day === undefined || rest === null ? null : { ...rest, day: day.key, from };
}

/** “tháng 10 năm 2010”, “tháng 10/2010” */
function monthAt(pieces: readonly Piece[], at: number): FoundDate | null {
  const month = pieces[at + 1];
  if (pieces[at]?.key !== 'thang' || !isMonth(month)) return null;
  const to = skip(pieces, at + 2, 'nam');
  const year = pieces[to];
  const isJoined = to > at + 2 || (year !== undefined && isSeparator(year.gap));
  if (!isYear(year) || !isJoined) return null;
  return { year: year.key, month: month.key, day: null, from: at, to: to + 1 };
}

function skip(pieces: readonly Piece[], at: number, word: string): number {
  return pieces[at]?.key === word ? at + 1 : at;
}

function isDay(piece: Piece | undefined): piece is Piece {
  return piece !== undefined && /^(?:0?[1-9]|[12]\d|3[01])$/u.test(piece.key);
}

function isMonth(piece: Piece | undefined): piece is Piece {
  return piece !== undefined && /^(?:0?[1-9]|1[0-2])$/u.test(piece.key);
}

function isSeparator(gap: string): boolean {
  return /^\s?[-–/.]\s?$/u.test(gap);
}
