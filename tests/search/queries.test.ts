import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/content/corpus.ts';
import { engineOver, type SearchEngine } from '../../src/search/engine.ts';
import type { ResultItem } from '../../src/search/present.ts';
import type { Found } from '../../src/search/search.ts';
import { searchAsMeant } from '../../src/search/suggest/searcher.ts';
import type { SuggestionSources } from '../../src/search/suggest/sources.ts';
import { type Suggestions, suggestionsFor } from '../../src/search/suggest/suggest.ts';
import { openTestIndex, type TestIndex } from '../../src/search/testing/pagefind.ts';
import { ids } from './ids.ts';
import { queryClasses } from './queries.ts';
import type { ExpectedAnswer, QueryRow } from './row.ts';
import { sourcesOf } from './sources.ts';

let opened: TestIndex;
let engine: SearchEngine;
let sources: SuggestionSources;
let known: ReadonlySet<string>;
beforeAll(async () => {
  const corpus = await loadCorpus('content');
  opened = await openTestIndex(corpus);
  engine = engineOver(opened.index);
  known = new Set(corpus.entries.map(({ document }) => document.id));
  const count = async (query: string) => (await engine.search(query)).hits.length;
  sources = { ...sourcesOf(corpus), count };
}, 60_000);
afterAll(() => opened.close());

/** What a search found and the page shows. */
interface Shown {
  readonly found: Found;
  readonly items: readonly ResultItem[];
}

/** Searches as the search page does. */
async function find(query: string): Promise<Shown> {
  const { found } = await searchAsMeant(query, engine, sources);
  return { found, items: await found.show(found.hits, 10, 'fit') };
}

describe.each(queryClasses)('$name', ({ rows }) => {
  test.each(rows)('$query: $why', async (row) => {
    const results = await find(row.query);
    expectFound(row, results, row.like === undefined ? null : await find(row.like));
    if (row.answer === undefined) return;
    const absent = results.found.absent.map(({ meaning }) => meaning);
    const said = await suggestionsFor({ typed: row.query, absent }, sources);
    expectSaid(row.answer, said);
  });
});

function expectFound(row: QueryRow, results: Shown, like: Shown | null): void {
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
  if (dropped !== undefined) expect(results.found.dropped).toEqual(dropped);
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
