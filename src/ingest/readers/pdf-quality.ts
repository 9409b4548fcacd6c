import { isSyllable } from './syllable.ts';

/** What is wrong with the text of a page; null when nothing is. */
export type TextFlaw = 'apart' | 'letters' | null;

/** A text with fewer words than this says nothing about its letters. */
const fewWords = 12;
/** Words of one letter are up to 2 % of a Vietnamese text, names of lists among them. */
const mostSingles = 0.12;
/** Foreign names and abbreviations are up to 10 % of its words. */
const mostOdd = 0.3;
/** Share of the letters that may stand in words whose blanks are lost. */
const mostGlued = 0.15;
/** Signs for which the file has no letter. */
const mostUnmapped = 0.03;

/**
 * Judges whether the text of a page is what its reader sees: `apart` when words have come apart into letters or run into each other, `letters`
 * when too many words are no Vietnamese syllables. A text in another language is not judged by its words.
 * `unmapped` is the share of signs for which the file has no letter.
 */
export function flawOf(text: string, unmapped: number): TextFlaw {
  if (unmapped > mostUnmapped) return 'letters';
  const words = text.match(/\p{L}[\p{L}\p{M}\u00AD]*/gu) ?? [];
  if (lettersOf(words.filter(isGlued)) > mostGlued * lettersOf(words)) return 'apart';
  if (words.length < fewWords) return null;
  if (words.filter((word) => word.length === 1).length > mostSingles * words.length) return 'apart';
  if (text.includes('\uFFFD')) return 'letters';
  const plain = words.filter((word) => word.length > 1 && !isAbbreviation(word));
  if (plain.length < fewWords || isForeign(plain)) return null;
  const odd = plain.filter((word) => !isSyllable(word)).length;
  return odd > mostOdd * plain.length ? 'letters' : null;
}

/** No Vietnamese syllable has more than seven letters: this is several, their blanks lost. */
function isGlued(word: string): boolean {
  return word.length > 9 && /[^\p{ASCII}]/u.test(word);
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

function isAbbreviation(word: string): boolean {
  return /^[\p{Lu}]+$/u.test(word) && !isSyllable(word);
}

/** English and other texts have hardly a letter outside ASCII, and longer words. */
function isForeign(words: readonly string[]): boolean {
  const marked = words.filter((word) => /[^\p{ASCII}]/u.test(word)).length;
  return marked < 0.15 * words.length && lettersOf(words) > 4 * words.length;
}
