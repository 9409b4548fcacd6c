import type { Glyph } from './pdf-glyphs.ts';
import type { Rule } from './pdf-plane.ts';

/** Text in one font. */
export interface TextRun {
  readonly text: string;
  /** Null where it is not known, as in a scan. */
  readonly font: string | null;
}

/** A stretch of a line of a page without a wide gap in it; lengths in points from the upper left corner. */
export interface Segment {
  readonly runs: readonly TextRun[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  /** Size of its letters. */
  readonly size: number;
  /** What a reader is unsure of in it, for people. */
  readonly doubts: readonly string[];
}

/** Returns the text of runs. */
export function textOfRuns(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** A gap from here on is a blank, in sizes of the letters. A blank of Times is 0.25 wide, and set tight 0.18. */
const blankGap = 0.15;
/** A gap from here on ends a segment. */
const wideGap = 1;

/** Joins the signs of a page into segments, in the order of the file; a rule between two signs parts them. */
export function segmentsOf(glyphs: readonly Glyph[], rules: readonly Rule[]): Segment[] {
  const walls = rules.filter(
    ({ left, right, top, bottom }) => right - left < 3 && bottom - top > 6,
  );
  const groups: Glyph[][] = [];
  for (const glyph of glyphs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (glyph.text.trim() === '' || glyph.slanted) continue;
    if (last !== undefined && isDrawnTwice(last, glyph)) continue;
    if (group === undefined || last === undefined || parts(last, glyph, walls))
      groups.push([glyph]);
    else group.push(glyph);
  }
  return withoutShadows(groups.map(segmentOf));
}

/** Bold letters are made in some files by drawing each twice. */
function isDrawnTwice(last: Glyph, glyph: Glyph): boolean {
  return (
    last.text === glyph.text &&
    Math.abs(last.left - glyph.left) < 0.12 * glyph.size &&
    Math.abs(last.baseline - glyph.baseline) < 0.12 * glyph.size
  );
}

function parts(last: Glyph, glyph: Glyph, walls: readonly Rule[]): boolean {
  const size = Math.max(last.size, glyph.size);
  if (Math.abs(last.baseline - glyph.baseline) > 0.25 * size) return true;
  const gap = glyph.left - last.right;
  if (gap > wideGap * size || gap < -0.6 * size) return true;
  const middle = (sign: Glyph) => (sign.left + sign.right) / 2;
  return walls.some(
    ({ left, right, top, bottom }) =>
      left > middle(last) &&
      right < middle(glyph) &&
      top < glyph.baseline &&
      bottom > glyph.baseline - size / 2,
  );
}

function segmentOf(glyphs: readonly Glyph[]): Segment {
  const size = Math.max(...glyphs.map((glyph) => glyph.size));
  const baseline = glyphs[0]?.baseline ?? 0;
  const runs: { text: string; font: string }[] = [];
  const least = blankGap + spacing(glyphs);
  glyphs.forEach((glyph, index) => {
    const before = glyphs[index - 1];
    const text =
      before !== undefined && isBlankBetween(before, glyph, least) ? ` ${glyph.text}` : glyph.text;
    const last = runs.at(-1);
    if (last?.font === glyph.font) last.text += text;
    else runs.push({ text, font: glyph.font });
  });
  const left = Math.min(...glyphs.map((glyph) => glyph.left));
  const right = Math.max(...glyphs.map((glyph) => glyph.right));
  const [top, bottom] = [baseline - 0.8 * size, baseline + 0.2 * size];
  return { runs, left, right, top, bottom, baseline, size, doubts: [] };
}

function isBlankBetween(before: Glyph, glyph: Glyph, least: number): boolean {
  return glyph.left - before.right > least * Math.max(before.size, glyph.size);
}

/** Letters set apart on purpose have a gap after each of them; returns it, in sizes of the letters. */
function spacing(glyphs: readonly Glyph[]): number {
  if (glyphs.length < 9) return 0;
  const gaps = glyphs
    .slice(1)
    .map((glyph, at) => (glyph.left - (glyphs[at]?.right ?? 0)) / Math.max(1, glyph.size))
    .sort((one, other) => one - other);
  return Math.max(0, gaps[Math.floor(gaps.length / 2)] ?? 0);
}

/** Leaves out segments that are drawn again at the same place. */
function withoutShadows(segments: readonly Segment[]): Segment[] {
  const seen = new Map<string, Segment[]>();
  return segments.filter((segment) => {
    const text = textOfRuns(segment.runs);
    const same = seen.get(text) ?? [];
    seen.set(text, [...same, segment]);
    return !same.some(
      (other) =>
        Math.abs(other.left - segment.left) < 0.15 * segment.size &&
        Math.abs(other.baseline - segment.baseline) < 0.15 * segment.size,
    );
  });
}
