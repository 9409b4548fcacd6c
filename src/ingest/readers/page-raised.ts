import type { Segment } from './page-segments.ts';
import { textOfRuns } from './page-segments.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Units that have a square and a cube. */
const unit = /(?:^|[^\p{L}])[kcdm]?m$/u;

/**
 * Returns a raised figure as it is told apart from what it stands behind: the mark of a note in brackets, so that it
 * never becomes a digit of a number or a year; a power (m², 10⁶) as such. Null for any other segment.
 */
export function raisedMark(
  segment: Segment,
  row: readonly Segment[],
  before: string,
): string | null {
  const text = textOfRuns(segment.runs).trim();
  const bare = /^[([]?(?<mark>\d{1,3}|[*†])[)\]]?$/u.exec(text)?.groups?.['mark'];
  if (bare === undefined || !isRaised(segment, row)) return null;
  const isPower = /(?:^|\D)10$/u.test(before) || (unit.test(before) && /^[23]$/u.test(bare));
  if (isPower) return [...bare].map((digit) => superscripts.charAt(Number(digit))).join('');
  return `[${bare}]`;
}

function isRaised({ size, baseline }: Segment, row: readonly Segment[]): boolean {
  const main = row.toSorted((one, other) => other.size - one.size)[0];
  if (main === undefined) return false;
  return size < 0.82 * main.size && main.baseline - baseline > 0.15 * main.size;
}
