import type { PartialDate } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import { lastPeriod } from './extent.ts';
import type { BareType } from './head.ts';
import { issuerEnd } from './issuer-extent.ts';
import { isOpeningQuote, type TitleContext, titleEnd } from './title-end.ts';

/** A plan or programme cited by its title, without a number. Spans refer to the reading text. */
export interface NamedWork {
  readonly span: Span;
  readonly head: Span;
  readonly titleSpan: Span;
  readonly issuerSpan: Span | null;
  readonly date: PartialDate | null;
  readonly dateSpan: Span | null;
  readonly periodSpan: Span | null;
}

const cited = /(?:thực hiện|triển khai|căn cứ|theo|ban hành|và|,)\s$/u;
const furthestHead = 90;

/**
 * Returns the plan or programme that the capitalised type word `bare` names by its title, or null.
 * `nested` says that it stands in the title of another citation.
 * Four forms are certain enough: a regulation before the act that it is annexed to, or in the title of the act that
 * issued it; a title that itself cites a document (“Kế hoạch tiếp tục thực hiện Chương trình phối hợp số 09 …”); and
 * a national programme with its issuer (“Chương trình quốc gia … của Chính phủ năm 2012”).
 */
export function namedWork(
  bare: BareType,
  context: TitleContext,
  nested: boolean,
): NamedWork | null {
  const { text, lower } = context.reading;
  const { start } = bare.span;
  if (!/\p{Lu}/u.test(text.charAt(start))) return null;
  const annexed = annexedRegulation(bare, context);
  if (annexed !== null) return annexed;
  if (!cited.test(lower.slice(Math.max(0, start - 14), start))) return null;
  if (bare.type === 'CTQG') return nationalProgramme(bare, context);
  if (regulations.has(bare.type)) return issuedRegulation(bare, context, nested);
  return plans.has(bare.type) ? titleWithCitation(bare, context) : null;
}

/** Types that are cited by their title alone; “nghị định hướng dẫn thi hành Luật …” names no one decree. */
const plans: ReadonlySet<TypeId> = new Set(['KH', 'KHPH', 'CTr', 'CTPH', 'CTHD', 'HD', 'DA', 'PA']);

function titleWithCitation(bare: BareType, context: TitleContext): NamedWork | null {
  const { text } = context.reading;
  const start = bare.span.end + 1;
  const capitals = /^[\p{Lu}\s]+$/u.test(text.slice(bare.span.start, bare.span.end));
  if (!capitals && !/\p{Ll}/u.test(text.charAt(start))) return null;
  if (!citesSoon(context, start)) return null;
  const end = titleEnd(context, start);
  const span = { start: bare.span.start, end };
  const titleSpan = { start, end };
  const periodSpan = lastPeriod(context.reading.lower, titleSpan);
  return { ...nothingElse, span, head: span, titleSpan, periodSpan };
}

const carriedOut = / (?:thực hiện|triển khai|thi hành)(?: các)? $/u;

const issues = /ban hành $/u;
const regulations: ReadonlySet<TypeId> = new Set(['QC', 'QCPH', 'DL']);

/** “Nghị định số 39/2022/NĐ-CP ban hành Quy chế làm việc của Chính phủ”: a regulation in the title of what issued it. */
function issuedRegulation(
  bare: BareType,
  context: TitleContext,
  nested: boolean,
): NamedWork | null {
  const { start, end: typeEnd } = bare.span;
  const { lower } = context.reading;
  if (!nested || !issues.test(lower.slice(Math.max(0, start - 9), start))) return null;
  const span = { start, end: titleEnd(context, typeEnd + 1) };
  return { ...nothingElse, span, head: span, titleSpan: { start: typeEnd + 1, end: span.end } };
}

const annexedTypes: ReadonlySet<TypeId> = new Set([...regulations, 'QYD']);
const annexedTo =
  /^(?<about> (?:về việc|về))?(?<title> [^.;:()“”\n]{3,160}?),? (?:(?:đã )?được )?ban hành (?:kèm )?theo (?:các )?/u;

/** “Quy chế X ban hành kèm theo Quyết định Y”: two works (guide, part 4); the act stands right behind the words. */
function annexedRegulation(bare: BareType, { reading, isHead }: TitleContext): NamedWork | null {
  if (!annexedTypes.has(bare.type)) return null;
  const { start, end: typeEnd } = bare.span;
  const match = annexedTo.exec(reading.lower.slice(typeEnd, typeEnd + 220));
  const title = match?.groups?.['title'];
  if (match === null || title === undefined || !isHead(typeEnd + match[0].length)) return null;
  const titleStart = typeEnd + (match.groups?.['about']?.length ?? 0);
  const titleSpan = { start: titleStart + 1, end: titleStart + title.length };
  for (let offset = titleSpan.start; offset < titleSpan.end; offset += 1) {
    if (isHead(offset)) return null;
  }
  const span = { start, end: titleSpan.end };
  return { ...nothingElse, span, head: span, titleSpan };
}

const nothingElse = { issuerSpan: null, date: null, dateSpan: null, periodSpan: null } as const;

/** Says whether the title carries out a document that is cited in the same clause, before any comma, bracket or quote. */
function citesSoon({ reading, isHead, limit }: TitleContext, start: number): boolean {
  const last = Math.min(limit, start + furthestHead);
  for (let offset = start; offset < last; offset += 1) {
    if (isHead(offset)) return carriedOut.test(reading.lower.slice(start - 1, offset));
    if (/[,;:.()\n]/u.test(reading.text.charAt(offset)) || isOpeningQuote(reading.text, offset))
      return false;
  }
  return false;
}

const year = /\snăm\s(?<year>(?:19|20)\d\d)(?!\s?-\s?\d)/uy;

function nationalProgramme(bare: BareType, context: TitleContext): NamedWork | null {
  const { lower } = context.reading;
  const clause = /^\s[^;.:()“”\n]{4,120}?(?=\scủa\s)/u.exec(
    lower.slice(bare.span.end, bare.span.end + 140),
  );
  if (clause === null) return null;
  const titleSpan = { start: bare.span.end + 1, end: bare.span.end + clause[0].length };
  const issuerStart = titleSpan.end + ' của '.length;
  const issuer = issuerEnd(context, issuerStart, false);
  if (issuer === null) return null;
  year.lastIndex = issuer;
  const dated = year.exec(lower)?.groups?.['year'];
  const end = dated === undefined ? issuer : year.lastIndex;
  return {
    span: { start: bare.span.start, end },
    head: { start: bare.span.start, end: titleSpan.end },
    titleSpan,
    issuerSpan: { start: issuerStart, end: issuer },
    date: dated === undefined ? null : { iso: dated, precision: 'year' },
    dateSpan: dated === undefined ? null : { start: issuer + 1, end },
    periodSpan: null,
  };
}
