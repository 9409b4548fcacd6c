import { type PartialDate, partialDate } from '../text/date.ts';
import type { Layout } from './layout.ts';
import { type Piece, readingOf, slicePiece, wholeLine } from './lines.ts';
import type { Deadline, OwnMetadata } from './own-metadata.ts';
import { isRunningText } from './parts.ts';
import { sentencesOf } from './sentence.ts';

const dayMonth =
  '(?:0?[1-9]|[12]\\d|3[01])\\s?[/.-]\\s?(?:0?[1-9]|1[0-2])(?:\\s?[/.-]\\s?(?:19|20)\\d\\d)?(?![\\d/])';
const inWords = '\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+(?:19|20)\\d\\d)?(?!\\d)';
const date = `(?:${inWords}|${dayMonth})`;
const dates = `(?<dates>${date}(?:\\s*(?:,|và|hoặc)\\s+(?:ngày\\s+)?${date})*)`;
const limits =
  'trước|chậm nhất(?: là| vào| đến)?|muộn nhất(?: là| vào| đến)?|hạn (?:cuối|chót)(?: là)?|đến hết|hết|không quá';
const byDate = new RegExp(
  `(?<!\\p{L})(?<how>${limits}|vào|đến|xong|định kỳ)(?<between>\\s+(?:\\d{1,2}\\s?(?:giờ|h)\\s?(?:\\d{2})?\\s*,?\\s*)?(?:ngày\\s+)?)${dates}`,
  'giu',
);
const rhythm = /(?<!\p{L})(?<when>cuối (?:năm|quý|tháng)|thường xuyên báo cáo)(?!\p{L})/giu;
/** Nobody sets a deadline in a longer paragraph; a file of one endless line must not hold up the rest. */
const longestParagraph = 20_000;
// A date is a deadline when somebody has to do something by it; laws and events have dates too.
const duty =
  /báo cáo|gửi|nộp|hoàn thành|đăng ký|tổng hợp|sơ kết|tổng kết|ý kiến|triển khai|thực hiện|tổ chức|trao đổi/iu;
const notADuty =
  /(?<!\p{L})(?:có hiệu lực|áp dụng|thành lập|phát hành|diễn ra|từ)(?!\p{L})[^,;]{0,40}$|(?<!\p{L})đã(?!\p{L})[^,;]{0,130}$|(?:ban hành|(?<!đăng )ký|được cấp|sinh)\s+$/iu;

/**
 * Reads the dates by which somebody has to report or finish something, in the order of the text. A date before that of
 * the document (`issued`) is no deadline.
 */
export function deadlinesOf(
  { lines }: Layout,
  period: OwnMetadata['period'],
  issued: PartialDate | null,
): readonly Deadline[] {
  return lines.flatMap((line, index) => {
    const piece = wholeLine(line, index);
    if (!isRunningText(line.part) || piece.text.length > longestParagraph) return [];
    const around = sentencesOf(piece.text);
    const sentenceAround: SentenceAround = (start, end) => {
      const span = around({ start, end });
      return slicePiece(piece, span.start, span.end);
    };
    const dated = [...piece.text.matchAll(byDate)]
      .flatMap((match) => datedIn(piece, match, sentenceAround))
      .filter(({ when }) => !when.value.every((day) => isBefore(day, issued)));
    const spoken = new Set(dated.map(({ sentence }) => sentence.span.start));
    const free = [...piece.text.matchAll(rhythm)]
      .flatMap((match) => rhythmIn(piece, match, sentenceAround))
      .filter(({ sentence }) => !spoken.has(sentence.span.start))
      .map((deadline) => inYear(deadline, period));
    return [...dated, ...free].toSorted((a, b) => a.when.span.start - b.when.span.start);
  });
}

function isBefore(day: string, issued: PartialDate | null): boolean {
  return issued !== null && /^\d{4}/u.test(day) && day < issued.iso;
}

type SentenceAround = (start: number, end: number) => Piece;

function datedIn(piece: Piece, match: RegExpExecArray, around: SentenceAround): Deadline[] {
  const { how = '', between = '', dates: written = '' } = match.groups ?? {};
  const start = match.index + how.length + between.length;
  const when = slicePiece(piece, start, start + written.length);
  const sentence = around(start, start + written.length);
  const before = piece.text.slice(Math.max(0, match.index - 150), match.index);
  if (!duty.test(sentence.text) || notADuty.test(before)) return [];
  const values = [...written.matchAll(new RegExp(date, 'gu'))].flatMap(([one]) => isoOf(one) ?? []);
  if (values.length === 0) return [];
  const relation = /^(?:vào|định kỳ)$/iu.test(how) ? 'on' : 'before';
  return [
    { when: readingOf(when, values), relation, sentence: readingOf(sentence, sentence.text) },
  ];
}

function rhythmIn(piece: Piece, match: RegExpExecArray, around: SentenceAround): Deadline[] {
  const text = match.groups?.['when'] ?? '';
  const end = match.index + text.length;
  const after = piece.text.slice(end, end + 60);
  if (!/báo cáo$/iu.test(text) && !/^[^.;]*(?:sơ kết|tổng kết|báo cáo)/iu.test(after)) return [];
  const when = slicePiece(piece, match.index, end);
  const sentence = around(match.index, end);
  return [
    {
      when: readingOf(when, []),
      relation: 'recurring',
      sentence: readingOf(sentence, sentence.text),
    },
  ];
}

// “Cuối năm” in a plan for one year is the end of that year.
function inYear(deadline: Deadline, period: OwnMetadata['period']): Deadline {
  const oneYear = period !== null && period.value.from === period.value.to;
  if (!oneYear || !/năm$/iu.test(deadline.when.text)) return deadline;
  return { ...deadline, when: { ...deadline.when, value: [String(period.value.from)] } };
}

function isoOf(written: string): string | null {
  const [day = '', month = '', year] = written.match(/\d+/gu) ?? [];
  // A leap year stands in for the year that is not written: 29/2 is a day of some years.
  const read: PartialDate | null = partialDate(year ?? '2024', month, day);
  if (read === null || read.precision !== 'day') return null;
  return year === undefined ? `-${read.iso.slice(4)}` : read.iso;
}
