import { describe, expect, test } from 'vitest';
import { sampleExplorer } from '../../../tests/fixtures/sample-explorer.ts';
import { sampleGraph } from '../../../tests/fixtures/sample-graph.ts';
import { browseLists } from '../../lib/index.ts';
import { factsOf } from './facts.ts';
import { keyFacts } from './key-facts.ts';
import { facetFile } from './write-file.ts';

const source = 'Quyết định số 34/QĐ-UBND';
const documents: Parameters<typeof sampleExplorer>[1] = {
  a: {
    type: 'KH',
    date: '2024-04-07',
    place: 'Củ Chi',
    issuers: ['Ủy ban nhân dân huyện Củ Chi'],
    status: { value: 'Hết hiệu lực', source, date: '2026-01-15' },
  },
  b: { type: 'CT', number: '09-CT/TW', date: '2011-12-01', issuers: ['Ban Bí thư'] },
  c: {
    type: 'KH',
    number: '5/KH-SYT',
    date: '2024',
    issuers: ['Sở Y tế tỉnh Bình Định', 'Ủy ban nhân dân huyện Củ Chi'],
    status: { value: 'hết hiệu lực', source, date: '2026-01-15' },
  },
  d: { type: 'KH', number: null, date: null, issuers: [] },
};
const arrows = [
  ['a', 'b'],
  ['c', 'b', 'theo'],
] as const;
const corpus = sampleGraph(arrows, documents);
const { keys } = sampleExplorer(arrows, documents);
const written = facetFile(corpus, browseLists(corpus), keys.stamp);
const facts = factsOf(keyFacts(keys), JSON.parse(JSON.stringify(written)));

test('the files tell of the same documents in the same order', () => {
  expect(keyFacts(keys).ids).toEqual(corpus.entries.map(({ document }) => document.id));
});

describe('what a document has', () => {
  test.each<[filter: string, names: readonly string[]]>([
    ['loai', ['Kế hoạch', 'Chỉ thị', 'Kế hoạch', 'Kế hoạch']],
    [
      'co-quan',
      [
        'Ủy ban nhân dân huyện Củ Chi',
        'Ban Bí thư',
        'Ủy ban nhân dân huyện Củ Chi + Sở Y tế tỉnh Bình Định',
        'Không ghi cơ quan ban hành',
      ],
    ],
    ['cap', ['Cấp huyện', 'Trung ương', 'Cấp tỉnh + Cấp huyện', 'Chưa rõ cấp']],
    ['nam', ['2024', '2011', '2024', 'Không ghi năm']],
    [
      'noi',
      [
        'Huyện Củ Chi',
        'Không ghi nơi ban hành',
        'Huyện Củ Chi + Tỉnh Bình Định',
        'Không ghi nơi ban hành',
      ],
    ],
    ['tinh-trang', ['Hết hiệu lực', 'Chưa rõ', 'Hết hiệu lực', 'Chưa rõ']],
    ['toan-van', ['Có toàn văn', 'Chỉ mới được viện dẫn', 'Có toàn văn', 'Chỉ mới được viện dẫn']],
  ])('by %s', (filter, names) => {
    const facet = facts.facets.find(({ id }) => id === filter);
    const shown = facet?.of.map((values) =>
      values
        .toSorted((a, b) => a - b)
        .map((at) => facet.values[at]?.name)
        .join(' + '),
    );
    expect(shown).toEqual(names);
  });
});

describe('values stand in an order that a search does not change', () => {
  test.each<[filter: string, why: string, ids: readonly string[]]>([
    ['loai', 'that of most documents first', ['ke-hoach', 'chi-thi']],
    ['nam', 'the newest first, the unknown last', ['2024', '2011', 'khong-ghi']],
    ['cap', 'from the top down', ['trung-uong', 'tinh', 'huyen', 'chua-ro']],
    ['toan-van', 'the texts first', ['co', 'chua']],
    ['tinh-trang', 'that of most documents first, then by name', ['chua-ro', 'het-hieu-luc']],
  ])('%s: %s', (filter, _why, ids) => {
    const facet = facts.facets.find(({ id }) => id === filter);
    expect(facet?.values.map(({ id }) => id)).toEqual(ids);
  });

  test('bodies stand under their level', () => {
    const facet = facts.facets.find(({ id }) => id === 'co-quan');
    const bodies = facet?.values ?? [];
    expect(facet?.headings).toEqual(['Trung ương', 'Cấp tỉnh', 'Cấp huyện', 'Chưa rõ cấp']);
    expect(Object.fromEntries(bodies.map(({ name, group }) => [name, group]))).toEqual({
      'Ban Bí thư': 'Trung ương',
      'Sở Y tế tỉnh Bình Định': 'Cấp tỉnh',
      'Ủy ban nhân dân huyện Củ Chi': 'Cấp huyện',
      'Không ghi cơ quan ban hành': 'Chưa rõ cấp',
    });
  });
});

test('dates and citations are those of the key file', () => {
  expect(facts.dates).toEqual(['2024-04-07', '2011-12-01', '2024', null]);
  expect(facts.citedBy).toEqual([0, 2, 0, 0]);
});

test('files of two builds are refused: their places mean other documents', () => {
  expect(() => factsOf(keyFacts(keys), { ...written, stamp: 'older' })).toThrow('another build');
});
