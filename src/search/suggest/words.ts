import { fold } from '../../lib/index.ts';

/** The words of the collection, as they are downloaded: `data/tim-kiem/tu.json`. */
export interface WordFile {
  readonly version: 1;
  /** In how many documents and references they were counted. */
  readonly documents: number;
  /**
   * Every word in lower case, in the order of its code, each with the power of two (base 36) below the number of documents
   * that have it; separated by blanks: `an3 ninh3`.
   */
  readonly words: string;
  /**
   * Pairs of words that often stand side by side: for each first word its place in `words` and those of its second
   * words, each as the distance from the one before, in base 36: `4:1,a c:0`.
   */
  readonly pairs: string;
}

/** How many pairs a file holds at most: they are half of its size. */
const mostPairs = 6000;

/** Counts the words of texts (one for each document) and writes them down, the same for the same texts in any order. */
export function wordFile(texts: readonly string[]): WordFile {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const text of texts) {
    const runs = runsOf(text);
    for (const word of new Set(runs.flat())) add(words, word);
    for (const pair of new Set(runs.flatMap(pairsOf))) add(pairs, pair);
  }
  const sorted = [...words.keys()].sort();
  const often = [...pairs]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostPairs)
    .map(([pair]) => pair);
  return {
    version: 1,
    documents: texts.length,
    words: sorted
      .map((word) => word + digit(Math.floor(Math.log2(words.get(word) ?? 1))))
      .join(' '),
    pairs: packPairs(often, new Map(sorted.map((word, at) => [word, at]))),
  };
}

/** Returns the words of a text in lower case, in runs that no sign or number interrupts. */
export function runsOf(text: string): readonly (readonly string[])[] {
  const runs = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\s]+/u);
  return runs.map((run) => run.split(/\s+/u).filter((word) => word !== ''));
}

/** What the collection knows of words. Case does not matter; tones do where it is said. */
export interface Words {
  readonly documents: number;
  /** Words that are the same without tones, those in most documents first. */
  written(word: string): readonly WordCount[];
  /** Every word without tones. */
  readonly keys: readonly string[];
  /** Whether every pair is known: if not, rare ones are missing, and no pair says nothing. */
  readonly hasAllPairs: boolean;
  /** Says whether two words often stand side by side; tones do not matter. */
  isPair(first: string, second: string): boolean;
}

/** A word with the number of documents that have it, rounded down to a power of two. */
export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** Reads a file of words. */
export function readWords({ documents, words, pairs }: WordFile): Words {
  const counted = words.split(' ').map((entry): WordCount => {
    return { word: entry.slice(0, -1), count: 2 ** Number.parseInt(entry.slice(-1), 36) };
  });
  const byKey = Map.groupBy(counted, ({ word }) => fold(word));
  for (const group of byKey.values()) group.sort((a, b) => b.count - a.count);
  const keys = counted.map(({ word }) => fold(word));
  const packed = unpackPairs(pairs);
  const known = new Set(packed.map(([a, b]) => `${keys[a]} ${keys[b]}`));
  return {
    documents,
    written: (word) => byKey.get(fold(word)) ?? [],
    keys: [...byKey.keys()].filter((key) => key !== ''),
    hasAllPairs: packed.length < mostPairs,
    isPair: (first, second) => known.has(`${fold(first)} ${fold(second)}`),
  };
}

function pairsOf(run: readonly string[]): readonly string[] {
  return run.slice(1).map((word, at) => `${run[at]} ${word}`);
}

function add(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

function packPairs(pairs: readonly string[], places: ReadonlyMap<string, number>): string {
  const both = pairs.map((pair) => pair.split(' ').map((word) => places.get(word) ?? 0));
  const byFirst = Map.groupBy(both, ([first = 0]) => first);
  return [...byFirst]
    .sort(([a], [b]) => a - b)
    .map(([first, group]) => {
      const seconds = group.map(([, second = 0]) => second).sort((a, b) => a - b);
      const steps = seconds.map((second, at) => digit(second - (seconds[at - 1] ?? 0)));
      return `${digit(first)}:${steps.join(',')}`;
    })
    .join(' ');
}

function unpackPairs(packed: string): readonly (readonly [number, number])[] {
  if (packed === '') return [];
  return packed.split(' ').flatMap((group) => {
    const [first = '', steps = ''] = group.split(':');
    let second = 0;
    return steps.split(',').map((step) => {
      second += Number.parseInt(step, 36);
      return [Number.parseInt(first, 36), second] as const;
    });
  });
}

function digit(value: number): string {
  return value.toString(36);
}
