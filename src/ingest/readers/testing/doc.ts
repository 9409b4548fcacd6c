import CFB from 'cfb';

/** A run of a .doc file of a test: its text, the number of its font, and further changes as bytes. */
export interface TestRun {
  readonly text: string;
  readonly font: number;
  readonly changes?: readonly number[];
}

const textAt = 0x400;
const page = 512;
const cellMark = '\u0007';

/** Makes a Word 97 file of runs, after [MS-DOC]; paragraphs end with \r, cells with \u0007, a row with \u0007 twice. */
export function makeDoc(runs: readonly TestRun[], fonts: readonly string[]): Buffer {
  const text = Buffer.from(runs.map((run) => run.text).join(''), 'utf16le');
  const runsAt = Math.ceil((textAt + text.length) / page);
  const parts = new Map<number, Buffer>([
    [12, plc([textAt, textAt + text.length], [u32(runsAt)])],
    [13, plc([textAt, textAt + text.length], [u32(runsAt + 1)])],
    [15, fontTable(fonts)],
    [33, pieceTable(text.length / 2)],
  ]);
  const header = Buffer.alloc(textAt);
  header.writeUInt16LE(0xa5ec, 0);
  header.writeUInt16LE(0x0200, 0x0a);
  header.writeUInt32LE(text.length / 2, 0x4c);
  const table: Buffer[] = [];
  for (const [number, part] of parts) {
    header.writeUInt32LE(Buffer.concat(table).length, 0x9a + number * 8);
    header.writeUInt32LE(part.length, 0x9a + number * 8 + 4);
    table.push(part);
  }
  const gap = Buffer.alloc(runsAt * page - textAt - text.length);
  const main = Buffer.concat([header, text, gap, runPage(runs), paragraphPage(runs)]);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/WordDocument', main);
  CFB.utils.cfb_add(container, '/1Table', Buffer.concat(table));
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

const u16 = (value: number) => [value & 255, value >> 8];
const u32 = (value: number) => Buffer.from([...u16(value & 0xffff), ...u16(value >>> 16)]);
const plc = (positions: readonly number[], items: readonly Buffer[]) =>
  Buffer.concat([...positions.map(u32), ...items]);

function fontTable(fonts: readonly string[]): Buffer {
  const entries = fonts.map((name) => {
    const written = Buffer.from(`${name}\0`, 'utf16le');
    return Buffer.concat([Buffer.from([39 + written.length]), Buffer.alloc(39), written]);
  });
  return Buffer.concat([Buffer.from([...u16(fonts.length), 0, 0]), ...entries]);
}

function pieceTable(length: number): Buffer {
  const piece = Buffer.concat([Buffer.alloc(2), u32(textAt), Buffer.alloc(2)]);
  const list = plc([0, length], [piece]);
  return Buffer.concat([Buffer.from([2]), u32(list.length), list]);
}

/** Makes a page of formatting: positions, where each list lies, and the lists from the end on. */
function formatPage(ends: readonly number[], lists: readonly Buffer[], size: number): Buffer {
  const made = Buffer.alloc(page);
  let at = page - 2;
  [textAt, ...ends].forEach((end, index) => void made.writeUInt32LE(end, index * 4));
  lists.forEach((list, index) => {
    at = (at - list.length) & ~1;
    list.copy(made, at);
    made[(lists.length + 1) * 4 + index * size] = at / 2;
  });
  made[page - 1] = lists.length;
  return made;
}

function runPage(runs: readonly TestRun[]): Buffer {
  let end = textAt;
  const ends = runs.map(({ text }) => (end += text.length * 2));
  const lists = runs.map(({ font, changes = [] }) => {
    const list = [...u16(0x4a4f), ...u16(font), ...u16(0x4a51), ...u16(font), ...changes];
    return Buffer.from([list.length, ...list]);
  });
  return formatPage(ends, lists, 1);
}

function paragraphPage(runs: readonly TestRun[]): Buffer {
  const text = runs.map((each) => each.text).join('');
  const paragraphs = text
    .split(new RegExp(`(?<=[\r${cellMark}])`, 'u'))
    .filter((each) => each !== '');
  let end = textAt;
  const ends = paragraphs.map((text) => (end += text.length * 2));
  const lists = paragraphs.map((text) => {
    const inTable = text.endsWith('\u0007') ? [...u16(0x2416), 1] : [];
    const endsRow = text === '\u0007' ? [...u16(0x2417), 1] : [];
    const list = [0, 0, ...inTable, ...endsRow];
    return Buffer.from(
      list.length % 2 === 1 ? [(list.length + 1) / 2, ...list] : [0, list.length / 2, ...list],
    );
  });
  return formatPage(ends, lists, 13);
}
