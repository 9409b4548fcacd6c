import type { Syllable } from './index/words.ts';
import { variantsOf } from './variants.ts';
import type { WordIndex } from './word-index.ts';
import {
  type Extent,
  isHollow,
  searchWording,
  type WordHit,
  type Wording,
  type WordingOptions,
} from './word-search.ts';

/** Results that fit less than this part of the best one are not worth a look. */
const leastFit = 0.3;

/** The pages of words, how they came about, and words that they need not have. */
export interface WordsAnswer {
  readonly hits: readonly WordHit[];
  readonly isPartial: boolean;
  readonly dropped: readonly string[];
  /** The words that were typed; empty when there are none. */
  readonly words: readonly string[];
}

/** Searches the unquoted words: all of them, else without those that no page has, else as many as a page has. */
export async function searchWords(
  index: WordIndex,
  texts: readonly string[],
  options: WordingOptions,
): Promise<WordsAnswer> {
  const wordings = wordingsOf(texts);
  const [typed = []] = wordings;
  const syllables = typed.flat();
  const words = syllables.map((each) => each.typed);
  const none = { hits: [], isPartial: false, dropped: [], words };
  if (syllables.length === 0) return none;
  const hits = merged(
    await Promise.all(wordings.map((each) => searchWording(index, each, options))),
  );
  const full = hits.filter(({ extent }) => extent !== 'some');
  if (options.isLong) {
    return hits.length > 0
      ? { ...none, hits: fitting(hits), isPartial: true }
      : searchWords(index, texts, { ...options, isLong: false });
  }
  if (full.length > 0) return { ...none, hits: full };
  const unknown = await unknownOf(index, syllables);
  const rest = withoutWords(typed, unknown);
  if (unknown.size > 0 && rest.length > 0) {
    const known = await searchWords(index, rest, { ...options, isTyping: false });
    return {
      ...known,
      dropped: [...[...unknown].map((each) => each.typed), ...known.dropped],
      words,
    };
  }
  const some = hits.length > 0 ? hits : await anyOf(index, syllables);
  return { ...none, hits: fitting(some), isPartial: some.length > 0 };
}

/** Every way to say the unquoted words: as typed first, then with one part said in another way. */
export function wordingsOf(texts: readonly string[]): readonly Wording[] {
  const parts = texts.map(variantsOf).filter(([typed]) => typed !== undefined && typed.length > 0);
  const typed = parts.map(([first = []]) => first);
  const others = parts.flatMap(([, ...variants], at) =>
    variants.map((variant) => typed.with(at, variant)),
  );
  return typed.length === 0 ? [] : [typed, ...others];
}

/** The best of each page over several wordings. */
function merged(answers: readonly (readonly WordHit[])[]): readonly WordHit[] {
  const best = new Map<number, WordHit>();
  for (const hit of answers.flat()) {
    const known = best.get(hit.place);
    if (known === undefined || compareExtent(hit, known) < 0) best.set(hit.place, hit);
  }
  return [...best.values()];
}

const extents: readonly Extent[] = ['whole', 'all', 'some'];

/** Orders pages by what they have of the words, then by how well they fit. */
export function compareExtent(a: WordHit, b: WordHit): number {
  return extents.indexOf(a.extent) - extents.indexOf(b.extent) || b.score - a.score;
}

function fitting(hits: readonly WordHit[]): readonly WordHit[] {
  const best = hits.reduce((most, { score }) => Math.max(most, score), 0);
  return hits.filter(({ score }) => score >= best * leastFit);
}

/** Syllables that no page has. */
async function unknownOf(
  index: WordIndex,
  syllables: readonly Syllable[],
): Promise<ReadonlySet<Syllable>> {
  const lists = await Promise.all(syllables.map((each) => index.together([each])));
  return new Set(syllables.filter((_, at) => lists[at]?.length === 0));
}

/** The runs of a wording without some of its syllables, as texts. */
function withoutWords(wording: Wording, unwanted: ReadonlySet<Syllable>): readonly string[] {
  return wording.flatMap((run) =>
    run
      .map((each) => (unwanted.has(each) ? '\n' : each.typed))
      .join(' ')
      .split('\n')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
}

/** Pages with any of the words that say something. */
async function anyOf(
  index: WordIndex,
  syllables: readonly Syllable[],
): Promise<readonly WordHit[]> {
  const telling = syllables.filter(({ key }) => !isHollow(key));
  const sought = telling.length > 0 ? telling : syllables;
  const lists = await Promise.all(sought.map((each) => index.together([each])));
  return merged(lists.map((list) => list.map((hit) => ({ ...hit, extent: 'some' as const }))));
}
