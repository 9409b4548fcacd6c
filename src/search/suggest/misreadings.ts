import { misreadings } from '../../lib/index.ts';
import { isVietnamese } from './syllables.ts';

/**
 * Brings signs that are misread for one another to one: two folded writings that become equal may be the same
 * (`tvv` and `tw`, `44k1tw` and `44kltw`).
 */
export function misreadKey(folded: string): string {
  return misreadings.reduce(
    (key, { signs: [first, ...others] }) =>
      others.reduce((changed: string, sign) => changed.replaceAll(sign, first), key),
    folded,
  );
}

const digits = misreadings.filter(({ signs: [first] }) => /\d/u.test(first));
/** The digit that a letter in small or capital letters may be. */
const digitOf: ReadonlyMap<string, string> = new Map(
  digits.flatMap(({ signs: [digit, ...letters] }) => letters.map((each) => [each, digit] as const)),
);
/** The letter that a digit, or a capital I at the start of a word, may be. */
const letterOf: ReadonlyMap<string, string> = new Map([
  ...digits.map(({ signs: [digit, letter] }) => [digit, letter] as const),
  ['I', 'l'],
]);

/**
 * Returns what a text may have been before a scanner read it: digits among letters, letters among digits, `rn` for
 * `m` (`chi thi 4B` → `chi thi 48`). Only what cannot stand as it is is changed; empty when nothing is.
 */
export function decodeMisreadings(text: string): readonly string[] {
  const composed = text.normalize('NFC');
  const joined = composed.replace(/(?<=[/-]\p{Lu}+) (?=\p{Lu}(?![\p{L}\d]))/gu, '');
  const decoded = joined.replace(/[\p{L}\p{M}\d]+/gu, (run, at: number) => {
    const isSerial =
      /^[-/]/u.test(joined.slice(at + run.length)) && !/[-/]$/u.test(joined.slice(0, at));
    return asDigits(run, isSerial) ?? asLetters(run) ?? run;
  });
  return decoded === composed ? [] : [decoded];
}

/** Digits, when all signs can be and some are, or when a number begins here. */
function asDigits(run: string, isSerial: boolean): string | null {
  const signs = [...run];
  const canBe = signs.every((sign) => /\d/u.test(sign) || digitOf.has(sign.toLowerCase()));
  if (!canBe || signs.length > 5 || /^\d+$/u.test(run)) return null;
  return isSerial || /\d/u.test(run)
    ? signs.map((sign) => digitOf.get(sign.toLowerCase()) ?? sign).join('')
    : null;
}

/** A syllable, when the word is none as it stands. */
function asLetters(run: string): string | null {
  if (/^\d+$/u.test(run) || (isVietnamese(run) && !/^I/u.test(run))) return null;
  const letters = [...run].map((sign) => letterOf.get(sign) ?? sign).join('');
  return (
    [letters, run.replaceAll('rn', 'm'), letters.replaceAll('rn', 'm')]
      .filter((each) => each !== run && /^\p{L}+$/u.test(each))
      .find(isVietnamese) ?? null
  );
}
