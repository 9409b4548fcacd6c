import { type DocFile, parts, readPlc } from './doc-file.ts';
import { Unreadable } from './model.ts';
import { western } from './rtf-fonts.ts';
import { utf16Text } from './utf16.ts';

/** A piece of the text as it lies in the main stream. */
export interface Piece {
  /** Positions in characters of the whole text. */
  readonly start: number;
  readonly end: number;
  /** Where it lies in the main stream, and how many bytes a character has. */
  readonly offset: number;
  readonly width: 1 | 2;
  /** Changes of properties that were saved quickly, for the whole piece. */
  readonly changes: Buffer;
}

/** Reads the list of pieces ([MS-DOC] Clx). Throws `Unreadable`. */
export function readPieces(file: DocFile): Piece[] {
  const part = file.part(parts.pieces);
  const changes: Buffer[] = [];
  let at = 0;
  while (part[at] === 1) {
    const size = part.readUInt16LE(at + 1);
    changes.push(part.subarray(at + 3, at + 3 + size));
    at += 3 + size;
  }
  if (part[at] !== 2) throw new Unreadable('damaged', 'its list of pieces is missing');
  const { positions, items } = readPlc(
    part.subarray(at + 5, at + 5 + part.readUInt32LE(at + 1)),
    8,
  );
  return items.map((item, index) => {
    const stored = item.readUInt32LE(2);
    const isNarrow = (stored & 0x40000000) !== 0;
    const place = stored & 0x3fffffff;
    const change = item.readUInt16LE(6);
    return {
      start: positions[index] ?? 0,
      end: positions[index + 1] ?? 0,
      offset: isNarrow ? place >> 1 : place,
      width: isNarrow ? 1 : 2,
      changes: (change & 1) === 1 ? (changes[change >> 1] ?? Buffer.alloc(0)) : Buffer.alloc(0),
    };
  });
}

/** Returns the characters of a piece from one position to another. Throws `Unreadable` when the file ends before. */
export function pieceText({ main }: DocFile, piece: Piece, start: number, end: number): string {
  const from = piece.offset + (start - piece.start) * piece.width;
  const to = from + (end - start) * piece.width;
  if (to > main.length) throw new Unreadable('damaged', 'the text goes on behind its end');
  const bytes = main.subarray(from, to);
  return piece.width === 2 ? utf16Text(bytes) : western(bytes);
}
