import { type Asked, askedOf } from './asked.ts';
import { fewerWords, unknownWords, without } from './fewer.ts';
import type { KnownDocument } from './known.ts';
import { decodeMisreadings } from './misreadings.ts';
import { type NumberIndex, numberIndex } from './near-numbers.ts';
import { nearSpellings } from './near-words.ts';
import type { SuggestionSources } from './sources.ts';
import { decodeTyping } from './typing.ts';
import type { Words } from './words.ts';

/** What to say beside results that are few, or in their place. */
export interface Suggestions {
  /** As typed, cleaned. */
  readonly text: string;
  readonly numbers: readonly NumberAnswer[];
  /** The same query with words spelt otherwise, the likeliest first. */
  readonly spellings: readonly string[];
  /** Words of the query that no document has. */
  readonly unknown: readonly string[];
  /** Queries that ask for less, those that leave out least first. */
  readonly fewer: readonly FewerWords[];
}

/** What the collection knows of a number or date that was typed. */
export interface NumberAnswer {
  readonly kind: 'number' | 'date';
  /** As it was understood: `48-CT/TW`, `22/10/2010`. */
  readonly meaning: string;
  /** Whether the search found it nowhere, not in any text either. */
  readonly isAbsent: boolean;
  /** Documents whose number it is. */
  readonly named: readonly KnownDocument[];
  /** Documents whose number or date is near; empty when there are some of this number. */
  readonly near: readonly KnownDocument[];
}

/** A query that asks for less. */
export interface FewerWords {
  readonly query: string;
  /** How many documents it finds; null when that is not known. */
  readonly count: number | null;
}

/** What was typed, and which of its numbers and dates the search found nowhere, as it calls them. */
export interface Searched {
  readonly typed: string;
  readonly absent: readonly string[];
}

const mostNear = 5;
const mostSpellings = 3;
const mostFewer = 4;

/**
 * Returns what to offer for a query that found little. Sources that cannot be had are done without: fewer suggestions,
 * never wrong ones.
 */
export async function suggestionsFor(
  { typed, absent }: Searched,
  sources: SuggestionSources,
): Promise<Suggestions> {
  const asked = askedOf(typed);
  const [index, words] = await Promise.all([
    sources.numbers().catch(() => numberIndex([])),
    sources.words().catch(() => null),
  ]);
  const unknown = words === null ? [] : unknownWords(asked.text, words);
  const spellings = words === null ? [] : await spellingsOf(asked.text, words, sources);
  // Where the words that no document has are spelt otherwise, there is no need to do without them.
  const isSpelt = unknown.length > 0 && spellings.length > 0;
  const fewer = words === null || isSpelt ? [] : fewerWords(asked, words, absent);
  return {
    text: asked.text,
    numbers: numberAnswers(asked, index, absent),
    spellings: spellings.slice(0, mostSpellings),
    unknown,
    fewer: await counted(fewer.slice(0, mostFewer), sources),
  };
}

function numberAnswers(
  { numbers, dates }: Asked,
  index: NumberIndex,
  absent: readonly string[],
): readonly NumberAnswer[] {
  const ofNumbers = numbers.map((number): NumberAnswer => {
    const { meaning } = number;
    const named = index.named(number);
    const near =
      named.length > 0 ? [] : [...index.misread(number), ...index.near(number, mostNear)];
    const closest = [...new Set(near)].slice(0, mostNear);
    return { kind: 'number', meaning, isAbsent: absent.includes(meaning), named, near: closest };
  });
  const ofDates = dates.map((date): NumberAnswer => {
    const { meaning } = date;
    const isAbsent = absent.includes(meaning);
    const near = isAbsent ? index.nearDate(date, mostNear) : [];
    return { kind: 'date', meaning, isAbsent, named: [], near };
  });
  return [...ofNumbers, ...ofDates];
}

/** The query with its words read or spelt otherwise, without those that no document has even so; what finds nothing is left out. */
async function spellingsOf(
  text: string,
  words: Words,
  sources: SuggestionSources,
): Promise<readonly string[]> {
  const spelt = [
    ...decodeTyping(text),
    ...decodeMisreadings(text),
    ...nearSpellings(text, words, mostSpellings),
  ];
  const known = spelt.map((query) => without(query, unknownWords(query, words)));
  const asked = [...new Set(known)].filter((query) => query !== '' && query !== text);
  return (await counted(asked, sources)).map(({ query }) => query);
}

/** Counts what the queries find and leaves out those that find nothing. */
async function counted(
  queries: readonly string[],
  { count }: SuggestionSources,
): Promise<readonly FewerWords[]> {
  const found = await Promise.all(
    queries.map(async (query) => {
      const hits = count === undefined ? null : await count(query).catch(() => null);
      return { query, count: hits };
    }),
  );
  return found.filter((each) => each.count !== 0);
}
