import { type Piece, readingOf, slicePiece } from './lines.ts';
import { startsWithOrganisation } from './organisation-name.ts';
import type { Reading } from './own-metadata.ts';

// “Số: 86/KH-LĐLĐ”, “Số 70-KH/ĐU”, “Số:      /KH-SGDĐT”, “SỐ :117  /2000/TT-BTC”: the serial can be missing, the symbol cannot.
const numberLine =
  /^(?:Số|SỐ)\s*:?\s*(?<number>(?:\d[\d\s]*\p{Lu}?|[\s.…_]*)\s*[/-]\s*(?:\d{4}\s*[/-]\s*)?\p{L}[\p{L}\d&.\s/-]*)/u;
const symbolEnd = /^(?<number>.*?[\p{L}\d])(?=\s+(?:\p{Lu}\p{Ll}|ngày|NGÀY)|\s*$)/u;
// “của Bộ Tài chính Số 169/1998/TT-BTC”, as the official gazette headed its texts.
const issuerBefore =
  /^(?:liên tịch\s+)?(?:của\s+)?(?<issuer>\p{L}[\p{L}\s,-]{1,100}?)\s+(?=số\s*:?\s*\d)/iu;

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

/**
 * Reads the number behind the name of its issuer, “của Bộ Tài chính số 169/1998/TT-BTC”; null when `piece` does not
 * start with an issuer and a number. Only a line right below the type, or that of the type, may be asked.
 */
export function numberAfterIssuer(piece: Piece): Reading<string> | null {
  const found = issuerBefore.exec(piece.text);
  if (found === null || !startsWithOrganisation(found.groups?.['issuer'] ?? '')) return null;
  const rest = slicePiece(piece, found[0].length);
  return numberOf({ ...rest, text: rest.text.replace(/^số/u, 'Số') });
}

/** Says whether a line goes on with the name of the issuer below the type: “liên tịch của Bộ Tài chính - Công nghiệp -”. */
export function continuesIssuer(text: string): boolean {
  const name = text.replace(/^(?:liên tịch\s+)?(?:của\s+)?/iu, '');
  return startsWithOrganisation(name);
}

/** Returns what stands after the number in the same piece: the dateline, where two columns became one line. */
export function afterNumber(piece: Piece): Piece | null {
  const number = numberOf(piece) ?? numberAfterIssuer(piece);
  if (number === null) return null;
  const rest = slicePiece(piece, number.span.end - piece.span.start);
  return rest.text === '' ? null : rest;
}
