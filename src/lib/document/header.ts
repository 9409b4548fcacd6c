import { datelineOf } from './dateline.ts';
import { labelOf, rankOf } from './label.ts';
import { isCapitals, isRule, type Line, type Piece, piecesOf, wholeLine } from './lines.ts';
import type { Part } from './model.ts';
import { isNationOrMotto } from './nation.ts';
import { afterNumber, continuesIssuer, numberAfterIssuer, numberOf } from './number-line.ts';
import {
  organisationStart,
  startsWithOffice,
  startsWithOrganisation,
} from './organisation-name.ts';
import { typeLineOf } from './type-line.ts';

/** The parts of the lines at the top of a document; the body starts after the last of them. */
export type HeaderParts = readonly Part[];

const longestHeader = 60;
const addresseesLine = /^kính (?:gửi|trình)\s*(?::|$)/iu;
const aboutLine = /^v\s*\/\s*v\s*[:.]?\s+|^về việc\s/iu;
const bodyStart =
  /^(?:căn cứ|xét|theo đề nghị|trên cơ sở|sau khi|để\s|nhằm\s|quyết (?:định|nghị)\s*:|\((?:ban hành|kèm))/iu;

/** Returns the parts of the header's lines; empty when the lines do not start with one. */
export function headerPartsOf(lines: readonly Line[]): HeaderParts {
  const top = topOf(lines);
  if (top === null) return [];
  const parts = lines.slice(0, top.end).map((line, index) => letterheadPart(line, index));
  for (let index = top.about; index < top.end && parts[index] === 'letterhead'; index++) {
    if (index > top.about && /^[^\p{Ll}]*$/u.test(lines[index]?.text ?? '')) break;
    parts[index] = 'title';
  }
  if (!top.hasType) return [...parts, ...addresseeParts(lines, top.end)];
  const title = titleParts(lines, top.end + 1, parts);
  return [...parts, 'type', ...title, ...addresseeParts(lines, top.end + 1 + title.length)];
}

/** Where the letterhead ends: at the type line, at “Kính gửi”, or after the last line that can only be letterhead. */
interface Top {
  readonly end: number;
  readonly hasType: boolean;
  /** Line with “V/v …”; `end` when there is none. */
  readonly about: number;
}

function topOf(lines: readonly Line[]): Top | null {
  let about = -1;
  let certain = 0;
  const limit = Math.min(lines.length, longestHeader);
  for (let index = 0; index < limit; index++) {
    const piece = wholeLine(lines[index] as Line, index);
    if (typeLineOf(piece) !== null)
      return { end: index, hasType: true, about: about < 0 ? index : about };
    if (addresseesLine.test(piece.text)) {
      return { end: index, hasType: false, about: about < 0 ? index : about };
    }
    if (about < 0 && aboutLine.test(piece.text)) about = index;
    else if (isLetterheadMark(piecesOf(lines[index] as Line, index))) certain = index + 1;
    else if (!canBeLetterhead(piece.text, about >= 0)) break;
  }
  if (certain === 0) return null;
  return { end: certain, hasType: false, about: about < 0 ? certain : about };
}

function letterheadPart(line: Line, index: number): Part {
  const pieces = piecesOf(line, index);
  if (pieces.some((piece) => numberOf(piece) !== null)) return 'number';
  return pieces.some((piece) => datelineOf(piece) !== null) ? 'place-date' : 'letterhead';
}

function isLetterheadMark(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece) =>
      isNationOrMotto(piece.text) || numberOf(piece) !== null || datelineOf(piece) !== null,
  );
}

// Everything above the type line is short and no sentence; what follows “V/v” may be longer.
function canBeLetterhead(text: string, afterAbout: boolean): boolean {
  const label = labelOf(text);
  if (label !== null && rankOf(label.kind) < rankOf('dash')) return false;
  return (
    text.length <= (afterAbout ? 400 : 120) && !/[.;:!?]$/u.test(text) && !bodyStart.test(text)
  );
}

function titleParts(lines: readonly Line[], from: number, seen: readonly Part[]): Part[] {
  const parts: Part[] = [];
  let namesIssuer = !seen.includes('number');
  for (let index = from; index < lines.length && parts.length < 6; index++) {
    const line = lines[index] as Line;
    namesIssuer &&= continuesIssuer(line.text.trim());
    const part = namesIssuer ? numberedPart(line, index) : letterheadPart(line, index);
    if (part !== 'letterhead' && ![...seen, ...parts].includes(part)) parts.push(part);
    else if (isRule(line.text)) parts.push('letterhead');
    else if (isTitleLine(lines, index, parts.includes('title'))) parts.push('title');
    else break;
  }
  return parts;
}

// Right below the type the number can follow the name of the issuer; further down that is a cited document.
function numberedPart(line: Line, index: number): Part {
  const isNumber = numberAfterIssuer(wholeLine(line, index)) !== null;
  return isNumber ? 'number' : letterheadPart(line, index);
}

function isTitleLine(lines: readonly Line[], index: number, continues: boolean): boolean {
  const { text } = wholeLine(lines[index] as Line, index);
  if (bodyStart.test(text) || addresseesLine.test(text) || labelOf(text) !== null) return false;
  if (text.length > 400 || /:$/u.test(text)) return false;
  const sentence = /[.;!?]$/u.test(text) && (text.length > 120 || /^\p{Lu}/u.test(text));
  if (continues && (sentence || text.length > 250)) return false;
  return !isAuthorityLine(lines, index);
}

// “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH” between the title and the first “Căn cứ”, on one to three lines.
function isAuthorityLine(lines: readonly Line[], index: number): boolean {
  const { text } = wholeLine(lines[index] as Line, index);
  if (!namesAuthority(text)) return false;
  const after = lines
    .slice(index + 1, index + 4)
    .find((line) => !isCapitals(line.text) && !isRule(line.text));
  return after !== undefined && bodyStart.test(after.text.replace(/^[-–\s]+/u, ''));
}

// In capitals, or a bare name (“Chính phủ”), or with the capitals lost to an old font (“bộ trưởng bộ tài chính”).
function namesAuthority(text: string): boolean {
  const office = startsWithOffice(text);
  if (isCapitals(text)) return office || startsWithOrganisation(text);
  return organisationStart(text)?.length === text.length || (office && /^\p{Ll}/u.test(text));
}

function addresseeParts(lines: readonly Line[], from: number): Part[] {
  const first = lines[from];
  if (first === undefined || !addresseesLine.test(wholeLine(first, from).text)) return [];
  const parts: Part[] = ['addressees'];
  let before = wholeLine(first, from).text;
  let punctuated = false;
  for (let index = from + 1; index < lines.length; index++) {
    const { text } = wholeLine(lines[index] as Line, index);
    const listed = /^[-–+•]\s*\p{L}/u.test(text);
    const goesOn =
      text.length <= 150 && !bodyStart.test(text) && /(?:kính gửi\s*:?|;)$/iu.test(before);
    // The second line of an addressee, in a list whose members end with “;”.
    const wraps =
      punctuated && text.length <= 80 && /[\p{L})]$/u.test(before) && /[.;,]$/u.test(text);
    if (!listed && !goesOn && !wraps) break;
    parts.push('addressees');
    before = text;
    punctuated ||= /;$/u.test(text);
  }
  return parts;
}

/** Returns the dateline's piece in a line of the header, also behind the number in the same piece. */
export function datelinePieces(line: Line, index: number): Piece[] {
  return piecesOf(line, index).flatMap((piece) => [piece, afterNumber(piece) ?? []].flat());
}
