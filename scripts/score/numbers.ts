import { parseNumber } from '../../src/lib/index.ts';

/** How many numbers are read, written canonically and read again to the same; and those that are not. */
export interface NumberScore {
  readonly all: number;
  readonly stable: number;
  readonly failed: readonly string[];
}

/** Reads every number of a table (`type`, `number`, …, `flags`; tab-separated, with a head line) twice. */
export function scoreNumbers(table: string): NumberScore {
  const numbers = table
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([, number, , flags]) => number !== undefined && flags?.includes('no_number') !== true)
    .map(([, number = '']) => number);
  const failed = numbers.filter((number) => {
    const once = parseNumber(number);
    const twice = once === null ? null : parseNumber(once.canonical);
    return once?.serial == null || twice?.canonical !== once.canonical;
  });
  return { all: numbers.length, stable: numbers.length - failed.length, failed };
}
