import { type PartialDate, partialDate } from '../text/date.ts';
import type { Layout } from './layout.ts';
import { type Piece, readingOf, slicePiece, wholeLine } from './lines.ts';
import type { Deadline, OwnMetadata } from './own-metadata.ts';
import { sentenceWithin } from './sentence.ts';

const dayMonth =
  '(?:0?[1-9]|[12]\\d|3[01])\\s?[/.-]\\s?(?:0?[1-9]|1[0-2])(?:\\s?[/.-]\\s?(?:19|20)\\d\\d)?(?![\\d/])';
const inWords = '\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+(?:19|20)\\d\\d)?(?!\\d)';
const date = `(?:${inWords}|${dayMonth})`;
const dates = `(?<dates>${date}(?:\\s*(?:,|và|hoặc)\\s+(?:ngày\\s+)?${date})*)`;
const before =
  'trước|chậm nhất(?: là| vào| đến)?|muộn nhất(?: là| vào| đến)?|hạn (?:cuối|chót)(?: là)?|đến hết|hết|không quá';
const byDate = new RegExp(
  `(?<!\\p{L})(?<how>${before}|vào|đến|xong|định kỳ)(?<between>\\s+(?:\\d{1,2}\\s?(?:giờ|h)\\s?(?:\\d{2})?\\s*,?\\s*)?(?:ngày\\s+)?)${dates}`,
  'giu',
);
const rhythm = /(?<!\p{L})(?<when>cuối (?:năm|quý|tháng)|thường xuyên báo cáo)(?!\p{L})/giu;
// A date is a deadline when somebody has to do something by it; laws and events have dates too.
const duty =
  /báo cáo|gửi|nộp|hoàn thành|đăng ký|tổng hợp|sơ kết|tổng kết|ý kiến|triển khai|thực hiện|tổ chức|trao đổi/iu;
const notADuty =
  /(?:có hiệu lực|ban hành|ký|thành lập|sinh|được cấp|phát hành|diễn ra|áp dụng|đã|từ)[^,;]{0,40}$/iu;

/** Reads the dates by which somebody has to report or finish something, in the order of the text. */
export function deadlinesOf({ lines }: Layout, period: OwnMetadata['period']): readonly Deadline[] {
  return lines.flatMap((line, index) => {
    if (line.part !== 'body') return [];
    const piece = wholeLine(line, index);
    const dated = [...piece.text.matchAll(byDate)].flatMap((match) => datedIn(piece, match));
    const free = [...piece.text.matchAll(rhythm)].flatMap((match) =>
      rhythmIn(piece, match, period),
    );
    const spoken = free.filter(
      ({ sentence }) => !dated.some((other) => other.sentence.span.start === sentence.span.start),
    );
    return [...dated, ...spoken].toSorted((a, b) => a.when.span.start - b.when.span.start);
  });
}

function datedIn(piece: Piece, match: RegExpExecArray): Deadline[] {
  const { how = '', between = '', dates: written = '' } = match.groups ?? {};
  const start = match.index + how.length + between.length;
  const when = slicePiece(piece, start, start + written.length);
  const sentence = sentenceAround(piece, start, written.length);
  if (!duty.test(sentence.text) || notADuty.test(piece.text.slice(Math.max(0, match.index - 60), match.index))) return [];
  const values = [...written.matchAll(new RegExp(date, 'gu'))].flatMap(([one]) => isoOf(one) ?? []);
  if (values.length === 0) return [];
  const relation = /^(?:vào|định kỳ)$/iu.test(how) ? 'on' : 'before';
  return [
    { when: readingOf(when, values), relation, sentence: readingOf(sentence, sentence.text) },
  ];
}

function rhythmIn(piece: Piece, match: RegExpExecArray, period: OwnMetadata['period']): Deadline[] {
  const text = match.groups?.['when'] ?? '';
  const after = piece.text.slice(match.index + text.length, match.index + text.length + 60);
  if (!/báo cáo$/iu.test(text) && !/^[^.;]*(?:sơ kết|tổng kết|báo cáo)/iu.test(after)) return [];
  const when = slicePiece(piece, match.index, match.index + text.length);
  const sentence = sentenceAround(piece, match.index, text.length);
  // “Cuối năm” in a plan for one year is the end of that year.
  const oneYear = period !== null && period.value.from === period.value.to && /năm$/iu.test(text);
  const values = oneYear ? [String(period.value.from)] : [];
  return [
    {
      when: readingOf(when, values),
      relation: 'recurring',
      sentence: readingOf(sentence, sentence.text),
    },
  ];
}

function sentenceAround(piece: Piece, start: number, length: number): Piece {
  const span = sentenceWithin(piece.text, { start, end: start + length });
  return slicePiece(piece, span.start, span.end);
}

function isoOf(written: string): string | null {
  const [day = '', month = '', year] = written.match(/\d+/gu) ?? [];
  // A leap year stands in for the year that is not written: 29/2 is a day of some years.
  const read: PartialDate | null = partialDate(year ?? '2024', month, day);
  if (read === null || read.precision !== 'day') return null;
  return year === undefined ? `-${read.iso.slice(4)}` : read.iso;
}
