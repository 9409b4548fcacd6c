import { sure, unknown } from './ocr-page.ts';
import { isSpelt, type VotedWord } from './ocr-vote.ts';
import { isSyllable } from './syllable.ts';

/** A word below this that has not the form of a word is noise. */
const hopeless = 60;

/** Says whether a word that stands alone is no text as far as can be told. */
export function isNoise(word: VotedWord): boolean {
  const { text, confidence, others } = word;
  if (isSpeck(word)) return true;
  // Every look at handwriting sees another word.
  if (others.length >= 3 && !isSpelt(text)) return true;
  if (confidence >= hopeless) return false;
  if (confidence <= unknown) return true;
  const bare = text.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  if (/^\d[\d/.-]*$/u.test(bare) || /\d\/\p{Lu}/u.test(bare)) return false;
  return !isSyllable(bare) || others.length > 1;
}

/** Says whether a word, wherever it stands, is no more than a speck. */
export function isSpeck({ text, confidence }: VotedWord): boolean {
  if (/[\p{L}\d]/u.test(text)) return false;
  return confidence < 60 || !/^[-–—+•*./():;,"“”&|%]+$/u.test(text);
}

/** A number in which letters, digits and other signs are mixed as no number has them: “4017/TT1-BNNMT”, “3]”, “445.”. */
const oddNumber = /\d[\]|[{}!]|[\]|[{}!]\d|\/\p{L}+\d|\d\p{L}{2,}\d|[-/]\p{L}*[1I|l]\p{Lu}/u;
/** Digits are worth more doubt than letters: a wrong one is a wrong document. */
const sureOfDigits = 80;

const unsure = /^máy đọc không chắc (?<words>.+)$/u;
/** More words than this are not listed one by one. */
const mostListed = 8;

/** Joins the doubts of a line: the words that are not sure become one reason. */
export function joinDoubts(reasons: readonly string[]): string[] {
  const words = reasons.flatMap((reason) => unsure.exec(reason)?.groups?.['words'] ?? []);
  const others = reasons.filter((reason) => !unsure.test(reason));
  const unique = [...new Set(words)];
  if (unique.length === 0) return [...new Set(others)];
  const more = unique.length > mostListed ? ` và ${unique.length - mostListed} chỗ nữa` : '';
  return [
    `máy đọc không chắc ${unique.slice(0, mostListed).join(', ')}${more}`,
    ...new Set(others),
  ];
}

/** Says in Vietnamese what is not sure of a word; nothing when it is sure. */
export function doubtOf({ text, confidence, lowest, others }: VotedWord): string[] {
  const isNumber = /\d/u.test(text) || others.some((other) => /\d/u.test(other));
  if (isNumber && others.length > 0) {
    return [`máy đọc “${text}”, có lần đọc ${others.map((other) => `“${other}”`).join(', ')}`];
  }
  const isUnsure = confidence < sure || (isNumber && lowest < sureOfDigits) || oddNumber.test(text);
  return isUnsure ? [`máy đọc không chắc “${text}”`] : [];
}
