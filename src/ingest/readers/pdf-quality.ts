import { isSyllable } from './syllable.ts';

/** What is wrong with the text of a page; null when nothing is. */
export type TextFlaw = 'apart' | 'letters' | 'layer' | null;

/** A text with fewer words than this says nothing about its letters. */
const fewWords = 12;
/** Words of one letter are up to 2 % of a Vietnamese text, names of lists among them. */
const mostSingles = 0.12;
/** A word of one letter between blanks; those of “(để b/c)” and “a)” have not come apart. */
const single = /(?<!\S)\p{L}\p{M}?(?!\S)/gu;
/** Foreign names and abbreviations are up to 10 % of its words. */
const mostOdd = 0.2;
/** A scanner that misreads so many words misreads numbers as well. */
const mostOddOfLayer = 0.04;
/** Share of the letters that may stand in words whose blanks are lost. */
const mostGlued = 0.15;
/** Signs for which the file has no letter. */
const mostUnmapped = 0.03;

/**
 * Judges whether the text of a page is what its reader sees: `apart` when words have come apart into letters or run into each other, `letters`
 * when too many words are no Vietnamese syllables. A text in another language is not judged by its words.
 * `unmapped` is the share of signs for which the file has no letter. A text that a scanner recognised (`isLayer`) is held
 * to more: `layer` says that it has too many words that cannot be, or a number that is none.
 */
export function flawOf(text: string, unmapped: number, isLayer = false): TextFlaw {
  if (unmapped > mostUnmapped) return 'letters';
  const words = text.match(/\p{L}[\p{L}\p{M}\u00AD]*/gu) ?? [];
  if (lettersOf(words.filter(isGlued)) > mostGlued * lettersOf(words)) return 'apart';
  if (words.length < fewWords) return null;
  if ((text.match(single) ?? []).length > mostSingles * words.length) return 'apart';
  if (/[\p{L}\d/]\uFFFD|\uFFFD[\p{L}\d/]/u.test(text) || copticDigits.test(text)) return 'letters';
  const plain = words.filter((word) => word.length > 1 && !isAbbreviation(word));
  if (plain.length < fewWords || isForeign(plain)) return null;
  const odd = plain.filter((word) => !isSyllable(word)).length;
  if (odd > mostOdd * plain.length) return 'letters';
  return isLayer && (odd > mostOddOfLayer * plain.length || oddNumber.test(text)) ? 'layer' : null;
}

/** Some printers tell the places of digits in their font, and those are Coptic letters in Unicode: “ϭϮϰ” for “124”. */
const copticDigits = /[\u03E2-\u03F5]/u;

/** A letter or sign where the number of a document has a digit: “I24/2021/TT-BCA”, “số ] 18/2021”, “1l5/NQ-CP”. */
const oddNumber =
  /(?<![\p{L}\d])(?:\d{0,4}[IlO|\]!]\d{1,4}|\d{1,4}[IlO|\]!])\/(?:\d{4}\/)?\p{Lu}|số\s?:?\s?[\]|[!]\s?\d/u;

/** No Vietnamese syllable has more than seven letters: this is several, their blanks lost. */
function isGlued(word: string): boolean {
  return word.length > 9 && /[^\p{ASCII}]/u.test(word);
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** Capitals, or those of a symbol that ends with a small letter: TTr, TTg. */
function isAbbreviation(word: string): boolean {
  return /^\p{Lu}+$|^\p{Lu}{2,}\p{Ll}$/u.test(word) && !isSyllable(word);
}

/** English and other texts have hardly a letter outside ASCII, and longer words. */
function isForeign(words: readonly string[]): boolean {
  const marked = words.filter((word) => /[^\p{ASCII}]/u.test(word)).length;
  return marked < 0.15 * words.length && lettersOf(words) > 4 * words.length;
}
