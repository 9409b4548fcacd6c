import { labelOf } from './label.ts';
import { isCapitals, type Line, wholeLine } from './lines.ts';
import { isNationOrMotto } from './nation.ts';
import { typeLineOf } from './type-line.ts';

/** What follows a document's closing and belongs to it. */
export interface Annexes {
  /** Index of the first line. */
  readonly start: number;
  /** Index after the last line. */
  readonly end: number;
  /** The lines that head the annexes: “PHỤ LỤC I”, “MẪU SỐ 01”, “QUY CHẾ”. */
  readonly heads: ReadonlySet<number>;
}

const numbered =
  /^(?:phụ (?:lục|biểu)|mẫu|biểu(?: mẫu)?)(?:\s+số)?\s*:?\s*(?:\d{1,3}|[IVX]{1,5}|[A-Z])(?![\p{Ll}%])[^;]{0,120}$/iu;
const inCapitals = /^(?:PHỤ LỤC|PHỤ BIỂU|BIỂU MẪU|MẪU|BIỂU|DANH MỤC|DANH SÁCH)(?!\p{L})/u;
const attached = /^\(?\s*(?:được\s+)?(?:(?:ban hành|đính)\s+)?(?:kèm\s+)?theo\s+(?!đó|đây|này)/iu;
const attachedTo = /^\(?\s*(?:được\s+)?(?:ban hành|kèm|đính kèm)(?!\p{L})/iu;

/** Says whether `text` heads an annex: “PHỤ LỤC”, “Phụ lục số 1”, “MẪU SỐ 01”, “DANH SÁCH …” in capitals. */
export function isAnnexHead(text: string): boolean {
  if (text.length > 160 || /[.;:]$/u.test(text)) return false;
  if (inCapitals.test(text)) return isCapitals(text.replace(/\([^)]*\)/gu, ''));
  return labelOf(text)?.kind === 'annex' || (numbered.test(text) && !isSentence(text));
}

// “Phụ lục số 1 ban hành kèm theo …, được sửa đổi”: a small letter after the count goes on with a sentence.
function isSentence(text: string): boolean {
  return /^\p{L}+(?: \p{L}+)?(?:\s+số)?\s*:?\s*[\p{N}\p{Lu}]+\s+(?!ban hành|kèm)\p{Ll}/u.test(text);
}

/** Says whether `text` says to what an annex belongs: “(Ban hành kèm theo Quyết định số …)”. */
export function isAttachedLine(text: string): boolean {
  return text.length <= 300 && attachedTo.test(text) && attached.test(text);
}

const longestLetterhead = 8;

/** Finds the annexes at or after line `from`, which is the first behind the closing; null when there is none. */
export function annexesAfter(lines: readonly Line[], from: number): Annexes | null {
  const first = lines.findIndex((line, index) => index >= from && marksAnnex(line, index));
  if (first < 0) return null;
  const start = isAnnexHead(textOf(lines, first)) ? first : topAbove(lines, first, from);
  return { start, end: lines.length, heads: headsFrom(lines, start) };
}

/**
 * Finds annexes of a document that shows no closing: forms with the letterhead of those who fill them in. Null when
 * there is none.
 */
export function formsAfter(lines: readonly Line[], from: number): Annexes | null {
  const start = lines.findIndex(
    (_, index) => index >= from && isAnnexHead(textOf(lines, index)) && isForm(lines, index),
  );
  return start < 0 ? null : { start, end: lines.length, heads: headsFrom(lines, start) };
}

// “MẪU SỐ 01 / CỘNG HÒA XÃ HỘI …”, “PHỤ LỤC I / (Ban hành kèm theo …)”.
function isForm(lines: readonly Line[], index: number): boolean {
  return [1, 2, 3].some((offset) => {
    const text = textOf(lines, index + offset);
    return isNationOrMotto(text) || isAttachedLine(text);
  });
}

function marksAnnex(line: Line, index: number): boolean {
  const { text } = wholeLine(line, index);
  return (
    isAnnexHead(text) ||
    isAttachedLine(text) ||
    isNationOrMotto(text) ||
    /\s{2}CỘNG H|\tCỘNG H/u.test(text) ||
    (text.length <= 60 && typeLineOf(wholeLine(line, index)) !== null)
  );
}

// Above the mark only lines of a letterhead or of a title can belong to the annex.
function topAbove(lines: readonly Line[], first: number, from: number): number {
  let start = first;
  while (start > from && first - start < longestLetterhead) {
    const text = textOf(lines, start - 1);
    if (text.length > 120 || /[.;:]$/u.test(text)) break;
    start--;
  }
  return start;
}

function headsFrom(lines: readonly Line[], start: number): ReadonlySet<number> {
  const heads = new Set([titleFrom(lines, start)]);
  for (let index = start + 1; index < lines.length; index++) {
    if (isNumbered(textOf(lines, index)) && !heads.has(index - 1)) heads.add(index);
  }
  return heads;
}

// The next annex starts where one is counted; “DANH SÁCH …” inside an annex may be its title.
function isNumbered(text: string): boolean {
  return /^(?:phụ|mẫu|biểu)/iu.test(text) && isAnnexHead(text);
}

// Below a letterhead of its own it is the type that heads an attached regulation.
function titleFrom(lines: readonly Line[], start: number): number {
  if (isAnnexHead(textOf(lines, start))) return start;
  for (let index = start; index < Math.min(lines.length, start + longestLetterhead); index++) {
    if (typeLineOf(wholeLine(lines[index] as Line, index)) !== null) return index;
  }
  return start;
}

function textOf(lines: readonly Line[], index: number): string {
  const line = lines[index];
  return line === undefined ? '' : wholeLine(line, index).text;
}
