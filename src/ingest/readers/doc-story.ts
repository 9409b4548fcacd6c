import { addText, blockBuilder } from './block-builder.ts';
import type { DocFile } from './doc-file.ts';
import {
  changeParagraph,
  changeRun,
  type ParagraphProperties,
  type RunProperties,
  type Stretch,
  stretchAt,
} from './doc-formats.ts';
import type { DocLabelMaker } from './doc-lists.ts';
import { sprmsOf } from './doc-sprms.ts';
import type { DocStyles } from './doc-styles.ts';
import { type Piece, pieceText } from './doc-text.ts';
import type { RichBlock, RichRun } from './rich.ts';
import type { NamedFont } from './rtf-fonts.ts';

/** Everything that the texts of a .doc file are read with. */
export interface DocReading {
  readonly file: DocFile;
  readonly pieces: readonly Piece[];
  readonly runs: readonly Stretch[];
  readonly paragraphs: readonly Stretch[];
  readonly styles: DocStyles;
  readonly fonts: readonly NamedFont[];
  readonly label: DocLabelMaker;
  /** Notes and text boxes by the position of what refers to them: where their own text lies. */
  readonly notes: ReadonlyMap<number, Range>;
  readonly boxes: ReadonlyMap<number, Range>;
}

/** Positions in characters of the whole text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Text of one formatting, as stored. */
interface Segment {
  readonly start: number;
  readonly text: string;
  readonly list: Buffer;
  readonly changes: Buffer;
  /** Where it lies in the main stream. */
  readonly offset: number;
}

interface Story {
  readonly builder: ReturnType<typeof blockBuilder>;
  segments: Segment[];
  /** For each open field, whether its result has begun. */
  readonly fields: boolean[];
  instruction: string;
}

const paragraphEnd = /[\r\u0007\f]/u;

/** Reads the blocks of one text of a .doc file: its body, a note, a running head. */
export function readStory(range: Range, reading: DocReading): readonly RichBlock[] {
  const story: Story = { builder: blockBuilder(), segments: [], fields: [], instruction: '' };
  for (const segment of segmentsOf(range, reading)) {
    let from = 0;
    while (from < segment.text.length) {
      const end = segment.text.slice(from).search(paragraphEnd);
      const to = end < 0 ? segment.text.length : from + end + 1;
      story.segments.push(partOf(segment, from, to, reading));
      if (end >= 0) endParagraph(story, reading);
      from = to;
    }
  }
  if (story.segments.length > 0) endParagraph(story, reading);
  return story.builder.finish();
}

function partOf(segment: Segment, from: number, to: number, { pieces }: DocReading): Segment {
  const width = pieces.find(({ start, end }) => segment.start >= start && segment.start < end)?.width ?? 1;
  return {
    ...segment,
    start: segment.start + from,
    offset: segment.offset + from * width,
    text: segment.text.slice(from, to),
  };
}

/** Cuts a range where the piece or the formatting changes. */
function* segmentsOf({ start, end }: Range, { file, pieces, runs }: DocReading): Generator<Segment> {
  for (const piece of pieces) {
    let at = Math.max(start, piece.start);
    const last = Math.min(end, piece.end);
    while (at < last) {
      const offset = piece.offset + (at - piece.start) * piece.width;
      const stretch = stretchAt(runs, offset);
      const length = stretch === null ? last - at : Math.ceil((stretch.end - offset) / piece.width);
      const next = Math.min(last, at + Math.max(1, length));
      const text = pieceText(file, piece, at, next);
      yield { start: at, text, list: stretch?.list ?? Buffer.alloc(0), changes: piece.changes, offset };
      at = next;
    }
  }
}

function endParagraph(story: Story, reading: DocReading): void {
  const last = story.segments.at(-1);
  if (last === undefined) return;
  const markOffset = last.offset + (last.text.length - 1) * (widthOf(last, reading) ?? 1);
  const properties = paragraphAt(markOffset, last.changes, reading);
  const ofStyle = reading.styles.run(properties.style);
  const mark = paragraphEnd.exec(last.text)?.[0] ?? '\r';
  // The end of this paragraph was deleted: it goes on in the next.
  if (mark === '\r' && runOf(last, ofStyle, reading.styles).deleted) return;
  const runs: RichRun[] = [];
  const boxes: RichBlock[] = [];
  for (const segment of story.segments) readSegment(segment, ofStyle, { runs, boxes, story, reading });
  story.segments = [];
  place(mark, properties, { runs, boxes, story, reading });
}

function widthOf({ start }: Segment, { pieces }: DocReading): 1 | 2 | undefined {
  return pieces.find((piece) => start >= piece.start && start < piece.end)?.width;
}

function paragraphAt(offset: number, changes: Buffer, reading: DocReading): ParagraphProperties {
  const list = stretchAt(reading.paragraphs, offset)?.list ?? Buffer.alloc(0);
  const style = list.length < 2 ? 0 : list.readUInt16LE(0);
  const own = [...sprmsOf(list.subarray(2)), ...sprmsOf(changes)];
  return changeParagraph(reading.styles.paragraph(style), own, reading.file.data);
}

function runOf({ list, changes }: Segment, ofStyle: RunProperties, styles: DocStyles): RunProperties {
  const own = [...sprmsOf(list), ...sprmsOf(changes)];
  const { style } = changeRun(ofStyle, own);
  const base = style === null ? ofStyle : styles.withStyle(ofStyle, style);
  return changeRun(base, own, base);
}

interface Target {
  readonly runs: RichRun[];
  readonly boxes: RichBlock[];
  readonly story: Story;
  readonly reading: DocReading;
}

function place(mark: string, properties: ParagraphProperties, { runs, boxes, story, reading }: Target): void {
  const { depth, endsRow, endsInnerCell, list, level } = properties;
  const isCellMark = mark === '\u0007';
  const inTables = isCellMark ? Math.max(1, depth) : depth;
  if (endsRow && inTables > 0) {
    story.builder.row(inTables);
    return;
  }
  const made = list === 0 || list > 2000 ? null : reading.label(list, level);
  const font = made === null ? null : made.font === null ? (runs[0]?.font ?? null) : (reading.fonts[made.font]?.name ?? null);
  const label = made === null ? [] : [{ text: made.text, font, capitals: runs[0]?.capitals ?? false }];
  story.builder.paragraph({ kind: 'paragraph', label, runs }, inTables);
  for (const box of boxes) if (box.kind === 'paragraph') story.builder.paragraph(box, inTables);
  if (isCellMark || endsInnerCell) story.builder.cell(inTables);
}

const controls: Readonly<Record<string, string>> = {
  '\u000B': '\n',
  '\u000E': '\n',
  '\u001E': '-',
  '\t': '\t',
};

function readSegment(segment: Segment, ofStyle: RunProperties, target: Target): void {
  const { reading, story, runs } = target;
  const run = runOf(segment, ofStyle, reading.styles);
  if (run.hidden || run.deleted) return;
  const font = fontName(run.other ?? run.ascii, reading);
  let at = segment.start;
  for (const sign of segment.text.split('')) {
    const isShown = story.fields.every((hasResult) => hasResult);
    if (sign >= '\u0013' && sign <= '\u0015') turnField(sign, story, runs);
    else if (!isShown) story.instruction += sign;
    else if (!refersTo(at, target)) {
      if (run.special && sign === '(' && run.symbol !== null) {
        addText(runs, String.fromCharCode(run.symbol.sign), fontName(run.symbol.font, reading), false);
      } else if (!run.special) {
        const text = sign < ' ' ? (controls[sign] ?? '') : sign;
        if (text !== '') addText(runs, text, font, run.capitals);
      }
    }
    at += 1;
  }
}

function fontName(number: number | null, { fonts }: DocReading): string | null {
  return number === null ? null : (fonts[number]?.name ?? null);
}

/** Places what the character at a position refers to; says whether there was something. */
function refersTo(at: number, { reading, runs, boxes }: Target): boolean {
  const note = reading.notes.get(at);
  const box = reading.boxes.get(at);
  const inner = { ...reading, notes: new Map<number, Range>(), boxes: new Map<number, Range>() };
  if (note !== undefined) {
    runs.push({ text: '', font: null, capitals: false, note: readStory(note, inner) });
  }
  if (box !== undefined) boxes.push(...readStory(box, inner));
  return note !== undefined || box !== undefined;
}

function turnField(sign: string, story: Story, runs: RichRun[]): void {
  if (sign === '\u0013') {
    story.fields.push(false);
    story.instruction = '';
  } else if (sign === '\u0014') {
    if (story.fields.length > 0) story.fields[story.fields.length - 1] = true;
  } else {
    story.fields.pop();
    const symbol = symbolField(story.instruction);
    story.instruction = '';
    if (symbol !== null) addText(runs, symbol.text, symbol.font, false);
  }
}

/** A field can stand for a sign: SYMBOL 183 \f "Symbol". Returns null for any other field. */
export function symbolField(instruction: string): { text: string; font: string | null } | null {
  const found = /^\s*SYMBOL\s+(?<code>\d{1,5})[^"]*(?:\\f\s*"(?<font>[^"]*)")?/u.exec(instruction);
  const { code, font } = found?.groups ?? {};
  return code === undefined ? null : { text: String.fromCharCode(Number(code)), font: font ?? null };
}
