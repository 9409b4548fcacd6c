import type { RichBlock, RichCell, RichParagraph, RichRun } from './rich.ts';

/** Builds blocks from a stream of paragraphs, ends of cells and ends of rows, as RTF and .doc have them. */
export interface BlockBuilder {
  /** Adds a paragraph that stands in `depth` tables, one inside the other; 0 is none. */
  paragraph(added: RichParagraph, depth: number): void;
  /** Ends the cell at hand of the table at `depth`. */
  cell(depth: number): void;
  row(depth: number): void;
  /** Returns all blocks; an unfinished table counts as it is. */
  finish(): readonly RichBlock[];
}

interface Level {
  blocks: RichBlock[];
  cells: RichCell[];
  rows: RichCell[][];
}

const newLevel = (): Level => ({ blocks: [], cells: [], rows: [] });

/** Makes an empty builder. */
export function blockBuilder(): BlockBuilder {
  const levels: Level[] = [newLevel()];
  const at = (depth: number): Level => {
    while (levels.length - 1 > depth) closeTable(levels);
    while (levels.length - 1 < depth) levels.push(newLevel());
    return levels[depth] ?? newLevel();
  };
  return {
    paragraph: (added, depth) => void at(depth).blocks.push(added),
    cell: (depth) => endCell(at(Math.max(1, depth))),
    row: (depth) => endRow(at(Math.max(1, depth))),
    finish: () => at(0).blocks,
  };
}

function endCell(level: Level): void {
  level.cells.push({ blocks: level.blocks });
  level.blocks = [];
}

function endRow(level: Level): void {
  if (level.blocks.length > 0) endCell(level);
  if (level.cells.length > 0) level.rows.push(level.cells);
  level.cells = [];
}

function closeTable(levels: Level[]): void {
  const level = levels.pop();
  if (level === undefined) return;
  endRow(level);
  if (level.rows.length > 0) levels.at(-1)?.blocks.push({ kind: 'table', rows: level.rows });
}

/** Adds a text to runs, joined to the last run when it is set alike. */
export function addText(
  runs: RichRun[],
  text: string,
  font: string | null,
  capitals: boolean,
): void {
  const last = runs.at(-1);
  if (
    last !== undefined &&
    last.note === undefined &&
    last.font === font &&
    last.capitals === capitals
  ) {
    runs[runs.length - 1] = { text: last.text + text, font, capitals };
  } else runs.push({ text, font, capitals });
}
