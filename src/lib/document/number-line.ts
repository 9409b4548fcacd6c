import { type Piece, readingOf, slicePiece } from './lines.ts';
import type { Reading } from './own-metadata.ts';

// “Số: 86/KH-LĐLĐ”, “Số 70-KH/ĐU”, “Số:      /KH-SGDĐT”, “SỐ :117  /2000/TT-BTC”: the serial can be missing, the symbol cannot.
const numberLine =
  /^(?:Số|SỐ)\s*:?\s*(?<number>(?:\d[\d\s]*\p{Lu}?|[\s.…_]*)\s*[/-]\s*(?:\d{4}\s*[/-]\s*)?\p{L}[\p{L}\d&.\s/-]*)/u;
const symbolEnd = /^(?<number>.*?[\p{L}\d])(?=\s+(?:\p{Lu}\p{Ll}|ngày)|\s*$)/u;

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
    written.replace(/[\s…_]+|^\.+/gu, '').replace(/\.+$/u, ''),
  );
}

/** Returns what stands after the number in the same piece: the dateline, where two columns became one line. */
export function afterNumber(piece: Piece): Piece | null {
  const number = numberOf(piece);
  if (number === null) return null;
  const rest = slicePiece(piece, number.span.end - piece.span.start);
  return rest.text === '' ? null : rest;
}
