import { prepareQuery } from '../query.ts';
import { type Prepared, prepareEntries, withTitles } from './entries.ts';
import type { KeyFile } from './files.ts';
import type { Titles } from './pack-titles.ts';
import { type Ranks, ranksOf, weigh } from './ranks.ts';
import { type Query, readQuery } from './typed.ts';

/** What was found. Documents are named by their places in the key file. */
export interface Found {
  /** The best, best first; no more than asked for. */
  readonly places: readonly number[];
  /** How many fit in all. */
  readonly total: number;
  /** How many of all have the number that was typed; they come first. */
  readonly numbered: number;
  /** The only document with the whole number that was typed, and with whatever was typed beside it. */
  readonly exact: number | null;
}

/** Finds documents by number, date, or words of name, title and issuer. */
export type Finder = (typed: string, limit: number) => Found;

const nothing: Found = { places: [], total: 0, numbered: 0, exact: null };

/** Prepares a finder at once. Tones, case, signs and leading zeros do not matter. */
export function finderOf(keys: KeyFile, titles: Titles | null): Finder {
  const steps = prepareEntries(keys);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return finderIn(titles === null ? step.value : withTitles(step.value, titles));
}

/** Returns the finder of prepared documents. */
export function finderIn(prepared: Prepared): Finder {
  const times = countWords(prepared);
  return (typed, limit) => {
    const query = readQuery(prepareQuery(typed).clauses, prepared, times);
    if (query.words.length + query.dates.length === 0) return nothing;
    const fitting: { readonly at: number; readonly rank: number }[] = [];
    const exact: number[] = [];
    let numbered = 0;
    prepared.entries.forEach((entry, at) => {
      const ranks = ranksOf(entry, at, query);
      if (ranks === null) return;
      fitting.push({ at, rank: weigh(ranks) });
      if (ranks.isNumbered) numbered++;
      if (isExact(ranks, query)) exact.push(at);
    });
    const places = fitting.sort((a, b) => b.rank - a.rank || a.at - b.at).slice(0, limit);
    return {
      places: places.map(({ at }) => at),
      total: fitting.length,
      numbered,
      exact: exact.length === 1 ? (exact[0] ?? null) : null,
    };
  };
}

function countWords({ entries, vocabulary }: Prepared): Uint32Array {
  const times = new Uint32Array(vocabulary.size());
  for (const { words } of entries) for (const word of words) times[word] = (times[word] ?? 0) + 1;
  return times;
}

function isExact(ranks: Ranks, { dates, beside }: Query): boolean {
  const { isNumbered, isWhole } = ranks;
  return isNumbered && isWhole && ranks.dated === dates.length && ranks.beside === beside.length;
}
