import { readPlc } from './doc-file.ts';
import { type Sprm, sprm, sprmsOf } from './doc-sprms.ts';

/** What is known of a run: numbers of fonts, and how it is shown. */
export interface RunProperties {
  /** Number of the font of letters outside ASCII, then of ASCII; null when nothing says it. */
  readonly other: number | null;
  readonly ascii: number | null;
  readonly capitals: boolean;
  readonly hidden: boolean;
  readonly deleted: boolean;
  /** The characters stand for something else. */
  readonly special: boolean;
  readonly symbol: { readonly font: number; readonly sign: number } | null;
  readonly style: number | null;
}

export const plainRun: RunProperties = {
  other: null,
  ascii: null,
  capitals: false,
  hidden: false,
  deleted: false,
  special: false,
  symbol: null,
  style: null,
};

/** Applies changes to the properties of a run; `style` is what the style alone says. */
export function changeRun(from: RunProperties, changes: readonly Sprm[], style = from): RunProperties {
  return changes.reduce((run, { code, value }) => {
    switch (code) {
      case sprm.fontAscii:
        return { ...run, ascii: value.readUInt16LE() };
      case sprm.fontOther:
        return { ...run, other: value.readUInt16LE() };
      case sprm.capitals:
        return { ...run, capitals: toggled(value[0] ?? 0, style.capitals) };
      case sprm.hidden:
        return { ...run, hidden: toggled(value[0] ?? 0, style.hidden) };
      case sprm.deleted:
        return { ...run, deleted: value[0] === 1 };
      case sprm.special:
        return { ...run, special: value[0] === 1 };
      case sprm.symbol:
        return { ...run, symbol: { font: value.readUInt16LE(), sign: value.readUInt16LE(2) } };
      case sprm.runStyle:
        return { ...run, style: value.readUInt16LE() };
      case sprm.plain:
        return { ...style, special: run.special };
      default:
        return run;
    }
  }, from);
}

function toggled(value: number, ofStyle: boolean): boolean {
  if (value === 0x80) return ofStyle;
  return value === 0x81 ? !ofStyle : value === 1;
}

/** What is known of a paragraph. */
export interface ParagraphProperties {
  readonly style: number;
  /** In how many tables, one inside the other, it stands. */
  readonly depth: number;
  readonly endsRow: boolean;
  /** It ends a cell of a table inside a table. */
  readonly endsInnerCell: boolean;
  /** Number of the use of a list, from 1; 0 for none. */
  readonly list: number;
  readonly level: number;
}

export const plainParagraph: ParagraphProperties = {
  style: 0,
  depth: 0,
  endsRow: false,
  endsInnerCell: false,
  list: 0,
  level: 0,
};

/** Applies changes to the properties of a paragraph; long lists of changes lie in the data stream. */
export function changeParagraph(
  from: ParagraphProperties,
  changes: readonly Sprm[],
  data: Buffer,
): ParagraphProperties {
  return changes.reduce((paragraph, { code, value }) => {
    switch (code) {
      case sprm.inTable:
        return { ...paragraph, depth: value[0] === 1 ? Math.max(1, paragraph.depth) : 0 };
      case sprm.depth:
        return { ...paragraph, depth: Math.min(Math.max(0, value.readInt32LE()), 20) };
      case sprm.rowEnd:
      case sprm.innerRowEnd:
        return { ...paragraph, endsRow: value[0] === 1 };
      case sprm.innerCell:
        return { ...paragraph, endsInnerCell: value[0] === 1 };
      case sprm.list:
        return { ...paragraph, list: value.readUInt16LE() };
      case sprm.listLevel:
        return { ...paragraph, level: Math.min(value[0] ?? 0, 8) };
      case sprm.hugePapx:
      case sprm.hugePapxOld:
        return changeParagraph(paragraph, farChanges(data, value.readUInt32LE()), Buffer.alloc(0));
      default:
        return paragraph;
    }
  }, from);
}

function farChanges(data: Buffer, at: number): Sprm[] {
  if (at + 2 > data.length) return [];
  return sprmsOf(data.subarray(at + 2, at + 2 + data.readUInt16LE(at)));
}

/** A stretch of the main stream (byte offsets) with the formatting stored for it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly list: Buffer;
}

const pageSize = 512;

/** Reads the stretches of the pages that a structure lists, in order; `listAt` finds the formatting of one in its page. */
function stretchesOf(
  main: Buffer,
  part: Buffer,
  itemSize: number,
  listAt: (page: Buffer, offset: number) => Buffer,
): Stretch[] {
  const found: Stretch[] = [];
  for (const item of readPlc(part, 4).items) {
    const first = (item.readUInt32LE() & 0x3fffff) * pageSize;
    const page = main.subarray(first, first + pageSize);
    const count = page.readUInt8(pageSize - 1);
    for (let at = 0; at < count; at++) {
      const offset = page.readUInt8((count + 1) * 4 + at * itemSize) * 2;
      const list = offset === 0 ? Buffer.alloc(0) : listAt(page, offset);
      found.push({ start: page.readUInt32LE(at * 4), end: page.readUInt32LE(at * 4 + 4), list });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Reads where runs begin and end, with their changes. */
export function runStretches(main: Buffer, part: Buffer): Stretch[] {
  return stretchesOf(main, part, 1, (page, offset) => {
    const size = page.readUInt8(offset);
    return page.subarray(offset + 1, offset + 1 + size);
  });
}

/** Reads where paragraphs begin and end; the list starts with the number of the style (2 bytes). */
export function paragraphStretches(main: Buffer, part: Buffer): Stretch[] {
  return stretchesOf(main, part, 13, (page, offset) => {
    const half = page.readUInt8(offset);
    if (half !== 0) return page.subarray(offset + 1, offset + half * 2);
    return page.subarray(offset + 2, offset + 2 + page.readUInt8(offset + 1) * 2);
  });
}

/** Returns the stretch that holds a byte offset; null when none does. */
export function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | null {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch === undefined) return null;
    if (offset < stretch.start) high = middle - 1;
    else if (offset >= stretch.end) low = middle + 1;
    else return stretch;
  }
  return null;
}
