import { citation, displayDate, type Frontmatter, writtenNumber } from '../lib/index.ts';

/**
 * Names one of several documents that a citation may mean. A law is cited by its name alone, which its versions share: its
 * number and date, as far as known, then tell it from the others.
 */
export function choiceName(frontmatter: Frontmatter): string {
  const { number, date } = frontmatter;
  const name = citation(frontmatter);
  const untold = [
    ...(number === null || name.includes(number) ? [] : [`số ${writtenNumber(number)}`]),
    ...(date === null || name.includes(displayDate(date)) ? [] : [displayDate(date)]),
  ];
  return untold.length === 0 ? name : `${name} (${untold.join(', ')})`;
}
