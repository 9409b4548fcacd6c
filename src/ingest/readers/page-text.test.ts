import { expect, test } from 'vitest';
import { decodePages } from './decode-pages.ts';
import type { Segment } from './page-segments.ts';
import { readTextOf } from './page-text.ts';

/** A line as wide as its page, with what was not read for sure in it. */
const segment = (text: string, ...doubts: string[]): Segment => ({
  runs: [{ text, font: null }],
  left: 60,
  right: 500,
  top: 700,
  bottom: 712,
  baseline: 710,
  size: 12,
  doubts,
});

test('doubts of a paragraph that goes on over the page are told by their pages, the same one once', () => {
  const mark = 'cạnh dòng này có nét máy không đọc được';
  const read = readTextOf({
    pages: [
      {
        page: 1,
        rules: [],
        segments: [segment('Thực hiện nhiệm', 'máy đọc không chắc “nhiệm”', mark)],
      },
      { page: 2, rules: [], segments: [segment('vụ được giao', 'máy đọc không chắc “vụ”', mark)] },
    ],
    height: Number.POSITIVE_INFINITY,
    format: 'image',
    count: 2,
  });
  expect(read).toMatchObject({ text: 'Thực hiện nhiệm vụ được giao', linePages: [1] });
  expect(read.doubts).toEqual([
    { line: 1, page: 1, reason: 'máy đọc không chắc “nhiệm”' },
    { line: 1, page: 1, reason: mark },
    { line: 1, page: 2, reason: 'máy đọc không chắc “vụ”' },
  ]);
});

test('a doubt of the whole file stays when what stands first is a running head', () => {
  const letters = 'cơ quan đi tư vấn, đó là ưu tiên của tỉnh và các sở ban ngành';
  const at = (text: string, font: string, top: number) => ({
    ...segment(text),
    runs: [{ text, font }],
    top,
    bottom: top + 12,
    baseline: top + 10,
  });
  const read = readTextOf({
    pages: [1, 2, 3].map((page) => ({
      page,
      rules: [],
      segments: [at('Báo cáo năm', 'Arial', 20), at(letters, '.VnTime', 300)],
    })),
    height: 800,
    format: 'pdf',
    count: 3,
    decode: decodePages,
  });
  expect(read.apart).toMatchObject([{ text: 'Báo cáo năm' }]);
  expect(read.doubts).toEqual([{ line: 1, page: 1, reason: 'phông TCVN3 nhưng chữ là Unicode' }]);
});

test('what is doubtful of whole pages is told of each, behind the last text too', () => {
  const reason = 'chữ của trang này đã nhận dạng lại';
  const pages = ['Việc thứ nhất.', 'Việc thứ hai.'].map((text, at) => ({
    page: at + 1,
    rules: [],
    segments: [segment(text)],
  }));
  const read = readTextOf({
    pages: [...pages, { page: 3, rules: [], segments: [] }],
    height: Number.POSITIVE_INFINITY,
    format: 'pdf',
    count: 3,
    pageDoubts: new Map([1, 2, 3].map((page) => [page, reason])),
  });
  expect(read.doubts).toEqual([
    { line: 1, page: 1, reason },
    { line: 1, page: 2, reason },
    { line: 1, page: 3, reason },
  ]);
});
