import { ownWord, wordStart } from './keys.ts';
import type { Clause, Reading } from './query.ts';
import { added, type Hit, type WordIndex } from './word-index.ts';

/** A number or date of a query. */
export type NumberClause = Exclude<Clause, { readonly kind: 'words' }>;

/** A number or date with the pages that mention it. */
export interface FoundNumber {
  readonly reading: Reading;
  readonly hits: readonly Hit[];
}

/** What came of the numbers and dates of a query. */
export interface NumberAnswer {
  readonly found: readonly FoundNumber[];
  /** Those that no page has. */
  readonly absent: readonly NumberClause[];
  /** Words that were no number after all, or stand beside one. */
  readonly words: readonly string[];
}

/**
 * Finds the first reading of every number and date that some page has. The one at the end of `typing`, the query that
 * may go on, may also be the beginning of a number.
 */
export async function searchNumbers(
  index: WordIndex,
  clauses: readonly NumberClause[],
  typing: string,
): Promise<NumberAnswer> {
  const answers = await Promise.all(
    clauses.map(async (clause) => {
      const first = await firstReading(index, clause.readings);
      const isOpen = first === null && clause.kind === 'number' && typing.endsWith(clause.written);
      return { clause, first: isOpen ? await startedReading(index, clause.readings) : first };
    }),
  );
  return {
    found: answers.flatMap(({ first }) => first ?? []),
    absent: different(
      answers.flatMap(({ clause, first }) => (first === null && clause.isCertain ? [clause] : [])),
    ),
    words: answers.flatMap(({ clause, first }) => {
      if (first !== null)
        return first.reading.rest.length > 0 ? [first.reading.rest.join(' ')] : [];
      return clause.isCertain ? [] : [clause.written];
    }),
  };
}

/** Leaves out what means the same as one before. */
function different(clauses: readonly NumberClause[]): readonly NumberClause[] {
  return [...new Map(clauses.map((clause) => [clause.meaning, clause])).values()];
}

/** Returns the pages whose own number or date was typed, the higher the more of them. */
export async function ownNumbers(
  index: WordIndex,
  found: readonly FoundNumber[],
): Promise<ReadonlyMap<number, number>> {
  const words = found.flatMap(({ reading }) => reading.keys.map(ownWord));
  const lists = await Promise.all(words.map((word) => index.word(word)));
  return added(lists.map((list) => list.map(({ place }) => ({ place, score: 1 }))));
}

async function firstReading(
  index: WordIndex,
  readings: readonly Reading[],
): Promise<FoundNumber | null> {
  for (const reading of readings) {
    const lists = await Promise.all(reading.keys.map((key) => index.word(key)));
    const hits = [...added(lists)].map(([place, score]) => ({ place, score }));
    if (hits.length > 0) return { reading, hits };
  }
  return null;
}

/** Reads a number as the beginning of one: `48-CT/T`. */
function startedReading(
  index: WordIndex,
  [longest]: readonly Reading[],
): Promise<FoundNumber | null> {
  if (longest === undefined) return Promise.resolve(null);
  return firstReading(index, [{ ...longest, keys: longest.keys.map(wordStart) }]);
}
