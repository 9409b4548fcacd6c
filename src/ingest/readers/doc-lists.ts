import { type DocFile, parts } from './doc-file.ts';
import { changeRun, plainRun } from './doc-formats.ts';
import { sprmsOf } from './doc-sprms.ts';
import { type ListCounter, type ListLevel, nextLabel } from './list-labels.ts';
import { utf16Text } from './utf16.ts';

/** The label of an item; the font is a number, null when the list does not say it. */
export interface DocLabel {
  readonly text: string;
  readonly font: number | null;
}

/** Counts an item of the list use `list` (from 1) and returns its label; null for none. */
export type DocLabelMaker = (list: number, level: number) => DocLabel | null;

interface Level extends ListLevel {
  readonly font: number | null;
}

interface Use {
  readonly counter: ListCounter;
  readonly levels: Level[];
  readonly starts: Map<number, number>;
}

const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};

/** Reads the lists of a .doc file ([MS-DOC] PlfLst, PlfLfo) and counts as Word does. */
export function docLabelMaker(file: DocFile): DocLabelMaker {
  const uses = usesOf(file, definitionsOf(file));
  return (number, level) => {
    const use = uses[number - 1];
    const definition = use?.levels[level];
    if (use === undefined || definition === undefined) return null;
    const start = use.starts.get(level);
    if (start !== undefined) {
      use.counter.set(level, start - 1);
      use.starts.delete(level);
    }
    const text = nextLabel(use.levels, level, use.counter).trim();
    return text === '' ? null : { text, font: definition.font };
  };
}

interface Definition {
  readonly counter: ListCounter;
  readonly levels: readonly Level[];
}

/** The levels of all lists lie behind the list of lists, outside its stated length. */
function definitionsOf(file: DocFile): Map<number, Definition> {
  const part = file.part(parts.lists);
  const definitions = new Map<number, Definition>();
  if (part.length < 2) return definitions;
  const count = part.readUInt16LE(0);
  const reader = { at: file.start(parts.lists) + 2 + count * 28, table: file.table };
  for (let index = 0; index < count; index++) {
    const isSimple = (part.readUInt8(2 + index * 28 + 26) & 1) === 1;
    const levels = Array.from({ length: isSimple ? 1 : 9 }, () => readLevel(reader));
    definitions.set(part.readInt32LE(2 + index * 28), { counter: new Map(), levels });
  }
  return definitions;
}

interface Reader {
  at: number;
  readonly table: Buffer;
}

/** Reads one level ([MS-DOC] LVL); in its text the characters 0 to 8 stand for the numbers of levels. */
function readLevel(reader: Reader): Level {
  const { table, at } = reader;
  const flags = table.readUInt8(at + 5);
  const runSize = table.readUInt8(at + 24);
  const runAt = at + 28 + table.readUInt8(at + 25);
  const textAt = runAt + runSize;
  const length = table.readUInt16LE(textAt);
  reader.at = textAt + 2 + length * 2;
  const text = utf16Text(table.subarray(textAt + 2, reader.at));
  const { other, ascii } = changeRun(plainRun, sprmsOf(table.subarray(runAt, textAt)));
  return {
    format: formats[table.readUInt8(at + 4)] ?? 'decimal',
    pattern: [...text]
      .map((sign) => (sign < '\u0009' ? `%${sign.charCodeAt(0) + 1}` : sign))
      .join(''),
    start: table.readInt32LE(at),
    isLegal: (flags & 4) !== 0,
    restarts: (flags & 8) === 0,
    font: other ?? ascii,
  };
}

function usesOf(file: DocFile, definitions: ReadonlyMap<number, Definition>): Use[] {
  const part = file.part(parts.listUses);
  if (part.length < 4) return [];
  const count = Math.min(part.readUInt32LE(0), 10_000);
  const reader = { at: 4 + count * 16, table: part };
  return Array.from({ length: count }, (_, index): Use => {
    const place = 4 + index * 16;
    const definition = definitions.get(part.readInt32LE(place));
    const use: Use = {
      counter: definition?.counter ?? new Map(),
      levels: [...(definition?.levels ?? [])],
      starts: new Map(),
    };
    const changes = part.readUInt8(place + 12);
    reader.at += 4;
    for (let change = 0; change < changes; change++) readChange(reader, use);
    return use;
  });
}

/** Reads how one use of a list differs in a level ([MS-DOC] LFOLVL). */
function readChange(reader: Reader, use: Use): void {
  const start = reader.table.readInt32LE(reader.at);
  const flags = reader.table.readUInt32LE(reader.at + 4);
  reader.at += 8;
  const level = flags & 0xf;
  if ((flags & 0x20) !== 0) use.levels[level] = readLevel(reader);
  else if ((flags & 0x10) !== 0) use.starts.set(level, start);
}
