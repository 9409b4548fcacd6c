import type { Closing } from './closing.ts';
import { type Line, type Piece, readingAcross, slicePiece, wholeLine } from './lines.ts';
import type { Reading } from './own-metadata.ts';

const dash = /^[-–—+•.]\s*(?=[\p{L}\d“"(])/u;
const archive = /^lưu(?:\s|:)/iu;
const addresseesHeading = /^k[íi]nh\s+(?:g[ửưữừi]i|trình)\s*:?\s*/iu;

/**
 * Reads the recipients (Nơi nhận) in order, without dash and closing punctuation.
 * The list ends with the line of the archive (“Lưu: VT”): what stands after it is residue.
 */
export function recipientsOf(closing: Closing): readonly Reading<string>[] {
  const pieces = closing.pieces
    .filter(({ role }) => role === 'recipient')
    .map(({ piece }) => piece);
  const items = itemsOf(pieces);
  const last = items.findIndex(
    ([piece]) => piece !== undefined && archive.test(withoutDash(piece).text),
  );
  return toReadings(last < 0 ? items : items.slice(0, last + 1));
}

/** Reads the addressees (Kính gửi) of the lines in the part `addressees`, without dash and closing punctuation. */
export function addresseesOf(lines: readonly Line[]): readonly Reading<string>[] {
  const pieces = lines
    .flatMap((line, index) => (line.part === 'addressees' ? [wholeLine(line, index)] : []))
    .map((piece) => slicePiece(piece, addresseesHeading.exec(piece.text)?.[0].length ?? 0))
    .filter(({ text }) => text !== '');
  return toReadings(itemsOf(pieces));
}

function toReadings(items: readonly (readonly Piece[])[]): Reading<string>[] {
  return items.flatMap((item) => {
    const [first, ...rest] = item;
    if (first === undefined) return [];
    const reading = readingAcross([withoutDash(first), ...rest], cleaned);
    return reading === null || reading.value === '' ? [] : [reading];
  });
}

// One item for each dash; a line without one goes on with the item before, unless that was finished.
function itemsOf(pieces: readonly Piece[]): Piece[][] {
  const items: Piece[][] = [];
  for (const piece of pieces.flatMap(splitInline)) {
    const before = items.at(-1);
    const goesOn = before !== undefined && !dash.test(piece.text) && continues(before);
    if (goesOn) before.push(piece);
    else items.push([piece]);
  }
  return items;
}

function continues(item: readonly Piece[]): boolean {
  const text = item.at(-1)?.text ?? '';
  return dash.test(item[0]?.text ?? '') ? !/[;.]$/u.test(text) : /,$/u.test(text);
}

// “- Như trên; - Lưu: VT.” in one line.
function splitInline(piece: Piece): Piece[] {
  const items: Piece[] = [];
  let start = 0;
  for (const { index } of piece.text.matchAll(/(?<=;)\s*(?=[-–]\s*\p{L})/gu)) {
    items.push(slicePiece(piece, start, index));
    start = index;
  }
  return [...items, slicePiece(piece, start)];
}

function withoutDash(piece: Piece): Piece {
  return slicePiece(piece, dash.exec(piece.text)?.[0].length ?? 0);
}

function cleaned(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\s*[;.,]+$/u, '')
    .trim();
}
