import type { Entry } from './entries.ts';
import type { Query } from './typed.ts';
import { fit } from './vocabulary.ts';

/** How well a document fits, what matters most first. */
export interface Ranks {
  readonly isNumbered: boolean;
  /** How many of the dates it has. */
  readonly dated: number;
  /** How many of the words beside the number it has. */
  readonly beside: number;
  readonly isWhole: boolean;
  /** 2 when its number begins with all that was typed, 1 with the first word. */
  readonly begins: number;
  readonly wholeWords: number;
  readonly isPhrase: boolean;
  /** How many words it has as they were typed, with their tones. */
  readonly sameWords: number;
  /** How many words its name has, rather than its title. */
  readonly nameWords: number;
  readonly weight: number;
}

/**
 * Says how well a document fits; null when it does not. One whose own number was typed fits whatever stands beside it;
 * every other one has all the words and the date, or its number begins with what was typed.
 */
export function ranksOf(entry: Entry, at: number, query: Query): Ranks | null {
  const { numbers, dates, joined } = query;
  const [number = ''] = entry.spellings;
  const isTyped = joined !== '' && number === joined;
  const isNumbered = isTyped || (numbers.length > 0 && areAllIn(numbers, at));
  const dated = dates.length === 0 ? 0 : dates.filter((documents) => documents.has(at)).length;
  if (!isNumbered && dated < dates.length) return null;
  const isBeginning = query.isHalfTyped && entry.spellings.some((each) => each.startsWith(joined));
  const fits = mentions(entry, query) ? fitsOf(entry, query.rarest) : null;
  if (!isNumbered && !isBeginning && fits === null) return null;
  return {
    isNumbered,
    dated,
    beside: fits === null ? besideOf(entry, query) : query.beside.length,
    isWhole: isTyped || (query.keys.size > 0 && entry.whole.some((key) => query.keys.has(key))),
    begins: beginning(number, query),
    wholeWords: fits?.whole ?? 0,
    isPhrase: isPhrase(entry.words, query.words),
    sameWords: fits?.same ?? 0,
    nameWords: nameWordsOf(entry, query),
    weight: entry.weight,
  };
}

function areAllIn(sets: readonly ReadonlySet<number>[], at: number): boolean {
  return sets.every((documents) => documents.has(at));
}

/** Says whether every number stands in the words as one; a single word does so wherever it is. */
function mentions({ words }: Entry, { runs }: Query): boolean {
  return runs.every((run) => run.length < 2 || isPhrase(words, run));
}

function besideOf(entry: Entry, { beside }: Query): number {
  return beside.filter((marks) => bestFit(entry, marks) !== fit.not).length;
}

/** How many of the typed words the document has whole, and as they were typed; null when it lacks one. */
function fitsOf(
  entry: Entry,
  words: readonly Uint8Array[],
): { readonly whole: number; readonly same: number } | null {
  let whole = 0;
  let same = 0;
  for (const marks of words) {
    const best = bestFit(entry, marks);
    if (best === fit.not) return null;
    if (best >= fit.whole) whole++;
    if (best === fit.same) same++;
  }
  return { whole, same };
}

function bestFit({ words }: Entry, marks: Uint8Array): number {
  let best: number = fit.not;
  for (let i = 0; i < words.length && best < fit.same; i++) {
    const mark = marks[words[i] ?? -1] ?? fit.not;
    if (mark > best) best = mark;
  }
  return best;
}

function beginning(number: string, { joined, first }: Query): number {
  if (joined !== '' && number.startsWith(joined)) return 2;
  return first !== '' && number.startsWith(first) ? 1 : 0;
}

function nameWordsOf({ words, nameLength }: Entry, query: Query): number {
  let count = 0;
  for (const marks of query.words) {
    for (let i = 0; i < nameLength; i++) {
      if ((marks[words[i] ?? -1] ?? fit.not) === fit.not) continue;
      count++;
      break;
    }
  }
  return count;
}

/** Says whether the words stand side by side; the last one may still be being typed. */
function isPhrase(text: readonly number[], words: readonly Uint8Array[]): boolean {
  if (words.length < 2) return false;
  for (let from = 0; from + words.length <= text.length; from++) {
    let at = 0;
    while (at < words.length && fitsAt(text, words, from, at)) at++;
    if (at === words.length) return true;
  }
  return false;
}

function fitsAt(
  text: readonly number[],
  words: readonly Uint8Array[],
  from: number,
  at: number,
): boolean {
  const mark = words[at]?.[text[from + at] ?? -1] ?? fit.not;
  return mark >= (at === words.length - 1 ? fit.beginning : fit.whole);
}

/** Puts ranks into one number that compares as they do: each is a digit, with as many values as stand beside it. */
export function weigh(ranks: Ranks): number {
  let all = Number(ranks.isNumbered);
  const append = (value: number, values: number) => {
    all = all * values + Math.min(value, values - 1);
  };
  append(ranks.dated, 8);
  append(ranks.beside, 64);
  append(Number(ranks.isWhole), 2);
  append(ranks.begins, 4);
  append(ranks.wholeWords, 64);
  append(Number(ranks.isPhrase), 2);
  append(ranks.sameWords, 64);
  append(ranks.nameWords, 64);
  append(ranks.weight, 16_384);
  return all;
}
