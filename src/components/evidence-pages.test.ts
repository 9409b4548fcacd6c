import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '../../tests/fixtures/sample-corpus.ts';
import { evidencePages, mostOnPage } from './evidence-pages.ts';
import { listParts, viewOfPart } from './list-pages.ts';

const edgesOf = (count: number) =>
  sampleCorpus(
    {
      name: 'a',
      text: Array.from({ length: count }, (_, at) => `CT${at}.`).join(' '),
      citations: Array.from({ length: count }, (_, at) => ({ words: `CT${at}.`, to: 'ct' })),
    },
    { name: 'ct' },
  ).edges;

describe('the full list of those who cite', () => {
  test.each<[why: string, edges: number, sizes: number[]]>([
    ['nobody cites', 0, []],
    ['all stand on the page of the document', mostOnPage, []],
    ['one too many for it', mostOnPage + 1, [101]],
    ['pages that are just full', 400, [200, 200]],
    ['a last page that is not', 401, [200, 200, 1]],
  ])('%s', (_why, count, sizes) => {
    const edges = edgesOf(count);
    const pages = evidencePages(edges);
    expect(pages.map((page) => page.items.length)).toEqual(sizes);
    expect(pages.map(({ number }) => number)).toEqual(sizes.map((_, at) => at + 1));
    if (sizes.length > 0) expect(pages.flatMap((page) => page.items)).toEqual(edges);
  });
});

test('a list has a page even when it is empty, and addresses that go on', () => {
  expect(listParts([])).toEqual([{ number: 1, count: 1, items: [] }]);
  expect([1, 2, 10].map(viewOfPart)).toEqual([undefined, 'trang-2', 'trang-10']);
});
