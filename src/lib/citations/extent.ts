import { dateAt, type PartialDate } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import { documentTypes } from '../vocabulary/document-types.ts';
import type { Head } from './head.ts';
import { issuerEnd } from './issuer-extent.ts';
import { closingQuote, isOpeningQuote, type TitleContext, titleEnd } from './title-end.ts';

/** What follows a head and belongs to its citation. Spans refer to the reading text. */
export interface Extent {
  readonly end: number;
  readonly date: PartialDate | null;
  readonly dateSpan: Span | null;
  readonly issuerSpan: Span | null;
  readonly titleSpan: Span | null;
  readonly periodSpan: Span | null;
}

interface Draft {
  end: number;
  date: PartialDate | null;
  dateSpan: Span | null;
  issuerSpan: Span | null;
  titleSpan: Span | null;
  periodSpan: Span | null;
}

/** Reads date, issuer and title behind a head, in either order (NĐ 30/2020: date, issuer, title). */
export function extentOf(head: Head, context: TitleContext): Extent {
  const draft: Draft = {
    end: head.span.end,
    date: null,
    dateSpan: null,
    issuerSpan: head.issuerSpan,
    titleSpan: head.nameSpan,
    periodSpan: null,
  };
  while (readDate(head, context, draft) || readIssuer(head, context, draft)) {
    // Each turn takes one part; both can take only one.
  }
  if (head.form !== 'law') readTitle(head, context, draft);
  return draft;
}

// A date left blank, or so misprinted that it is no calendar day: it belongs to the citation and says nothing.
const blankDate = new RegExp(
  [
    '\\s*ngày\\s?\\d{1,3}\\s?(?:tháng|ngày|/)\\s?\\d{1,2}\\s?(?:năm|tháng|/)\\s?\\d{2,4}(?!\\d)',
    '\\s*ngày\\s?(?=[^\\p{L}]{0,8}/)[.…\\s]{0,8}/?\\s?(?:\\d{1,2}\\s?)?/\\s?(?:\\d{3,4})?(?!\\d)',
    '\\s*ngày\\s?[.…\\s]{1,8}tháng\\s?[.…\\s]{1,8}năm(?:\\s\\d{2,4})?',
  ].join('|'),
  'uy',
);
const yearOnly = /,?\s(?<written>(?:năm\s)?(?<year>(?:19|20)\d\d))(?![\d/])(?!\s?-\s?\d)/uy;

const beforeDate = /(?:\scủa(?=\sngày))?[\s,]*[(]?/uy;

function readDate(head: Head, { reading, limit }: TitleContext, draft: Draft): boolean {
  if (draft.dateSpan !== null) return false;
  beforeDate.lastIndex = draft.end;
  beforeDate.test(reading.lower);
  const found = dateAt(reading.lower, beforeDate.lastIndex);
  if (found !== null && found.span.end <= limit) {
    draft.date = { iso: found.iso, precision: found.precision };
    draft.dateSpan = found.span;
    draft.end = found.span.end;
    return true;
  }
  return readYear(head, reading.lower, draft) || readBlankDate(reading.lower, draft);
}

/** A year alone dates laws and what has an issuer but no number; elsewhere it belongs to the title. */
function readYear(head: Head, lower: string, draft: Draft): boolean {
  if (head.form !== 'law') return false;
  yearOnly.lastIndex = draft.end;
  const match = yearOnly.exec(lower);
  const { year, written } = match?.groups ?? {};
  if (year === undefined || written === undefined) return false;
  draft.date = { iso: year, precision: 'year' };
  draft.dateSpan = { start: yearOnly.lastIndex - written.length, end: yearOnly.lastIndex };
  draft.end = yearOnly.lastIndex;
  return true;
}

function readBlankDate(lower: string, draft: Draft): boolean {
  blankDate.lastIndex = draft.end;
  const match = blankDate.exec(lower);
  if (match === null) return false;
  const start = match.index + match[0].indexOf('ngày');
  draft.dateSpan = { start, end: blankDate.lastIndex };
  draft.end = blankDate.lastIndex;
  return true;
}

const issuerOpener = /,?\s*(?:do\s|của\s|giữa\s)/uy;

function readIssuer(head: Head, context: TitleContext, draft: Draft): boolean {
  if (draft.issuerSpan !== null || head.form === 'law') return false;
  issuerOpener.lastIndex = draft.end;
  if (!issuerOpener.test(context.reading.lower)) return false;
  const start = issuerOpener.lastIndex;
  const joint = documentTypes.find(({ id }) => id === head.type)?.system === 'joint';
  const end = issuerEnd(context, start, joint);
  if (end === null) return false;
  draft.issuerSpan = { start, end };
  draft.end = end;
  return true;
}

const titleOpener =
  /[\s,]*(?:(?<about>(?:về\sviệc|v\/v|về)\s?:?\s?)|(?=quy\sđịnh\s|ban\shành\s|phát\sđộng\s|phê\sduyệt\s|hướng\sdẫn\s|sửa\sđổi|bổ\ssung\s|thành\slập\s|điều\schỉnh\s|bãi\sbỏ\s|trong\s(?:công\stác|lĩnh\svực|việc)\s|[“"]))/uy;

function readTitle(head: Head, context: TitleContext, draft: Draft): void {
  const { text, lower } = context.reading;
  titleOpener.lastIndex = draft.end;
  const opener = titleOpener.exec(lower);
  if (opener === null || titleOpener.lastIndex >= context.limit) return;
  const start = titleOpener.lastIndex;
  // “theo Nghị định 15 quy định tại”: a verb directly behind a bare number begins the sentence's own predicate.
  if (
    opener.groups?.['about'] === undefined &&
    draft.end === head.span.end &&
    !isOpeningQuote(text, start)
  )
    return;
  const quoted = isOpeningQuote(text, start);
  const closed = quoted && closingQuote(text, start, context.limit) !== null;
  let end = titleEnd(context, start);
  if (end <= start) return;
  draft.titleSpan = { start: quoted ? start + 1 : start, end: closed ? end - 1 : end };
  end = readPeriod(head, context, draft, end, closed);
  draft.end = end;
  draft.issuerSpan ??= partnersIn(draft.titleSpan, lower);
}

const partners = /^phối hợp giữa (?<names>.{4,160}?)(?= trong | về | nhằm |$)/u;

/** “phối hợp giữa A và B trong công tác …”: a coordination document names its issuers in its title. */
function partnersIn(title: Span, lower: string): Span | null {
  const names = partners.exec(lower.slice(title.start, title.end))?.groups?.['names'];
  if (names === undefined) return null;
  const start = title.start + 'phối hợp giữa '.length;
  return { start, end: start + names.length };
}

const period = /giai\sđoạn\s\d{4}\s?-\s?\d{4}/gu;
/** Returns the last “giai đoạn 2021-2025” within `title` of the text in lower case, or null. */
export function lastPeriod(lower: string, title: Span): Span | null {
  const found = [...lower.slice(title.start, title.end).matchAll(period)].at(-1);
  if (found === undefined) return null;
  const start = title.start + found.index;
  return { start, end: start + found[0].length };
}

const followingPeriod = /\s(?:giai\sđoạn\s\d{4}\s?-\s?\d{4}|năm\s\d{4}(?!\d))/uy;

/** A period behind a quoted title belongs to it when the document is a plan (guide, conventions). */
function readPeriod(
  head: Head,
  { reading, limit }: TitleContext,
  draft: Draft,
  end: number,
  closed: boolean,
): number {
  const title = draft.titleSpan;
  if (title === null) return end;
  if (closed && head.type !== null && ['KH', 'KHPH', 'HD'].includes(head.type)) {
    followingPeriod.lastIndex = end;
    if (followingPeriod.test(reading.lower) && followingPeriod.lastIndex <= limit) {
      draft.titleSpan = { start: title.start - 1, end: followingPeriod.lastIndex };
      draft.periodSpan = { start: end + 1, end: followingPeriod.lastIndex };
      return followingPeriod.lastIndex;
    }
  }
  draft.periodSpan = lastPeriod(reading.lower, title);
  return end;
}
