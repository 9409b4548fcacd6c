import { abbreviations, fold } from '../lib/index.ts';
import { type Syllable, syllablesOf } from './index/words.ts';
import { isSyllable } from './numbers.ts';

/** Another way to say the same: an abbreviation in full, or full words as their abbreviation. */
interface Rule {
  readonly from: readonly string[];
  readonly to: readonly Syllable[];
  /** Whether the words are found by their letters alone; else only in capitals, as `ca` is also a word. */
  readonly isPlain: boolean;
}

const mostVariants = 6;

/** Rules by their first syllable, longest first. */
const rules: ReadonlyMap<string, readonly Rule[]> = Map.groupBy(
  abbreviations
    .flatMap(({ shorts, longs }) =>
      shorts.flatMap((short) => longs.flatMap((long) => rulesOf(short, long))),
    )
    .sort((a, b) => b.from.length - a.from.length),
  ({ from }) => from[0] ?? '',
);

function rulesOf(short: string, long: string): readonly Rule[] {
  const [shorter, longer] = [syllablesOf(short), syllablesOf(long)];
  const keys = (syllables: readonly Syllable[]) => syllables.map(({ key }) => key);
  const isWord = shorter.length === 1 && isSyllable(fold(short));
  return [
    { from: keys(shorter), to: longer, isPlain: !isWord },
    { from: keys(longer), to: shorter, isPlain: true },
  ];
}

/**
 * Returns the ways to say a run of words: as typed first, then with each abbreviation in full and each full form
 * abbreviated. Six at most. `text` tells capitals.
 */
export function variantsOf(text: string): readonly (readonly Syllable[])[] {
  const typed = syllablesOf(text);
  const isCapital = (text.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? []).map(
    (run) => run.length > 1 && run === run.toUpperCase(),
  );
  const replaced = typed.flatMap(({ key }, at) =>
    (rules.get(key) ?? [])
      .filter(({ from, isPlain }) => {
        const isHere = from.every((each, step) => typed[at + step]?.key === each);
        return isHere && (isPlain || isCapital[at] === true);
      })
      .map(({ from, to }) => [...typed.slice(0, at), ...to, ...typed.slice(at + from.length)]),
  );
  return [typed, ...replaced].slice(0, mostVariants);
}
