/**
 * Words that stand in the index for numbers and dates, however they are written in the text. They begin with `z`,
 * a letter that Vietnamese does not have, so that no word being typed is the beginning of one, and end in `_`, so that
 * none is the beginning of another one.
 */

/** The word for a number that a text mentions. */
export function mentionWord(key: string): string {
  return `zm${key}_`;
}

/** Turns the word for a number or date that is mentioned into the word for the document's own number or date. */
export function ownWord(word: string): string {
  return `zo${word.slice(1)}`;
}

/** The word for a date. */
export function dateWord(key: string): string {
  return `zd${key}_`;
}

/** The beginning of the words for numbers that go on from one. */
export function wordStart(word: string): string {
  return word.slice(0, -1);
}

/** Says whether `sought` is a word, or the beginning of one as `wordStart` makes it. */
export function isMeant(word: string, sought: string): boolean {
  return sought.endsWith('_') ? word === sought : word.startsWith(sought);
}
