import { parseIsoDate } from '../text/date.ts';
import { documentTypes, type TypeId } from '../vocabulary/document-types.ts';
import type { Frontmatter } from './frontmatter.ts';
import { hasSerial, writtenNumber } from './serial.ts';

/** What the names of a document are made from. */
export type Described = Pick<Frontmatter, 'type' | 'number' | 'date' | 'issuers' | 'title'>;

/** Types whose documents have a name of their own: “Luật Khiếu nại” (Decree 30/2020, Appendix I, part I.II.6). */
export const namedTypes: ReadonlySet<TypeId> = new Set(['HP', 'BL', 'LUAT', 'PL']);
/** Longest title that can stand in a name in the place of a number. */
const longestNaming = 70;

/** Returns the name of a type with a capital letter: `CT` → “Chỉ thị”. */
export function typeName(type: TypeId): string {
  const name = documentTypes.find(({ id }) => id === type)?.names[0];
  return capitalize(name ?? type);
}

/** Returns the shortest name that tells the document: “Chỉ thị số 09-CT/TW”; by title or issuer when it has no number. */
export function shortName({ type, number, issuers, title }: Described): string {
  const name = typeName(type);
  if (number !== null) return `${name} số ${writtenNumber(number)}`;
  if (title !== null && isNamedByTitle({ number, issuers, title })) {
    return `${name} ${namedTypes.has(type) ? capitalize(title) : title}`;
  }
  return issuers.length === 0 ? name : `${name} của ${joinNames(issuers)}`;
}

/** Returns what to show beside the short name: the title, with a capital; null when the name is the title, or there is none. */
export function titleBesideName(document: Described): string | null {
  const { title } = document;
  return title === null || isNamedByTitle(document) ? null : capitalize(title);
}

/** Returns the short name and the title: “Chỉ thị số 09-CT/TW: Tăng cường sự lãnh đạo …”. */
export function fullName(document: Described): string {
  const title = titleBesideName(document);
  return title === null ? shortName(document) : `${shortName(document)}: ${title}`;
}

/** Returns the number for the facts: as printed, or that its serial was left blank, or that there is none. */
export function displayNumber(number: string | null): string {
  if (number === null) return 'không ghi số';
  return hasSerial(number) ? number : `số để trống: ${number}`;
}

/** Returns a date in words as state documents write it (“ngày 01 tháng 12 năm 2011”), as far as it is known. */
export function displayDate(iso: string | null): string {
  const [year, month, day] = dateParts(iso);
  if (year === undefined) return 'không ghi ngày';
  if (month === undefined) return `năm ${year}`;
  const rest = `tháng ${writtenMonth(month)} năm ${year}`;
  return day === undefined ? rest : `ngày ${day} ${rest}`;
}

/** Returns a month as Decree 30/2020 (Appendix I, part I.II.4) writes it: of months below 10 only the first two with a zero. */
export function writtenMonth(month: string): string {
  return Number(month) > 2 ? String(Number(month)) : month;
}

/** Returns a date in digits for lists (“01/12/2011”, “05/2022”, “2012”); empty when it is not known. */
export function shortDate(iso: string | null): string {
  return dateParts(iso).toReversed().join('/');
}

/** Joins names the Vietnamese way: “A”, “A và B”, “A, B và C”. */
export function joinNames(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} và ${names.at(-1) ?? ''}`;
}

/** Makes the first letter a capital: “tiếp tục …” → “Tiếp tục …”. */
export function capitalize(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

/** Says whether the title stands in the name because there is no number. */
function isNamedByTitle({ number, issuers, title }: Omit<Described, 'type' | 'date'>): boolean {
  const isShort = title !== null && title.length <= longestNaming;
  return number === null && title !== null && (isShort || issuers.length === 0);
}

function dateParts(iso: string | null): readonly string[] {
  return iso !== null && parseIsoDate(iso) !== null ? iso.split('-') : [];
}
