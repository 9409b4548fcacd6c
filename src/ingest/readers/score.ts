import { fromTcvn3 } from './encoding-tcvn3.ts';
import { fromVni } from './encoding-vni.ts';
import type { LegacyCode } from './fonts.ts';
import { isSyllable } from './syllable.ts';

/** How much of a text reads as Vietnamese. */
export interface Reading {
  /** Words with a letter outside ASCII that are built as Vietnamese syllables. */
  readonly good: number;
  /** Words with such a letter or sign that are not. */
  readonly bad: number;
}

/** A run of letters and of the signs that stand for letters in legacy codes: `vµ`, `§iÒu`, `c¸c`. */
const wordWithSigns = /[\p{L}\p{M}¡-¿×÷\u00AD]+/gu;

/** A capital behind a small letter, as no one writes: “vÒ” is no syllable of Unicode, but “về” in TCVN3. */
const mixed = /\p{Ll}(?!\p{ASCII})\p{Lu}/u;

/** Counts the words of a text that are Vietnamese syllables, and those that cannot be. Plain ASCII words say nothing. */
export function scoreOf(text: string): Reading {
  let good = 0;
  let bad = 0;
  for (const [word] of text.matchAll(wordWithSigns)) {
    if (!/[^\p{ASCII}]/u.test(word) || /^[«»“”°º·±×÷¡-¿]+$/u.test(word)) continue;
    if (isSyllable(word) && !mixed.test(word)) good++;
    // An abbreviation such as QĐ or BTCHĐND is no syllable and no sign of another code.
    else if (!/^[\p{Lu}]{2,}$/u.test(word)) bad++;
  }
  return { good, bad };
}

/** Returns `text` read in a code. */
export function convert(text: string, code: LegacyCode | null): string {
  if (code === null) return text.normalize('NFC');
  return code === 'TCVN3' ? fromTcvn3(text) : fromVni(text);
}

/** A code that a text was found to be in. */
export interface Guess {
  readonly code: LegacyCode | null;
  /** Another code would read nearly as well, or the best one reads badly. */
  readonly doubtful: boolean;
}

/** The least share of the words that must read as Vietnamese before a code is believed. */
const believed = 0.9;

/**
 * Says in which code a text is whose font is not known: the one in which most of its words are Vietnamese. A text that
 * reads well as it is stays as it is.
 */
export function guessCode(text: string): Guess {
  const readings = ([null, 'TCVN3', 'VNI'] as const).map((code) => {
    const { good, bad } = scoreOf(convert(text, code));
    return { code, good, bad, value: good - bad };
  });
  const [best, second] = readings.toSorted((one, other) => other.value - one.value);
  if (best === undefined || second === undefined || best.good === 0)
    return { code: null, doubtful: false };
  const share = best.good / (best.good + best.bad);
  const close = second.value > 0 && second.value * 1.5 > best.value;
  return { code: best.code, doubtful: share < believed || (best.code !== null && close) };
}
