import { abbreviations } from '../vocabulary/abbreviations.ts';
import { isCapitals } from './lines.ts';
import type { Definition } from './own-metadata.ts';

const certain = abbreviations
  .filter(({ longs, use }) => longs.length === 1 && use === 'text')
  .flatMap(({ shorts, longs: [long] }) => shorts.map((short): Definition => ({ short, long })))
  .sort(longestFirst);
/** Whether a name may hold an abbreviation: capitals in a row, a full stop, “Tp”. Most names hold none. */
const mayBeShort = /\p{Lu}[\p{Lu}&]|\.|Tp/u;

/**
 * Writes the abbreviations in the name of a body in full: those that the document defines, then those of the
 * vocabulary with one meaning only. A name in brackets after the words it stands for goes.
 */
export function expandAbbreviations(name: string, defined: readonly Definition[]): string {
  if (defined.length === 0 && !mayBeShort.test(name)) return name;
  const known = defined.length === 0 ? certain : [...defined, ...certain].sort(longestFirst);
  const plain = name.replace(/\s*\(\p{Lu}[\p{Lu}&]+\)/gu, '');
  // Among capitals a short one is a word as often as not: the “TƯ” of “ĐẦU TƯ” is no Trung ương.
  const usable = isCapitals(plain)
    ? known.filter(({ short }) => short.length > 2 || /^T[PX]/u.test(short))
    : known;
  return usable.reduce((text, { short, long }) => replaceWord(text, short, long), plain);
}

function longestFirst(a: Definition, b: Definition): number {
  return b.short.length - a.short.length;
}

function replaceWord(text: string, short: string, long: string): string {
  if (!text.includes(short)) return text;
  const escaped = short.replace(/[.&\s]/gu, (sign) => (sign === ' ' ? '\\s' : `[${sign}]`));
  const after = short.endsWith('.') ? '\\s*' : '(?![\\p{L}\\p{N}&])';
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}&])${escaped}${after}`, 'gu');
  return text.replace(
    pattern,
    (_, offset: number) => inPlace(long, offset) + (short.endsWith('.') ? ' ' : ''),
  );
}

// A name starts with a capital even where the running text has none: “CĐCS …” → “Công đoàn cơ sở …”.
function inPlace(long: string, offset: number): string {
  return offset === 0 ? long.charAt(0).toLocaleUpperCase('vi') + long.slice(1) : long;
}
