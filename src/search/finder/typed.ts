import type { Clause } from '../query.ts';
import type { Prepared } from './entries.ts';
import { fit, lowerWords, plainWord } from './vocabulary.ts';

/** What was typed, as far as the collection has it. */
export interface Query {
  /** Documents that have the number, for every number. */
  readonly numbers: readonly ReadonlySet<number>[];
  readonly dates: readonly ReadonlySet<number>[];
  /** Index words of the numbers. */
  readonly keys: ReadonlySet<string>;
  /** How every word of the collection fits what stands beside numbers and dates. */
  readonly beside: readonly Uint8Array[];
  /** The same of all but the dates, for titles that mention a number, and for numbers that are still being typed. */
  readonly words: readonly Uint8Array[];
  /** The same, those first that the fewest documents have. */
  readonly rarest: readonly Uint8Array[];
  /** The words of what can be nothing but a number; a title mentions it only where they stand side by side. */
  readonly runs: readonly (readonly Uint8Array[])[];
  /** All but the dates, written as one: `44kltw`. */
  readonly joined: string;
  readonly first: string;
  /** Whether it can be a number of which the end is not typed yet: a serial and a letter of its symbol, `44k`, `kl4`. */
  readonly isHalfTyped: boolean;
}

/**
 * Reads what was typed as the collection has it: which documents have the numbers and dates, and how every
 * word fits. `times` says how often each word of the vocabulary stands in all documents.
 */
export function readQuery(
  clauses: readonly Clause[],
  { byKey, vocabulary }: Prepared,
  times: Uint32Array,
): Query {
  const found = clauses.map((clause) => readClause(clause, byKey));
  const beside = found.flatMap((each) => each.beside).flatMap(lowerWords);
  const words = found.flatMap((each) => each.words).flatMap(lowerWords);
  const marked = words.map(vocabulary.marks);
  const plain = words.map(plainWord);
  const joined = plain.join('');
  return {
    numbers: found.flatMap((each) => each.numbers),
    dates: found.flatMap((each) => each.dates),
    keys: new Set(found.flatMap((each) => each.keys)),
    beside: beside.map(vocabulary.marks),
    words: marked,
    rarest: marked.toSorted((a, b) => timesOf(a, times) - timesOf(b, times)),
    runs: found.flatMap(({ run }) => (run === null ? [] : [lowerWords(run).map(vocabulary.marks)])),
    joined,
    isHalfTyped: /^(?:\d+[a-z]|[a-z]+\d)/u.test(joined),
    first: plain[0] ?? '',
  };
}

/** How often the words that fit stand in all documents. */
function timesOf(marks: Uint8Array, times: Uint32Array): number {
  let sum = 0;
  for (let word = 0; word < marks.length; word++)
    if (marks[word] !== fit.not) sum += times[word] ?? 0;
  return sum;
}

interface ClauseRead {
  readonly numbers: readonly ReadonlySet<number>[];
  readonly dates: readonly ReadonlySet<number>[];
  readonly keys: readonly string[];
  readonly beside: readonly string[];
  readonly words: readonly string[];
  /** What can be nothing but a number, as it was typed. */
  readonly run: string | null;
}

/** Reads a clause as the collection has it; a number that no document has is words. */
function readClause(clause: Clause, byKey: Prepared['byKey']): ClauseRead {
  const nothing = { numbers: [], dates: [], keys: [], beside: [], words: [], run: null };
  if (clause.kind === 'words') return { ...nothing, beside: clause.words, words: clause.words };
  const having = (keys: readonly string[]) => new Set(keys.flatMap((key) => byKey.get(key) ?? []));
  if (clause.kind === 'date') {
    return { ...nothing, dates: clause.readings.map(({ keys }) => having(keys)) };
  }
  const words = [clause.written];
  const run = clause.isCertain ? clause.written : null;
  const reading = clause.readings.find(({ keys }) => having(keys).size > 0);
  if (reading === undefined) return { ...nothing, words, run };
  const { keys, rest } = reading;
  return { ...nothing, numbers: [having(keys)], keys, beside: rest, words, run };
}
