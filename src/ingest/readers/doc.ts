import { type DocFile, type OleFile, openDoc, parts, readPlc } from './doc-file.ts';
import { docLabelMaker } from './doc-lists.ts';
import { paragraphStretches, runStretches } from './doc-pages.ts';
import type { DocReading, Range } from './doc-segments.ts';
import { readStory } from './doc-story.ts';
import { readDocFonts, readDocStyles } from './doc-styles.ts';
import { readPieces } from './doc-text.ts';
import type { RichText } from './rich.ts';

/** Numbers of the texts that follow each other. */
const story = { body: 0, notes: 1, heads: 2, comments: 4, endnotes: 5, boxes: 6 } as const;

/**
 * Reads a Word 97 to 2003 file after [MS-DOC]: runs by font, labels of lists as Word prints them, tables, notes, text
 * boxes, running heads and comments apart; deleted and hidden text is left out. Our own code, as word-extractor knows
 * neither fonts nor lists. Throws `Unreadable`, or `RangeError` for a place outside the file.
 */
export function readDoc(ole: OleFile): RichText {
  const file = openDoc(ole);
  const reading: DocReading = {
    file,
    pieces: readPieces(file),
    runs: runStretches(file.main, file.part(parts.runPages)),
    paragraphs: paragraphStretches(file.main, file.part(parts.paragraphPages)),
    styles: readDocStyles(file.part(parts.styles)),
    fonts: readDocFonts(file.part(parts.fonts)),
    label: docLabelMaker(file),
    notes: new Map([
      ...referredTo(file, parts.noteMarks, parts.notes, story.notes),
      ...referredTo(file, parts.endnoteMarks, parts.endnotes, story.endnotes),
    ]),
    boxes: boxesOf(file),
  };
  const blocks = readStory(rangeOf(file, story.body), reading);
  return { blocks, apart: apartOf(file, reading), remarks: remarksOf(ole) };
}

function remarksOf(ole: OleFile): string[] {
  const hasMacros = ole.stream('/Macros/VBA/dir') !== null;
  return hasMacros ? ['tệp có macro; macro bị bỏ qua, chỉ đọc phần chữ'] : [];
}

function rangeOf({ lengths }: DocFile, number: number): Range {
  const start = lengths.slice(0, number).reduce((sum, length) => sum + length, 0);
  return { start, end: start + (lengths[number] ?? 0) };
}

/** Returns the ranges of the texts of one kind, by their order. */
function rangesOf(file: DocFile, part: number, number: number, size = 0): Range[] {
  const whole = rangeOf(file, number);
  const { positions } = readPlc(file.part(part), size);
  return positions.slice(0, -1).map((position, index) => ({
    start: Math.min(whole.end, whole.start + position),
    end: Math.min(whole.end, whole.start + (positions[index + 1] ?? position)),
  }));
}

function referredTo(
  file: DocFile,
  marks: number,
  texts: number,
  number: number,
): Map<number, Range> {
  const { positions } = readPlc(file.part(marks), 2);
  const ranges = rangesOf(file, texts, number);
  const found = new Map<number, Range>();
  positions.slice(0, -1).forEach((position, index) => {
    const range = ranges[index];
    if (range !== undefined) found.set(position, range);
  });
  return found;
}

/** A shape and its text have a number in common. */
function boxesOf(file: DocFile): Map<number, Range> {
  const shapes = readPlc(file.part(parts.shapes), 26);
  const texts = readPlc(file.part(parts.boxes), 22);
  const ranges = rangesOf(file, parts.boxes, story.boxes, 22);
  const found = new Map<number, Range>();
  shapes.items.forEach((shape, index) => {
    const at = texts.items.findIndex((item) => item.readInt32LE(14) === shape.readInt32LE(0));
    const range = ranges[at];
    const position = shapes.positions[index];
    if (range !== undefined && position !== undefined) found.set(position, range);
  });
  return found;
}

/** Heads come by six: even and odd head, even and odd foot, first head, first foot; six separators come before. */
function apartOf(file: DocFile, reading: DocReading): RichText['apart'] {
  const heads = rangesOf(file, parts.heads, story.heads)
    .map((range, index) => ({
      range,
      kind: [2, 3, 5].includes(index % 6) ? ('footer' as const) : ('header' as const),
    }))
    .slice(6);
  const comments = rangesOf(file, parts.comments, story.comments).map((range) => ({
    range,
    kind: 'comment' as const,
  }));
  return [...heads, ...comments].map(({ range, kind }) => ({
    kind,
    blocks: readStory(range, reading),
  }));
}
