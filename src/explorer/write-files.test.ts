import { describe, expect, test } from 'vitest';
import { sampleExplorer } from '../../tests/fixtures/sample-explorer.ts';
import { sampleGraph } from '../../tests/fixtures/sample-graph.ts';
import { documentId, shortName } from '../lib/index.ts';
import { namesOf } from './names.ts';

const facts: Parameters<typeof sampleExplorer>[1] = {
  a: { number: '/KH-SGDĐT', date: '2022-05', issuers: ['Sở Y tế tỉnh Bình Định'] },
  b: { type: 'CT', number: '09-CT/TW', issuers: ['Ban Bí thư'] },
  c: { type: 'LUAT', number: null, title: 'Khiếu nại' },
  d: { number: null, issuers: ['Sở Y tế tỉnh Bình Định'] },
};
const arrows = [
  ['a', 'b', 'theo'],
  ['a', 'b'],
  ['c', 'a'],
] as const;
const { keys, files, neighbours } = sampleExplorer(arrows, facts);

describe('the key file', () => {
  test('holds what filters need, by place in its lists', () => {
    const rows = keys.documents.map(([id, isHeld, type, , , issuers, level, cites, citedBy]) => [
      id,
      isHeld,
      keys.types[type]?.[1],
      issuers.map((at) => keys.issuers[at]).join(),
      keys.levels[level],
      cites,
      citedBy,
    ]);
    expect(rows).toEqual([
      ['a', 1, 'Kế hoạch', 'Sở Y tế tỉnh Bình Định', 'Cấp tỉnh', 1, 1],
      ['b', 0, 'Chỉ thị', 'Ban Bí thư', 'Trung ương', 0, 1],
      ['c', 1, 'Luật', '', 'Trung ương', 1, 0],
      ['d', 0, 'Kế hoạch', 'Sở Y tế tỉnh Bình Định', 'Cấp tỉnh', 0, 0],
    ]);
  });

  test('names every document as the pages do', () => {
    const names = namesOf(keys, '/kho/van-ban/');
    const shown = sampleGraph(arrows, facts).entries.map(({ document }) =>
      shortName(document.frontmatter),
    );
    expect(keys.documents.map((_, at) => names.name(at))).toEqual(shown);
    expect(names.evidence(0, 12)).toBe('/kho/van-ban/a/#trich-12');
  });
});

test('a neighbour file holds both sides, every relation once, and the first place', () => {
  const [file] = [...neighbours.values()];
  const labels = (at: readonly number[]) => at.map((each) => keys.relations[each]?.[0]);
  expect(
    file?.cites.map(([other, relations, ...rest]) => [other, labels(relations), ...rest]),
  ).toEqual([[1, ['theo', 'can_cu'], 2, 0, 0]]);
  expect(file?.citedBy.map(([other]) => other)).toEqual([2]);
});

test('a document without links has an empty file', () => {
  expect(files.neighbours(documentId('d'))).toMatchObject({ cites: [], citedBy: [] });
});

describe('the stamp', () => {
  const stamp = (...sample: Parameters<typeof sampleExplorer>) =>
    sampleExplorer(...sample).keys.stamp;
  const first = stamp(arrows, facts);

  test('is the same for the same collection, in all its files', () => {
    expect(stamp(arrows, Object.fromEntries(Object.entries(facts).toReversed()))).toBe(first);
    expect(files.titles().stamp).toBe(first);
    expect(files.neighbours(documentId('b')).stamp).toBe(first);
  });

  test.each<[why: string, ...sample: Parameters<typeof sampleExplorer>]>([
    ['another document, which numbers the others anew', arrows, { ...facts, aa: {} }],
    ['another number', arrows, { ...facts, b: { ...facts['b'], number: '10-CT/TW' } }],
    ['another title', arrows, { ...facts, c: { ...facts['c'], title: 'Tố cáo' } }],
    ['another relation', [['a', 'b', 'thuc_hien'], ...arrows.slice(1)], facts],
    ['a citation at another place', [['a', 'd'], ...arrows], facts],
    [
      'the same citations, in another order: each document has as many as before',
      [
        ['a', 'b'],
        ['a', 'b', 'theo'],
        ['c', 'a'],
      ],
      facts,
    ],
  ])('tells apart a collection with %s', (_why, ...sample) => {
    expect(stamp(...sample)).not.toBe(first);
  });
});
