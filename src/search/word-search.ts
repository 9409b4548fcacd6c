import { fold, functionWords } from '../lib/index.ts';
import { pairStart, pairWord, type Syllable } from './index/words.ts';
import { wordsOf } from './query.ts';
import { added, common, type Hit, type WordIndex } from './word-index.ts';

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

/** Says whether texts are a question in a sentence, of which a page need not have every word. */
export function isQuestion(texts: readonly string[]): boolean {
  return texts.flatMap(wordsOf).length > longestRequired;
}

/** How a wording is searched. */
export interface WordingOptions {
  /** The last word may be the beginning of one. */
  readonly isTyping: boolean;
  /** The query is a question: no page must have every word. */
  readonly isLong: boolean;
}

/** Returns the pages that have words of one wording side by side, and those that have all of its words. */
export async function searchWording(
  index: WordIndex,
  wording: Wording,
  { isTyping, isLong }: WordingOptions,
): Promise<readonly WordHit[]> {
  const syllables = required(wording.flat());
  const pairs = await Promise.all(
    pairsOf(wording, isLong).map((pair) => pairHits(index, pair, isTyping)),
  );
  const [all, marked] = await Promise.all([
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

/** The words that a page must have: those that say something, unless there are none. */
function required(syllables: readonly Syllable[]): readonly Syllable[] {
  const telling = syllables.filter(({ key }) => !hollow.has(key));
  return telling.length > 0 ? telling : syllables;
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
