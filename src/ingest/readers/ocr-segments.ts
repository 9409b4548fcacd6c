import { doubtOf, isNoise, isSpeck } from './ocr-doubts.ts';
import { withoutGuesses } from './ocr-handwritten.ts';
import type { VotedWord } from './ocr-vote.ts';
import type { Segment } from './page-segments.ts';

/** What was read on the image of a page. */
export interface ReadSegments {
  readonly segments: readonly Segment[];
  /** Marks that are no text as far as can be told: specks, parts of a seal, handwriting. */
  readonly noise: readonly string[];
}

/**
 * Makes segments of the words of a page; `points` is the length of a pixel in points. A word that is not sure becomes a
 * doubt of its segment, and so does a mark beside it that could not be read.
 */
export function segmentsOfWords(words: readonly VotedWord[], points: number): ReadSegments {
  const groups: VotedWord[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last === undefined || parts(last, word)) groups.push([word]);
    else group?.push(word);
  }
  const kept = groups.map((group) =>
    group.every(isNoise) ? [] : group.filter((word) => !isSpeck(word)),
  );
  const usual = median(kept.flat().map(({ size }) => size));
  const marks = words.filter((word) => !kept.some((group) => group.includes(word)) && isMark(word));
  const segments = kept
    .filter((group) => group.length > 0)
    .map((group) => segmentOf(group, points, usual));
  return { segments: withMarks(segments, marks, points), noise: marks.map(({ text }) => text) };
}

/** Large enough to be writing. */
function isMark({ left, right, top, bottom, size }: VotedWord): boolean {
  return right - left > 0.4 * size && bottom - top > 0.3 * size;
}

function parts(last: VotedWord, word: VotedWord): boolean {
  const size = Math.max(last.size, word.size);
  const gap = word.left - last.right;
  return Math.abs(last.baseline - word.baseline) > 0.3 * size || gap > size || gap < -0.5 * size;
}

function segmentOf(read: readonly VotedWord[], points: number, usual: number): Segment {
  const { words, doubts } = withoutGuesses(read);
  const size = sizeOf(words, usual) * points;
  const baseline = median(words.map((word) => word.baseline)) * points;
  return {
    runs: [{ text: words.map(({ text }) => text).join(' '), font: null }],
    left: Math.min(...words.map(({ left }) => left)) * points,
    right: Math.max(...words.map(({ right }) => right)) * points,
    top: baseline - 0.8 * size,
    bottom: baseline + 0.2 * size,
    baseline,
    size,
    doubts: [...words.flatMap(doubtOf), ...doubts],
  };
}

/** Heights of rows waver with the letters in them, so what is near the usual size is of the usual size. */
function sizeOf(words: readonly VotedWord[], usual: number): number {
  const own = median(words.map(({ size }) => size));
  return own > 0.8 * usual && own < 1.25 * usual ? usual : own;
}

/** Adds a doubt to the segment that is nearest to each mark that could not be read. */
function withMarks(
  segments: readonly Segment[],
  marks: readonly VotedWord[],
  points: number,
): Segment[] {
  const nearest = new Set(marks.map((mark) => nearestTo(mark, segments, points)));
  return segments.map((segment) =>
    nearest.has(segment)
      ? {
          ...segment,
          doubts: [
            ...segment.doubts,
            'cạnh dòng này có nét máy không đọc được (dấu, chữ ký, chữ viết tay)',
          ],
        }
      : segment,
  );
}

function nearestTo(
  mark: VotedWord,
  segments: readonly Segment[],
  points: number,
): Segment | undefined {
  const [x, y] = [((mark.left + mark.right) / 2) * points, ((mark.top + mark.bottom) / 2) * points];
  const distance = ({ left, right, top, bottom }: Segment) =>
    Math.max(0, left - x, x - right) / 4 + Math.max(0, top - y, y - bottom);
  return segments.toSorted((one, other) => distance(one) - distance(other))[0];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
