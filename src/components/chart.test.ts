import { describe, expect, test } from 'vitest';
import { sampleGraph } from '../../tests/fixtures/sample-graph.ts';
import { byLevelAndDate, indexCorpus, linkDocuments, linksAmong } from '../lib/index.ts';
import { chartOf } from './chart.ts';
import { route } from './router.ts';
import { readRoutes, toDot } from './routes.ts';

const corpus = sampleGraph(
  [
    ['a', 'b'],
    ['a', 'd'],
    ['b', 'd'],
    ['d', 'a'],
    ['a', 'e'],
    ['c', 'a'],
  ],
  {
    a: { issuers: ['Công an huyện Củ Chi'], date: '2024' },
    b: { issuers: ['Bộ Y tế'], date: '2020' },
    c: { issuers: ['Nhóm lạ'] },
    d: { issuers: ['Bộ Công an'], date: '2012' },
    e: { issuers: ['Bộ Công an'] },
  },
);
const links = linkDocuments(indexCorpus(corpus));
const entries = corpus.entries.toSorted(byLevelAndDate);
const among = linksAmong(links, new Set(entries.map(({ document }) => document.id)));
const draw = (columns: number) => chartOf(entries, among, { columns, route });

describe('a picture', () => {
  test('has a band for each level, from the top down', () => {
    const { bands } = draw(2);
    expect(bands.map(({ name }) => name)).toEqual(['Trung ương', 'Cấp huyện', 'Chưa rõ cấp']);
    expect(bands.map(({ y }) => y)).toEqual(bands.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  test('fills its rows from the oldest on, and starts a new one when a row is full', () => {
    const rows = Map.groupBy(draw(2).nodes, ({ y }) => y);
    const ids = [...rows.values()].map((row) => row.map(({ entry }) => entry.document.id).join());
    expect(ids).toEqual(['d,b', 'e', 'a', 'c']);
  });

  test('lays no document over another one, and all within its box', () => {
    const { nodes, box } = draw(3);
    const [left, top, width, height] = box;
    for (const [at, one] of nodes.entries()) {
      expect(one.x >= left && one.x + one.width <= left + width).toBe(true);
      expect(one.y >= top && one.y + one.height <= top + height).toBe(true);
      for (const other of nodes.slice(at + 1)) {
        const isApart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(isApart).toBe(true);
      }
    }
  });

  test('has one arrow for each link, from the border of its source to the border of its target', () => {
    const { arrows, nodes } = draw(2);
    expect(arrows.map(({ link }) => link)).toEqual(among);
    const reaches = (id: string, x: number, y: number) => {
      const box = nodes.find(({ entry }) => entry.document.id === id);
      if (box === undefined) return false;
      const [right, bottom] = [box.x + box.width, box.y + box.height];
      return x >= box.x - 6 && x <= right + 6 && y >= box.y - 6 && y <= bottom + 6;
    };
    for (const { link, path } of arrows) {
      const numbers = path.match(/-?\d+/gu)?.map(Number) ?? [];
      expect(reaches(link.source, numbers[0] ?? 0, numbers[1] ?? 0)).toBe(true);
      expect(reaches(link.target, numbers.at(-2) ?? 0, numbers.at(-1) ?? 0)).toBe(true);
    }
  });

  test('is the same every time', () => {
    expect(draw(4)).toEqual(draw(4));
  });

  test('of nothing is empty', () => {
    const { nodes, bands, arrows } = chartOf([], [], { columns: 2, route });
    expect({ nodes, bands, arrows }).toEqual({ nodes: [], bands: [], arrows: [] });
  });
});

describe('ways around a box in the middle', () => {
  const boxes = [0, 100, 200].map((y) => ({ x: 0, y, width: 100, height: 40 }));
  const both = [
    [2, 0],
    [0, 2],
  ] as const;
  const read = (lane: number) =>
    readRoutes(route(toDot(boxes, both)), boxes, { across: 100, lane });

  test('are read as far as they go to the side, whatever origin Graphviz has chosen', () => {
    const { paths, left, right } = read(Number.POSITIVE_INFINITY);
    expect([...paths.keys()]).toEqual(['0 2', '2 0']);
    expect(Math.min(left, 100 - right)).toBeLessThan(-5);
  });

  test('are drawn within their lane, outside the box', () => {
    const { left, right } = read(4);
    const out = Math.min(left, 100 - right);
    expect(out).toBeLessThan(0);
    expect(out).toBeGreaterThanOrEqual(-4);
  });
});
