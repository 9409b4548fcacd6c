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

const mostVariants = 8;

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
 * abbreviated, then with all of them. Eight at most. `text` tells capitals.
 */
export function variantsOf(text: string): readonly (readonly Syllable[])[] {
  const typed = syllablesOf(text);
  const changes = changesIn(text, typed);
  const single = changes.map((change) => applied(typed, [change]));
  const first = changes.filter((change, at) =>
    changes.slice(0, at).every((before) => before.to <= change.from || before.from >= change.to),
  );
  const several = first.length > 1 ? [applied(typed, first)] : [];
  return [typed, ...several, ...single].slice(0, mostVariants);
}

/** A stretch of syllables that can be said otherwise. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: readonly Syllable[];
}

function changesIn(text: string, typed: readonly Syllable[]): readonly Change[] {
  const isCapital = (text.match(/\p{N}+|\p{L}[\p{L}\p{M}]*/gu) ?? []).map(
    (run) => run.length > 1 && run === run.toUpperCase(),
  );
  return typed.flatMap(({ key }, at) =>
    (rules.get(key) ?? [])
      .filter(({ from, isPlain }) => {
        const isHere = from.every((each, step) => typed[at + step]?.key === each);
        return isHere && (isPlain || isCapital[at] === true);
      })
      .map(({ from, to }) => ({ from: at, to: at + from.length, by: to })),
  );
}

/** Makes changes that do not overlap. */
function applied(typed: readonly Syllable[], changes: readonly Change[]): readonly Syllable[] {
  return changes
    .toSorted((a, b) => b.from - a.from)
    .reduce<readonly Syllable[]>(
      (syllables, { from, to, by }) => [...syllables.slice(0, from), ...by, ...syllables.slice(to)],
      typed,
    );
}
