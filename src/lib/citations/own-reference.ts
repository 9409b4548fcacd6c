import { foldWords } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import type { BareType } from './head.ts';
import { issuerEnd } from './issuer-extent.ts';
import type { CitingDocument } from './issuers.ts';
import type { TitleContext } from './title-end.ts';

/** What a type word without a number refers to. Spans refer to the reading text. */
export interface BareReference {
  readonly form: 'demonstrative' | 'title' | 'bare';
  readonly span: Span;
  readonly head: Span;
  readonly type: TypeId;
  readonly typeSpan: Span;
  readonly titleSpan: Span | null;
  readonly issuerSpan: Span | null;
}

const demonstrative = /\s(?:này|trên)(?![\p{L}])/uy;
/** Types that documents call themselves by without a demonstrative. */
const selfTypes: ReadonlySet<TypeId> = new Set([
  'KH',
  'HD',
  'CTr',
  'CTPH',
  'QC',
  'QCPH',
  'KHPH',
  'DA',
  'CTHD',
]);
const performative = /(?:^|[\s\n])trên đây là\s$/u;
const carriesOut = /(?:thực hiện|triển khai|nội dung|căn cứ|theo|của|kết quả)\s$/u;
const afterBareType =
  /^(?:[\s]*[,.;:)]|\s(?:về|tại|tổ\schức\sthực\shiện|đến|trong|đạt|được|hàng\snăm|hằng\snăm|như|và\s(?:gửi|báo))(?!\p{L}))/u;

/**
 * Says whether a type word without number refers to a document: “Kế hoạch này”, the document's own title,
 * or the bare word as an object of “thực hiện”. Null for everything else (plans still to be written, generic sets).
 */
export function bareReference(
  bare: BareType,
  context: TitleContext,
  citing: CitingDocument | null,
): BareReference | null {
  const { text, lower } = context.reading;
  const typeSpan = bare.span;
  const base = { type: bare.type, typeSpan, titleSpan: null, issuerSpan: null };
  demonstrative.lastIndex = typeSpan.end;
  if (demonstrative.test(lower) && !isLocative(lower, demonstrative.lastIndex)) {
    const span = { start: typeSpan.start, end: demonstrative.lastIndex };
    return { ...base, form: 'demonstrative', span, head: span };
  }
  const before = lower.slice(Math.max(0, typeSpan.start - 24), typeSpan.start);
  const announced = performative.test(before);
  const capital = /\p{Lu}/u.test(text.charAt(typeSpan.start));
  if (!selfTypes.has(bare.type) || !(capital || announced) || isCapitals(text, typeSpan))
    return null;
  const issued = issuedByItself(typeSpan, context, citing);
  if (issued !== null) return { ...base, form: 'title', ...issued };
  if (!announced && !carriesOut.test(before)) return null;
  const byTitle = ownTitle(typeSpan, context, citing);
  if (byTitle !== null) return { ...base, form: 'title', ...byTitle };
  if (announced || !afterBareType.test(lower.slice(typeSpan.end, typeSpan.end + 24))) return null;
  return { ...base, form: 'bare', span: typeSpan, head: typeSpan };
}

/** “quy định trên địa bàn”: here “trên” does not point back. */
function isLocative(lower: string, end: number): boolean {
  return (
    lower.startsWith('trên', end - 4) &&
    /^\s(?:địa|cơ|các|toàn|mọi|phạm|không|lĩnh|thị|thế|đất|lãnh|mạng|một|\d)/u.test(
      lower.slice(end, end + 7),
    )
  );
}

function isCapitals(text: string, { start, end }: Span): boolean {
  return /^[\p{Lu}\s]+$/u.test(text.slice(start, end));
}

const shortestTitle = 5;
const wordWithGap = /[\s,“”"-]*[\p{L}\p{N}]+/uy;

/** The longest run of words behind the type word that stands in the citing document's own title. */
function ownTitle(
  typeSpan: Span,
  context: TitleContext,
  citing: CitingDocument | null,
): OwnWords | null {
  if (citing === null || citing.title === null) return null;
  const { text } = context.reading;
  const end = endOfOwnWords(text, typeSpan.end, citing.title, '');
  return end === null ? null : withIssuer(typeSpan, end, context);
}

/**
 * A regulation that the document itself issues: “Quy chế chi tiêu nội bộ” in the decision “Ban hành Quy chế chi tiêu
 * nội bộ …”. The line that is the title itself refers to nothing.
 */
function issuedByItself(
  typeSpan: Span,
  context: TitleContext,
  citing: CitingDocument | null,
): OwnWords | null {
  const { text } = context.reading;
  if (citing === null || citing.title === null) return null;
  const word = foldWords(text.slice(typeSpan.start, typeSpan.end));
  const title = foldWords(citing.title);
  if (!title.includes(` ${word} `)) return null;
  const lineStart = text.lastIndexOf('\n', typeSpan.start) + 1;
  const lineEnd = text.indexOf('\n', typeSpan.end);
  const line = foldWords(text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd));
  if (title.includes(line.replace(/^(?:v v|ve viec|ve) /u, ''))) return null;
  const end = endOfOwnWords(text, typeSpan.end, citing.title, ` ${word}`);
  return end === null ? null : withIssuer(typeSpan, end, context);
}

type OwnWords = Pick<BareReference, 'span' | 'head' | 'titleSpan' | 'issuerSpan'>;

const yearWord = / năm (?:19|20)\d\d(?!\d)/uy;

/**
 * Where the words from `start` stop being a run of words of `ownTitle` (“và” and a year may be added or left out);
 * null when the run is too short to be it. `before` is the run so far.
 */
function endOfOwnWords(
  text: string,
  start: number,
  ownTitle: string,
  before: string,
): number | null {
  const title = ` ${withoutAnd(foldWords(ownTitle))} `;
  let run = before;
  let words = before === '' ? 0 : before.trim().split(' ').length;
  let end = start;
  wordWithGap.lastIndex = start;
  for (let match = wordWithGap.exec(text); match !== null; match = wordWithGap.exec(text)) {
    const word = foldWords(match[0]);
    if (word !== 'va') {
      if (!title.includes(`${run} ${word} `)) break;
      run = `${run} ${word}`;
      words += 1;
      end = wordWithGap.lastIndex;
    }
  }
  if (words < shortestTitle) return null;
  if (/[”"]/u.test(text.charAt(end))) end += 1;
  yearWord.lastIndex = end;
  return yearWord.test(text) ? yearWord.lastIndex : end;
}

function withoutAnd(folded: string): string {
  return folded.replace(/ va(?= )/gu, '');
}

/** The reference with the issuer behind the title; a title that ends inside the issuer's name ends before it. */
function withIssuer(typeSpan: Span, end: number, context: TitleContext): OwnWords {
  const words = context.reading.lower.slice(typeSpan.end, end + ' của '.length);
  const of = words.lastIndexOf(' của ');
  const inside = of > 0 ? issuerBehind(context, typeSpan.end + of) : null;
  const issuer = inside !== null && inside.end > end ? inside : issuerBehind(context, end);
  const titleEnd = issuer === null ? end : Math.min(end, issuer.start - ' của '.length);
  const span = { start: typeSpan.start, end: issuer?.end ?? end };
  return {
    span,
    head: span,
    titleSpan: { start: typeSpan.end + 1, end: titleEnd },
    issuerSpan: issuer,
  };
}

function issuerBehind(context: TitleContext, offset: number): Span | null {
  if (!context.reading.lower.startsWith(' của ', offset)) return null;
  const start = offset + ' của '.length;
  const end = issuerEnd(context, start, false);
  return end === null ? null : { start, end };
}
