import { optionalHyphen } from './decode-runs.ts';
import { Unreadable } from './model.ts';
import type { RichText } from './rich.ts';
import { paragraph, run } from './rich.ts';
import { western } from './rtf-fonts.ts';

const mark = 0xa5dc;
const complex = 0x0004;
const encrypted = 0x0100;
/** Says whether a main stream is that of Word 6 or 95. */
export function isOldDoc(main: Buffer): boolean {
  return main.length > 0x38 && main.readUInt16LE(0) === mark;
}

/**
 * Reads the text of a Word 6 or 95 file, without its fonts: their code shows in the letters. The text of a file that was
 * saved quickly lies in pieces. Throws `Unreadable`.
 */
export function readOldDoc(main: Buffer): RichText {
  const flags = main.readUInt16LE(0x0a);
  if ((flags & encrypted) !== 0) throw new Unreadable('encrypted', '');
  const bytes = (flags & complex) === 0 ? wholeText(main) : textInPieces(main);
  const text = withoutFields(western(bytes));
  const blocks = text.split('\r').map((line) => paragraph([run(line)]));
  return { blocks, apart: [], remarks: ['tệp của Word 95 trở về trước: phông không đọc được'] };
}

const beyondEnd = 'the text goes on behind its end';
/** Where the header says how long the text of the body is, and where the table of pieces lies. */
const bodyLength = 0x34;
const pieceTable = 0x160;

function wholeText(main: Buffer): Buffer {
  const start = main.readUInt32LE(0x18);
  const end = start + main.readUInt32LE(bodyLength);
  if (end > main.length) throw new Unreadable('damaged', beyondEnd);
  return main.subarray(start, end);
}

/** Joins the pieces of the body: behind lists of formatting (1) stands a table (2) of positions and places. */
function textInPieces(main: Buffer): Buffer {
  let at = main.readUInt32LE(pieceTable);
  const end = Math.min(main.length, at + main.readUInt32LE(pieceTable + 4));
  while (at + 3 <= end && main[at] === 1) at += 3 + main.readUInt16LE(at + 1);
  if (at + 5 > end || main[at] !== 2) throw new Unreadable('damaged', 'its pieces are not listed');
  const table = main.subarray(at + 5, Math.min(end, at + 5 + main.readUInt32LE(at + 1)));
  const count = Math.floor((table.length - 4) / 12);
  const body = main.readUInt32LE(bodyLength);
  let read = 0;
  const pieces = Array.from({ length: Math.max(0, count) }, (_, index) => {
    const start = table.readUInt32LE(4 * index);
    const length = Math.min(body, table.readUInt32LE(4 * index + 4)) - start;
    const place = table.readUInt32LE(4 * (count + 1) + 8 * index + 2);
    read += Math.max(0, length);
    // Pieces of a damaged file lie over each other, and would be many times as long as it.
    if (read > main.length || place + length > main.length)
      throw new Unreadable('damaged', beyondEnd);
    return main.subarray(place, place + Math.max(0, length));
  });
  return Buffer.concat(pieces);
}

/** Ends of cells and sections are those of paragraphs; of a field its result is kept. */
const replaced: Readonly<Record<string, string>> = {
  '\u0007': '\r',
  '\f': '\r',
  '\r': '\r',
  '\t': '\t',
  '\u000B': '\n',
  '\u001E': '-',
  '\u001F': optionalHyphen,
};

function withoutFields(text: string): string {
  const open: boolean[] = [];
  let read = '';
  for (const sign of text) {
    if (sign === '\u0013') open.push(false);
    else if (sign === '\u0014') open.splice(-1, 1, true);
    else if (sign === '\u0015') open.pop();
    else if (open.every((hasResult) => hasResult))
      read += sign < ' ' ? (replaced[sign] ?? '') : sign;
  }
  return read;
}
