import { authorityMarks, honorifics } from '../vocabulary/offices.ts';
import { isCapitals, type Line, type Piece, piecesOf, slicePiece } from './lines.ts';
import { isNationOrMotto } from './nation.ts';
import { isOffice, startsWithOffice } from './organisation-name.ts';

/** What a piece of the closing lines is. */
export type ClosingRole =
  | 'recipients-heading'
  | 'recipient'
  | 'authority'
  | 'role'
  | 'signed'
  | 'name';

/** A piece of the closing lines with what it is. */
export interface ClosingPiece {
  readonly role: ClosingRole;
  readonly piece: Piece;
}

/** The closing lines: recipients and signature, in whichever order the columns were flattened. */
export interface Closing {
  /** Index of the first line. */
  readonly start: number;
  /** Index after the last line. */
  readonly end: number;
  /** In order; a line can give several. */
  readonly pieces: readonly ClosingPiece[];
}

const recipientsHeading = /^nơi (?:nhận|gửi)\s*[:;.]?/iu;
// “TM.”, “T/M”, “T/M.”, “KT/”; a single letter needs its full stop.
const marks = authorityMarks.map(({ mark }) =>
  mark.length === 1 ? `${mark}\\.` : `${mark}\\s*[./]|${mark.charAt(0)}/${mark.slice(1)}[.\\s]`,
);
const authority = new RegExp(`^(?:${marks.join('|')})\\s*\\p{L}{2}`, 'iu');
const signed = /^\(?(?:đã ký|ký|\[daky\])[^\p{Lu}]*\)?$/iu;
const personName = /^\p{Lu}[\p{Ll}']*(?:\s+(?:\p{Lu}[\p{Ll}']*|\p{Lu}\.)){1,5}$/u;
const honorific = new RegExp(
  `^(?:(?:${honorifics.map((word) => word.replaceAll('.', '\\.\\s*')).join('|')})\\s*)+`,
  'u',
);
const archive = /^[-–+•.]?\s*lưu(?:\s|:)/iu;
const annexStart = /^(?:phụ lục|quy chế|quy định|danh mục|danh sách|biểu mẫu|mẫu số)(?:\s|$)/iu;

/** Finds the closing lines at or after `from`; null when a document has neither recipients nor a signature. */
export function closingOf(lines: readonly Line[], from: number): Closing | null {
  const heading = lines.findIndex(
    (line, index) => index >= from && hasRecipientsHeading(line, index),
  );
  if (heading < 0) return signatureAtEnd(lines, from);
  let start = heading;
  while (start > from && signaturePieces(lines[start - 1] as Line, start - 1) !== null) start--;
  return read(lines, start, heading);
}

/** Says whether a line of letters is the name of a person, with or without rank or degree. */
function isPersonName(text: string): boolean {
  const name = text.replace(honorific, '');
  const spelt = isCapitals(name) ? titleCase(name) : name;
  return personName.test(spelt) && !startsWithOffice(text);
}

function titleCase(name: string): string {
  return name.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLocaleLowerCase('vi'));
}

const recipientsWord = /nơi (?:nhận|gửi)/iu;

function hasRecipientsHeading(line: Line, index: number): boolean {
  if (!recipientsWord.test(line.text)) return false;
  return piecesOf(line, index).some(({ text }) => recipientsHeading.test(text));
}

function read(lines: readonly Line[], start: number, heading: number): Closing {
  const pieces: ClosingPiece[] = [];
  let before: Before = { afterHeading: false, isComplete: false, hasOffice: false };
  let index = start;
  for (; index < lines.length; index++) {
    before = { ...before, afterHeading: index > heading };
    const found = closingPieces(lines[index] as Line, index, before);
    if (found === null) break;
    pieces.push(...found);
    before = {
      ...before,
      isComplete: before.isComplete || found.some(completes),
      hasOffice: before.hasOffice || found.some(namesOffice),
    };
  }
  return { start, end: index, pieces };
}

/** What the lines before one have shown. */
interface Before {
  readonly afterHeading: boolean;
  /** Whether the archive's line or the name stood there. */
  readonly isComplete: boolean;
  readonly hasOffice: boolean;
}

function completes({ role, piece }: ClosingPiece): boolean {
  return role === 'name' || archive.test(piece.text);
}

function namesOffice({ role }: ClosingPiece): boolean {
  return role === 'role' || role === 'authority';
}

// Null for a line that cannot belong to the closing lines: an annex starts there.
function closingPieces(line: Line, index: number, before: Before): ClosingPiece[] | null {
  const columns = piecesOf(line, index);
  const [first] = columns;
  if (first === undefined) return [];
  const signature = signaturePieces(line, index);
  if (before.afterHeading && endsClosing(columns, before)) return null;
  if (signature !== null && mayBeSignature(signature, before)) return signature;
  if (!before.afterHeading) return headingPieces(columns);
  return columns.map((piece, column) => ({
    role: column === 0 ? 'recipient' : columnRole(piece),
    piece,
  }));
}

// After the archive's line or the name only more dashes and the rests of wrapped lines can follow.
function endsClosing(columns: readonly Piece[], { isComplete }: Before): boolean {
  const text = columns[0]?.text ?? '';
  if (annexStart.test(text) || columns.some((piece) => isNationOrMotto(piece.text))) return true;
  if (text.length > 250) return true;
  return isComplete && text.length > 40 && !/^[-–+•.]/u.test(text);
}

// A recipient such as “Vũ Văn Ninh” cannot be told from a signatory before the office is known.
function mayBeSignature(signature: readonly ClosingPiece[], { hasOffice }: Before): boolean {
  return signature[0]?.role !== 'name' || hasOffice;
}

function headingPieces(columns: readonly Piece[]): ClosingPiece[] {
  return columns.flatMap((piece): ClosingPiece[] => {
    const heading = recipientsHeading.exec(piece.text);
    if (heading === null) return [{ role: columnRole(piece), piece }];
    const rest = slicePiece(piece, heading[0].length);
    const listed: ClosingPiece[] = rest.text === '' ? [] : [{ role: 'recipient', piece: rest }];
    return [
      { role: 'recipients-heading', piece: slicePiece(piece, 0, heading[0].length) },
      ...listed,
    ];
  });
}

function columnRole(piece: Piece): ClosingRole {
  return signatureRole(piece.text) ?? 'recipient';
}

function signaturePieces(line: Line, index: number): ClosingPiece[] | null {
  const pieces = piecesOf(line, index).map((piece) => ({ role: signatureRole(piece.text), piece }));
  const found = pieces.filter((entry): entry is ClosingPiece => entry.role !== null);
  return found.length > 0 && found.length === pieces.length ? found : null;
}

function signatureRole(text: string): ClosingRole | null {
  if (authority.test(text)) return 'authority';
  if (signed.test(text)) return 'signed';
  const short = text.length <= 80 && !/[.;:,]$/u.test(text);
  if (short && (isOffice(text) || (startsWithOffice(text) && isCapitals(text)))) return 'role';
  return short && isPersonName(text) ? 'name' : null;
}

// Without “Nơi nhận” the signature is what stands at the very end, and it must name an office.
function signatureAtEnd(lines: readonly Line[], from: number): Closing | null {
  let start = lines.length;
  while (start > from && lines.length - start < 8) {
    if (signaturePieces(lines[start - 1] as Line, start - 1) === null) break;
    start--;
  }
  const pieces = lines
    .slice(start)
    .flatMap((line, offset) => signaturePieces(line, start + offset) ?? []);
  const hasOffice = pieces.some(
    ({ role, piece }) => role === 'authority' || (role === 'role' && isCapitals(piece.text)),
  );
  return hasOffice ? { start, end: lines.length, pieces } : null;
}
