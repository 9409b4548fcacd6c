import { foldWords } from '../../lib/index.ts';

/** Words by number: a text is a run of numbers, and a typed word is compared with every word once, not with every text. */
export interface Vocabulary {
  /** Returns the numbers of the words of a text; new words get new ones. */
  numbersOf(text: string): readonly number[];
  /**
   * Says for every word how it fits a typed one (see `fit`). A half-typed word fits those that it begins; tones and
   * case do not matter, but the word as it was typed fits best.
   */
  marks(typed: string): Uint8Array;
  /** How many words there are. */
  size(): number;
}

/** How a word fits a typed one. */
export const fit = { not: 0, beginning: 1, whole: 2, same: 3 } as const;

/** Who types letter by letter types most words over and over. */
const mostMarked = 64;

/** Makes an empty vocabulary. */
export function makeVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const folded: string[] = [];
  const written: string[] = [];
  const known = new Map<string, readonly number[]>();
  const marked = new Map<string, Uint8Array>();
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? folded.push(plainWord(word)) - 1;
    numbers.set(word, number);
    written[number] = word;
    return number;
  };
  return {
    size: () => folded.length,
    numbersOf: (text) => {
      const seen = known.get(text) ?? lowerWords(text).map(numberOf);
      known.set(text, seen);
      return seen;
    },
    marks: (typed) => {
      const lower = typed.toLowerCase().normalize('NFC');
      const known = marked.get(lower);
      // Words may have come since.
      if (known?.length === folded.length) return known;
      const marks = marksOf(lower, folded, written);
      if (marked.size >= mostMarked) marked.clear();
      marked.set(lower, marks);
      return marks;
    },
  };
}

function marksOf(typed: string, folded: readonly string[], written: readonly string[]): Uint8Array {
  const plain = plainWord(typed);
  const marks = new Uint8Array(folded.length);
  if (plain === '') return marks;
  for (const [at, word] of folded.entries()) {
    if (!word.startsWith(plain)) continue;
    if (word !== plain) marks[at] = fit.beginning;
    else marks[at] = written[at] === typed ? fit.same : fit.whole;
  }
  return marks;
}

/** Cuts a text into words in lower case, without signs. */
export function lowerWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Folds a word; a number is without leading zeros. */
export function plainWord(word: string): string {
  return foldWords(word)
    .replaceAll(' ', '')
    .replace(/^0+(?=\d)/u, '');
}
