/**
 * Folds Vietnamese text to the plain ASCII-like form used for ids, search keys and comparison:
 * lower case, no tone or vowel marks, `đ` (and Eth, which legacy fonts leave in its place) as `d`.
 * The result can be shorter than the input; use it for keys, never for offsets.
 */
export function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      // `đ` is a letter of its own, not a `d` with a mark: decomposition leaves it alone.
      .replace(/[đð]/gu, 'd')
      .normalize('NFC')
  );
}

/** Folds `text` and joins its letters and digits with single hyphens: the form used in addresses. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** Folds `text` to words separated by single spaces, without punctuation: the form used to compare titles. */
export function foldWords(text: string): string {
  return slug(text).replaceAll('-', ' ');
}

/**
 * Says whether two texts are spelt alike: case and tone placement (“hoà”, “hòa”) do not matter, letters, marks and
 * punctuation do.
 */
export function sameLetters(a: string, b: string): boolean {
  return spelling(a) === spelling(b);
}

function spelling(text: string): string {
  const words = text.toLowerCase().normalize('NFD').trim().split(/\s+/u);
  return words.map((word) => word.replace(/\p{M}/gu, '') + marksOf(word)).join(' ');
}

/** The tone of a syllable may stand on either vowel: marks are compared as a set. */
function marksOf(word: string): string {
  return (word.match(/\p{M}/gu) ?? []).sort().join('');
}
