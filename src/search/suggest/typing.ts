import { fold, type TypingMethod, typingMethods } from '../../lib/index.ts';
import { isVietnamese, vowels, withTone } from './syllables.ts';

/** A word with a vowel that is no part of a document's number. */
const wordAlone =
  /(?<![\p{L}\p{M}\d/-])(?=[\p{L}\d]*[aeiouyăâêôơư])[\p{L}\p{M}][\p{L}\p{M}\d]*(?![/-])/giu;

/** Capitals among which a đ was typed: `LDdLDd`, `HD9ND`. */
const abbreviation =
  /(?<![\p{L}\d])(?:\p{Lu}|D[d9])*(?:D[d9]\p{Lu}|\p{Lu}D[d9])(?:\p{Lu}|D[d9])*(?![\p{L}\d])/gu;

/**
 * Returns what a text may have been meant to say if the typing method was off: `chir thij 48` → “chỉ thị 48”. Only
 * words that are no Vietnamese syllables as they stand are read anew, and only if they become one; empty when none
 * does. One text for each method that changes something, Telex first.
 */
export function decodeTyping(text: string): readonly string[] {
  const composed = text.normalize('NFC');
  const stroked = composed.replace(abbreviation, (word) => word.replace(/D[d9]/gu, 'Đ'));
  const isCapitals = composed === composed.toUpperCase();
  const decoded = typingMethods.map((method) =>
    stroked.replace(wordAlone, (word) => {
      // Capitals in a text of small letters are an abbreviation: `AIS` is not “ái”.
      const isAbbreviation = !isCapitals && word.length > 1 && /^[\p{Lu}\d]+$/u.test(word);
      return isAbbreviation || isVietnamese(word) ? word : (decodeWord(word, method) ?? word);
    }),
  );
  return [...new Set(decoded)].filter((each) => each !== composed);
}

/** A syllable that is being put together. */
interface Syllable {
  readonly letters: string;
  readonly tone: string;
}

function decodeWord(word: string, method: TypingMethod): string | null {
  const keys = [...word.toLowerCase()];
  const start: Syllable = { letters: '', tone: '' };
  const { letters, tone } = keys.reduce((made, key) => press(made, key, method), start);
  if (!isVietnamese(letters) || (tone !== '' && hasTone(letters))) return null;
  const made = withTone(letters.replace(/uơ(?=\p{L})|ưo(?=\p{L})/u, 'ươ'), tone);
  if (word === word.toUpperCase()) return made.toUpperCase().normalize('NFC');
  const isCapital = word[0] !== word[0]?.toLowerCase();
  return isCapital ? `${made[0]?.toUpperCase()}${made.slice(1)}` : made;
}

/** Says whether a vowel has its tone already. */
function hasTone(letters: string): boolean {
  return [...letters].some((letter) => !vowels.includes(letter) && vowels.includes(fold(letter)));
}

/** What one key makes of the syllable so far. */
function press({ letters, tone }: Syllable, key: string, method: TypingMethod): Syllable {
  const hasVowel = [...letters].some((letter) => vowels.includes(letter));
  const mark = method.tones[key];
  if (mark !== undefined && hasVowel) return { letters, tone: mark };
  const changed = change(letters, key, method);
  if (changed !== null) return { letters: changed, tone };
  // `w` alone stands for ư; a key that has done its work already is one too many.
  if (key === 'w' && method.letters['w'] !== undefined) return { letters: `${letters}ư`, tone };
  return { letters: `${letters}${key}`, tone };
}

/** Applies a key to the letters before it; null when none of them takes it. */
function change(letters: string, key: string, { letters: table }: TypingMethod): string | null {
  const changes = table[key];
  if (changes === undefined) return null;
  const horned = hornBoth(letters, changes);
  if (horned !== null) return horned;
  for (let at = letters.length - 1; at >= 0; at--) {
    const becomes = changes[letters[at] ?? ''];
    if (becomes !== undefined && canTake(letters, at, key)) {
      return letters.slice(0, at) + becomes + letters.slice(at + 1);
    }
  }
  return Object.values(changes).some((letter) => letters.includes(letter)) ? letters : null;
}

/** `uo` takes its horns together: `duongw` and `duwong` are both “dương”. */
function hornBoth(letters: string, changes: Readonly<Record<string, string>>): string | null {
  if (changes['u'] !== 'ư' || !/[uư][oơ](?=\p{L})|ư[oơ]/u.test(letters)) return null;
  return letters.replace(/[uư][oơ]/u, 'ươ');
}

/** A vowel is changed from anywhere behind it in its syllable, `d` at the start only. */
function canTake(letters: string, at: number, key: string): boolean {
  if (key === 'd' || key === '9') return at === 0;
  // “oao”, “eo”: another vowel between means that the key is a letter of its own.
  return !/[aăâeêioôơuưy]/u.test(letters.slice(at + 1)) || !/[aeo]/u.test(key);
}
