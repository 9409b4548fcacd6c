import { expect, test } from 'vitest';
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
