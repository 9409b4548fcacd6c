import { expect, test } from 'vitest';
import { filteredText, type Tally } from './words.ts';

test.each<[why: string, tally: Tally, text: string]>([
  [
    'words and filters',
    { found: 17, kept: 7, shown: 7, isFiltered: true },
    'Tìm thấy 7 văn bản trong kho này theo bộ lọc (không lọc: 17 văn bản).',
  ],
  [
    'more than are shown',
    { found: 170, kept: 70, shown: 20, isFiltered: true },
    'Tìm thấy 70 văn bản trong kho này theo bộ lọc (không lọc: 170 văn bản). Đang hiện 20 văn bản đầu.',
  ],
  [
    'filters alone',
    { found: null, kept: 7, shown: 7, isFiltered: true },
    'Tìm thấy 7 văn bản trong kho này theo bộ lọc.',
  ],
  [
    'nothing left of what was found',
    { found: 17, kept: 0, shown: 0, isFiltered: true },
    'Không văn bản nào trong kho này khớp với bộ lọc (không lọc: 17 văn bản).',
  ],
  [
    'the whole collection',
    { found: null, kept: 33, shown: 20, isFiltered: false },
    'Kho này có 33 văn bản. Đang hiện 20 văn bản đầu.',
  ],
])('the line above the list, for %s', (_why, tally, text) => {
  expect(filteredText(tally)).toBe(text);
});
