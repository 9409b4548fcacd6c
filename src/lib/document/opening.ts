import { labelOf } from './label.ts';
import type { Layout } from './layout.ts';
import { type Piece, slicePiece, wholeLine } from './lines.ts';
import { organisationStart, startsWithAbbreviation } from './organisation-name.ts';
import { insideQuotes } from './quotes.ts';

/** The clause of the opening in which the issuing body says what it does. */
export interface Opening {
  /** “Ban Thường vụ LĐLĐ tỉnh Bình Định” */
  readonly subject: Piece;
  /** From the verb on: “hướng dẫn triển khai … như sau:” */
  readonly predicate: Piece;
}

const longestPreamble = 15;
const longestSubject = 110;
// A body speaks at the start of a sentence or after the clause that names what it acts on.
const clauseStart = /(?:^|,\s+|;\s+|\.\s+|nay\s+)(?=\p{Lu})/gu;
const verbs = [
  'triển khai',
  'xây dựng',
  'ban hành',
  'hướng dẫn',
  'yêu cầu',
  'đề nghị',
  'thông báo',
  'báo cáo',
  'tổ chức',
  'quyết định',
  'chỉ đạo',
  'chỉ thị',
  'phát động',
  'quy định',
  'lập kế hoạch',
  'trình',
  'kính trình',
  'kính đề nghị',
  'trân trọng',
  'giao',
  'nhận được',
  'có ý kiến',
  'đã ban hành',
  'thống nhất',
  'thực hiện',
  'tiếp tục',
];
const verb = new RegExp(`\\s(?=(?:${verbs.join('|')})(?!\\p{L}))`, 'u');

/** Finds the clause in which the issuing body speaks, in the lines before the first label; null when none does. */
export function openingOf({ lines }: Layout): Opening | null {
  let seen = 0;
  let found: Opening | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.part !== 'body') continue;
    if (labelOf(line.text) !== null || ++seen > longestPreamble) break;
    const opening = openingIn(wholeLine(line, index));
    // “… như sau:” closes the preamble: nothing after it is the opening.
    if (opening !== null) found = opening;
    if (opening !== null && /:$/u.test(line.text.trim())) break;
  }
  return found;
}

function openingIn(line: Piece): Opening | null {
  const starts = [...line.text.matchAll(clauseStart)].map((match) => match.index + match[0].length);
  for (const start of starts.toReversed()) {
    const rest = line.text.slice(start, start + longestSubject + 30);
    if (organisationStart(rest) === null && !startsWithAbbreviation(rest)) continue;
    const end = verb.exec(rest)?.index;
    if (end === undefined || end > longestSubject || !isName(rest.slice(0, end))) continue;
    if (insideQuotes(line.text, start)) continue;
    return {
      subject: slicePiece(line, start, start + end),
      predicate: slicePiece(line, start + end),
    };
  }
  return null;
}

// A comma only stands in names such as “Sở Văn hóa, Thể thao và Du lịch”: capital after it.
function isName(text: string): boolean {
  return (
    !/[.;:“”?!]/u.test(text.replace(/TP\./gu, '')) &&
    !/,(?!\s\p{Lu})/u.test(text) &&
    !/\d{3}/u.test(text)
  );
}
