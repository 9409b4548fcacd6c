import CFB from 'cfb';
import { Unreadable } from './model.ts';

/** The parts of a .doc file that the readers of its structures need. */
export interface DocFile {
  /** Stream WordDocument: text, and pages of formatting. */
  readonly main: Buffer;
  /** Stream 0Table or 1Table: where everything else is listed. */
  readonly table: Buffer;
  readonly data: Buffer;
  /** Lengths in characters of the texts that follow each other: body, footnotes, heads, macros, comments, endnotes, boxes. */
  readonly lengths: readonly number[];
  /** Returns a structure of the table stream by its number in the list of the header ([MS-DOC] FibRgFcLcb97). */
  part(number: number): Buffer;
  /** Where that structure starts; some have more behind their stated end. */
  start(number: number): number;
}

/** Streams of an OLE file by name, as far as readers ask for them. */
export interface OleFile {
  stream(name: string): Buffer | null;
}

/** Opens an OLE file, what .doc is kept in. Throws `Unreadable`. */
export function openOle(bytes: Uint8Array): OleFile {
  try {
    const container = CFB.read(Buffer.from(bytes), { type: 'buffer' });
    return {
      stream: (name) => {
        const content = CFB.find(container, name)?.content;
        return content === undefined || content === null ? null : Buffer.from(content);
      },
    };
  } catch {
    throw new Unreadable('damaged', 'its OLE container is broken');
  }
}

/** The mark of Word 97 and later. */
const wordMark = 0xa5ec;
const encrypted = 0x0100;
const secondTable = 0x0200;
const lengthsAt = 0x4c;
const listAt = 0x9a;

/** Reads the header of a Word 97 to 2003 file. Throws `Unreadable`. */
export function openDoc(ole: OleFile): DocFile {
  const main = ole.stream('/WordDocument') ?? Buffer.alloc(0);
  if (main.length < listAt || main.readUInt16LE(0) !== wordMark) {
    throw new Unreadable('damaged', 'it has no text of Word');
  }
  const flags = main.readUInt16LE(0x0a);
  if ((flags & encrypted) !== 0) throw new Unreadable('encrypted', '');
  const table = ole.stream((flags & secondTable) === 0 ? '/0Table' : '/1Table');
  if (table === null) throw new Unreadable('damaged', 'a stream of Word is missing');
  const start = (number: number) => main.readUInt32LE(listAt + number * 8);
  return {
    main,
    table,
    data: ole.stream('/Data') ?? Buffer.alloc(0),
    lengths: Array.from({ length: 8 }, (_, index) => main.readUInt32LE(lengthsAt + index * 4)),
    start,
    part: (number) => {
      const length = main.readUInt32LE(listAt + number * 8 + 4);
      if (length === 0) return Buffer.alloc(0);
      if (start(number) + length > table.length)
        throw new Unreadable('damaged', 'the text goes on behind its end');
      return table.subarray(start(number), start(number) + length);
    },
  };
}

/** Numbers of structures in the header's list. */
export const parts = {
  styles: 1,
  noteMarks: 2,
  notes: 3,
  comments: 5,
  heads: 11,
  runPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  endnoteMarks: 46,
  endnotes: 47,
  boxes: 56,
  lists: 73,
  listUses: 74,
} as const;

/** Reads a PLC: positions, one more than there are items, then the items of `size` bytes each. */
export function readPlc(part: Buffer, size: number): { positions: number[]; items: Buffer[] } {
  const count = Math.max(0, Math.floor((part.length - 4) / (4 + size)));
  const positions = Array.from({ length: part.length < 4 ? 0 : count + 1 }, (_, at) =>
    part.readUInt32LE(at * 4),
  );
  const first = (count + 1) * 4;
  const items = Array.from({ length: count }, (_, at) =>
    part.subarray(first + at * size, first + (at + 1) * size),
  );
  return { positions, items };
}
