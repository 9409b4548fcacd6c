import { withAccents } from './page-accents.ts';
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
  const groups = grouped(withAccents(glyphs), walls);
  return withoutShadows(woven(groups, walls).map(segmentOf));
}

/** Signs without a wide gap or a wall between them, in the order in which they are given. */
function grouped(glyphs: readonly Glyph[], walls: readonly Rule[]): Glyph[][] {
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
  return groups;
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
  // The mark of a note may be raised by less than the lines of a skewed page waver, and is smaller.
  const isMark = Math.min(last.size, glyph.size) < 0.8 * size;
  if (Math.abs(last.baseline - glyph.baseline) > (isMark ? 0.1 : 0.25) * size) return true;
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

/**
 * Letters set apart on purpose have a gap after each of them; returns it, in sizes of the letters. A wide gap is such a
 * spacing only where hardly a letter goes without: in a line whose digits alone came apart it is a blank.
 */
function spacing(glyphs: readonly Glyph[]): number {
  if (glyphs.length < 9) return 0;
  const gaps = glyphs
    .slice(1)
    .map((glyph, at) => (glyph.left - (glyphs[at]?.right ?? 0)) / Math.max(1, glyph.size))
    .sort((one, other) => one - other);
  const median = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const low = gaps[Math.floor(gaps.length / 10)] ?? 0;
  return Math.max(0, median < blankGap ? median : low);
}

/** A row of more pieces than this is no line of text. */
const mostPieces = 200;

/**
 * Puts together what was drawn at different times into the gaps of one line: “Số:    /NQ-CP” and “115”, or “Đ c l p” and
 * “ộ ậ”, where the letters that a font lacks are taken from another one and drawn last.
 */
function woven(groups: readonly Glyph[][], walls: readonly Rule[]): readonly Glyph[][] {
  const levels = Map.groupBy(groups, ([first]) => Math.round((first?.baseline ?? 0) / 3));
  const gone = new Set<Glyph[]>();
  const grown = new Set<Glyph[]>();
  for (const [level, own] of levels) {
    const row = [...own, ...(levels.get(level + 1) ?? [])];
    if (row.length > mostPieces) continue;
    for (const piece of row) {
      const into = row.find((group) => !gone.has(group) && areLaced(piece, group));
      if (into === undefined || gone.has(piece)) continue;
      into.push(...piece);
      into.sort((one, other) => one.left - other.left);
      grown.add(into);
      gone.add(piece);
    }
  }
  return groups
    .filter((group) => !gone.has(group))
    .flatMap((group) => (grown.has(group) ? grouped(group, walls) : [group]));
}

/** Says whether two pieces of a line touch or reach into each other, and no letter of one lies on a letter of the other. */
function areLaced(piece: readonly Glyph[], group: readonly Glyph[]): boolean {
  const [first, last] = [piece[0], piece.at(-1)];
  const [start, end] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined || start === undefined || end === undefined)
    return false;
  const touch = blankGap * first.size;
  const areApart = first.left > end.right + touch || start.left > last.right + touch;
  if (piece === group || areApart) return false;
  const play = 0.25 * first.size;
  const isAlike =
    Math.abs(start.baseline - first.baseline) < play &&
    Math.min(first.size, start.size) > 0.8 * Math.max(first.size, start.size);
  return (
    isAlike &&
    piece.every((sign) =>
      group.every((other) => sign.left > other.right - play || other.left > sign.right - play),
    )
  );
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
