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
export function changeRun(
  from: RunProperties,
  changes: readonly Sprm[],
  style = from,
): RunProperties {
  let run = from;
  for (const { code, value } of changes) run = changedRun(run, code, value, style);
  return run;
}

function changedRun(
  run: RunProperties,
  code: number,
  value: Buffer,
  style: RunProperties,
): RunProperties {
  const first = value.readUInt8();
  switch (code) {
    case sprm.fontAscii:
      return { ...run, ascii: value.readUInt16LE() };
    case sprm.fontOther:
      return { ...run, other: value.readUInt16LE() };
    case sprm.capitals:
      return { ...run, capitals: toggled(first, style.capitals) };
    case sprm.hidden:
      return { ...run, hidden: toggled(first, style.hidden) };
    case sprm.deleted:
      return { ...run, deleted: first === 1 };
    case sprm.special:
      return { ...run, special: first === 1 };
    case sprm.symbol:
      return { ...run, symbol: { font: value.readUInt16LE(), sign: value.readUInt16LE(2) } };
    case sprm.runStyle:
      return { ...run, style: value.readUInt16LE() };
    case sprm.plain:
      return { ...style, special: run.special };
    default:
      return run;
  }
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
  let paragraph = from;
  for (const { code, value } of changes) paragraph = changedParagraph(paragraph, code, value, data);
  return paragraph;
}

function changedParagraph(
  paragraph: ParagraphProperties,
  code: number,
  value: Buffer,
  data: Buffer,
): ParagraphProperties {
  const first = value.readUInt8();
  switch (code) {
    case sprm.inTable:
      return { ...paragraph, depth: first === 1 ? Math.max(1, paragraph.depth) : 0 };
    case sprm.depth:
      return { ...paragraph, depth: Math.min(Math.max(0, value.readInt32LE()), 20) };
    case sprm.rowEnd:
    case sprm.innerRowEnd:
      return { ...paragraph, endsRow: first === 1 };
    case sprm.innerCell:
      return { ...paragraph, endsInnerCell: first === 1 };
    case sprm.list:
      return { ...paragraph, list: value.readUInt16LE() };
    case sprm.listLevel:
      return { ...paragraph, level: Math.min(first, 8) };
    case sprm.hugePapx:
    case sprm.hugePapxOld:
      return changeParagraph(paragraph, farChanges(data, value.readUInt32LE()), Buffer.alloc(0));
    default:
      return paragraph;
  }
}

function farChanges(data: Buffer, at: number): Sprm[] {
  if (at + 2 > data.length) return [];
  return sprmsOf(data.subarray(at + 2, at + 2 + data.readUInt16LE(at)));
}
