import { parseIsoDate } from '../text/date.ts';
import {
  capitalize,
  type Described,
  displayDate,
  joinNames,
  namedTypes,
  typeName,
  writtenMonth,
} from './describe.ts';
import { writtenNumber } from './serial.ts';

/** A document as others may cite it. Parts that are not known are left out, never made up. */
export interface CitationForms {
  /** In full, as state documents write it: “Chỉ thị số 48-CT/TW ngày 22 tháng 10 năm 2010 của Bộ Chính trị về …”. */
  readonly state: string;
  /** In full, as Party documents write it: “Chỉ thị số 48-CT/TW, ngày 22/10/2010 của Bộ Chính trị về …”. */
  readonly party: string;
  /** When it was cited in full before: “Chỉ thị số 48-CT/TW”. */
  readonly short: string;
}

/** Openers of a title that follow the issuer directly, without “về”. */
const verbOpener = /^(?:quy định|ban hành|phê duyệt|phát động|công bố|hướng dẫn|sửa đổi|bãi bỏ)/iu;

/**
 * Returns the forms in which `document` is cited: type, number, date, issuer, title the first time, type and number
 * later; a law by its name alone (Decree 30/2020, Appendix I, part I.II.6). Without a number the short form has the title,
 * or else the issuers.
 */
export function citationForms(document: Described): CitationForms {
  const name = ownName(document);
  if (name !== null) return { state: name, party: name, short: name };
  const { date } = document;
  return {
    state: citation(document),
    party: inFull(document, date === null ? '' : `, ${partyDate(date)}`),
    short: shortForm(document),
  };
}

/** Returns the form of state documents alone: “Chỉ thị số 48-CT/TW ngày 22 tháng 10 năm 2010 của Bộ Chính trị về …”. */
export function citation(document: Described): string {
  const { date } = document;
  return ownName(document) ?? inFull(document, date === null ? '' : ` ${displayDate(date)}`);
}

/** “Luật Khiếu nại”; null for what is not called by a name. */
function ownName({ type, title }: Described): string | null {
  return namedTypes.has(type) && title !== null ? `${typeName(type)} ${capitalize(title)}` : null;
}

/** Returns a number with a zero before a serial below 10 (Decree 30/2020, Appendix I, part I.II.3): `9-CT/TW` → `09-CT/TW`. */
export function paddedNumber(number: string): string {
  return number.replace(/^(?=[1-9](?!\d))/u, '0');
}

function inFull(document: Described, dateClause: string): string {
  const { issuers, title } = document;
  const issuerClause = issuers.length === 0 ? '' : ` của ${joinNames(issuers)}`;
  const about = title === null ? '' : ` ${titleClause(title)}`;
  return `${typeAndNumber(document)}${dateClause}${issuerClause}${about}`;
}

function shortForm(document: Described): string {
  const { number, title, issuers } = document;
  const name = typeAndNumber(document);
  if (number !== null) return name;
  if (title !== null) return `${name} ${titleClause(title)}`;
  return issuers.length === 0 ? name : `${name} của ${joinNames(issuers)}`;
}

/** “Kế hoạch số …/KH-SGDĐT” where the serial was left blank; the type alone where there is no number. */
function typeAndNumber({ type, number }: Described): string {
  if (number === null) return typeName(type);
  return `${typeName(type)} số ${writtenNumber(paddedNumber(number))}`;
}

/** “ngày 22/10/2010”, “tháng 5/2022”, “năm 2012”: as far as the date is known; days and the first two months with a zero. */
function partyDate(iso: string): string {
  const precision = parseIsoDate(iso)?.precision;
  const [year = '', month = '', day = ''] = iso.split('-');
  if (precision === 'year') return `năm ${year}`;
  const shownMonth = writtenMonth(month);
  return precision === 'month'
    ? `tháng ${shownMonth}/${year}`
    : `ngày ${day}/${shownMonth}/${year}`;
}

function titleClause(title: string): string {
  if (/^về\s/iu.test(title)) return `về${title.slice('về'.length)}`;
  if (verbOpener.test(title)) return title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
  return /^\p{Lu}/u.test(title) ? `về “${title}”` : `về ${title}`;
}
