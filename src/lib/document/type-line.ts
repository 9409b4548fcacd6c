import { documentTypes, type TypeId } from '../vocabulary/document-types.ts';
import { isCapitals, type Piece, readingOf, slicePiece } from './lines.ts';
import { startsWithOffice, startsWithOrganisation } from './organisation-name.ts';
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
 * Reads “KẾ HOẠCH” (alone, in any case), “Nghị định của Chính phủ”, or “BÁO CÁO TỔNG KẾT …” (in capitals, the title
 * in the same line).
 * Null for anything else; whether the line stands where a type line stands is not asked here.
 */
export function typeLineOf(piece: Piece): TypeLine | null {
  const text = unspaced(piece.text.replace(/\s+/gu, ' ').replace(/\s*:$/u, ''));
  const lower = text.toLocaleLowerCase('vi');
  for (const { id, name } of typeNames) {
    if (!lower.startsWith(name)) continue;
    if (lower === name) {
      const end = piece.text.replace(/\s*:$/u, '').length;
      return { type: readingOf(slicePiece(piece, 0, end), id), title: null };
    }
    if (namesIssuer(text.slice(name.length))) {
      return { type: readingOf(slicePiece(piece, 0, name.length), id), title: null };
    }
    const printed = piece.text.slice(0, name.length);
    const titleFollows = /^\s+[\p{L}“"]/u.test(piece.text.slice(name.length));
    if (titleFollows && isCapitals(printed) && printed.toLocaleLowerCase('vi') === name) {
      const type = readingOf(slicePiece(piece, 0, name.length), id);
      return { type, title: slicePiece(piece, name.length) };
    }
  }
  return null;
}

// “K Ế  H O Ạ C H”, as typists set a heading wide: the type whose letters these are.
function unspaced(text: string): string {
  if (!/^\p{L}(?: \p{L}){3,}$/u.test(text)) return text;
  const letters = text.replaceAll(' ', '').toLocaleLowerCase('vi');
  const name = typeNames.find((type) => type.name.replaceAll(' ', '') === letters)?.name;
  return name?.toLocaleUpperCase('vi') ?? text;
}

// “NGHỊ ĐỊNH CỦA CHÍNH PHỦ”: what follows is the issuer, no title; number, date and title can follow it.
function namesIssuer(rest: string): boolean {
  const found = /^\s+(?:liên (?:tịch|bộ)\s+)?của\s+(?:liên\s+)?(?<name>.{2,400})$/iu.exec(rest);
  const issuer = found?.groups?.['name'] ?? '';
  if (issuer.length > 100 && !/^[^.;:]{2,100}\ssố\s*:?\s*\d/iu.test(issuer)) return false;
  return !/[.;:]$/u.test(issuer) && (startsWithOrganisation(issuer) || startsWithOffice(issuer));
}

/** Returns the type that the symbol of a document's own number tells (`86/KH-LĐLĐ` → KH); null when none or several. */
export function typeOfNumber(number: string): TypeId | null {
  const groups = number.split(/[/-]/u);
  const types = documentTypes.filter(({ symbols }) =>
    groups.some((group) => symbols.some((s) => s === group)),
  );
  return types.length === 1 ? (types[0]?.id ?? null) : null;
}
