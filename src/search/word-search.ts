import { fold, functionWords } from '../lib/index.ts';
import { pairStart, pairWord, type Syllable } from './index/words.ts';
import type { Hit, WordIndex } from './word-index.ts';

/** How much of a query's words a page has: `whole` side by side as typed, `all` somewhere, `some` not all. */
export type Extent = 'whole' | 'all' | 'some';

/** A page with how much of the words it has and how well it fits. */
export interface WordHit extends Hit {
  readonly extent: Extent;
}

/** Runs of words, each side by side in the query: one way to say the unquoted words of it. */
export type Wording = readonly (readonly Syllable[])[];

/** Longer than this it is a question in a sentence: hardly a page has all of its words, and the best fit counts. */
const longestRequired = 6;

const hollow: ReadonlySet<string> = new Set(
  functionWords.flatMap(({ words }) => words.map((word) => fold(word))),
);

/** Says whether a folded syllable says nothing of what is sought. */
export function isHollow(key: string): boolean {
  return hollow.has(key);
}

/** Says whether the words are a question, of which a page need not have every word. */
export function isQuestion(wording: Wording): boolean {
  return wording.flat().length > longestRequired;
}

/**
 * Returns the pages that have words of one wording side by side, and those that have all of its words, best first.
 * `isTyping`: the last word may be the beginning of one.
 */
export async function searchWording(
  index: WordIndex,
  wording: Wording,
  isTyping: boolean,
): Promise<readonly WordHit[]> {
  const syllables = wording.flat();
  const isLong = isQuestion(wording);
  const [pairs, all, marked] = await Promise.all([
    Promise.all(pairsOf(wording, isLong).map((pair) => pairHits(index, pair, isTyping))),
    isLong ? [] : withAll(index, syllables, isTyping),
    isLong ? [] : withMarks(index, syllables),
  ]);
  const isSpread = wording.some((run) => run.length < 2);
  const exact = syllables.length === 1 && marked.length > 0 ? marked : all;
  const whole = common(isSpread ? [...pairs, exact] : pairs);
  const complete = new Set(all.map(({ place }) => place));
  const extentOf = (place: number): Extent => {
    if (whole.has(place)) return 'whole';
    return complete.has(place) ? 'all' : 'some';
  };
  return [...added([...pairs, all, marked])].map(([place, score]) => ({
    place,
    score,
    extent: extentOf(place),
  }));
}

/** Two words side by side in a query. */
interface Pair {
  readonly first: string;
  readonly second: string;
  readonly isLast: boolean;
}

/** The different pairs of a wording; in a question those that say something. */
function pairsOf(wording: Wording, isLong: boolean): readonly Pair[] {
  const pairs = wording.flatMap((run, at) =>
    run.slice(1).map(({ key }, before): Pair => {
      const isLast = at === wording.length - 1 && before === run.length - 2;
      return { first: run[before]?.key ?? '', second: key, isLast };
    }),
  );
  const worth = pairs.filter(
    ({ first, second }) => !isLong || !hollow.has(first) || !hollow.has(second),
  );
  return [...new Map(worth.map((pair) => [pairWord(pair.first, pair.second), pair])).values()];
}

async function pairHits(
  index: WordIndex,
  { first, second, isLast }: Pair,
  isTyping: boolean,
): Promise<readonly Hit[]> {
  const found = await index.word(pairWord(first, second));
  if (found.length > 0 || !isTyping || !isLast) return found;
  return index.word(pairStart(first, second));
}

/** Pages with every word; where none has the last one as it is, those with a word that begins so. */
async function withAll(
  index: WordIndex,
  syllables: readonly Syllable[],
  isTyping: boolean,
): Promise<readonly Hit[]> {
  const found = await index.together(syllables);
  if (found.length > 0 || !isTyping) return found;
  return index.together(syllables, { isLastStart: true });
}

/** Of the pages with every word those with the marks that were typed; none when none were typed. */
async function withMarks(
  index: WordIndex,
  syllables: readonly Syllable[],
): Promise<readonly Hit[]> {
  const isMarked = syllables.some(({ marks }) => marks !== '');
  return isMarked ? index.together(syllables, { isMarked }) : [];
}

/** Places that stand in every list; none when there is no list. */
export function common(lists: readonly (readonly Hit[])[]): ReadonlySet<number> {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list.map(({ place }) => place)));
  const places = shortest.map(({ place }) => place);
  return new Set(places.filter((place) => sets.every((set) => set.has(place))));
}

/** Adds the scores of each page. */
export function added(lists: readonly (readonly Hit[])[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const list of lists) {
    for (const { place, score } of list) sums.set(place, (sums.get(place) ?? 0) + score);
  }
  return sums;
}
