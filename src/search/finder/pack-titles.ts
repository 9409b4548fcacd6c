import { fromDigits, toDigit } from './digits.ts';
import type { TitleFile } from './files.ts';

/**
 * Titles as they travel: every word once, and each title as one character a word. Compressed, that takes two thirds of
 * the titles as they are, and the finder need not cut them into words.
 */
export interface PackedTitles {
  readonly version: 1;
  readonly stamp: string;
  /** Words and signs, with the blank before them; the most frequent first. */
  readonly words: readonly string[];
  /** Titles in the order of the documents, separated by blanks; empty where there is none. */
  readonly titles: string;
}

/** Titles ready to be searched and shown. */
export interface Titles {
  readonly words: readonly string[];
  /** Places in `words`, for every document. */
  readonly titles: readonly (readonly number[])[];
}

/** Packs titles without losing anything but the difference between an empty title and none. */
export function packTitles({ stamp, titles }: TitleFile): PackedTitles {
  const cut = titles.map((title) => wordsIn(title ?? ''));
  const times = new Map<string, number>();
  for (const word of cut.flat()) times.set(word, (times.get(word) ?? 0) + 1);
  const words = [...times].sort(byUse).map(([word]) => word);
  const digits = new Map(words.map((word, at) => [word, toDigit(at)]));
  const packed = cut.map((each) => each.map((word) => digits.get(word)).join(''));
  return { version: 1, stamp, words, titles: packed.join(' ') };
}

/** Unpacks titles; `titleAt` puts one together again. */
export function unpackTitles({ words, titles }: PackedTitles): Titles {
  return { words, titles: titles.split(' ').map(fromDigits) };
}

/** Returns the title of a document as it was packed; empty when it has none. */
export function titleAt({ words, titles }: Titles, at: number): string {
  return (titles[at] ?? []).map((word) => words[word]).join('');
}

/** Words with their digits, and single signs, each with a blank before it: put together they are the text. */
function wordsIn(text: string): readonly string[] {
  return text.match(/ ?[\p{L}\p{M}\p{N}]+| ?[^\p{L}\p{M}\p{N}]/gsu) ?? [];
}

function byUse([a, times]: [string, number], [b, others]: [string, number]): number {
  return others - times || (a < b ? -1 : 1);
}
