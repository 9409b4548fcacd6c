import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/content/corpus.ts';
import { type Results, search } from '../../src/search/search.ts';
import { searchOrCorrect } from '../../src/search/suggest/correct.ts';
import type { SuggestionSources } from '../../src/search/suggest/sources.ts';
import { type Suggestions, suggestionsFor } from '../../src/search/suggest/suggest.ts';
import { openTestIndex, type TestIndex } from '../../src/search/testing/pagefind.ts';
import { ids } from './ids.ts';
import { queryClasses } from './queries.ts';
import type { ExpectedAnswer, QueryRow } from './row.ts';
import { sourcesOf } from './sources.ts';

let index: TestIndex;
let sources: SuggestionSources;
let known: ReadonlySet<string>;
beforeAll(async () => {
  const corpus = await loadCorpus('content');
  index = await openTestIndex(corpus);
  known = new Set(corpus.entries.map(({ document }) => document.id));
  const count = async (query: string) => (await search(query, index.engine)).total;
  sources = { ...sourcesOf(corpus), count };
}, 60_000);
afterAll(() => index.close());

/** Searches as the search page does. */
async function find(query: string): Promise<Results> {
  const all = (text: string) => search(text, index.engine, { limit: 40 });
  return (await searchOrCorrect(query, all, sources)).results;
}

describe.each(queryClasses)('$name', ({ rows }) => {
  test.each(rows)('$query: $why', async (row) => {
    const results = await find(row.query);
    expectFound(row, results, row.like === undefined ? null : await find(row.like));
    if (row.answer === undefined) return;
    const absent = results.absent.map(({ meaning }) => meaning);
    const said = await suggestionsFor({ typed: row.query, absent }, sources);
    expectSaid(row.answer, said);
  });
});

function expectFound(row: QueryRow, results: Results, like: Results | null): void {
  const found = results.items.map(({ id }) => id);
  const three = found.slice(0, 3);
  const { first = [], without = [], dropped } = row;
  if (first === null) expect(found).toEqual([]);
  else expect(three).toEqual(expect.arrayContaining([...first]));
  if (row.isTop) expect(three[0]).toBe(first?.[0]);
  if (like !== null) {
    expect(three).not.toEqual([]);
    expect(three).toEqual(like.items.slice(0, 3).map(({ id }) => id));
  }
  expect(found.filter((id) => without.includes(id))).toEqual([]);
  if (dropped !== undefined) expect(results.dropped).toEqual(dropped);
}

function expectSaid(answer: ExpectedAnswer, said: Suggestions): void {
  const { meaning, near = [], spelling, unknown = [], fewer } = answer;
  const offered = said.numbers.flatMap((number) => number.near.map(({ id }) => id));
  if (meaning !== undefined) {
    expect(said.numbers).toContainEqual(expect.objectContaining({ meaning, isAbsent: true }));
  }
  expect(offered).toEqual(expect.arrayContaining([...near]));
  if (spelling !== undefined) expect(said.spellings).toContain(spelling);
  expect(said.unknown).toEqual(expect.arrayContaining([...unknown]));
  if (fewer !== undefined) expect(said.fewer.map(({ query }) => query)).toContain(fewer);
}

describe('the table itself', () => {
  const rows = queryClasses.flatMap((each) => each.rows);

  test('names documents of the collection, every one of them', () => {
    const named = new Set(rows.flatMap(({ first }) => first ?? []));
    expect(Object.values(ids).filter((id) => !known.has(id))).toEqual([]);
    expect(Object.values(ids).filter((id) => !named.has(id))).toEqual([]);
  });

  test('has no query twice, and expects something of each', () => {
    expect(
      rows.filter(({ query }, at) => rows.findIndex((row) => row.query === query) !== at),
    ).toEqual([]);
    const empty = rows.filter(
      ({ first, like, answer }) =>
        first === undefined && like === undefined && answer === undefined,
    );
    expect(empty).toEqual([]);
  });
});
