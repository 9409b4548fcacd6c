import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '../../../tests/fixtures/sample-corpus.ts';
import { type Arrow, arrows, sampleGraph } from '../../../tests/fixtures/sample-graph.ts';
import { documentId } from '../document/id.ts';
import type { Corpus } from './corpus-model.ts';
import { type DirectionTier, indexDirection, lineOfDirection } from './direction.ts';
import { levelName } from './level.ts';
import { linkDocuments } from './links.ts';
import { indexCorpus } from './query.ts';

const lineOf = (corpus: Corpus, limit = 99) =>
  lineOfDirection(indexDirection(linkDocuments(indexCorpus(corpus))), documentId('a'), limit);
const told = (tiers: readonly DirectionTier[]) =>
  tiers.flatMap(({ steps }) =>
    steps.map(
      ({ entry, links }) =>
        `${entry.document.id}: ${links.map(({ source, target }) => source + target).join(' ')}`,
    ),
  );

test.each<[why: string, arrows: readonly Arrow[], above: string[], below: string[]]>([
  ['nobody', [['b', 'c']], [], []],
  [
    'up as far as it leads',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ],
    ['b: ab', 'c: bc', 'd: cd'],
    [],
  ],
  [
    'down as far as it leads',
    [
      ['b', 'a'],
      ['c', 'b'],
    ],
    [],
    ['b: ba', 'c: cb'],
  ],
  [
    'a diamond: once, with both its ways',
    [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ],
    ['b: ab', 'c: ac bc'],
    [],
  ],
  [
    'a circle: on either side, and never the document itself',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    ['b: ab'],
    ['b: ba'],
  ],
  [
    'a circle above',
    [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
    ],
    ['b: ab cb', 'c: bc'],
    [],
  ],
  [
    'not what is only mentioned',
    [
      ['a', 'b', 'theo'],
      ['a', 'c', 'none'],
    ],
    [],
    [],
  ],
  [
    'not through what is only mentioned',
    [
      ['a', 'b', 'theo'],
      ['b', 'c'],
    ],
    [],
    [],
  ],
  [
    'the edges that say so, of several',
    [
      ['a', 'b', 'theo'],
      ['a', 'b', 'thuc_hien'],
    ],
    ['b: ab'],
    [],
  ],
  [
    'no siblings',
    [
      ['a', 'b'],
      ['c', 'b'],
    ],
    ['b: ab'],
    [],
  ],
])('the line of direction: %s', (_why, graph, above, below) => {
  const line = lineOf(sampleGraph(graph, { a: {} }));
  expect(told(line.above)).toEqual(above);
  expect(told(line.below)).toEqual(below);
});

test('only the edges that say so are its evidence', () => {
  const corpus = sampleGraph([
    ['a', 'b', 'theo'],
    ['a', 'b', 'thuc_hien'],
  ]);
  const [link] = lineOf(corpus).above[0]?.steps[0]?.links ?? [];
  expect(link?.edges.map(({ relation }) => relation)).toEqual(['thuc_hien']);
});

test('a directive named in the title of a conclusion is carried out by the conclusion', () => {
  const corpus = sampleCorpus(
    {
      name: 'a',
      text: 'Thực hiện KL về tiếp tục thực hiện CT.',
      citations: [
        { words: 'KL về tiếp tục thực hiện CT', to: 'kl', relation: 'thuc_hien' },
        { words: 'CT', to: 'ct', inside: 0, relation: 'tiep_tuc_thuc_hien' },
      ],
    },
    { name: 'kl', frontmatter: { issuers: ['Ban Bí thư'], date: '2019' } },
    { name: 'ct', frontmatter: { issuers: ['Ban Bí thư'], date: '2011' } },
  );
  expect(told(lineOf(corpus).above)).toEqual(['ct: klct', 'kl: akl']);
});

test('levels come from the top down, the oldest of a level first', () => {
  const corpus = sampleGraph(
    [
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
      ['a', 'e'],
    ],
    {
      b: { issuers: ['Sở Y tế'] },
      c: { issuers: ['Nhóm lạ'] },
      d: { issuers: ['Bộ Y tế'], date: '2020' },
      e: { issuers: ['Bộ Y tế'], date: '2012-05' },
    },
  );
  const tiers = lineOf(corpus).above.map(
    ({ level, steps }) => `${levelName(level)}: ${steps.map(({ entry }) => entry.document.id)}`,
  );
  expect(tiers).toEqual(['Trung ương: e,d', 'Cấp tỉnh: b', 'Chưa rõ cấp: c']);
});

test('the nearest are kept, and the rest is counted', () => {
  const corpus = sampleGraph([
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'd'],
    ['e', 'a'],
  ]);
  const { above, below, omitted } = lineOf(corpus, 2);
  expect(told(above)).toEqual(['b: ab', 'd: ad']);
  expect(told(below)).toEqual(['e: ea']);
  expect(omitted).toEqual({ above: 1, below: 0 });
});

describe('on generated graphs', () => {
  test('either half is what relaxing all edges until nothing changes finds', () => {
    fc.assert(
      fc.property(arrows, (graph) => {
        const line = lineOf(sampleGraph(graph, { a: {} }));
        expect(ids(line.above)).toEqual(naive(graph));
        expect(ids(line.below)).toEqual(naive(graph.map(([s, t, relation]) => [t, s, relation])));
      }),
    );
  });

  test('every step has its evidence, also when most are left out, in any order of edges', () => {
    fc.assert(
      fc.property(arrows, fc.integer({ min: 1, max: 5 }), (graph, limit) => {
        const corpus = sampleGraph(graph, { a: {} });
        const line = lineOf(corpus, limit);
        for (const { steps } of [...line.above, ...line.below]) {
          expect(steps.every(({ links }) => links.length > 0)).toBe(true);
        }
        expect(ids(line.above).length + line.omitted.above).toBe(naive(graph).length);
        expect(lineOf({ ...corpus, edges: corpus.edges.toReversed() }, limit)).toEqual(line);
      }),
    );
  });
});

function ids(tiers: readonly DirectionTier[]): readonly string[] {
  return tiers.flatMap(({ steps }) => steps.map(({ entry }) => entry.document.id)).sort();
}

function naive(graph: readonly Arrow[]): readonly string[] {
  const reached = new Set(['a']);
  const lead = graph.filter(([, , relation]) => relation === 'can_cu' || relation === 'thuc_hien');
  for (let round = 0; round < 8; round++) {
    for (const [source, target] of lead) if (reached.has(source)) reached.add(target);
  }
  return [...reached].filter((id) => id !== 'a').sort();
}
