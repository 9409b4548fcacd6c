import type { Apart } from './model.ts';
import type { Line } from './page-lines.ts';
import { textOfRuns } from './page-segments.ts';

/** Lines of the text itself, by page, and what is printed on every page around it. */
export interface WithoutHeads {
  readonly pages: readonly (readonly Line[])[];
  readonly apart: readonly Apart[];
}

/** This many lines at either end of a page may be running heads. */
const deepest = 3;
/** The same place on two pages, in points. */
const samePlace = 6;

const pageNumber =
  /^[\s\-–—_|]*(?:trang|tr\.?|page)?\s*(?<number>\d{1,4})(?:\s*(?:\/|trên|of)\s*\d{1,4})?[\s\-–—_|]*$/iu;

/**
 * Takes running heads and page numbers off the pages: a number at an end of a page that counts with the pages, and a
 * line that stands at one place on several pages.
 */
export function withoutHeads(pages: readonly (readonly Line[])[], height: number): WithoutHeads {
  const heads = new Set<Line>();
  const kinds = ['header', 'footer'] as const;
  const apart = kinds.flatMap((kind) => {
    const numbers = numbersAt(pages, kind, height);
    for (const line of numbers) heads.add(line);
    const repeated = repeatedAt(pages, kind, { height, heads });
    for (const line of repeated) heads.add(line);
    return [...textsOf(repeated), ...rangeOf(numbers)].map((text) => ({ kind, text }));
  });
  return { pages: pages.map((lines) => lines.filter((line) => !heads.has(line))), apart };
}

type Kind = 'header' | 'footer';

/** Lines at one end of a page, the outermost first. */
function endOf(lines: readonly Line[], kind: Kind, height: number): Line[] {
  const sorted = lines.toSorted((one, other) => one.top - other.top);
  const end = kind === 'header' ? sorted.slice(0, deepest) : sorted.slice(-deepest).reverse();
  return end.filter(({ top, bottom }) =>
    kind === 'header' ? bottom < height * 0.15 : top > height * 0.85,
  );
}

function numbersAt(pages: readonly (readonly Line[])[], kind: Kind, height: number): Line[] {
  const found = pages.flatMap((lines) =>
    endOf(lines, kind, height)
      .slice(0, 2)
      .flatMap((line) => {
        const number = pageNumber.exec(textOfRuns(line.runs))?.groups?.['number'];
        return number === undefined ? [] : [{ line, off: Number(number) - line.page }];
      }),
  );
  const offs = Map.groupBy(found, ({ off }) => off);
  const [counted] = [...offs.values()].sort((one, other) => other.length - one.length);
  // A single number must be that of its page: a lone “5” may be a figure.
  if (counted === undefined || (counted.length === 1 && counted[0]?.off !== 0)) return [];
  return counted.map(({ line }) => line);
}

interface Around {
  readonly height: number;
  readonly heads: ReadonlySet<Line>;
}

function repeatedAt(
  pages: readonly (readonly Line[])[],
  kind: Kind,
  { height, heads }: Around,
): Line[] {
  const ends = pages.flatMap((lines) => {
    const own = lines.filter((line) => !heads.has(line));
    return endOf(own, kind, height).filter((line) => standsApart(line, own, kind));
  });
  // “Trang 3” changes with the page; other numbers in a head do not.
  const groups = Map.groupBy(ends, (line) => textOfRuns(line.runs).replace(/\d+(?=\D*$)/u, '0'));
  return [...groups.values()].flatMap((group) => {
    const first = group[0] as Line;
    const level = group.filter(({ top }) => Math.abs(top - first.top) <= samePlace);
    const onPages = new Set(level.map(({ page }) => page)).size;
    // What stands alone on each of its pages is their text.
    const hasText = level.some((line) => pages.some((own) => own.includes(line) && own.length > 1));
    return hasText && (onPages >= 3 || (onPages === 2 && pages.length <= 3)) ? level : [];
  });
}

/** A head is farther from the text than the lines of the text are from each other. */
function standsApart(line: Line, lines: readonly Line[], kind: Kind): boolean {
  const inner = lines
    .map(({ top, bottom }) => (kind === 'header' ? top - line.bottom : line.top - bottom))
    .filter((gap) => gap > -0.3 * line.size);
  return Math.min(...inner, Number.POSITIVE_INFINITY) > 0.7 * line.size;
}

function textsOf(lines: readonly Line[]): string[] {
  return [...new Set(lines.map((line) => textOfRuns(line.runs).trim().normalize('NFC')))];
}

function rangeOf(numbers: readonly Line[]): string[] {
  const [first, last] = [numbers[0], numbers.at(-1)].map((line) =>
    textOfRuns(line?.runs ?? []).trim(),
  );
  if (first === undefined || first === '') return [];
  return [first === last || last === undefined ? first : `${first} … ${last}`];
}
