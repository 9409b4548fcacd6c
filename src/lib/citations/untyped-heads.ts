import type { Span } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import { bareNumber, bareNumberParts } from './grammar.ts';
import type { Head } from './head.ts';
import { type DocumentNumber, parseNumber } from './numbers.ts';
import type { Reading } from './reading.ts';

const formNumber = /(?:biểu|mẫu|đề|bảng|hộp|phụ lục|đạo|lô|tiêu chuẩn|ban)\s*$/u;

/** Numbers whose type word is elided (“… và số 89/2010/NĐ-CP”, “41/QĐ-BQL”). */
export function headsWithoutType(reading: Reading, typed: readonly Head[]): Head[] {
  const found: Head[] = [];
  let next = 0;
  for (const match of reading.text.matchAll(bareNumber)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while ((typed[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const overlapped = typed[next];
    if (overlapped !== undefined && overlapped.span.start < span.end) continue;
    bareNumberParts.lastIndex = match.index;
    const parts = bareNumberParts.exec(reading.text)?.groups ?? {};
    const written = parts['number'] ?? '';
    const number = parseNumber(written);
    if (number === null || isOwnNumberLine(reading, span)) continue;
    if (formNumber.test(reading.lower.slice(Math.max(0, span.start - 12), span.start))) continue;
    const previous = found.at(-1);
    const earlier = typed[next - 1];
    const sibling =
      previous !== undefined && previous.span.end > (earlier?.span.end ?? 0) ? previous : earlier;
    const type = elidedType(reading, number, span, sibling, parts['word'] !== undefined);
    if (type === null) continue;
    found.push({
      form: 'numbered',
      span,
      type,
      typeSpan: null,
      numberSpan: { start: span.end - written.length, end: span.end },
      number,
      issuerSpan: null,
      nameSpan: null,
    });
  }
  return found;
}

/** “Số: 86/KH-LĐLĐ”, with a capital or at the start of a line, is the document's own number. */
function isOwnNumberLine({ text }: Reading, span: Span): boolean {
  const word = text.slice(span.start, span.start + 2);
  if (/^S[ốôoỐÔO]/u.test(word)) return true;
  if (!/^s[ốôo]/iu.test(word)) return false;
  // Blanks are single in the reading text.
  const before = text.charAt(span.start - 1) === ' ' ? span.start - 2 : span.start - 1;
  return before < 0 || text.charAt(before) === '\n';
}

const listGap = /^[\s,;)]*(?:ngày[^;.]{6,24})?(?:\s*của [^;.,]{3,70}?)?[\s,;]*(?:và|hoặc|,|;)\s*$/u;

function elidedType(
  reading: Reading,
  number: DocumentNumber,
  span: Span,
  sibling: Head | undefined,
  withWord: boolean,
): TypeId | null {
  const inList =
    sibling !== undefined &&
    span.start - sibling.span.end < 120 &&
    listGap.test(reading.lower.slice(sibling.span.end, span.start));
  if (number.type !== null) {
    return number.scheme === 'normative' || number.scheme === 'party' || withWord || inList
      ? number.type
      : null;
  }
  if (number.scheme === 'law') return 'LUAT';
  return inList && withWord ? sibling.type : null;
}
