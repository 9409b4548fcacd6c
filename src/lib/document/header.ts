import { datelineOf, unreadableDateline } from './dateline.ts';
import { type Heading, headingOf } from './heading.ts';
import { labelOf, rankOf } from './label.ts';
import { isRule, type Line, type Piece, piecesOf, slicePiece, wholeLine } from './lines.ts';
import type { Part } from './model.ts';
import { isNationOrMotto } from './nation.ts';
import { afterNumber, isNumberLine } from './number-line.ts';
import { isStamp } from './stamp.ts';
import { isAddresseesLine, isTitleLine, startsBody } from './title-lines.ts';
import { typeLineOf } from './type-line.ts';

/** The top of a document; the body starts after its last line. */
export interface Header {
  /** The parts of its lines; empty when the document does not start with a header. */
  readonly parts: readonly Part[];
  /** What runs on behind the type as one phrase; null where title, number and date have lines of their own. */
  readonly heading: Heading | null;
}

const longestHeader = 60;
const aboutLine = /^v\s*\/\s*v\s*[:.]?\s+|^về việc\s/iu;

/** Finds the header of a document. */
export function headerOf(lines: readonly Line[]): Header {
  const top = topOf(lines);
  if (top === null) return { parts: [], heading: null };
  const parts = lines.slice(0, top.end).map((line, index) => letterheadPart(line, index));
  for (let index = top.about; index < top.end && parts[index] === 'letterhead'; index++) {
    if (index > top.about && endsAbout(lines[index] as Line, index, top)) break;
    parts[index] = 'title';
  }
  if (!top.hasType) return { parts: [...parts, ...addresseeParts(lines, top.end)], heading: null };
  return belowType(lines, top.end, parts);
}

/** Goes on with the header whose type stands in line `index`, below the lines of `above`. */
function belowType(lines: readonly Line[], index: number, above: readonly Part[]): Header {
  const piece = wholeLine(lines[index] as Line, index);
  const rest = slicePiece(piece, typeLineOf(piece)?.type.text.length ?? 0);
  const heading = headingOf(lines, { rest, index }, above.includes('number'));
  const phrase = heading === null ? [] : phraseParts(heading, index);
  const parts: Part[] = [...above, 'type', ...phrase];
  const title = titleParts(lines, parts, heading?.title != null || phrase.includes('title'));
  const end = parts.length + title.length;
  return { parts: [...parts, ...title, ...addresseeParts(lines, end)], heading };
}

function phraseParts({ number, date, title, end }: Heading, index: number): Part[] {
  return Array.from({ length: end - index - 1 }, (_, offset) => {
    const line = index + 1 + offset;
    if (number?.line === line) return 'number';
    if (title?.line === line) return 'title';
    return date?.line === line ? 'place-date' : 'letterhead';
  });
}

/** Where the letterhead ends: at the type line, at “Kính gửi”, or after the last line that can only be letterhead. */
interface Top {
  readonly end: number;
  readonly hasType: boolean;
  /** Line with “V/v …”; `end` when there is none. */
  readonly about: number;
  /** Lines that a scanner made of stamps and dirt. */
  readonly noise: ReadonlySet<number>;
}

function topOf(lines: readonly Line[]): Top | null {
  let about = -1;
  let certain = 0;
  const noise = new Set<number>();
  const topAt = (end: number, hasType: boolean): Top => ({
    end,
    hasType,
    about: about < 0 ? end : about,
    noise,
  });
  const limit = Math.min(lines.length, longestHeader);
  for (let index = 0; index < limit; index++) {
    const piece = wholeLine(lines[index] as Line, index);
    if (typeLineOf(piece) !== null) return topAt(index, true);
    if (isAddresseesLine(piece.text)) return topAt(index, false);
    if (about < 0 && aboutLine.test(piece.text)) about = index;
    else if (isLetterheadMark(piecesOf(lines[index] as Line, index))) certain = index + 1;
    else if (!canBeLetterhead(piece.text, about >= 0)) {
      if (noise.size === mostNoise || !canBeNoise(piece.text, certain > 0)) break;
      noise.add(index);
    }
  }
  return certain === 0 ? null : topAt(certain, false);
}

function letterheadPart(line: Line, index: number): Part {
  const pieces = piecesOf(line, index);
  if (pieces.some(isNumberLine)) return 'number';
  return pieces.some(isDateline) ? 'place-date' : 'letterhead';
}

function isLetterheadMark(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece) => isNationOrMotto(piece.text) || isNumberLine(piece) || isDateline(piece),
  );
}

function isDateline(piece: Piece): boolean {
  return datelineOf(piece) !== null || unreadableDateline(piece) !== null;
}

// Everything above the type line is short and no sentence; what follows “V/v” may be longer.
function canBeLetterhead(text: string, afterAbout: boolean): boolean {
  const label = labelOf(text);
  if (label !== null && rankOf(label.kind) < rankOf('dash')) return false;
  return text.length <= (afterAbout ? 400 : 120) && !/[.;:!?]$/u.test(text) && !startsBody(text);
}

const mostNoise = 5;

// “179!”; below the first sure line also “CỔNG THÔNG TIN ĐIỆN TỬ … ĐẾN Giờ......C.”, the stamp of the receiving office.
function canBeNoise(text: string, isInside: boolean): boolean {
  const label = labelOf(text);
  if (startsBody(text) || (label !== null && rankOf(label.kind) < rankOf('dash'))) return false;
  if (isInside) return text.length <= 60;
  return text.length <= 30 && (text.match(/\p{L}{2,}/gu) ?? []).length < 2;
}

// The title of a dispatch ends at the next column's words in capitals and at the stamps over it.
function endsAbout({ text }: Line, index: number, { noise }: Top): boolean {
  return noise.has(index) || isStamp(text) || /^[^\p{Ll}]*$/u.test(text);
}

function titleParts(lines: readonly Line[], seen: readonly Part[], continues: boolean): Part[] {
  const parts: Part[] = [];
  for (let index = seen.length; index < lines.length && parts.length < 6; index++) {
    const line = lines[index] as Line;
    const part = letterheadPart(line, index);
    const goesOn = continues || parts.includes('title');
    if (part !== 'letterhead' && ![...seen, ...parts].includes(part)) parts.push(part);
    else if (isRule(line.text)) parts.push('letterhead');
    else if (isTitleLine(lines, index, goesOn)) parts.push('title');
    else break;
  }
  return parts;
}

function addresseeParts(lines: readonly Line[], from: number): Part[] {
  const first = lines[from];
  if (first === undefined || !isAddresseesLine(wholeLine(first, from).text)) return [];
  const parts: Part[] = ['addressees'];
  let before = wholeLine(first, from).text;
  let punctuated = false;
  for (let index = from + 1; index < lines.length; index++) {
    const { text } = wholeLine(lines[index] as Line, index);
    const listed = /^[-–+•]\s*\p{L}/u.test(text);
    const goesOn =
      text.length <= 150 && !startsBody(text) && /(?:k[íi]nh g\p{L}{1,3}\s*:?|;)$/iu.test(before);
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
