import { type Piece, readingOf, slicePiece } from './lines.ts';
import type { Reading } from './own-metadata.ts';

// “Số: 86/KH-LĐLĐ”, “Số 70-KH/ĐU”, “Số:      /KH-SGDĐT”, “SỐ :117  /2000/TT-BTC”: the serial can be missing, the symbol cannot.
// Blanks belong to the number here, so that no run of them can be read in two ways.
const numberLine =
  /^(?:Số|SỐ)(?:\s*:)?(?<number>(?:\s*\d[\d\s]*(?:(?:\p{Ll}|\p{Lu}+)\s*)?|[\s.…_]*)[/-]\s*(?:\d{4}\s*[/-]\s*)?\p{L}[\p{L}\d&.\s/-]*)/u;
const symbolEnd = /^(?<number>.*?[\p{L}\d])(?=\s+(?:\p{Lu}\p{Ll}|ngày|NGÀY)|\s*$)/u;
// “60 TC/CĐKT”, as numbers were written until about 1996: the citations of such documents write `60-TC/CĐKT`.
const blankBeforeSymbol = /^\s*(?<serial>\d+)\s+(?=\p{Lu}{2,}\s*[/-])/u;
// “Số:”, “Số: 12”, “Số: 445. /NQ-CP”, with a mark lost on the way: a number belongs there, whatever became of it.
const numberPlace = /^S[ốồỗôổộóòoỐỔÔÓO6]\s*[:;]\s*(?:$|[\d.…_⁄/\\|,\s-])/u;
const longestNumberPlace = 60;

/**
 * Reads the number line of a letterhead; null when `piece` does not start with one.
 * A blank serial is kept as it is: `/KH-SGDĐT`. Blanks inside the number go, dashes become hyphens, Eth becomes Đ.
 */
export function numberOf(piece: Piece): Reading<string> | null {
  const plain = piece.text.replace(/[–—]/gu, '-').replace(/Ð/gu, 'Đ');
  const number = numberLine.exec(plain)?.groups?.['number'];
  if (number === undefined) return null;
  const start = plain.indexOf(number, 2);
  // Without a wide gap the dateline follows in the same piece; it is no part of the number.
  const written = symbolEnd.exec(number)?.groups?.['number'] ?? number;
  if (!/\p{L}/u.test(written)) return null;
  return readingOf(
    slicePiece(piece, start, start + written.length),
    written
      .replace(blankBeforeSymbol, '$<serial>-')
      .replace(/[\s…_]+|^\.+/gu, '')
      .replace(/\.+$/u, ''),
  );
}

/** Says whether `piece` is the line in which a letterhead has the number, be the number readable or not. */
export function isNumberLine(piece: Piece): boolean {
  return (
    numberOf(piece) !== null ||
    (piece.text.length <= longestNumberPlace && numberPlace.test(piece.text))
  );
}

/** Returns what stands after the number in the same piece: the dateline, where two columns became one line. */
export function afterNumber(piece: Piece): Piece | null {
  const number = numberOf(piece);
  if (number === null) return null;
  const rest = slicePiece(piece, number.span.end - piece.span.start);
  return rest.text === '' ? null : rest;
}
