import type { Line } from './page-lines.ts';

/** Says where the text of the column of a line starts and ends, in points. */
export type TextEdges = (line: Line) => { readonly left: number; readonly right: number };

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** A page with fewer long lines than this takes its edges from the whole file. */
const enoughLines = 8;

/** Measures where the text of each page starts and ends; a line in a column has the edges of its column. */
export function pageEdges(pages: readonly (readonly Line[])[]): TextEdges {
  const whole = edgesOf(pages.flat()) ?? { left: 0, right: 0 };
  const byPage = new Map(
    pages.map((lines) => {
      const long = longLines(lines);
      const own = long.length < enoughLines ? null : edgesOf(lines);
      return [lines[0]?.page ?? 0, own ?? widened(whole, lines)];
    }),
  );
  return ({ column, page }) => column ?? byPage.get(page) ?? whole;
}

function isPlain({ column, isTableRow }: Line): boolean {
  return column === null && !isTableRow;
}

function longLines(lines: readonly Line[]): Line[] {
  const plain = lines.filter(isPlain);
  const widest = Math.max(0, ...plain.map(({ left, right }) => right - left));
  return plain.filter(({ left, right }) => right - left > 0.7 * widest);
}

/** The right edge is where most long lines end, and the left one where most of them start. */
function edgesOf(lines: readonly Line[]): Edges | null {
  const long = longLines(lines);
  if (long.length === 0) return null;
  const rights = long.map(({ right }) => right).sort((one, other) => one - other);
  const lefts = lines.filter(isPlain).map(({ left }) => left);
  return { left: commonLeft(lefts), right: rights[Math.floor((rights.length - 1) * 0.9)] ?? 0 };
}

/** The leftmost place at which a good share of the lines start. */
function commonLeft(lefts: readonly number[]): number {
  const places = Map.groupBy(lefts, (left) => Math.round(left / 4));
  const common = [...places.entries()]
    .filter(([, group]) => group.length >= Math.max(2, 0.15 * lefts.length))
    .sort(([one], [other]) => one - other);
  return common[0]?.[1].toSorted((one, other) => one - other)[0] ?? Math.min(...lefts);
}

/** A page set more widely than the others, such as an annex on its side. */
function widened(whole: Edges, lines: readonly Line[]): Edges {
  const own = edgesOf(lines);
  if (own === null) return whole;
  return { left: Math.min(whole.left, own.left), right: Math.max(whole.right, own.right) };
}
