import { isAnnexHead, isAttachedLine } from './annex.ts';
import {
  type ClosingPiece,
  type ClosingRole,
  signaturePieces,
  signatureRole,
} from './closing-pieces.ts';
import { isCapitals, type Line, type Piece, piecesOf, slicePiece, wholeLine } from './lines.ts';
import { isNationOrMotto } from './nation.ts';

/** The closing lines: recipients and signature, in whichever order the columns were flattened. */
export interface Closing {
  /** Index of the first line. */
  readonly start: number;
  /** Index after the last line. */
  readonly end: number;
  /** In order; a line can give several. */
  readonly pieces: readonly ClosingPiece[];
}

// “Nơi nhận hồ sơ: …” is a step of a procedure, no list of recipients.
const recipientsHeading = /^nơi (?:nhận|gửi)\s*(?:\([^)]*\)\s*)?(?:[:;.]|$|(?=[-–]\s*\p{L}))/iu;
const archive = /^[-–+•.]?\s*lưu(?:\s|:)/iu;
const annexStart = /^(?:phụ lục|quy chế|quy định|danh mục|danh sách|biểu mẫu|mẫu số)(?:\s|$)/iu;
const longestSignature = 8;

/** Finds the closing lines at or after `from`; null when a document has neither recipients nor a signature. */
export function closingOf(lines: readonly Line[], from: number): Closing | null {
  const heading = lines.findIndex(
    (line, index) => index >= from && hasRecipientsHeading(line, index),
  );
  const before = heading < 0 ? lines.length : heading;
  const signature = signatureAboveAnnex(lines, from, before);
  if (signature !== null) return signature;
  if (heading < 0) return signatureAt(lines, from, lines.length);
  let start = heading;
  while (start > from && signaturePieces(lines[start - 1] as Line, start - 1) !== null) start--;
  return read(lines, start, heading);
}

const recipientsWord = /nơi (?:nhận|gửi)/iu;

/** Says whether “Nơi nhận:” stands in a line, alone or beside the signature. */
export function hasRecipientsHeading(line: Line, index: number): boolean {
  if (!recipientsWord.test(line.text)) return false;
  return piecesOf(line, index).some(({ text }) => recipientsHeading.test(text));
}

function read(lines: readonly Line[], start: number, heading: number): Closing {
  const pieces: ClosingPiece[] = [];
  let before: Before = {
    afterHeading: false,
    hasArchive: false,
    isComplete: false,
    hasOffice: false,
    endsWithName: false,
    endsWithOffice: false,
  };
  let index = start;
  for (; index < lines.length; index++) {
    before = { ...before, afterHeading: index > heading };
    const found = closingPieces(lines[index] as Line, index, before);
    if (found === null) break;
    pieces.push(...found);
    before = {
      ...before,
      hasArchive: before.hasArchive || found.some(({ piece }) => archive.test(piece.text)),
      isComplete: before.isComplete || found.some(completes),
      endsWithName: found.at(-1)?.role === 'name',
      endsWithOffice: found.some((piece) => namesOffice(piece) || piece.role === 'signed'),
      hasOffice: before.hasOffice || found.some(namesOffice),
    };
  }
  return { start, end: index, pieces };
}

/** What the lines before one have shown. */
interface Before {
  readonly afterHeading: boolean;
  /** Whether the archive's line stood there. */
  readonly hasArchive: boolean;
  /** Whether the archive's line or the name stood there. */
  readonly isComplete: boolean;
  readonly hasOffice: boolean;
  /** Whether the last of them was the name of who signed. */
  readonly endsWithName: boolean;
  /** Whether the last of them was an office or the words above it. */
  readonly endsWithOffice: boolean;
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
  // Behind the archive's line and an office nobody receives anything: a stamp or a hand wrote over the name.
  if (before.hasArchive && before.endsWithOffice && !/^[-–+•.]/u.test(first.text)) {
    return columns.map((piece) => ({ role: 'signed', piece }));
  }
  return columns.map((piece, column) => ({
    role: column === 0 ? 'recipient' : columnRole(piece),
    piece,
  }));
}

// After the archive's line or the name only more dashes and the rests of wrapped lines can follow.
function endsClosing(columns: readonly Piece[], before: Before): boolean {
  const { isComplete, hasArchive, endsWithName } = before;
  const text = columns[0]?.text ?? '';
  if (
    annexStart.test(text) ||
    isAnnexHead(text) ||
    columns.some((piece) => isNationOrMotto(piece.text))
  )
    return true;
  if (text.length > 250) return true;
  if (hasArchive && endsWithName) return !/^[-–+•.]/u.test(text);
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
  return signatureRole(piece) ?? 'recipient';
}

// A signature without recipients, with an annex or another letterhead right below it.
function signatureAboveAnnex(lines: readonly Line[], from: number, to: number): Closing | null {
  for (let index = from; index < to; index++) {
    const { text } = wholeLine(lines[index] as Line, index);
    if (!isAnnexHead(text) && !isAttachedLine(text) && !isNationOrMotto(text)) continue;
    for (const end of endsAbove(lines, index, from)) {
      const closing = signatureAt(lines, from, end);
      if (closing?.pieces.some(isSure)) return closing;
    }
  }
  return null;
}

function isSure({ role }: ClosingPiece): boolean {
  return role === 'authority' || role === 'name';
}

// Between the signature and the mark of an annex its title can stand.
function endsAbove(lines: readonly Line[], mark: number, from: number): readonly number[] {
  const ends = [mark];
  for (let end = mark - 1; end > from && mark - end <= longestSignature; end--) {
    if (signaturePieces(lines[end - 1] as Line, end - 1) !== null) ends.push(end);
  }
  return ends;
}

// Without “Nơi nhận” the signature is what stands right above `end`, and it must name an office.
function signatureAt(lines: readonly Line[], from: number, end: number): Closing | null {
  let start = end;
  while (start > from && end - start < longestSignature) {
    if (signaturePieces(lines[start - 1] as Line, start - 1) === null) break;
    start--;
  }
  const pieces = lines
    .slice(start, end)
    .flatMap((line, offset) => signaturePieces(line, start + offset) ?? []);
  const hasOffice = pieces.some(
    ({ role, piece }) => role === 'authority' || (role === 'role' && isCapitals(piece.text)),
  );
  return hasOffice ? { start, end, pieces } : null;
}
