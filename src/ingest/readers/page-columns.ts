import { fold, isRule } from '../../lib/index.ts';
import type { Row } from './page-rows.ts';
import { rowOf } from './page-rows.ts';
import { type Segment, textOfRuns } from './page-segments.ts';

/** Rows of a page that follow each other, as one column or as two beside each other. */
export type Region =
  | { readonly kind: 'plain'; readonly rows: readonly Row[] }
  | { readonly kind: 'columns'; readonly left: readonly Row[]; readonly right: readonly Row[] };

/** A strip without text, between two columns. */
interface Corridor {
  readonly from: number;
  readonly to: number;
}

/** A gap between segments from here on may part columns, in sizes of the letters. */
const leastGap = 0.9;
/** White below both columns from here on ends a band of them: the next one is read after it. */
const bandGap = 0.4;

/**
 * Parts the rows of a page into regions: heads and feet of documents stand in two columns, and each column is read by
 * itself. Rows must be sorted from top to bottom.
 */
export function regionsOf(rows: readonly Row[]): Region[] {
  const regions: Region[] = [];
  let plain: Row[] = [];
  let at = 0;
  while (at < rows.length) {
    const found = columnsFrom(rows, at);
    if (found === null) {
      plain.push(rows[at] as Row);
      at++;
      continue;
    }
    // What stands on the right only, just above, belongs to the right column.
    const above: Row[] = [];
    while (isRightTop(plain.at(-1), above[0] ?? rows[at], found.corridor))
      above.unshift(plain.pop() as Row);
    if (plain.length > 0) regions.push({ kind: 'plain', rows: plain });
    plain = [];
    regions.push(...bands([...above, ...rows.slice(at, found.end)], found.corridor));
    at = found.end;
  }
  if (plain.length > 0) regions.push({ kind: 'plain', rows: plain });
  return regions;
}

function isRightTop(row: Row | undefined, below: Row | undefined, corridor: Corridor): boolean {
  if (row === undefined || below === undefined) return false;
  return row.left >= corridor.to - 1 && below.top - row.bottom < 0.8 * row.size;
}

interface Found {
  readonly corridor: Corridor;
  /** The row after the last one. */
  readonly end: number;
}

/** Finds the columns that start with a row; null when it starts none. */
function columnsFrom(rows: readonly Row[], start: number): Found | null {
  const first = rows[start];
  if (first === undefined) return null;
  const found = gapsOf(first)
    .map((corridor) => grown(rows, start, corridor))
    .filter((each) => each !== null);
  return found.toSorted((one, other) => other.end - one.end)[0] ?? null;
}

function gapsOf({ segments }: Row): Corridor[] {
  return segments.slice(1).flatMap((segment, index) => {
    const from = (segments[index] as Segment).right;
    return segment.left - from >= leastGap * segment.size ? [{ from, to: segment.left }] : [];
  });
}

function grown(rows: readonly Row[], start: number, seed: Corridor): Found | null {
  let corridor = seed;
  let end = start;
  let both = 0;
  let leftBottom = 0;
  for (const row of rows.slice(start)) {
    const sides = sidesOf(row, corridor);
    const narrowed = sides === null ? null : narrow(corridor, sides);
    if (sides === null || narrowed === null) break;
    const isLeftOnly = sides.right.length === 0;
    if (isLeftOnly && row.top - leftBottom > 0.9 * row.size) break;
    if (row.top - (rows[end - 1]?.bottom ?? row.top) > 9 * row.size) break;
    corridor = narrowed;
    if (sides.left.length > 0) leftBottom = row.bottom;
    if (sides.left.length > 0 && sides.right.length > 0) both++;
    end++;
  }
  const taken = rows.slice(start, end);
  const enough = both >= 2 || (both === 1 && isFoot(taken[0], corridor));
  return enough && areColumns(taken, corridor) ? { corridor, end } : null;
}

/** Recipients are in smaller letters than who signs beside them, so that only their first rows are on one level. */
function isFoot(row: Row | undefined, corridor: Corridor): boolean {
  const left = row === undefined ? undefined : sidesOf(row, corridor)?.left;
  return /^noi nhan\W*$/u.test(fold((left ?? []).map(({ runs }) => textOfRuns(runs)).join(' ')));
}

interface Sides {
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
}

/** Sorts the segments of a row to the two sides of a corridor; null when one stands across it. */
function sidesOf({ segments }: Row, { from, to }: Corridor): Sides | null {
  const middle = (from + to) / 2;
  const left = segments.filter(
    (each) => each.right <= middle || (each.left < from && each.right <= to),
  );
  const right = segments.filter((each) => !left.includes(each));
  return right.every((each) => each.left > from) ? { left, right } : null;
}

function narrow({ from, to }: Corridor, { left, right }: Sides): Corridor | null {
  const narrowed = {
    from: Math.max(from, ...left.map((each) => each.right)),
    to: Math.min(to, ...right.map((each) => each.left)),
  };
  const size = Math.min(...[...left, ...right].map((each) => each.size));
  return narrowed.to - narrowed.from >= 0.5 * size ? narrowed : null;
}

/** Labels of a list (“a)”, “1.”, “-”) and columns of figures are no column to be read by itself. */
function areColumns(rows: readonly Row[], corridor: Corridor): boolean {
  const sides = rows.map((row) => sidesOf(row, corridor)).filter((each) => each !== null);
  const wide = (each: Segment) => each.right - each.left > 3.5 * each.size;
  const left = sides.flatMap((each) => each.left);
  const right = sides.flatMap((each) => each.right);
  const labels = left.filter((each) =>
    /^(?:[-–+•*]|\(?\p{L}{0,4}\d*[.):]?)$/u.test(textOfRuns(each.runs)),
  );
  if (labels.length * 2 > left.length) return false;
  const cells = sides.filter((each) => each.left.length + each.right.length > 2).length;
  return left.some(wide) && right.some(wide) && cells * 2 <= sides.length;
}

/**
 * Cuts two columns where both are blank at one level; what stands above is read before what stands below. Lines that are
 * set far apart throughout are one band, as the head of a page with wide lines is.
 */
function bands(rows: readonly Row[], corridor: Corridor): Region[] {
  const gaps = gapsAbove(rows);
  const measured = gaps.filter((gap) => gap !== null);
  const usual = measured.length > 1 ? Math.min(...measured) : 0;
  const cuts: Row[][] = [];
  for (const [index, row] of rows.entries()) {
    const gap = gaps[index] ?? 0;
    const isCut = gap > bandGap * row.size && gap > 1.25 * usual;
    if (cuts.length === 0 || isCut) cuts.push([row]);
    else cuts.at(-1)?.push(row);
  }
  return cuts.map((band) => {
    const sides = band.map((row) => sidesOf(row, corridor)).filter((each) => each !== null);
    const side = (which: 'left' | 'right') =>
      sides
        .map((each) => each[which])
        .filter((each) => each.length > 0)
        .map(rowOf);
    return { kind: 'columns', left: side('left'), right: side('right') };
  });
}

/** Returns the white above each row, in points; null above the first one, and above one without words. */
function gapsAbove(rows: readonly Row[]): (number | null)[] {
  let bottom: number | null = null;
  return rows.map(({ segments }) => {
    // A rule of hyphens below a name belongs to the name, and no blank is measured from it.
    const words = segments.filter(({ runs }) => !isRule(textOfRuns(runs)));
    if (words.length === 0) return null;
    const top = Math.min(...words.map((each) => each.top));
    const gap = bottom === null ? null : Math.max(0, top - bottom);
    const lowest = Math.max(...words.map((each) => each.bottom));
    bottom = Math.max(bottom ?? lowest, lowest);
    return gap;
  });
}
