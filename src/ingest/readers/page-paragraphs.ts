import { isCapitals } from '../../lib/index.ts';
import { isBrokenNumber, joinBroken } from './broken-words.ts';
import { pageEdges, type TextEdges } from './page-edges.ts';
import { goesOnInLetterhead } from './page-letterhead.ts';
import type { Line } from './page-lines.ts';
import { withoutNotes } from './page-notes.ts';
import { type TextRun, textOfRuns } from './page-segments.ts';

/** What is doubtful on a page (1-based), for people. */
export interface PageDoubt {
  readonly page: number;
  readonly reason: string;
}

/** A paragraph as it is read; pages are 1-based. */
export interface Paragraph {
  readonly runs: readonly TextRun[];
  readonly doubts: readonly PageDoubt[];
  readonly firstPage: number;
  readonly lastPage: number;
}

/**
 * Joins lines into paragraphs, over columns and pages; the notes at the foot of a page stand below the paragraph with
 * which the page ends. Lines must be in reading order.
 */
export function paragraphsOf(pages: readonly (readonly Line[])[]): Paragraph[] {
  const edges = pageEdges(pages);
  const { pages: texts, notes } = withoutNotes(pages);
  const below = Map.groupBy(grouped(notes.flat(), edges), ([first]) => first?.page ?? 0);
  const groups = grouped(texts.flat(), edges);
  const placed = groups.flatMap((group, at) => {
    const ended = [...below.keys()].filter((page) => isEndedBy(page, group, groups[at + 1]));
    const own = ended.flatMap((page) => below.get(page) ?? []);
    for (const page of ended) below.delete(page);
    return [group, ...own];
  });
  return [...placed, ...[...below.values()].flat()].map(paragraphOf);
}

/** Says whether a page ends with a paragraph: the next one starts on a later page. */
function isEndedBy(
  page: number,
  group: readonly Line[],
  next: readonly Line[] | undefined,
): boolean {
  return (group[0]?.page ?? 0) <= page && (next?.[0]?.page ?? Number.POSITIVE_INFINITY) > page;
}

function grouped(lines: readonly Line[], edges: TextEdges): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || !goesOn(group, line, edges)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  return {
    runs: lines.map(({ runs }) => runs).reduce(joinBroken),
    doubts: lines.flatMap(({ page, doubts }) => doubts.map((reason) => ({ page, reason }))),
    firstPage: lines[0]?.page ?? 1,
    lastPage: lines.at(-1)?.page ?? 1,
  };
}

/** What starts a new paragraph whatever stands above: an item of a list, a heading with its number. */
const opening =
  /^(?:[-–+•*●▪➢]\s|\(?\p{L}{1,2}[.)]\s|\d{1,3}(?:\.\d{1,3})*[.)]\s|\d{1,2}(?:\.\d{1,2})+\s|[IVX]{1,6}[.)-]\s|(?:Điều|Chương|Mục|Phần|Phụ lục|Khoản)\s+[\dIVX]+|Kính gửi\s*:|Nơi nhận\s*:|Căn cứ\s|Số\s*:)/u;
const ended = /[.;:!?…][”"’')\]]*$|\/$|\.\/\.?$/u;

function goesOn(group: readonly Line[], line: Line, edges: TextEdges): boolean {
  const last = group.at(-1) as Line;
  if (last.isTableRow || line.isTableRow || last.column?.id !== line.column?.id) return false;
  if (isLargerThan(last, line) || isLargerThan(line, last)) return false;
  const { left, right } = edges(line);
  const before = textOfRuns(last.runs).trim();
  const text = textOfRuns(line.runs).trim();
  if (isBrokenNumber(before, text)) return true;
  const inHead = line.column === null ? null : goesOnInLetterhead(before, text);
  if (inHead !== null) return inHead;
  if (endsEarly(last, line, edges(last).right)) return false;
  // Names of bodies and offices in a column stand on lines of their own, however long.
  if (line.column !== null && isCapitals(before) && isCapitals(text)) return false;
  if (isCentred(last, left, right) && isCentred(line, left, right)) return false;
  const indented = line.left > left + 0.8 * line.size;
  if (isFarBelow(group, line)) return false;
  if (opening.test(text) && (ended.test(before) || indented)) return false;
  if (!indented)
    return !(
      ended.test(before) &&
      hasNoIndents(group, left) &&
      /^\p{Lu}/u.test(text) &&
      isFarther(group, line)
    );
  return hangsBelow(group, line) && !(ended.test(before) && /^[\p{Lu}\d]/u.test(text));
}

function isLargerThan(one: Line, other: Line): boolean {
  return one.size > 1.18 * other.size;
}

/** The first word of the line would have found room in the line above: its author ended that one. */
function endsEarly(last: Line, line: Line, right: number): boolean {
  const text = textOfRuns(line.runs).trim();
  const [word = ''] = text.split(/\s/u);
  const width = ((line.right - line.left) * word.length) / Math.max(1, text.length);
  return right - last.right > width + 0.6 * last.size;
}

function isCentred({ left, right, size }: Line, from: number, to: number): boolean {
  const [before, after] = [left - from, to - right];
  return before > 1.5 * size && after > 1.5 * size && Math.abs(before - after) < 1.2 * size;
}

function isFarBelow(group: readonly Line[], line: Line): boolean {
  const last = group.at(-1) as Line;
  return last.page === line.page && line.top - last.bottom > 1.3 * line.size;
}

/** The gap above is wider than those inside the paragraph, or than a usual one. */
function isFarther(group: readonly Line[], line: Line): boolean {
  const last = group.at(-1) as Line;
  const before = group.at(-2);
  if (last.page !== line.page) return false;
  const gap = line.top - last.bottom;
  const usual =
    before === undefined || before.page !== last.page ? 0.4 * line.size : last.top - before.bottom;
  return gap > usual + 0.25 * line.size;
}

function hasNoIndents(group: readonly Line[], left: number): boolean {
  const first = group[0] as Line;
  return first.left < left + 0.8 * first.size;
}

/** A paragraph set in as a whole: its lines stand below each other, or hang right of its first. */
function hangsBelow(group: readonly Line[], line: Line): boolean {
  const first = group[0] as Line;
  const last = group.at(-1) as Line;
  if (group.length > 1) return Math.abs(line.left - last.left) < 0.5 * line.size;
  return line.left > first.left - 0.5 * line.size && line.left < first.left + 3 * line.size;
}
