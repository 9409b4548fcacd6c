import type { Segment } from './page-segments.ts';
import type { Rule } from './pdf-plane.ts';

/** A table with drawn borders: the edges of its columns and rows, in points. */
export interface Grid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** Ends of rules that are this near each other touch, in points. */
const near = 4;

/** Finds the tables with drawn borders on a page, from top to bottom: at least two columns and one row. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const lines = rules.filter(
    ({ left, right, top, bottom }) => right - left > 8 || bottom - top > 6,
  );
  return connected(lines)
    .map((group) => ({
      columns: edges(group.filter(isUpright).map(({ left, right }) => (left + right) / 2)),
      rows: edges(
        group.filter((rule) => !isUpright(rule)).map(({ top, bottom }) => (top + bottom) / 2),
      ),
    }))
    .filter(({ columns, rows }) => columns.length >= 3 && rows.length >= 2)
    .sort((one, other) => (one.rows[0] ?? 0) - (other.rows[0] ?? 0));
}

function isUpright({ left, right, top, bottom }: Rule): boolean {
  return bottom - top > right - left;
}

function edges(values: readonly number[]): number[] {
  return values
    .toSorted((one, other) => one - other)
    .filter((value, index, sorted) => index === 0 || value - (sorted[index - 1] ?? 0) > near);
}

/** More rules than this are a drawing. */
const mostRules = 3000;

function connected(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of rules.slice(0, mostRules).toSorted((one, other) => one.top - other.top)) {
    const touching = groups.filter((group) => group.some((other) => touches(rule, other)));
    const joined = [rule, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups;
}

function touches(one: Rule, other: Rule): boolean {
  return (
    one.left - near <= other.right &&
    other.left - near <= one.right &&
    one.top - near <= other.bottom &&
    other.top - near <= one.bottom
  );
}

/** Says whether a segment stands in a table. */
export function isInGrid({ left, right, top, bottom }: Segment, { columns, rows }: Grid): boolean {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return (
    x > (columns[0] ?? 0) &&
    x < (columns.at(-1) ?? 0) &&
    y > (rows[0] ?? 0) &&
    y < (rows.at(-1) ?? 0)
  );
}

/** Returns the segments of a table by row and column. */
export function cellsOf(segments: readonly Segment[], { columns, rows }: Grid): Segment[][][] {
  const place = (edge: readonly number[], value: number) =>
    edge.findLastIndex((each) => each <= value);
  return rows
    .slice(1)
    .map((_, row) =>
      columns
        .slice(1)
        .map((__, column) =>
          segments.filter(
            ({ left, right, top, bottom }) =>
              place(rows, (top + bottom) / 2) === row &&
              place(columns, (left + right) / 2) === column,
          ),
        ),
    );
}
