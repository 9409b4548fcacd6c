import { expect, test } from 'vitest';
import { sampleGraph } from '../../tests/fixtures/sample-graph.ts';
import {
  documentId,
  indexCorpus,
  indexDirection,
  lineOfDirection,
  linkDocuments,
} from '../lib/index.ts';
import { lineRows } from './line.ts';

const corpus = sampleGraph(
  [
    ['a', 'b', 'thuc_hien'],
    ['a', 'c'],
    ['b', 'c', 'tiep_tuc_thuc_hien'],
    ['d', 'a', 'trien_khai'],
    ...['e', 'f', 'g', 'h'].map((name) => ['a', name] as const),
    ...['e', 'f', 'g', 'h'].map((name) => [name, 'c'] as const),
  ],
  { b: { type: 'KL', number: '44-KL/TW', date: '2019' }, c: { type: 'CT', number: '09-CT/TW' } },
);
const index = indexCorpus(corpus);
const id = documentId('a');
const line = lineOfDirection(indexDirection(linkDocuments(index)), id, 9);
const rows = (half: 'above' | 'below') =>
  line[half].flatMap((tier) => lineRows(index, tier, { id, half }).rows);

test('a row above says who carries the document out, and where that stands', () => {
  const [row] = rows('above').filter((each) => each.id === 'b');
  expect(row).toMatchObject({ year: '2019', name: 'Kết luận số 44-KL/TW' });
  expect(row?.ties.map(({ relation, other, place }) => [relation, other, place])).toEqual([
    ['Được thực hiện bởi', null, 'mục I.1'],
  ]);
});

test('a row names whose text shows it, when that is not the page itself', () => {
  const [row] = rows('above').filter((each) => each.id === 'c');
  expect(
    row?.ties.map(({ relation, other, place }) => [relation, other?.name ?? null, place]),
  ).toEqual([
    ['Là căn cứ của', null, 'mục I.1'],
    ['Được tiếp tục thực hiện bởi', 'Kết luận số 44-KL/TW', 'mục I.1 của Kết luận số 44-KL/TW'],
    ['Là căn cứ của', 'Kế hoạch số …e/KH', 'mục I.1 của Kế hoạch số …e/KH'],
  ]);
  expect(row?.more).toBe(3);
});

test('a row below says what it carries out', () => {
  expect(
    rows('below').map(({ id: other, ties }) => [other, ties[0]?.relation, ties[0]?.other]),
  ).toEqual([['d', 'Triển khai', null]]);
});
