import { foldWords } from '../lib/index.ts';
import { mentionWord } from '../search/keys.ts';
import { numberKey } from '../search/numbers.ts';
import { ownKeys, readNumber } from '../search/own-keys.ts';
import { type Clause, prepareQuery, type Reading } from '../search/query.ts';
import type { KeyFile, TitleFile } from './files.ts';

/** Finds documents by number, date, or words of name, title and issuer; returns their places in the key file, best first. */
export type Finder = (typed: string, limit: number) => readonly number[];

interface Entry {
  readonly at: number;
  /** Index words of its number and date. */
  readonly keys: ReadonlySet<string>;
  /** The index word of its number with nothing left out. */
  readonly whole: string | null;
  /** Its number, folded, without signs. */
  readonly number: string;
  /** Words of name, title and issuers, each after a blank. */
  readonly words: string;
  readonly weight: number;
}

/** What was typed, as far as the collection has it. */
interface Query {
  readonly numbers: readonly Reading[];
  readonly dates: readonly Reading[];
  /** What stands beside numbers and dates. */
  readonly beside: readonly string[];
  /** All but the dates, for titles that mention a number, and for numbers that are still being typed. */
  readonly words: readonly string[];
}

/** Prepares a finder: reads every number, date and title once. Tones, case, signs and leading zeros do not matter. */
export function finderOf(keys: KeyFile, titles: TitleFile): Finder {
  const entries = keys.documents.map((_, at) => entryOf(keys, titles, at));
  return (typed, limit) => {
    const query = queryOf(prepareQuery(typed).clauses, entries);
    if (query.words.length + query.dates.length === 0) return [];
    return entries
      .flatMap((entry) => {
        const ranks = ranksOf(entry, query);
        return ranks === null ? [] : [{ at: entry.at, ranks }];
      })
      .sort((a, b) => compareRanks(b.ranks, a.ranks) || a.at - b.at)
      .slice(0, limit)
      .map(({ at }) => at);
  };
}

function entryOf(keys: KeyFile, { titles }: TitleFile, at: number): Entry {
  const [, , typeAt = 0, number = null, date = null, issuers = [], , cites = 0, citedBy = 0, own] =
    keys.documents[at] ?? [];
  const [type = '', typeName = ''] = keys.types[typeAt] ?? [];
  const name = own ?? `${typeName} số ${number}`;
  const words = [name, titles[at], ...issuers.map((each) => keys.issuers[each])];
  const [parts] = number === null ? [] : readNumber(number);
  return {
    at,
    keys: new Set(ownKeys({ type, date, numbers: number === null ? [] : [number] })),
    whole: parts === undefined ? null : mentionWord(numberKey(parts)),
    number: plainWords(number ?? '').replaceAll(' ', ''),
    words: ` ${plainWords(words.filter((each) => each).join(' '))}`,
    weight: cites + citedBy,
  };
}

function queryOf(clauses: readonly Clause[], entries: readonly Entry[]): Query {
  const numbers: Reading[] = [];
  const dates: Reading[] = [];
  const beside: string[] = [];
  const words: string[] = [];
  for (const clause of clauses) {
    if (clause.kind === 'words') {
      beside.push(...clause.words);
      words.push(...clause.words);
    } else if (clause.kind === 'date') {
      dates.push(...clause.readings);
    } else {
      const reading = clause.readings.find((each) => entries.some((entry) => fits(entry, each)));
      if (reading !== undefined) numbers.push(reading);
      beside.push(...(reading?.rest ?? []));
      words.push(clause.written);
    }
  }
  return { numbers, dates, beside: split(beside), words: split(words) };
}

/**
 * Says how well a document fits, what matters most first; null when it does not. One whose own number was typed fits
 * whatever stands beside it; every other one has all the words, and the date.
 */
function ranksOf(entry: Entry, { numbers, dates, beside, words }: Query): readonly number[] | null {
  const dated = dates.filter((date) => fits(entry, date)).length;
  const has = (word: string) => entry.words.includes(` ${word}`);
  const isNumbered =
    (numbers.length > 0 && numbers.every((number) => fits(entry, number))) ||
    (entry.number !== '' && entry.number === words.join(''));
  if (!isNumbered && (dated < dates.length || !words.every(has))) return null;
  const isWhole = numbers.some(({ keys }) => entry.whole !== null && keys.includes(entry.whole));
  const isBeginning = entry.number.startsWith(words[0] ?? ' ');
  return [isNumbered, dated, beside.filter(has).length, isWhole, isBeginning, entry.weight].map(
    Number,
  );
}

function fits(entry: Entry, { keys }: Reading): boolean {
  return keys.some((key) => entry.keys.has(key));
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((rank, place) => rank !== other[place]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}

function split(words: readonly string[]): readonly string[] {
  return plainWords(words.join(' '))
    .split(' ')
    .filter((word) => word !== '');
}

/** Folded words, numbers without leading zeros. */
function plainWords(text: string): string {
  return foldWords(text).replace(/(?<![a-z\d])0+(?=\d)/gu, '');
}
