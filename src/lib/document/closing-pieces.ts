import { authorityMarks, honorifics } from '../vocabulary/offices.ts';
import { surnames } from '../vocabulary/surnames.ts';
import { datelineOf } from './dateline.ts';
import { labelOf } from './label.ts';
import { isCapitals, type Line, type Piece, piecesOf } from './lines.ts';
import { numberOf } from './number-line.ts';
import {
  endsOffice,
  isOffice,
  startsWithOffice,
  startsWithOrganisation,
} from './organisation-name.ts';
import { typeLineOf } from './type-line.ts';

/** What a piece of the closing lines is; some documents have their number or dateline only there. */
export type ClosingRole =
  | 'recipients-heading'
  | 'recipient'
  | 'authority'
  | 'role'
  | 'signed'
  | 'name'
  | 'place-date'
  | 'number';

/** A piece of the closing lines with what it is. */
export interface ClosingPiece {
  readonly role: ClosingRole;
  readonly piece: Piece;
}

// “TM.”, “T/M”, “T.M.”, “T/M.”, “KT/”; a single letter needs its full stop.
const marks = authorityMarks.map(({ mark }) =>
  mark.length === 1 ? `${mark}\\.` : `${mark}\\s*[./]|${mark.charAt(0)}[/.]${mark.slice(1)}[.\\s]`,
);
const authority = new RegExp(`^(?:${marks.join('|')})\\s*\\p{L}{2}`, 'iu');
const bareMark = /^(?:TM|KT|TL|TUQ)\s+(?=\p{Lu})/u;
const signed = /^\(?(?:đã ký|ký|\[daky\])[^\p{Lu}]*\)?$/iu;
const personName = /^\p{Lu}[\p{Ll}']*(?:\s+(?:\p{Lu}[\p{Ll}']*|\p{Lu}\.)){1,5}$/u;
const familyNames: ReadonlySet<string> = new Set(surnames);
const honorific = new RegExp(
  `^(?:(?:${honorifics.map((word) => word.replaceAll('.', '\\.\\s*')).join('|')})\\s*)+`,
  'u',
);

/** Takes a line of a signature to its pieces; null when anything else stands in it. */
export function signaturePieces(line: Line, index: number): ClosingPiece[] | null {
  const pieces = piecesOf(line, index).map((piece) => ({ role: signatureRole(piece), piece }));
  const found = pieces.filter((entry): entry is ClosingPiece => entry.role !== null);
  return found.length > 0 && found.length === pieces.length ? found : null;
}

/** Says what a piece is in a signature; null when it belongs to none. */
export function signatureRole(piece: Piece): ClosingRole | null {
  const { text } = piece;
  if (authority.test(text) || isBareAuthority(text)) return 'authority';
  if (signed.test(text)) return 'signed';
  const short = text.length <= 80 && !/[.;:,]$/u.test(text);
  if (short && (isOffice(text) || (startsWithOffice(text) && isCapitals(text)))) return 'role';
  if (short && isPersonName(text) && !isOtherName(piece)) return 'name';
  if (text.length <= 80 && datelineOf(piece) !== null) return 'place-date';
  return short && /^\d/u.test(numberOf(piece)?.value ?? '') ? 'number' : null;
}

// “TM CHÍNH PHỦ” without its full stop.
function isBareAuthority(text: string): boolean {
  const mark = bareMark.exec(text)?.[0];
  if (mark === undefined || text.length > 80) return false;
  const name = text.slice(mark.length);
  return startsWithOrganisation(name) || startsWithOffice(name);
}

// “QUY CHẾ” and “SỞ TÀI CHÍNH” are written like names in capitals; “Đoàn” is also a family's name.
function isOtherName(piece: Piece): boolean {
  const isBody = startsWithOrganisation(piece.text) && !/^đoàn\s/iu.test(piece.text);
  return isBody || typeLineOf(piece) !== null;
}

/** Says whether a line of letters is the name of a person, with or without rank or degree. */
function isPersonName(text: string): boolean {
  const name = text.replace(honorific, '');
  const spelt = isCapitals(name) ? titleCase(name) : name;
  // “ĐIỀU KHOẢN THI HÀNH” is a heading, “Chương V” a label.
  if (spelt !== name && !familyNames.has(spelt.split(/\s/u)[0] ?? '')) return false;
  if (labelOf(name) !== null) return false;
  return personName.test(spelt) && !startsWithOffice(text) && !endsOffice(text);
}

function titleCase(name: string): string {
  return name.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLocaleLowerCase('vi'));
}
