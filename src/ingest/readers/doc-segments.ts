import type { DocFile } from './doc-file.ts';
import {
  changeParagraph,
  changeRun,
  type ParagraphProperties,
  type RunProperties,
} from './doc-formats.ts';
import type { DocLabelMaker } from './doc-lists.ts';
import { type Stretch, stretchAt } from './doc-pages.ts';
import { sprmsOf } from './doc-sprms.ts';
import type { DocStyles } from './doc-styles.ts';
import { type Piece, pieceText } from './doc-text.ts';
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
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly list: Buffer;
  readonly changes: Buffer;
  /** Where it lies in the main stream. */
  readonly offset: number;
}

/** Returns a part of a segment, from one character to another. */
export function partOf(
  segment: Segment,
  from: number,
  to: number,
  { pieces }: DocReading,
): Segment {
  const width =
    pieces.find(({ start, end }) => segment.start >= start && segment.start < end)?.width ?? 1;
  return {
    ...segment,
    start: segment.start + from,
    offset: segment.offset + from * width,
    text: segment.text.slice(from, to),
  };
}

/** Cuts a range where the piece or the formatting changes. */
export function* segmentsOf(
  { start, end }: Range,
  { file, pieces, runs }: DocReading,
): Generator<Segment> {
  for (const piece of pieces) {
    let at = Math.max(start, piece.start);
    const last = Math.min(end, piece.end);
    while (at < last) {
      const offset = piece.offset + (at - piece.start) * piece.width;
      const stretch = stretchAt(runs, offset);
      const length = stretch === null ? last - at : Math.ceil((stretch.end - offset) / piece.width);
      const next = Math.min(last, at + Math.max(1, length));
      const text = pieceText(file, piece, at, next);
      yield {
        start: at,
        text,
        list: stretch?.list ?? Buffer.alloc(0),
        changes: piece.changes,
        offset,
      };
      at = next;
    }
  }
}

/** Returns how many bytes the characters of a segment have. */
export function widthOf({ start }: Segment, { pieces }: DocReading): 1 | 2 | undefined {
  return pieces.find((piece) => start >= piece.start && start < piece.end)?.width;
}

/** Returns what is known of the paragraph whose end lies at an offset of the main stream. */
export function paragraphAt(
  offset: number,
  changes: Buffer,
  reading: DocReading,
): ParagraphProperties {
  const list = stretchAt(reading.paragraphs, offset)?.list ?? Buffer.alloc(0);
  const style = list.length < 2 ? 0 : list.readUInt16LE(0);
  const own = [...sprmsOf(list.subarray(2)), ...sprmsOf(changes)];
  return changeParagraph(reading.styles.paragraph(style), own, reading.file.data);
}

/** Returns what is known of a segment in a paragraph whose style says `ofStyle`. */
export function runOf(
  { list, changes }: Segment,
  ofStyle: RunProperties,
  styles: DocStyles,
): RunProperties {
  const own = [...sprmsOf(list), ...sprmsOf(changes)];
  const { style } = changeRun(ofStyle, own);
  const base = style === null ? ofStyle : styles.withStyle(ofStyle, style);
  return changeRun(base, own, base);
}
