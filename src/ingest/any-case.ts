/**
 * Makes the letters of a pattern match in either case, where its other parts must not: `số` becomes `[sS][ốỐ]`. The
 * pattern is made of words, groups and `|`; it has no classes and no escapes.
 *
 * Modifiers (`(?i:…)`) would say the same, but V8 forgets them in a pattern that it does not optimise: one of 20,000
 * characters, or any in a process that has compiled a megabyte of patterns.
 */
export function anyCase(words: string): string {
  return words.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}
