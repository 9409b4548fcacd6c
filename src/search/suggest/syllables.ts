import { fold, syllableParts } from '../../lib/index.ts';

const onsets: ReadonlySet<string> = new Set(syllableParts.onsets);
const rimes: ReadonlySet<string> = new Set(syllableParts.rimes);

/** Says whether a word can be a Vietnamese syllable by its letters; marks and case do not matter. */
export function isVietnamese(word: string): boolean {
  const key = fold(word);
  return [0, 1, 2, 3].some((at) => onsets.has(key.slice(0, at)) && rimes.has(key.slice(at)));
}

/** Vowels without tones. */
export const vowels = 'aăâeêioôơuưy';
const marked = 'ăâêôơư';

/**
 * Puts the mark of a tone on a syllable where people write it (“hòa”, “khuyến”, “đường”), in NFC; the syllable as it
 * is when it has no vowel.
 */
export function withTone(syllable: string, mark: string): string {
  const at = tonePlace(syllable.toLowerCase());
  if (at < 0) return syllable;
  return `${syllable.slice(0, at + 1)}${mark}${syllable.slice(at + 1)}`.normalize('NFC');
}

function tonePlace(syllable: string): number {
  const onset = /^(?:qu|gi(?=[aăâeêioôơuưy]))/u.exec(syllable)?.[0].length ?? 0;
  const places = [...syllable].flatMap((letter, at) =>
    at >= onset && vowels.includes(letter) ? [at] : [],
  );
  const last = places.findLast((at) => marked.includes(syllable[at] ?? ''));
  if (last !== undefined) return last;
  const isClosed = (places.at(-1) ?? 0) < syllable.length - 1;
  const place = isClosed ? places.at(-1) : places.length > 2 ? places[1] : places[0];
  return place ?? -1;
}
