import { mentionWord } from '../keys.ts';
import { type NumberParts, numberKey } from '../numbers.ts';
import { ownKeys, readNumber } from '../own-keys.ts';
import type { KeyFile, KeyRow } from './files.ts';
import type { Titles } from './pack-titles.ts';
import { lowerWords, makeVocabulary, plainWord, type Vocabulary } from './vocabulary.ts';

/** A document as the finder compares it. */
export interface Entry {
  /** The index words of its number with nothing left out, as it is and with the year of its date. */
  readonly whole: readonly string[];
  /** Its number, folded, without signs, as printed and with the serial last: `44kltw`, `kl44`. */
  readonly spellings: readonly string[];
  /** Numbers of the words of its name, of its title and of its issuers, in this order. */
  readonly words: readonly number[];
  /** How many of the words are those of its name. */
  readonly nameLength: number;
  /** How often it cites and is cited. */
  readonly weight: number;
}

/** Documents prepared for finding. */
export interface Prepared {
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  /** Documents by the index words (see keys.ts) of their numbers and dates. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

/**
 * Reads every number and date of a key file. Yields now and then: with thousands of documents this takes longer than a
 * page may stand still, and the caller can give way to what the reader does.
 */
export function* prepareEntries(keys: KeyFile): Generator<undefined, Prepared> {
  const vocabulary = makeVocabulary();
  const byKey = new Map<string, number[]>();
  const entries: Entry[] = [];
  for (const [at, row] of keys.documents.entries()) {
    for (const key of keysOf(keys, row)) {
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [at]);
      else places.push(at);
    }
    entries.push(entryOf(keys, row, vocabulary));
    if (at % 100 === 99) yield;
  }
  return { entries, vocabulary, byKey };
}

/** Returns the same documents with the words of their titles. */
export function withTitles({ entries, ...rest }: Prepared, titles: Titles): Prepared {
  const { numbersOf } = rest.vocabulary;
  const numbers = titles.words.map(numbersOf);
  const titled = entries.map((entry, at) => {
    const words = entry.words.slice(0, entry.nameLength);
    for (const word of titles.titles[at] ?? []) words.push(...(numbers[word] ?? []));
    words.push(...entry.words.slice(entry.nameLength));
    return { ...entry, words };
  });
  return { entries: titled, ...rest };
}

function keysOf({ types }: KeyFile, [, , type, number, date]: KeyRow): readonly string[] {
  const numbers = number === null ? [] : [number];
  return ownKeys({ type: types[type]?.[0] ?? '', date, numbers });
}

function entryOf(keys: KeyFile, row: KeyRow, { numbersOf }: Vocabulary): Entry {
  const [, , type, number, date, issuers, , cites, citedBy, ownName] = row;
  const [parts] = number === null ? [] : readNumber(number);
  const name = [
    ...numbersOf(ownName ?? keys.types[type]?.[1] ?? ''),
    ...(number === null ? [] : lowerWords(number).flatMap(numbersOf)),
  ];
  return {
    whole: parts === undefined ? [] : wholeKeys(parts, date),
    spellings: spellingsOf(number, parts?.symbols[0]),
    words: [...name, ...issuers.flatMap((each) => numbersOf(keys.issuers[each] ?? ''))],
    nameLength: name.length,
    weight: cites + citedBy,
  };
}

function wholeKeys(parts: NumberParts, date: string | null): readonly string[] {
  const dated = { ...parts, year: parts.year ?? date?.slice(0, 4) ?? null };
  return [parts, dated].map((each) => mentionWord(numberKey(each)));
}

function spellingsOf(number: string | null, symbol: string | undefined): readonly string[] {
  if (number === null) return [];
  const words = lowerWords(number).map(plainWord);
  return [words.join(''), ...(symbol === undefined ? [] : [`${symbol}${words[0]}`])];
}
