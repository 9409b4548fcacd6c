import { addText, blockBuilder } from './block-builder.ts';
import { optionalHyphen } from './decode-runs.ts';
import type { ParagraphProperties, RunProperties } from './doc-formats.ts';
import {
  type DocReading,
  paragraphAt,
  partOf,
  type Range,
  runOf,
  type Segment,
  segmentsOf,
  widthOf,
} from './doc-segments.ts';
import type { RichBlock, RichRun } from './rich.ts';
import { symbolField } from './symbol-field.ts';

interface Story {
  readonly builder: ReturnType<typeof blockBuilder>;
  segments: Segment[];
  /** For each open field, whether its result has begun. */
  readonly fields: boolean[];
  instruction: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks that Word ends paragraphs and cells with
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
  for (const segment of story.segments)
    readSegment(segment, ofStyle, { runs, boxes, story, reading });
  story.segments = [];
  place(mark, properties, { runs, boxes, story, reading });
}

interface Target {
  readonly runs: RichRun[];
  readonly boxes: RichBlock[];
  readonly story: Story;
  readonly reading: DocReading;
}

function place(
  mark: string,
  properties: ParagraphProperties,
  { runs, boxes, story, reading }: Target,
): void {
  const { depth, endsRow, endsInnerCell, list, level } = properties;
  const isCellMark = mark === '\u0007';
  const inTables = isCellMark ? Math.max(1, depth) : depth;
  if (endsRow && inTables > 0) {
    story.builder.row(inTables);
    return;
  }
  const made = list === 0 || list > 2000 ? null : reading.label(list, level);
  const font =
    made === null
      ? null
      : made.font === null
        ? (runs[0]?.font ?? null)
        : (reading.fonts[made.font]?.name ?? null);
  const label =
    made === null ? [] : [{ text: made.text, font, capitals: runs[0]?.capitals ?? false }];
  story.builder.paragraph({ kind: 'paragraph', label, runs }, inTables);
  for (const box of boxes) if (box.kind === 'paragraph') story.builder.paragraph(box, inTables);
  if (isCellMark || endsInnerCell) story.builder.cell(inTables);
}

const controls: Readonly<Record<string, string>> = {
  '\u000B': '\n',
  '\u000E': '\n',
  '\u001E': '-',
  '\u001F': optionalHyphen,
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
        addText(
          runs,
          String.fromCharCode(run.symbol.sign),
          fontName(run.symbol.font, reading),
          false,
        );
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
