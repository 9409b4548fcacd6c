import { documentTypes, type TypeId } from '../vocabulary/document-types.ts';
import { isCapitals, type Piece, readingOf, slicePiece } from './lines.ts';
import type { Reading } from './own-metadata.ts';

/** A type line, and the title where it starts in the same line. */
export interface TypeLine {
  readonly type: Reading<TypeId>;
  readonly title: Piece | null;
}

// Longest name first: “KẾ HOẠCH PHỐI HỢP” before “KẾ HOẠCH”. “Văn bản” is no name that a document bears.
const typeNames = documentTypes
  .flatMap(({ id, names }) => names.map((name) => ({ id, name })))
  .filter(({ name }) => name !== 'văn bản')
  .toSorted((a, b) => b.name.length - a.name.length);

/**
 * Reads “KẾ HOẠCH” (alone, in capitals or with one) or “BÁO CÁO TỔNG KẾT …” (in capitals, the title in the same line).
 * Null for anything else; whether the line stands where a type line stands is not asked here.
 */
export function typeLineOf(piece: Piece): TypeLine | null {
  const text = piece.text.replace(/\s+/gu, ' ').replace(/\s*:$/u, '');
  const lower = text.toLocaleLowerCase('vi');
  for (const { id, name } of typeNames) {
    if (lower === name) return alone(piece, id);
    const printed = piece.text.slice(0, name.length);
    const titleFollows = /^\s+[\p{L}“"]/u.test(piece.text.slice(name.length));
    if (titleFollows && isCapitals(printed) && printed.toLocaleLowerCase('vi') === name) {
      const type = readingOf(slicePiece(piece, 0, name.length), id);
      return { type, title: slicePiece(piece, name.length) };
    }
  }
  return null;
}

function alone(piece: Piece, id: TypeId): TypeLine | null {
  const name = slicePiece(piece, 0, piece.text.replace(/\s*:$/u, '').length);
  return /^\p{Lu}/u.test(name.text) ? { type: readingOf(name, id), title: null } : null;
}

/** Returns the type that the symbol of a document's own number tells (`86/KH-LĐLĐ` → KH); null when none or several. */
export function typeOfNumber(number: string): TypeId | null {
  const groups = number.split(/[/-]/u);
  const types = documentTypes.filter(({ symbols }) =>
    groups.some((group) => symbols.some((s) => s === group)),
  );
  return types.length === 1 ? (types[0]?.id ?? null) : null;
}
