import { joinBroken } from './broken-words.ts';
import { type Region, regionsOf } from './page-columns.ts';
import { type Row, rowsOf, runsOfRow } from './page-rows.ts';
import type { Segment, TextRun } from './page-segments.ts';
import { cellsOf, type Grid, gridsOf, isInGrid } from './page-tables.ts';
import type { Rule } from './pdf-plane.ts';

/** The edges of the column in which a line stands, in points; `id` tells columns of a page apart. */
export interface Column {
  readonly id: string;
  readonly left: number;
  readonly right: number;
}

/** A line of a page in reading order. */
export interface Line {
  readonly runs: readonly TextRun[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  /** 1-based. */
  readonly page: number;
  /** The column it stands in; null for the whole width of the page. */
  readonly column: Column | null;
  /** A row of a table: never joined to what stands around it. */
  readonly isTableRow: boolean;
  readonly doubts: readonly string[];
}

/** Where segments were found. */
export interface PageSegments {
  /** 1-based. */
  readonly page: number;
  readonly segments: readonly Segment[];
  readonly rules: readonly Rule[];
}

/** Returns the lines of a page in the order in which a person reads them: columns by column, tables by row. */
export function linesOfPage({ page, segments, rules }: PageSegments): Line[] {
  const grids = gridsOf(rules);
  const loose = segments.filter((segment) => !grids.some((grid) => isInGrid(segment, grid)));
  const rows = rowsOf(loose);
  const lines: Line[] = [];
  let from = 0;
  for (const grid of [...grids, null]) {
    const top = grid?.rows[0] ?? Number.POSITIVE_INFINITY;
    const to = rows.findIndex((row, index) => index >= from && row.top >= top);
    const above = rows.slice(from, to === -1 ? rows.length : to);
    lines.push(
      ...regionsOf(above).flatMap((region, index) => regionLines(region, page, `${from}.${index}`)),
    );
    if (grid !== null) lines.push(...tableLines(grid, segments, page));
    from += above.length;
  }
  return lines;
}

function regionLines(region: Region, page: number, id: string): Line[] {
  if (region.kind === 'plain') return region.rows.map((row) => lineOf(row, page, null));
  return (['left', 'right'] as const).flatMap((side) => {
    const rows = region[side];
    const column = {
      id: `${page}.${id}.${side}`,
      left: Math.min(...rows.map(({ left }) => left)),
      right: Math.max(...rows.map(({ right }) => right)),
    };
    return rows.map((row) => lineOf(row, page, column));
  });
}

function lineOf(row: Row, page: number, column: Column | null): Line {
  const { segments, left, right, top, bottom, size } = row;
  const doubts = segments.flatMap((segment) => segment.doubts);
  return {
    runs: runsOfRow(segments),
    left,
    right,
    top,
    bottom,
    size,
    page,
    column,
    isTableRow: false,
    doubts,
  };
}

/** Parts the cells of a row, as in the tables of office files. */
const cellMark = ' | ';

function tableLines(grid: Grid, segments: readonly Segment[], page: number): Line[] {
  const inside = segments.filter((segment) => isInGrid(segment, grid));
  return cellsOf(inside, grid)
    .filter((cells) => cells.flat().length > 0)
    .map((cells) => ({
      ...lineOf(spanOf(cells.flat()), page, null),
      runs: rowRuns(cells),
      isTableRow: true,
    }));
}

function spanOf(segments: readonly Segment[]): Row {
  return {
    segments,
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
    top: Math.min(...segments.map(({ top }) => top)),
    bottom: Math.max(...segments.map(({ bottom }) => bottom)),
    size: Math.max(...segments.map(({ size }) => size)),
  };
}

function rowRuns(cells: readonly (readonly Segment[])[]): TextRun[] {
  return cells.flatMap((cell, index) => {
    const rows = rowsOf(cell).map(({ segments }) => runsOfRow(segments));
    const runs = rows.reduce<TextRun[]>((above, below) => joinBroken(above, below), []);
    return index === 0 ? runs : [{ text: cellMark, font: null }, ...runs];
  });
}
