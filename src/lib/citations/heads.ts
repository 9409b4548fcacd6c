import { wordMatches } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import { issuerBeforeNumber, numberAfterType, typeNamed, typeWord } from './grammar.ts';
import type { BareType, Head } from './head.ts';
import { lawHead } from './law-head.ts';
import { type DocumentNumber, parseNumber } from './numbers.ts';
import type { Reading } from './reading.ts';
import { headsWithoutType } from './untyped-heads.ts';

/** Finds every head in a text, in order, and the type words that are left over. */
export function findHeads(reading: Reading): { heads: Head[]; bareTypes: BareType[] } {
  const heads: Head[] = [];
  const bareTypes: BareType[] = [];
  for (const match of wordMatches(typeWord, reading.lower)) {
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
    type: isOldDispatch(reading, typeSpan, written) ? word : typeOf(word, number),
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

/**
 * Says whether a head is that of a dispatch of the years in which the symbol began with the issuer, behind a blank:
 * “Công văn số 1067 TC/CĐKT” is one of the Ministry of Finance (TC) and no announcement (thông cáo).
 */
function isOldDispatch({ lower }: Reading, { start, end }: Span, written: string): boolean {
  return lower.slice(start, end) === 'công văn' && /^\d+\s+\p{Lu}+\//u.test(written.trim());
}

const jointForms: Partial<Record<TypeId, readonly TypeId[]>> = {
  QC: ['QCPH'],
  KH: ['KHPH'],
  CTr: ['CTPH', 'CTQG', 'CTHD'],
  TT: ['TTLT'],
  NQ: ['NQLT'],
};

/** The type of a document from the word before its number and the symbol in it. */
function typeOf(word: TypeId, { type }: DocumentNumber): TypeId {
  if (type === null) return word;
  if (word === 'CV') return type;
  return jointForms[word]?.includes(type) === true ? type : word;
}
