import { datelineOf, unreadableDateline } from './dateline.ts';
import type { Layout } from './layout.ts';
import { isCapitals, isRule, type Piece, piecesOf, slicePiece } from './lines.ts';
import { isNationOrMotto } from './nation.ts';
import { isNumberLine } from './number-line.ts';
import { organisationStart, startsWithOrganisation } from './organisation-name.ts';
import { isStamp } from './stamp.ts';

/** Names of bodies in a letterhead, from the widest to the issuing one; each with the pieces it stands on. */
export interface LetterheadNames {
  readonly parents: readonly (readonly Piece[])[];
  readonly issuer: readonly Piece[];
}

const notAName =
  /^(?:dự thảo|mật|tuyệt mật|tối mật|hỏa tốc|khẩn|thượng khẩn|bản sao|v\s*\/\s*v|mẫu số)(?=\s|:|$)/iu;

/** Reads the names of the bodies in the letterhead; null when it names none. */
export function letterheadNamesOf({ lines, bodyStart }: Layout): LetterheadNames | null {
  const type = lines.findIndex(({ part }) => part === 'type');
  const pieces = lines
    .slice(0, type < 0 ? bodyStart : type)
    .flatMap((line, index) =>
      ['letterhead', 'number', 'place-date'].includes(line.part) ? piecesOf(line, index) : [],
    );
  const names = groupNames(pieces.filter(isNamePiece).map(withoutDirt));
  const issuer = names.at(-1);
  return issuer === undefined ? null : { parents: names.slice(0, -1), issuer };
}

function isNamePiece(piece: Piece): boolean {
  const { text } = piece;
  if (isRule(text) || isNationOrMotto(text) || notAName.test(text) || isStamp(text)) {
    return false;
  }
  if (isNumberLine(piece) || datelineOf(piece) !== null || unreadableDateline(piece) !== null) {
    return false;
  }
  return isCapitals(text) || startsWithOrganisation(text);
}

// “ỦY BAN NHÂN DÂN ®”: what a scanner makes of the edge of a stamp.
function withoutDirt(piece: Piece): Piece {
  const start = /^[^\p{L}\p{N}(“"]*/u.exec(piece.text)?.[0].length ?? 0;
  const end = /[^\p{L}\p{N}).”"&-]*$/u.exec(piece.text)?.index;
  return slicePiece(piece, start, end);
}

// A line that starts with an organisation word starts a name; “TỈNH BÌNH ĐỊNH” goes on with the one before.
function groupNames(pieces: readonly Piece[]): Piece[][] {
  const names: Piece[][] = [];
  for (const piece of pieces) {
    const before = names.at(-1);
    if (startsWithOrganisation(piece.text) && !isUnfinished(before)) names.push([piece]);
    else if (before !== undefined) before.push(piece);
  }
  return names;
}

// “BAN CHẤP HÀNH” alone needs “ĐẢNG BỘ TỈNH …” from the next line.
function isUnfinished(name: readonly Piece[] | undefined): boolean {
  const [piece, ...more] = name ?? [];
  if (piece === undefined || more.length > 0) return false;
  const start = organisationStart(piece.text);
  return start?.organisation.completedBy === 'organisation' && start.length === piece.text.length;
}
