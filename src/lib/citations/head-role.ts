import { textAt } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import type { Head } from './head.ts';
import type { CitingDocument } from './issuers.ts';
import { numberKey, parseNumber } from './numbers.ts';
import type { Reading } from './reading.ts';

/**
 * What a head does in its sentence: `full` cites; `short` points back (“Nghị định 85”); `alias` gives the name that
 * the rest of the text will use; `own` is the document itself; `title` its own title or number line, which cites nothing.
 */
export type HeadRole = 'full' | 'short' | 'alias' | 'own' | 'title';

/** Tells the role of a head; `hasTitle` says whether a title follows it, `citing` what is known of the text itself. */
export function roleOf(
  head: Head,
  reading: Reading,
  { hasTitle, citing }: { readonly hasTitle: boolean; readonly citing: CitingDocument | null },
): HeadRole {
  const before = reading.lower.slice(Math.max(0, head.span.start - 28), head.span.start);
  const text = reading.text.slice(Math.max(0, head.span.start - 28), head.span.start);
  if (annexLine.test(text) && canBeItself(head, citing)) return 'own';
  const isHeading = isOwnHeading(head, reading) && citing !== null && canBeItself(head, citing);
  if (isHeading || isOwnTitleLine(head, reading)) return 'title';
  if (alias.test(before)) return 'alias';
  return head.form === 'serial' && !hasTitle ? 'short' : 'full';
}

// “(sau đây gọi là Nghị định số 44/2018/NĐ-CP)”, “(“Nghị định số 45/2007/NĐ-CP”)”
const alias = /(?:(?:gọi|viết)(?: tắt| gọn| chung)? là:?\s(?:các )?|\([“"])$/u;

/** “(Ban hành kèm theo Quyết định số …)”, the line under the title of the document's own annex; its capital tells. */
const annexLine = /\(\s?(?:Ban hành (?:kèm )?theo|BAN HÀNH (?:KÈM )?THEO) $/u;

/**
 * A law's name alone at the start of a line, before “Căn cứ”, or a type word in capitals that heads a line in small
 * letters (“THÔNG TƯ liên tịch số …”): the title of the text itself.
 */
function isOwnTitleLine({ form, span, number, typeSpan }: Head, { text }: Reading): boolean {
  const typeWord = typeSpan === null ? '' : text.slice(typeSpan.start, typeSpan.end);
  const startsLine = /(?:^|\n)\s?$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
  if (!startsLine) return false;
  if (form === 'law' && number === null)
    return /^\s+Căn cứ(?!\p{L})/u.test(text.slice(span.end, span.end + 12));
  const small = /\p{Ll}{2}/u.test(text.slice(typeSpan?.end ?? span.start, span.end + 40));
  return /^[\p{Lu}\s]{6,}$/u.test(typeWord) && small;
}

/** Types that a heading may name more exactly than the text's own type was read. */
const joint: Partial<Record<TypeId, TypeId>> = { TTLT: 'TT', NQLT: 'NQ' };

/** Says whether a head can be the text itself: a blank serial, or its type and no other number than its own. */
function canBeItself({ form, type, number }: Head, citing: CitingDocument | null): boolean {
  if (form === 'blank') return true;
  if (citing === null || (type !== citing.type && joint[type] !== citing.type)) return false;
  const own = citing.number === null ? null : parseNumber(citing.number, citing.type);
  if (own?.serial == null || number === null) return true;
  return numberKey(own.canonical) === numberKey(number.canonical);
}

const headingLength = 300;

/** “Nghị định của Chính phủ số 114/2003/NĐ-CP …” on the first lines of a decree: what the text itself is called. */
function isOwnHeading({ span }: Head, { text }: Reading): boolean {
  const before = text.slice(Math.max(0, span.start - 3), span.start);
  return span.start < headingLength && /(?:^|[^:]\n)\s?$/u.test(before);
}

const citedBySerial: ReadonlySet<TypeId> = new Set(['ND', 'TT', 'QD', 'NQ', 'CT', 'KL']);

/** Says whether a serial without symbol can cite on its own: with “số”, or “Nghị định 85” with a capital. */
export function standsAlone({ type, span }: Head, reading: Reading): boolean {
  if (/\ss[ốôoổộ]\s/u.test(textAt(reading.lower, span))) return true;
  const capital = /\p{Lu}\p{Ll}/u.test(reading.text.slice(span.start, span.start + 2));
  return citedBySerial.has(type) && capital;
}
