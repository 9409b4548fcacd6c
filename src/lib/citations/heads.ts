import type { Span } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import { bareNumber, issuerBeforeNumber, numberAfterType, typeNamed, typeWord } from './grammar.ts';
import { lawNameAt } from './law-names.ts';
import { type DocumentNumber, parseNumber } from './numbers.ts';
import type { Reading } from './reading.ts';

/** The core of a citation: type word to end of number, or the name. Spans refer to the reading text. */
export interface Head {
  /** `numbered`; `blank`: the serial was left blank; `serial`: nothing but the serial; `law`: cited by name. */
  readonly form: 'numbered' | 'blank' | 'serial' | 'law';
  readonly span: Span;
  readonly type: TypeId | null;
  readonly typeSpan: Span | null;
  readonly numberSpan: Span | null;
  readonly number: DocumentNumber | null;
  /** “của Chính phủ” standing before the number. */
  readonly issuerSpan: Span | null;
  /** The name of a law without the type word. */
  readonly nameSpan: Span | null;
}

/** A type word without number or law name behind it: may be a self reference, a short form or nothing. */
export interface BareType {
  readonly span: Span;
  readonly type: TypeId;
}

/** Finds every head in a text, in order, and the type words that are left over. */
export function findHeads(reading: Reading): { heads: Head[]; bareTypes: BareType[] } {
  const heads: Head[] = [];
  const bareTypes: BareType[] = [];
  for (const match of reading.lower.matchAll(typeWord)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const type = typeNamed(match[0]);
    if (type === null || isPartOfOtherWord(reading.lower, span)) continue;
    const head = numberedHead(reading, span, type) ?? lawHead(reading, span, type);
    if (head === null) bareTypes.push({ span, type });
    else heads.push(head);
  }
  heads.push(...headsWithoutType(reading, heads));
  heads.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { heads, bareTypes };
}

/** “pháp luật”, “Sở Kế hoạch và Đầu tư”: words that contain a type word and name no document. */
const lookAlikes =
  /(?:pháp|quy|kỷ|sở|bộ|phòng|vụ|cục|ban|ủy ban|uỷ ban|viện|thanh tra|cán bộ|nhân viên|môn|ngành)\s$/u;

function isPartOfOtherWord(lower: string, span: Span): boolean {
  const before = lower.slice(Math.max(0, span.start - 12), span.start);
  const word = lower.slice(span.start, span.end);
  if (!lookAlikes.test(before)) return false;
  // “bộ luật” is a type of its own; “ban hành” ends in no look-alike.
  return word === 'luật' ? /(?:pháp|quy|kỷ|bộ)\s$/u.test(before) : word === 'kế hoạch';
}

function numberedHead(reading: Reading, typeSpan: Span, word: TypeId): Head | null {
  issuerBeforeNumber.lastIndex = typeSpan.end;
  const issuer = issuerBeforeNumber.exec(reading.lower);
  numberAfterType.lastIndex = issuer === null ? typeSpan.end : issuerBeforeNumber.lastIndex;
  const match = numberAfterType.exec(reading.text);
  const groups = match?.groups;
  if (groups === undefined) return null;
  const written = groups['named'] ?? groups['plain'] ?? groups['blank'] ?? groups['serial'] ?? '';
  const end = numberAfterType.lastIndex;
  const numberSpan = { start: end - written.length, end };
  const number = parseNumber(written.trim(), word);
  if (number === null) return null;
  return {
    form:
      groups['blank'] !== undefined
        ? 'blank'
        : groups['serial'] !== undefined
          ? 'serial'
          : 'numbered',
    span: { start: typeSpan.start, end },
    type: typeOf(word, number),
    typeSpan,
    numberSpan,
    number,
    issuerSpan: issuer === null ? null : issuerSpan(issuer),
    nameSpan: null,
  };
}

function issuerSpan(match: RegExpExecArray): Span {
  const issuer = match.groups?.['issuer'] ?? '';
  const end = match.index + match[0].length;
  return { start: end - issuer.length, end };
}

const jointForms: Partial<Record<TypeId, readonly TypeId[]>> = {
  QC: ['QCPH'],
  KH: ['KHPH'],
  CTr: ['CTPH', 'CTQG', 'CTHD'],
  TT: ['TTLT'],
  NQ: ['NQLT'],
};

/** The type of a document from the word before its number and the symbol in it. */
function typeOf(word: TypeId, { type, scheme }: DocumentNumber): TypeId {
  if (type === null) return word;
  if (word === 'CV') return type;
  if (scheme === 'legacy' || type === word) return word;
  return jointForms[word]?.includes(type) === true ? type : word;
}

function lawHead(reading: Reading, typeSpan: Span, type: TypeId): Head | null {
  const nameSpan = lawNameAt(reading.lower, typeSpan.end, type);
  if (nameSpan === null) return null;
  numberAfterType.lastIndex = nameSpan.end;
  const match = numberAfterType.exec(reading.text);
  const written = match?.groups?.['named'] ?? match?.groups?.['plain'];
  const number = written === undefined ? null : parseNumber(written, type);
  const end = number === null ? nameSpan.end : numberAfterType.lastIndex;
  return {
    form: 'law',
    span: { start: typeSpan.start, end },
    type,
    typeSpan,
    numberSpan: number === null ? null : { start: end - (written?.length ?? 0), end },
    number,
    issuerSpan: null,
    nameSpan,
  };
}

const formNumber = /(?:biểu|mẫu|đề|bảng|hộp|phụ lục|đạo|lô|tiêu chuẩn|ban)\s*$/u;

/** Numbers whose type word is elided (“… và số 89/2010/NĐ-CP”, “41/QĐ-BQL”). */
function headsWithoutType(reading: Reading, typed: readonly Head[]): Head[] {
  const found: Head[] = [];
  let next = 0;
  for (const match of reading.text.matchAll(bareNumber)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while ((typed[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const overlapped = typed[next];
    if (overlapped !== undefined && overlapped.span.start < span.end) continue;
    const written = match.groups?.['number'] ?? '';
    const number = parseNumber(written);
    if (number === null || isOwnNumberLine(reading, span)) continue;
    if (formNumber.test(reading.lower.slice(Math.max(0, span.start - 12), span.start))) continue;
    const previous = found.at(-1);
    const earlier = typed[next - 1];
    const sibling =
      previous !== undefined && previous.span.end > (earlier?.span.end ?? 0) ? previous : earlier;
    const type = elidedType(reading, number, span, sibling, match.groups?.['word'] !== undefined);
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

/** “Số: 86/KH-LĐLĐ” at the start of a line is the document's own number. */
function isOwnNumberLine(reading: Reading, span: Span): boolean {
  const lineStart = reading.text.lastIndexOf('\n', span.start) + 1;
  return (
    reading.text.slice(lineStart, span.start).trim() === '' &&
    /^s[ốôo]/iu.test(reading.text.slice(span.start, span.start + 2))
  );
}

const listGap = /^[\s,;)]*(?:ngày[^;.]{6,24})?[\s,;]*(?:và|hoặc|,|;)\s*$/u;

function elidedType(
  reading: Reading,
  number: DocumentNumber,
  span: Span,
  sibling: Head | undefined,
  withWord: boolean,
): TypeId | null {
  const inList =
    sibling !== undefined &&
    span.start - sibling.span.end < 60 &&
    listGap.test(reading.lower.slice(sibling.span.end, span.start));
  if (number.type !== null) {
    return number.scheme === 'normative' || number.scheme === 'party' || withWord || inList
      ? number.type
      : null;
  }
  if (number.scheme === 'law') return 'LUAT';
  return inList && withWord ? (sibling.type ?? 'CV') : null;
}
