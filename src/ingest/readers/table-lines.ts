import type { LaidLine } from './lay-out.ts';

type Cell = readonly LaidLine[];

/** What the head and the foot of a document hold, and no table of values. */
const headOrFoot =
  /^\s*(?:c\S+ng h(?:òa|oà) xã hội chủ nghĩa|đảng cộng sản việt nam|độc lập\s*[-–—]\s*tự do|nơi nhận\s*:?\s*$|(?:tm|kt|tl|tuq)\s*[./]\s*\p{L})/iu;
/** What a small table of the head holds. */
const inHead = /^\s*(?:kính gửi\s*:|số\s*:\s*\S*\s*\/)/iu;
const smallRows = 6;

/**
 * Returns a table as lines. A table that only sets the head or the foot of a document in columns is read column by
 * column; any other is read row by row, its cells parted by “ | ”.
 */
export function tableLines(rows: readonly (readonly Cell[])[]): LaidLine[] {
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  const columns = Math.max(0, ...filled.map((row) => row.length));
  const used = columnsUsed(filled, columns);
  if (used.length <= 1) return filled.flatMap((row) => row.flat());
  if (used.length <= 3 && isLayout(filled)) {
    return used.flatMap((column) => filled.flatMap((row) => row[column] ?? []));
  }
  return filled.flatMap((row) => rowLines(used.map((column) => row[column] ?? [])));
}

function columnsUsed(rows: readonly (readonly Cell[])[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => column).filter((column) =>
    rows.some((row) => (row[column] ?? []).length > 0),
  );
}

function isLayout(rows: readonly (readonly Cell[])[]): boolean {
  // One row whose cells hold several lines each sets them side by side: two signatures, a list and a signature.
  if (rows.length === 1 && rows[0]?.some((cell) => cell.length > 1)) return true;
  const holds = (pattern: RegExp) =>
    rows.some((row) => row.some((cell) => cell.some(({ text }) => pattern.test(text))));
  return holds(headOrFoot) || (rows.length <= smallRows && holds(inHead));
}

/** A row of one filled cell keeps the paragraphs of that cell. */
function rowLines(cells: readonly Cell[]): readonly LaidLine[] {
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length === 1) return filled.flat();
  const texts = cells.map((cell) => cell.map(({ text }) => text.trim()).join(' '));
  const doubts = filled.flat().flatMap((line) => line.doubts);
  return [{ text: texts.join(' | ').trim(), doubts }];
}
