import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '../../tests/fixtures/sample-corpus.ts';
import { browseLists, findList, indexCorpus } from '../lib/index.ts';
import {
  axesInWords,
  axisName,
  countsOf,
  groundOf,
  listHeading,
  pagesOf,
  previewOf,
  toList,
  viewOf,
} from './browse.ts';

const corpus = sampleCorpus(
  { name: 'a', text: 'CT', citations: [{ words: 'CT', to: 'ct' }], frontmatter: { date: '2022' } },
  { name: 'b', text: 'a', citations: [{ words: 'a', to: 'a' }], frontmatter: { date: '2024' } },
  { name: 'ct', frontmatter: { date: '2011', title: 'Thi đua' } },
  { name: 'kl', frontmatter: { date: '2022', type: 'KL' } },
);
const lists = browseLists(corpus);
const list = (axis: 'loai' | 'nam' | 'chu-de', id: string) => {
  const found = findList(lists, axis, id);
  if (found === null) throw new Error(`no list ${axis}/${id}`);
  return found;
};

describe('pages of a list', () => {
  const shown = (id: string, size: number) =>
    pagesOf(indexCorpus(corpus), list('loai', id), size).map(
      ({ order, number, pages, counts, held, references }) =>
        `${order} ${number}/${pages} (${counts.held}+${counts.references}): ${[...held, ...references].map(({ document }) => document.id).join(' ')}`,
    );

  test.each<[why: string, id: string, size: number, expected: string[]]>([
    [
      'one page in each order, texts before references: the older a is cited, b is not',
      'ke-hoach',
      10,
      ['newest 1/1 (2+1): b a ct', 'cited 1/1 (2+1): a b ct'],
    ],
    [
      'as many as fill a page',
      'ke-hoach',
      3,
      ['newest 1/1 (2+1): b a ct', 'cited 1/1 (2+1): a b ct'],
    ],
    [
      'one more than fills a page: the counts are those of the list',
      'ke-hoach',
      2,
      [
        'newest 1/2 (2+1): b a',
        'newest 2/2 (2+1): ct',
        'cited 1/2 (2+1): a b',
        'cited 2/2 (2+1): ct',
      ],
    ],
    ['one document has one order', 'ket-luan', 10, ['newest 1/1 (0+1): kl']],
  ])('%s', (_why, id, size, expected) => {
    expect(shown(id, size)).toEqual(expected);
  });
});

test.each<[order: 'newest' | 'cited', number: number, view: string | undefined, address: string]>([
  ['newest', 1, undefined, '/loai/ke-hoach/'],
  ['newest', 2, 'trang-2', '/loai/ke-hoach/trang-2/'],
  ['cited', 1, 'duoc-dan-nhieu', '/loai/ke-hoach/duoc-dan-nhieu/'],
  ['cited', 3, 'duoc-dan-nhieu/trang-3', '/loai/ke-hoach/duoc-dan-nhieu/trang-3/'],
])('%s, page %i: %s', (order, number, view, address) => {
  expect(viewOf(order, number)).toBe(view);
  expect(toList(list('loai', 'ke-hoach'), order, number)).toBe(address);
});

test.each<[held: number, references: number, words: string]>([
  [2, 3, '2 văn bản có toàn văn và 3 văn bản chỉ biết qua lời dẫn'],
  [2, 0, '2 văn bản có toàn văn'],
  [0, 3, '3 văn bản chỉ biết qua lời dẫn'],
])('%i texts and %i references', (held, references, words) => {
  expect(countsOf({ held, references })).toBe(words);
});

test('a year is a year, and an unknown one is not', () => {
  expect(listHeading(list('nam', '2022'))).toBe('Năm 2022');
  expect(listHeading({ ...list('nam', '2022'), name: 'Không ghi năm', isUnknown: true })).toBe(
    'Không ghi năm',
  );
  expect(listHeading(list('loai', 'ke-hoach'))).toBe('Kế hoạch');
});

test('a list by words of titles names the words', () => {
  expect(groundOf(list('chu-de', 'thi-dua-khen-thuong'))).toContain('“thi đua”, “khen thưởng”');
  expect(groundOf(list('chu-de', 'chua-xep'))).toContain('không có chữ nào');
  expect(groundOf(list('loai', 'ke-hoach'))).toBe('');
});

test('the overview shows the longest lists, in their order, and says how many there are', () => {
  const years = lists.find(({ id }) => id === 'nam');
  if (years === undefined) throw new Error('no years');
  const { lists: shown, total } = previewOf(years, 2);
  expect(shown.map(({ id }) => id)).toEqual(['2024', '2022']);
  expect(total).toBe(3);
});

test('axes have names, and a sentence names them all', () => {
  expect(axisName('co-quan')).toBe('Cơ quan ban hành');
  expect(axesInWords()).toBe('loại, cơ quan ban hành, cấp, ngành, năm, nơi và chủ đề');
});
