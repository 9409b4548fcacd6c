import { textAt } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import type { Head } from './head.ts';
import type { Reading } from './reading.ts';

/**
 * What a head does in its sentence: `full` cites; `short` points back (“Nghị định 85”); `alias` gives the name that
 * the rest of the text will use; `own` is the document itself.
 */
export type HeadRole = 'full' | 'short' | 'alias' | 'own';

/** Tells the role of a head; `hasTitle` says whether a title follows it. */
export function roleOf(head: Head, hasTitle: boolean, reading: Reading): HeadRole {
  const before = reading.lower.slice(Math.max(0, head.span.start - 26), head.span.start);
  if (isOwnAnnexLine(head, before) || isOwnTitleLine(head, reading)) return 'own';
  if (alias.test(before)) return 'alias';
  return head.form === 'serial' && !hasTitle ? 'short' : 'full';
}

// “(sau đây gọi là Nghị định số 44/2018/NĐ-CP)”, “(“Nghị định số 45/2007/NĐ-CP”)”
const alias = /(?:(?:gọi|viết)(?: tắt| gọn| chung)? là:?\s(?:các )?|\([“"])$/u;

const annexLine = /\(\s?ban hành kèm theo $/u;

/** “(Ban hành kèm theo Quyết định số    /QĐ-UBND …)”: the line under an annex's title, its number still blank. */
function isOwnAnnexLine({ form }: Head, before: string): boolean {
  return form === 'blank' && annexLine.test(before);
}

/** A law's name alone at the start of a line, before “Căn cứ”: the title of the text itself. */
function isOwnTitleLine({ form, span, number }: Head, { text }: Reading): boolean {
  const startsLine = span.start === 0 || text.charAt(span.start - 1) === '\n';
  return (
    form === 'law' &&
    number === null &&
    startsLine &&
    /^\s+Căn cứ(?!\p{L})/u.test(text.slice(span.end, span.end + 12))
  );
}

const citedBySerial: ReadonlySet<TypeId> = new Set(['ND', 'TT', 'QD', 'NQ', 'CT', 'KL']);

/** Says whether a serial without symbol can cite on its own: with “số”, or “Nghị định 85” with a capital. */
export function standsAlone({ type, span }: Head, reading: Reading): boolean {
  if (/\ss[ốôoổộ]\s/u.test(textAt(reading.lower, span))) return true;
  const capital = /\p{Lu}\p{Ll}/u.test(reading.text.slice(span.start, span.start + 2));
  return citedBySerial.has(type) && capital;
}
