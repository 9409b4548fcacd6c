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
 * Reads the text of a Word 6 or 95 file, without its fonts: their code shows in the letters. Throws `Unreadable`, also
 * for a file that was saved quickly, whose text lies in pieces.
 */
export function readOldDoc(main: Buffer): RichText {
  const flags = main.readUInt16LE(0x0a);
  if ((flags & encrypted) !== 0) throw new Unreadable('encrypted', '');
  if ((flags & complex) !== 0) throw new Unreadable('damaged', 'a quick save of Word 95');
  const start = main.readUInt32LE(0x18);
  const end = start + main.readUInt32LE(0x34);
  if (end > main.length) throw new Unreadable('damaged', 'the text goes on behind its end');
  const text = withoutFields(western(main.subarray(start, end)));
  const blocks = text.split('\r').map((line) => paragraph([run(line)]));
  return { blocks, apart: [], remarks: ['tệp của Word 95 trở về trước: phông không đọc được'] };
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
