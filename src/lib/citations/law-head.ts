import type { Span } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import { numberAfterType, typeNamed } from './grammar.ts';
import type { Head } from './head.ts';
import { lawNameAt } from './law-names.ts';
import { parseNumber } from './numbers.ts';
import type { Reading } from './reading.ts';

const lawTypes: ReadonlySet<TypeId> = new Set(['HP', 'BL', 'LUAT', 'PL']);

/**
 * Returns the head of a law cited by name behind the type word at `typeSpan`, with its number when one follows;
 * null when no known name stands there. An amending law is one name:
 * “Luật sửa đổi, bổ sung một số điều của Luật Đê điều và Luật Thủy lợi”.
 */
export function lawHead(reading: Reading, typeSpan: Span, type: TypeId): Head | null {
  if (!lawTypes.has(type)) return null;
  const nameSpan =
    knownName(reading.lower, typeSpan.end, type) ??
    amendingName(reading.lower, typeSpan.end) ??
    unknownName(reading, typeSpan);
  if (nameSpan === null) return type === 'HP' ? constitution(reading, typeSpan) : null;
  numberAfterType.lastIndex = nameSpan.end;
  const match = numberAfterType.exec(reading.text);
  const written = match?.groups?.['named'] ?? match?.groups?.['plain'];
  const number = written === undefined ? null : parseNumber(written, type);
  // “Luật Xây dựng số 112/2009/NĐ-CP”: the number of something else.
  const isLaws = number !== null && (number.scheme === 'law' || number.scheme === 'legacy');
  const end = isLaws ? numberAfterType.lastIndex : nameSpan.end;
  return {
    form: 'law',
    span: { start: typeSpan.start, end },
    type,
    typeSpan,
    numberSpan: isLaws ? { start: end - (written?.length ?? 0), end } : null,
    number: isLaws ? number : null,
    issuerSpan: null,
    nameSpan,
  };
}

const about = / về(?= )/uy;
const amended = / \(sửa đổi\)/uy;

/** A known name; “về” may stand before it and “(sửa đổi)” behind (“Pháp lệnh về phí và lệ phí”). */
function knownName(lower: string, start: number, type: TypeId): Span | null {
  about.lastIndex = start;
  const name =
    lawNameAt(lower, start, type) ??
    (about.test(lower) ? lawNameAt(lower, about.lastIndex, type) : null);
  if (name === null) return null;
  amended.lastIndex = name.end;
  const end = amended.test(lower) ? amended.lastIndex : name.end;
  // “Pháp lệnh Cán bộ, công chức sửa đổi, bổ sung một số điều của Pháp lệnh Cán bộ, công chức” is one name as well.
  return { start: start + 1, end: amendingName(lower, end)?.end ?? end };
}

const dated =
  /^ (?<name>(?:về )?\p{L}[^.;:()“”\n\d]{1,110}?)(?= (?:số \d{1,3}\/|ngày \d|năm (?:19|20)\d\d))/u;

/** A name that no table has, certain by its capital and the number or date behind it. */
function unknownName({ text }: Reading, typeSpan: Span): Span | null {
  if (!/^\p{Lu}\p{Ll}/u.test(text.slice(typeSpan.start, typeSpan.start + 2))) return null;
  const name = dated.exec(text.slice(typeSpan.end, typeSpan.end + 150))?.groups?.['name'];
  if (
    name === undefined ||
    / (?:này|trên|đó|căn cứ|theo|và (?:luật|pháp lệnh|nghị định|thông tư)|có hiệu lực|được|thông qua|ban hành|kể từ)(?: |$)|^(?:này|có|do|của|được|và) /iu.test(
      name,
    )
  )
    return null;
  return { start: typeSpan.end + 1, end: typeSpan.end + 1 + name.length };
}

/** “Hiến pháp” alone names one work, when it is written as a name. */
function constitution(reading: Reading, typeSpan: Span): Head | null {
  if (!/^\p{Lu}\p{Ll}/u.test(reading.text.slice(typeSpan.start, typeSpan.start + 2))) return null;
  const nothing = { numberSpan: null, number: null, issuerSpan: null, nameSpan: null };
  return { ...nothing, form: 'law', span: typeSpan, type: 'HP', typeSpan };
}

const amending = / (?:sửa đổi|bổ sung)[^.;:()“”\n]{0,70}?(?= (?:bộ luật|luật|pháp lệnh) )/uy;
const lawWord = /(?<gap> |, | và |, và )(?<type>bộ luật|luật|pháp lệnh)(?= )/uy;

/** The span of “sửa đổi, bổ sung … của Luật A, Luật B và Luật C” from `start` of `lower`; null when it is not there. */
function amendingName(lower: string, start: number): Span | null {
  amending.lastIndex = start;
  if (!amending.test(lower)) return null;
  let end: number | null = null;
  for (let next = amending.lastIndex; ; ) {
    lawWord.lastIndex = next;
    const type = typeNamed(lawWord.exec(lower)?.groups?.['type'] ?? '');
    const name = type === null ? null : lawNameAt(lower, lawWord.lastIndex, type);
    if (name === null) break;
    end = name.end;
    next = name.end;
  }
  return end === null ? null : { start: start + 1, end };
}
