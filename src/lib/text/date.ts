import type { Span } from './span.ts';

/** A date as far as the text tells it: `2024-04-07` (day), `2022-05` (month) or `2012` (year). */
export interface PartialDate {
  readonly iso: string;
  readonly precision: 'day' | 'month' | 'year';
}

/** A date found in a text, with its span in that text (the word “ngày” included when it is there). */
export interface FoundDate extends PartialDate {
  readonly span: Span;
}

const day = '(?<day>0?[1-9]|[12]\\d|3[01])';
const month = '(?<month>0?[1-9]|1[0-2])';
const year = '(?<year>(?:18|19|20)\\d\\d)';

/** Source of a pattern for “ngày 22 tháng 7 năm 2024”, also glued, doubled (“ngày ngày”) or misspelt (“thàng”). */
const inWords = `(?:ngày\\s*){1,2}(?:${day.replace('day', 'wordDay')}|[…._\\s]*)\\s*(?:th[áàảãạâ]ng|ngày)\\s*${month.replace('month', 'wordMonth')}\\s*,?\\s*năm\\s*${year.replace('year', 'wordYear')}`;
/** Source of a pattern for “ngày 22/7/2024”, “22.7.2024”, “ngày 30-12-1981”. */
const inDigits = `(?:(?:ngày\\s*){1,2})?(?<![\\d/])${day}\\s?(?<separator>[/.-])\\s?${month}\\s?\\k<separator>\\s?${year}(?![\\d/])`;
const datePattern = new RegExp(`${inWords}|${inDigits}`, 'iuy');

/**
 * Reads a date that starts exactly at `start` of `text`; null when there is none or it is no calendar day.
 * “ngày tháng 5 năm 2022” (day left blank) is read with the precision of a month.
 */
export function dateAt(text: string, start: number): FoundDate | null {
  datePattern.lastIndex = start;
  const groups = datePattern.exec(text)?.groups;
  if (groups === undefined) return null;
  const date = partialDate(
    groups['wordYear'] ?? groups['year'],
    groups['wordMonth'] ?? groups['month'],
    groups['wordDay'] ?? groups['day'],
  );
  return date && { ...date, span: { start, end: datePattern.lastIndex } };
}

/** Builds a date from digits as written; null when the three are no calendar day. */
export function partialDate(
  year: string | undefined,
  month?: string,
  day?: string,
): PartialDate | null {
  if (year === undefined) return null;
  if (month === undefined) return { iso: year, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return { iso: yearMonth, precision: 'month' };
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCDate() !== Number(day)) return null;
  return { iso: `${yearMonth}-${day.padStart(2, '0')}`, precision: 'day' };
}

/** Reads `2024-04-07`, `2022-05` or `2012`; null for anything else. */
export function parseIsoDate(iso: string): PartialDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(iso);
  return match && partialDate(match[1], match[2], match[3]);
}

/** Says whether two dates can be the same day: equal as far as both are known. */
export function datesAgree(a: PartialDate, b: PartialDate): boolean {
  return a.iso.startsWith(b.iso) || b.iso.startsWith(a.iso);
}
