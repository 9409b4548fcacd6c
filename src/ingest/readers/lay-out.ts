import { type DecodedRuns, type Decoding, decodeRuns, optionalHyphen } from './decode-runs.ts';
import { type LegacyCode, meaningOf } from './fonts.ts';
import type { Apart, Doubt, Format, ReadText } from './model.ts';
import type { RichBlock, RichParagraph, RichRun, RichTable, RichText } from './rich.ts';
import { convert, guessCode, scoreOf } from './score.ts';
import { type Survey, surveyOf, unmarkedText } from './survey.ts';
import { tableLines } from './table-lines.ts';

/** A line of text with what is doubtful in it. */
export interface LaidLine {
  readonly text: string;
  readonly doubts: readonly string[];
}

/** What is known of the letters of a file, and was met in them. */
export interface Letters extends Decoding {
  /** Codes that were told by no font. */
  readonly guessed: Set<LegacyCode>;
}

interface State extends Letters {
  notes: number;
  /** Notes referred to in the block at hand, to be placed below it. */
  pending: LaidLine[];
}

/** Lays the text of an office file out as lines: one for a paragraph, notes below the paragraph that refers to them. */
export function layOut(rich: RichText, format: Format): ReadText {
  const survey = surveyOf(rich.blocks);
  const state: State = { ...lettersOf(survey), notes: 0, pending: [] };
  const lines = linesOf(rich.blocks, state);
  const text = lines.map((line) => line.text).join('\n');
  const reasons = [...rich.remarks, ...fileDoubts(survey)];
  const doubts = [...reasons.map((reason) => ({ line: 1, reason })), ...lineDoubts(lines)];
  const apart = apartOf(rich, state);
  return { text, format, encoding: encodingOf(state) ?? 'Unicode', doubts, apart, pages: null };
}

/** Returns the letters of a file of which nothing is read yet. */
export function lettersOf({ guess: { code }, misnamed, by1258 }: Survey): Letters {
  const guessed = new Set(code === null ? [] : [code]);
  return { fallback: code, misnamed, by1258, met: new Map(), guessed };
}

/** Says what is doubtful of the letters of a whole file, for people. */
export function fileDoubts({ guess, misnamed, unread }: Survey): string[] {
  const unsure = guess.doubtful && guess.code !== null ? [`không chắc chữ là ${guess.code}`] : [];
  const named = [...misnamed].map((code) => `phông ${code} nhưng chữ là Unicode`);
  const garbled = [...unread].map(
    ([font, code]) =>
      `phông ${font} theo bảng mã ${code}, chưa đổi được sang Unicode: chữ có thể sai`,
  );
  return [...unsure, ...named, ...garbled];
}

function lineDoubts(lines: readonly LaidLine[]): Doubt[] {
  return lines.flatMap(({ doubts }, index) =>
    doubts.map((reason) => ({ line: index + 1, reason })),
  );
}

/** Every page has its heads; each is told once. */
function apartOf({ apart }: RichText, state: State): Apart[] {
  const seen = new Set<string>();
  return apart
    .map(({ kind, blocks }) => {
      const lines = linesOf(blocks, state);
      return { kind, text: lines.map(({ text }) => text).join('\n') };
    })
    .filter(({ kind, text }) => {
      const isNew = text !== '' && !seen.has(kind + text);
      seen.add(kind + text);
      return isNew;
    });
}

/** Names the codes that were met, with the fonts that told them; null for Unicode alone. */
export function encodingOf({ met, guessed }: Letters): string | null {
  const told = [...met].map(([code, fonts]) => `${code} (${[...fonts].sort().join(', ')})`);
  const found = [...guessed]
    .filter((code) => !met.has(code))
    .map((code) => `${code} (đoán theo chữ)`);
  return [...told, ...found].sort().join('; ') || null;
}

function linesOf(blocks: readonly RichBlock[], state: State): LaidLine[] {
  return blocks.flatMap((block) => {
    const lines = block.kind === 'table' ? tableOf(block, state) : paragraphLines(block, state);
    const notes = state.pending;
    state.pending = [];
    return [...lines, ...notes];
  });
}

function tableOf(table: RichTable, state: State): LaidLine[] {
  const pending: LaidLine[] = [];
  const cells = table.rows.map((row) =>
    row.map(({ blocks }) => {
      const lines = blocks.flatMap((block) =>
        block.kind === 'table' ? tableOf(block, state) : paragraphLines(block, state),
      );
      pending.push(...state.pending);
      state.pending = [];
      return lines;
    }),
  );
  state.pending = pending;
  return tableLines(cells);
}

/** Returns the lines of a paragraph: several only where its author broke it; none when it is blank. */
function paragraphLines({ label, runs }: RichParagraph, state: State): LaidLine[] {
  const fallback = fallbackFor(runs, state);
  const read = decodeRuns(withNotes(runs, state), { ...state, fallback });
  const before = label.length === 0 ? null : decodeRuns(label, { ...state, fallback });
  const doubts = [...read.doubts, ...doubtsOf(read, runs, fallback, state)];
  const labelled = before === null ? read.text : `${before.text} ${read.text.trimStart()}`;
  return labelled
    .replaceAll('\u00AD', '')
    .replaceAll(optionalHyphen, '')
    .split('\n')
    .map((text) => ({ text: text.trimEnd(), doubts }))
    .filter(({ text }) => text.trim() !== '');
}

/** The fonts of some paragraphs mislead or are not told; their own letters then say more than those of the file. */
export function fallbackFor(
  runs: readonly RichRun[],
  { fallback, guessed }: Letters,
): LegacyCode | null {
  const text = unmarkedText(runs);
  const plain = scoreOf(text);
  if (fallback !== null) {
    const read = scoreOf(convert(text, fallback));
    return plain.good - plain.bad > read.good - read.bad ? null : fallback;
  }
  if (plain.bad < 2) return null;
  const own = guessCode(text);
  if (own.code === null || own.doubtful) return null;
  guessed.add(own.code);
  return own.code;
}

/** Says what is doubtful of a paragraph that was read by `fallback`, for people. */
export function doubtsOf(
  { text }: DecodedRuns,
  runs: readonly RichRun[],
  fallback: LegacyCode | null,
  letters: Letters,
): string[] {
  const doubts: string[] = [];
  const { good, bad } = scoreOf(text);
  if (bad > 2 && bad > good) doubts.push('nhiều chữ không phải tiếng Việt, có thể sai bảng mã');
  const fonts = new Set(
    runs
      .filter(({ font }) => font !== null && meaningOf(font).code === null)
      .map(({ font }) => font),
  );
  if (fallback !== null && fallback !== letters.fallback && fonts.size > 0) {
    doubts.push(`phông ${[...fonts].join(', ')} nhưng chữ là ${fallback}`);
  }
  return doubts;
}

/** Puts a mark for each note where it is referred to, and keeps its text for below. */
function withNotes(runs: readonly RichRun[], state: State): RichRun[] {
  return runs.map((each) => {
    if (each.note === undefined) return each;
    state.notes += 1;
    const mark = `[${state.notes}]`;
    const outer = state.pending;
    state.pending = [];
    const lines = linesOf(each.note, state);
    const [first, ...rest] = lines;
    state.pending = [...outer];
    if (first !== undefined)
      state.pending.push({ ...first, text: `${mark} ${first.text.trimStart()}` }, ...rest);
    return { text: mark, font: null, capitals: false };
  });
}
