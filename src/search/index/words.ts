import { fold, spelling } from '../../lib/index.ts';

/**
 * Words of the index. Beside the numbers and dates (keys.ts) it holds every pair of neighbouring syllables, folded,
 * and every syllable of a page once, with its tones. Pairs carry the ranking and the phrases: their lists are short,
 * and “an ninh” says much where “an” and “ninh” say little. A syllable alone serves queries of one word and those
 * whose words stand apart. A word ends in `_`, so that none is the beginning of another one.
 */

/** The word for two syllables side by side: `_an_ninh_`. */
export function pairWord(first: string, second: string): string {
  return `_${first}_${second}_`;
}

/** The beginning of the words for a syllable and one that is still being typed: `_an_ni`. */
export function pairStart(first: string, started: string): string {
  return `_${first}_${started}`;
}

/** Says whether a word stands for two syllables. */
export function isPair(word: string): boolean {
  return word.startsWith('_');
}

/** The word under which the places of a common pair stand: `__an_ninh_`. */
export function placedWord(pair: string): string {
  return `_${pair}`;
}

/**
 * The word for one syllable with its marks, `ninh__`, `quoc_cs_`; its beginning `quoc_` stands for the syllable
 * whatever its marks.
 */
export function syllableWord({ key, marks }: Syllable): string {
  return `${key}_${marks}_`;
}

/** The beginning of the words for a syllable whatever its marks. */
export function foldedStart({ key }: Syllable): string {
  return `${key}_`;
}

/**
 * The beginning that a word shares with those that are searched together with it: a syllable whatever its marks, a pair
 * whose second syllable begins with the same letter, as it is typed.
 */
export function groupOf(word: string): string {
  // A word with places is only sought as a whole.
  if (word.startsWith('__')) return word;
  return /^_[^_]*_[^_]?|^[^_]*_?/u.exec(word)?.[0] ?? word;
}

/** The beginnings of the words for the two syllables of a pair, which stand wherever the pair does; none of other words. */
export function startsIn(word: string): readonly string[] {
  const { first, second } = /^_(?<first>[^_]+)_(?<second>[^_]+)_$/u.exec(word)?.groups ?? {};
  return [first, second].flatMap((key) => (key === undefined ? [] : [`${key}_`]));
}

/** A syllable or a run of digits. */
export interface Syllable {
  /** As written, in lower case. */
  readonly typed: string;
  /** Folded. */
  readonly key: string;
  /** A letter for each mark and for `đ`, sorted: it does not matter on which vowel a tone stands. Empty without marks. */
  readonly marks: string;
}

/** Marks of Vietnamese letters, and `đ`. */
const markLetters: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
  '\u0302': 'c',
  '\u0306': 'b',
  '\u031b': 'h',
  đ: 'd',
};

/** Words longer than this are no words that anybody types. */
const longest = 40;

/** Cuts a text (NFC) into its syllables and runs of digits, in order; everything else separates them. */
export function syllablesOf(text: string): readonly Syllable[] {
  const runs = text.match(/\p{N}+|\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return runs.map((run) => syllableOf(run.slice(0, longest)));
}

/** The syllables met last, for a text repeats them: folding is slow. */
const met = new Map<string, Syllable>();

function syllableOf(run: string): Syllable {
  const known = met.get(run);
  if (known !== undefined) return known;
  const typed = run.toLowerCase();
  const letters = [...spelling(typed)].map((letter) => markLetters[letter] ?? '');
  const syllable = { typed, key: fold(run), marks: letters.sort().join('') };
  if (met.size > 50_000) met.clear();
  met.set(run, syllable);
  return syllable;
}
