import type { Engine, Hit } from './engine.ts';
import { ownWord } from './keys.ts';
import type { Sought } from './marks.ts';
import { presentPage, type ResultItem } from './present.ts';
import { type Clause, type PreparedQuery, prepareQuery, type Reading, wordsOf } from './query.ts';

/** What a search found. */
export interface Results {
  readonly query: PreparedQuery;
  /** How many pages fit in all. */
  readonly total: number;
  /** The first of them, best first. */
  readonly items: readonly ResultItem[];
  /** Words that no page has together with the number or date; the results are those of the number or date. */
  readonly dropped: readonly string[];
  /** Numbers and dates of the query that no page has. */
  readonly absent: readonly NumberClause[];
}

type NumberClause = Exclude<Clause, { readonly kind: 'words' }>;
type WordsClause = Extract<Clause, { readonly kind: 'words' }>;

/** Pages by key; the number ranks them. */
type Scores = ReadonlyMap<string, number>;

/** A number or date with the pages that have it. */
interface Found {
  readonly reading: Reading;
  readonly hits: readonly Hit[];
}

/**
 * Searches with any engine. Every clause of the query must fit; a document whose own number was typed comes first,
 * then those with the words side by side, then those with the words apart. Loads the first `limit` pages only.
 * Rejects when the engine fails.
 */
export async function search(
  typed: string,
  engine: Engine,
  { limit = 10 }: { readonly limit?: number } = {},
): Promise<Results> {
  const query = prepareQuery(typed);
  const { found, absent, words } = await resolveNumbers(query.clauses, engine);
  if (absent.length > 0 || query.clauses.length === 0) {
    return { query, total: 0, items: [], dropped: [], absent };
  }
  const keyed = found.length > 0 ? intersect(found.map(({ hits }) => hits)) : null;
  const [inPhrase, inLead] = await Promise.all([
    phrases(words, engine),
    phrases(leadOf(words), engine),
  ]);
  const texted = words.length > 0 ? await searchWords(words, inPhrase.size > 0, engine) : null;
  const both = keyed && texted ? intersect([texted, keyed]) : (texted ?? keyed ?? []);
  const isDropped = both.length === 0 && keyed !== null && keyed.length > 0;
  const hits = isDropped ? keyed : both;
  const inUse = isDropped ? [] : words;
  const ranked = rank(hits, [await ownNumber(found, engine), inPhrase, inLead]);
  const sought = toSought(found, inUse);
  const isWhole = ({ key }: Hit) => (inPhrase.get(key) ?? 0) >= inUse.length;
  return {
    query,
    total: ranked.length,
    items: await Promise.all(
      ranked
        .slice(0, limit)
        .map(async (hit) => presentPage(await hit.load(), sought, isWhole(hit))),
    ),
    dropped: isDropped ? words.flatMap((clause) => clause.words) : [],
    absent,
  };
}

/** Finds the first reading of every number and date that some page has; what is no number after all becomes words. */
async function resolveNumbers(clauses: readonly Clause[], engine: Engine) {
  const found: Found[] = [];
  const absent: NumberClause[] = [];
  const words: WordsClause[] = [];
  for (const clause of clauses) {
    if (clause.kind === 'words') {
      words.push(clause);
      continue;
    }
    const first = await firstReading(clause.readings, engine);
    if (first !== null) {
      found.push(first);
      words.push(...wordsClause(first.reading.rest));
    } else if (clause.isCertain) absent.push(clause);
    else words.push(...wordsClause(wordsOf(clause.written)));
  }
  return { found, absent, words };
}

function wordsClause(words: readonly string[]): readonly WordsClause[] {
  return words.length > 0 ? [{ kind: 'words', words, isPhrase: false }] : [];
}

async function firstReading(readings: readonly Reading[], engine: Engine): Promise<Found | null> {
  for (const reading of readings) {
    const hits = union(await Promise.all(reading.keys.map((key) => engine.phrase([key]))));
    if (hits.length > 0) return { reading, hits };
  }
  return null;
}

/**
 * Pages with every word. A word is whole where the collection has it; only the last one may still be being typed,
 * unless the words are somewhere a phrase as they are (`areTyped`).
 */
async function searchWords(
  clauses: readonly WordsClause[],
  areTyped: boolean,
  engine: Engine,
): Promise<readonly Hit[]> {
  const words = wordsOfAll(clauses);
  const complete = areTyped ? words : words.slice(0, -1);
  const quoted = clauses.filter(({ isPhrase }) => isPhrase);
  const [all, whole, phrased] = await Promise.all([
    engine.all(words),
    Promise.all(complete.map((word) => engine.phrase([word]))),
    Promise.all(quoted.map((clause) => engine.phrase(clause.words))),
  ]);
  return intersect([all, ...whole.filter((hits) => hits.length > 0), ...phrased]);
}

/** Every word once, at its last place. A number is never the beginning of a word, so it does not stand last. */
function wordsOfAll(clauses: readonly WordsClause[]): readonly string[] {
  const words = clauses.flatMap((clause) => clause.words);
  const last = words.filter((word, at) => words.lastIndexOf(word) === at);
  return last.toSorted((a, b) => Number(/\d/u.test(b)) - Number(/\d/u.test(a)));
}

/** Pages whose own number or date the query names. */
async function ownNumber(found: readonly Found[], engine: Engine): Promise<Scores> {
  const words = found.flatMap(({ reading }) => reading.keys.map(ownWord));
  return count(await Promise.all(words.map((word) => engine.phrase([word]))));
}

/** In how many of the clauses' phrases a page fits as a whole. */
async function phrases(clauses: readonly WordsClause[], engine: Engine): Promise<Scores> {
  return count(await Promise.all(clauses.map(({ words }) => engine.phrase(words))));
}

/** The last clause without its last word, which may still be being typed: its place in a phrase counts already. */
function leadOf(clauses: readonly WordsClause[]): readonly WordsClause[] {
  const lead = clauses.at(-1)?.words.slice(0, -1) ?? [];
  return lead.length > 1 ? wordsClause(lead) : [];
}

/** Orders hits by each of `scores` in turn, then as the engine does. */
function rank(hits: readonly Hit[], scores: readonly Scores[]): readonly Hit[] {
  return hits.toSorted((a, b) => {
    const differing = scores.find((each) => each.get(a.key) !== each.get(b.key));
    return differing === undefined
      ? b.score - a.score
      : (differing.get(b.key) ?? 0) - (differing.get(a.key) ?? 0);
  });
}

function toSought(found: readonly Found[], words: readonly WordsClause[]): Sought {
  return {
    phrases: words.map((clause) => clause.words),
    keys: found.flatMap(({ reading }) => reading.keys),
  };
}

/** In how many of the answers a page stands. */
function count(answers: readonly (readonly Hit[])[]): Scores {
  const scores = new Map<string, number>();
  for (const { key } of answers.flat()) scores.set(key, (scores.get(key) ?? 0) + 1);
  return scores;
}

/** Hits of the first answer that stand in all others too, in its order and with its scores. */
function intersect(answers: readonly (readonly Hit[])[]): readonly Hit[] {
  const [first = [], ...others] = answers;
  const keys = others.map((hits) => new Set(hits.map(({ key }) => key)));
  return first.filter(({ key }) => keys.every((each) => each.has(key)));
}

function union(answers: readonly (readonly Hit[])[]): readonly Hit[] {
  return [...new Map(answers.flat().map((hit) => [hit.key, hit])).values()];
}
