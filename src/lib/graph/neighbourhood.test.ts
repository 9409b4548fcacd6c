import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Arrow, arrows, sampleGraph } from '../../../tests/fixtures/sample-graph.ts';
import { documentId } from '../document/id.ts';
import type { Corpus } from './corpus-model.ts';
import { linkDocuments } from './links.ts';
import { neighbourhood } from './neighbourhood.ts';
import { indexCorpus } from './query.ts';

const around = (corpus: Corpus, limit: number) =>
  neighbourhood(linkDocuments(indexCorpus(corpus)), documentId('a'), {
    documents: limit,
    far: 99,
    links: 99,
  });
const told = (corpus: Corpus, limit: number) =>
  around(corpus, limit).neighbours.map(({ id, distance, side }) => `${id} ${side} ${distance}`);

test.each<[why: string, arrows: readonly Arrow[], limit: number, expected: readonly string[]]>([
  ['nothing', [['b', 'c']], 9, []],
  [
    'either side',
    [
      ['a', 'b'],
      ['c', 'a'],
    ],
    9,
    ['b cites 1', 'c citedBy 1'],
  ],
  [
    'a circle: what it cites counts first',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    9,
    ['b cites 1'],
  ],
  [
    'two steps up',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ],
    9,
    ['b cites 1', 'c cites 2'],
  ],
  [
    'two steps down',
    [
      ['b', 'a'],
      ['c', 'b'],
    ],
    9,
    ['b citedBy 1', 'c citedBy 2'],
  ],
  [
    'no siblings',
    [
      ['a', 'b'],
      ['c', 'b'],
    ],
    9,
    ['b cites 1'],
  ],
  [
    'a diamond once, at its shortest',
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ],
    9,
    ['b cites 1', 'c cites 1'],
  ],
  [
    'the sides in turn when room is short',
    [
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
      ['e', 'a'],
    ],
    2,
    ['b cites 1', 'e citedBy 1'],
  ],
  [
    'those with most links first',
    [
      ['a', 'b'],
      ['a', 'c'],
      ['d', 'c'],
    ],
    1,
    ['c cites 1'],
  ],
  [
    'near before far',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['d', 'a'],
    ],
    2,
    ['b cites 1', 'd citedBy 1'],
  ],
])('around a document: %s', (_why, graph, limit, expected) => {
  expect(told(sampleGraph([...graph, ['y', 'z']], { a: {} }), limit)).toEqual(expected);
});

describe('what is left out', () => {
  test('is counted on its side', () => {
    const corpus = sampleGraph([
      ['a', 'b'],
      ['a', 'c'],
      ['d', 'a'],
      ['e', 'a'],
      ['f', 'a'],
    ]);
    expect(around(corpus, 3).omitted).toEqual({ cites: 0, citedBy: 2, links: 0 });
    expect(around(corpus, 1).omitted).toEqual({ cites: 1, citedBy: 3, links: 0 });
    expect(around(corpus, 9).omitted).toEqual({ cites: 0, citedBy: 0, links: 0 });
  });
});

test('every document two steps away is tied before the others are linked', () => {
  const corpus = sampleGraph([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
    ['b', 'd'],
    ['c', 'd'],
    ['c', 'e'],
  ]);
  const links = linkDocuments(indexCorpus(corpus));
  const found = neighbourhood(links, documentId('a'), { documents: 9, far: 9, links: 4 });
  expect(found.links.map(({ source, target }) => source + target)).toEqual([
    'ab',
    'ac',
    'bd',
    'ce',
  ]);
  const few = neighbourhood(links, documentId('a'), { documents: 9, far: 1, links: 9 });
  expect(few.neighbours.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  expect(few.omitted.cites).toBe(1);
});

test('its own links come first when there is no room for all', () => {
  const corpus = sampleGraph([
    ['b', 'c'],
    ['b', 'a'],
    ['a', 'c'],
    ['c', 'b'],
  ]);
  const links = linkDocuments(indexCorpus(corpus));
  const found = neighbourhood(links, documentId('a'), { documents: 9, far: 9, links: 3 });
  expect(found.links.map(({ source, target }) => source + target)).toEqual(['ac', 'ba', 'bc']);
  expect(found.omitted.links).toBe(1);
});

describe('on generated graphs', () => {
  test('it is what a search through all edges finds', () => {
    fc.assert(
      fc.property(arrows, (graph) => {
        const found = around(sampleGraph(graph, { a: {} }), 99);
        expect(found.neighbours.map(({ id }) => id)).toEqual(naive(graph));
        const set = new Set(['a', ...naive(graph)]);
        const pairs = new Set(
          graph.filter(([s, t]) => set.has(s) && set.has(t)).map(([s, t]) => s + t),
        );
        expect(found.links.map(({ source, target }) => source + target).sort()).toEqual(
          [...pairs].sort(),
        );
        expect(found.omitted).toEqual({ cites: 0, citedBy: 0, links: 0 });
      }),
    );
  });

  test('it keeps to its limit, loses nobody of the first step from the count, and does not depend on order', () => {
    fc.assert(
      fc.property(arrows, fc.nat(8), (graph, limit) => {
        const corpus = sampleGraph(graph, { a: {} });
        const found = around(corpus, limit);
        expect(found.neighbours.length).toBeLessThanOrEqual(limit);
        const { cites, citedBy } = found.omitted;
        const direct = new Set(graph.flatMap(([s, t]) => (s === 'a' ? [t] : t === 'a' ? [s] : [])));
        expect(found.neighbours.length + cites + citedBy).toBeGreaterThanOrEqual(direct.size);
        expect(around({ ...corpus, edges: corpus.edges.toReversed() }, limit)).toEqual(found);
      }),
    );
  });
});

/** Two steps along the arrows, and two against them. */
function naive(graph: readonly Arrow[]): readonly string[] {
  const along = (from: readonly string[]) =>
    graph.filter(([s]) => from.includes(s)).map(([, t]) => t);
  const against = (from: readonly string[]) =>
    graph.filter(([, t]) => from.includes(t)).map(([s]) => s);
  const up = along(['a']);
  // Who is above already is not below as well: the walk down does not go through it.
  const down = against(['a']).filter((id) => !up.includes(id));
  const all = [...up, ...along(up), ...down, ...against(down)];
  return [...new Set(all)].filter((id) => id !== 'a').sort();
}
