import { isoDateKeys } from './dates.ts';
import { dateWord, mentionWord } from './keys.ts';
import { findNumbers, type NumberParts, shorterKeys, symbolsOf, unpadded } from './numbers.ts';
import { pieces } from './pieces.ts';

/** What a document is found by as itself. */
export interface OwnFacts {
  /** Code of its type: `CT`. */
  readonly type: string;
  /** ISO, as far as known. */
  readonly date: string | null;
  /** Its number as printed first, then as others write it. */
  readonly numbers: readonly string[];
}

/** Returns the index words (see keys.ts) of a document's own numbers, whole and with parts left out, and of its date. */
export function ownKeys({ type, date, numbers }: OwnFacts): readonly string[] {
  const words = ownNumbers(type, numbers).flatMap((parts) =>
    [...shorterKeys(parts), ...datedKeys(parts, date)].map(mentionWord),
  );
  const dates = date === null ? [] : isoDateKeys(date).map(dateWord);
  return [...new Set([...words, ...dates])];
}

/** Reads a document's number, also one that is a serial alone; empty when it cannot be read. */
export function readNumber(number: string): readonly NumberParts[] {
  const run = pieces(number);
  const [serial] = run;
  if (run.length === 1 && serial?.isDigits === true)
    return [{ serial: unpadded(serial.key), year: null, symbols: [] }];
  return findNumbers(run).map(({ parts }) => parts);
}

/** The numbers as written, and the first one with each symbol of the type (“luật số 30”). */
function ownNumbers(type: string, numbers: readonly string[]): readonly NumberParts[] {
  const read = numbers.flatMap(readNumber);
  const [first] = read;
  if (first === undefined) return [];
  const bySymbol = symbolsOf(type).map((symbol) => ({ ...first, symbols: [symbol] }));
  return [...read, ...bySymbol];
}

/** `48-CT/TW` of 2010 is also found as “ct 48 2010”. */
function datedKeys(parts: NumberParts, date: string | null): readonly string[] {
  const year = date?.slice(0, 4);
  return year === undefined || parts.year !== null ? [] : shorterKeys({ ...parts, year });
}
