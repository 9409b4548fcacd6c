import type { Line } from './page-lines.ts';
import { textOfRuns } from './page-segments.ts';

/** The lines of a page without the notes at its foot. */
export interface WithoutNotes {
  readonly pages: readonly (readonly Line[])[];
  /** Lines of the notes at the foot of each page; empty where there are none. */
  readonly notes: readonly (readonly Line[])[];
}

/** Notes are set this much smaller than the text. */
const smaller = 0.9;
/** The mark with which a note starts. */
const mark = /^(?:\(?\[?\d{1,3}[\])]?\.?\s?|[*†]\s?)\p{Lu}/u;

/** Takes the notes at the foot of pages off the text: small lines below all others, of which the first has a mark. */
export function withoutNotes(pages: readonly (readonly Line[])[]): WithoutNotes {
  const size = usualSize(pages.flat());
  const cut = pages.map((lines) => firstNote(lines, size));
  return {
    pages: pages.map((lines, at) => lines.slice(0, cut[at])),
    notes: pages.map((lines, at) => lines.slice(cut[at])),
  };
}

/** Returns where the notes of a page start; its length when it has none. */
function firstNote(lines: readonly Line[], size: number): number {
  const isSmall = (line: Line) =>
    line.size < smaller * size && line.column === null && !line.isTableRow;
  const from = lines.findLastIndex((line) => !isSmall(line)) + 1;
  const marked = lines.findIndex(
    (line, at) => at >= from && mark.test(textOfRuns(line.runs).trim()),
  );
  return marked === -1 || from === 0 ? lines.length : marked;
}

function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, runs } of lines) {
    const round = Math.round(size * 2) / 2;
    letters.set(round, (letters.get(round) ?? 0) + textOfRuns(runs).length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}
