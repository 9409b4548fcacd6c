import { organisationWord } from './grammar.ts';
import type { Reading } from './reading.ts';

/** What the search for the end of a title has to know. */
export interface TitleContext {
  readonly reading: Reading;
  /** Offset that the title may not pass: the end of the container or of the text. */
  readonly limit: number;
  /** Says whether a head starts at an offset of the reading text. */
  readonly isHead: (offset: number) => boolean;
}

/** No title of a Vietnamese administrative document is longer; past it something was not closed. */
const longestTitle = 900;

/**
 * Returns where the title that starts at `start` ends (reading text, exclusive).
 * A title in quotes ends with its closing quote; one without ends with the clause. An opening quote that is
 * never closed ends like a title without quotes: the next closing quote belongs to something else.
 */
export function titleEnd(context: TitleContext, start: number): number {
  const limit = Math.min(context.limit, start + longestTitle, lineEnd(context.reading.text, start));
  if (isOpeningQuote(context.reading.text, start)) {
    const closing = closingQuote(context.reading.text, start, limit);
    if (closing !== null) return closing + 1;
    return clauseEnd(context, start + 1, limit);
  }
  return clauseEnd(context, start, limit);
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

/** Says whether a quote opens at `offset`. A straight quote opens when a word follows and none precedes. */
export function isOpeningQuote(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return (
    character === '“' ||
    (character === '"' &&
      /[\p{L}\p{N}]/u.test(text.charAt(offset + 1)) &&
      /^[\s(]?$/u.test(text.charAt(offset - 1)))
  );
}

/**
 * Returns the offset of the quote that closes the one at `start`, or null when the sentence ends before it is closed.
 */
export function closingQuote(text: string, start: number, limit: number): number | null {
  const straight = text.charAt(start) === '"';
  let depth = 0;
  for (let offset = start; offset < limit; offset += 1) {
    const character = text.charAt(offset);
    if (straight ? offset > start && character === '"' : character === '”') {
      depth -= 1;
      if (straight || depth === 0) return offset;
    } else if (character === '“') depth += 1;
    else if (isSentenceEnd(text, offset)) return null;
  }
  return null;
}

/** Says whether a sentence ends with the character at `offset`: a stop before a capital or the end of the line. */
export function isSentenceEnd(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  if (character !== '.' && character !== '!' && character !== '?') return false;
  const after = text.slice(offset + 1, offset + 4);
  if (isGluedEnd(text, offset)) return true;
  if (!/^(?:\s*$|[\s/”"]|\/\.)/u.test(after) && after !== '') return false;
  if (
    /(?:^|[\s(])(?:tp|tx|tt|t\.p|ths|ts|gs|pgs)$/iu.test(
      text.slice(Math.max(0, offset - 6), offset),
    )
  )
    return false;
  return /^(?:\/\.|\s*$|\s+[\p{Lu}“"\d-]|\n)/u.test(after);
}

/** “… của Bộ Chính trị.Điều 2”: the blank behind the stop is missing. Not in “Tp.Hồ Chí Minh”. */
function isGluedEnd(text: string, offset: number): boolean {
  return /(?:^|[\s,])\p{L}?\p{Ll}{2,}\.\p{Lu}\p{Ll}$/u.test(
    text.slice(Math.max(0, offset - 8), offset + 3),
  );
}

const office =
  'phó|thủ tướng|bộ trưởng|thứ trưởng|chủ tịch|giám đốc|tổng giám đốc|trưởng ban|đồng chí';
const mainClause = new RegExp(`,\\s(?:${organisationWord}|${office})(?!\\p{L})`, 'uy');

/** A comma before a capital that names an organisation starts the main clause, unless the title lists them. */
function startsMainClause({ reading }: TitleContext, offset: number): boolean {
  mainClause.lastIndex = offset;
  return mainClause.test(reading.lower) && /\p{Lu}/u.test(reading.text.charAt(offset + 2));
}

const clauseBreak =
  /^(?:\s\(?(?:sau đây|gọi tắt|viết tắt)|,?\s(?:đã )?được sửa đổi|,\s(?:có hiệu lực|như sau)|\s(?:có hiệu lực|hết hiệu lực|như sau)|,?\svà\s(?:theo|tại)\s(?:điều|khoản|điểm|mục|các quy)\s)/u;

function clauseEnd(context: TitleContext, start: number, limit: number): number {
  const { text, lower } = context.reading;
  let ownHead = false;
  for (let offset = start; offset < limit; offset += 1) {
    const character = text.charAt(offset);
    if (character === ';' || isSentenceEnd(text, offset)) return trimmed(text, start, offset);
    if (isOpeningQuote(text, offset)) {
      offset = closingQuote(text, offset, limit) ?? offset;
    } else if (character === '(') {
      if (clauseBreak.test(lower.slice(offset - 1, offset + 14)))
        return trimmed(text, start, offset);
      // Looked for within the title only: a text may open brackets without end.
      const closing = text.slice(offset, limit).indexOf(')');
      if (closing !== -1) offset += closing;
    } else if (character === ')' || character === '”') return trimmed(text, start, offset);
    else if (character === ',' || character === ' ') {
      if (clauseBreak.test(lower.slice(offset, offset + 18))) return trimmed(text, start, offset);
      const next = afterConnector(lower, offset);
      if (next !== null && context.isHead(next) && !ownHead) return trimmed(text, start, offset);
      if (character === ',' && startsMainClause(context, offset))
        return trimmed(text, start, offset);
    }
    if (context.isHead(offset)) ownHead = true;
  }
  return trimmed(text, start, limit);
}

const connector = /(?:,\s(?:và\s)?|\svà\s|\shoặc\s)(?:các\s)?/uy;

/** Offset behind “, ” or “ và ” at `offset`; null when there is no connector. */
function afterConnector(lower: string, offset: number): number | null {
  connector.lastIndex = offset;
  return connector.test(lower) ? connector.lastIndex : null;
}

function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s,;:./]/u.test(text.charAt(last - 1))) last -= 1;
  return last;
}
