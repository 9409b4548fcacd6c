import { raisedMark } from './page-raised.ts';
import { type Segment, type TextRun, textOfRuns } from './page-segments.ts';

/** Segments that stand on one level of a page, from left to right. */
export interface Row {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** Puts segments that stand on one level into rows, from top to bottom. */
export function rowsOf(segments: readonly Segment[]): Row[] {
  const groups: Segment[][] = [];
  for (const segment of segments.toSorted(
    (one, other) => other.size - one.size || one.top - other.top,
  )) {
    const row = groups.find(([first]) => first !== undefined && isLevel(first, segment));
    if (row === undefined) groups.push([segment]);
    else row.push(segment);
  }
  return groups.map(rowOf).sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Makes a row of segments on one level. */
export function rowOf(segments: readonly Segment[]): Row {
  return {
    segments: segments.toSorted((one, other) => one.left - other.left),
    left: Math.min(...segments.map(({ left }) => left)),
    right: Math.max(...segments.map(({ right }) => right)),
    top: Math.min(...segments.map(({ top }) => top)),
    bottom: Math.max(...segments.map(({ bottom }) => bottom)),
    size: Math.max(...segments.map(({ size }) => size)),
  };
}

/** A raised mark of a note is smaller and still on the level of its line. */
function isLevel(first: Segment, segment: Segment): boolean {
  const overlap = Math.min(first.bottom, segment.bottom) - Math.max(first.top, segment.top);
  return overlap >= 0.6 * Math.min(first.bottom - first.top, segment.bottom - segment.top);
}

/** Returns the runs of a row as a person reads them: a blank where there is a gap, marks of notes in brackets. */
export function runsOfRow(segments: readonly Segment[]): TextRun[] {
  return segments.flatMap((segment, index) => {
    const before = segments[index - 1];
    const mark = raisedMark(segment, segments, textOfRuns(before?.runs ?? []));
    const runs = mark === null ? segment.runs : [{ text: mark, font: null }];
    if (before === undefined) return runs;
    const gap = segment.left - before.right;
    const blank = gap > 0.15 * Math.min(before.size, segment.size);
    const [first, ...rest] = runs;
    if (!blank || first === undefined) return runs;
    return [{ ...first, text: ` ${first.text}` }, ...rest];
  });
}
