import type { Span } from '../text/span.ts';
import type { Part } from './model.ts';
import type { Reading } from './own-metadata.ts';

/** A line of a document, with its part in the layout; its span refers to all lines joined by `\n`. */
export interface Line {
  readonly text: string;
  readonly span: Span;
  readonly part: Part;
}

/** A stretch of one line that belongs together: what stood in one column. Trimmed; the span refers to the joined lines. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
  readonly line: number;
}

// Two columns of a page arrive in one line, with a wide gap between them or with none but these words.
// The wide gap of “Số:      /KH-UBND” and of “ngày      tháng     năm” is a blank to be filled in.
const columnGap = new RegExp(
  [
    '(?<!\\s|(?:Số|SỐ)\\s*:?|[Nn]gày|[Tt]háng|[Nn]ăm)(?:\\s*\\t\\s*|\\s{3,})(?!\\s|tháng|năm|/)',
    '(?<!\\s)\\s+(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI|[Cc]ộng h(?:òa|oà) xã hội chủ|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\\s*[-–])',
    '(?<!\\s)\\s+(?=(?:TM|KT|TL|TUQ)[./]\\s*\\p{Lu}{2})',
    // The columns the other way round: state and motto on the left.
    '(?<=CHỦ NGHĨA VIỆT NAM|[Tt]ự do\\s?[-–]\\s?[Hh]ạnh phúc)\\s+(?=\\p{Lu})',
    '(?<=(?:tháng|/)\\s?\\d{1,2}\\s?(?:năm |/)\\d{4})\\s+(?=Số\\s*:)',
  ].join('|'),
  'gu',
);
/** Whether a line may have a gap at all: most have none, and the pattern above is slow to say so. */
const mayHaveGap = /\t|\s{3}|HỘI|xã hội|CỘNG SẢN|Độc lập|\d\s{1,3}Số|\s(?:TM|KT|TL|TUQ)[./]/u;
// Blanks, and emphasis that a converter left behind.
const edge = /[\s*_]/u;

/** Returns `lines` with their spans in the text that joins them by `\n`, all of them in the part `body`. */
export function toLines(lines: readonly string[]): Line[] {
  let start = 0;
  return lines.map((text) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return { text, span, part: 'body' };
  });
}

/** Splits a line into its columns; a line of one column is one piece, a blank line is none. */
export function piecesOf({ text, span }: Line, line: number): Piece[] {
  if (!mayHaveGap.test(text)) {
    const piece = wholeLine({ text, span }, line);
    return piece.text === '' ? [] : [piece];
  }
  const pieces: Piece[] = [];
  let start = 0;
  for (const gap of [...text.matchAll(columnGap), null]) {
    const end = gap?.index ?? text.length;
    const piece = trimPiece({
      text: text.slice(start, end),
      span: shiftedBy(span.start, start, end),
      line,
    });
    if (piece.text !== '') pieces.push(piece);
    start = end + (gap?.[0].length ?? 0);
  }
  return pieces;
}

/** Returns the part of a piece from `start` to `end` (offsets in its text), without blanks and emphasis around it. */
export function slicePiece(piece: Piece, start: number, end = piece.text.length): Piece {
  const { line, span } = piece;
  return trimPiece({
    text: piece.text.slice(start, end),
    span: shiftedBy(span.start, start, end),
    line,
  });
}

/** Returns the whole line as one piece, whatever its columns. */
export function wholeLine({ text, span }: Pick<Line, 'text' | 'span'>, line: number): Piece {
  return trimPiece({ text, span, line });
}

/** Makes a reading of what stands in `piece`. */
export function readingOf<Value>(piece: Piece, value: Value): Reading<Value> {
  return { value, ...piece };
}

/** Makes a reading that covers several pieces in order; null for none. Its text has one line for each piece. */
export function readingAcross(
  pieces: readonly Piece[],
  value: (text: string) => string,
): Reading<string> | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    value: value(pieces.map(({ text }) => text).join(' ')),
    text: pieces.map(({ text }) => text).join('\n'),
    span: { start: first.span.start, end: last.span.end },
    line: first.line,
  };
}

/** Returns the index of the line that holds the character at `offset` of the joined text. */
export function lineAt(lines: readonly Line[], offset: number): number {
  return Math.max(
    0,
    lines.findLastIndex(({ span }) => span.start <= offset),
  );
}

/** Says whether a text has capital letters and no small ones. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);
}

/** Says whether a text has neither letters nor digits: a rule, a row of stars. */
export function isRule(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

function shiftedBy(offset: number, start: number, end: number): Span {
  return { start: offset + start, end: offset + end };
}

function trimPiece({ text, span, line }: Piece): Piece {
  let start = 0;
  let end = text.length;
  while (start < end && edge.test(text.charAt(start))) start++;
  while (end > start && edge.test(text.charAt(end - 1))) end--;
  return { text: text.slice(start, end), span: shiftedBy(span.start, start, end), line };
}
