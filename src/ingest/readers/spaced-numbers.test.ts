import { expect, test } from 'vitest';
import { joinSpacedNumbers } from './spaced-numbers.ts';

test.each<[why: string, line: string, text: string]>([
  [
    'each sign',
    'Thông tư số 1 2 4 / 2 0 2 1 / TT - B C A ngày',
    'Thông tư số 124/2021/TT-BCA ngày',
  ],
  ['a Party number', 'Chỉ thị số 4 8 - C T / T W của', 'Chỉ thị số 48-CT/TW của'],
  ['a year alone', 'Nghị định 15/2 0 2 0/NĐ-CP', 'Nghị định 15/2020/NĐ-CP'],
  ['a year in two', 'Nghị định 15/20 20/NĐ-CP', 'Nghị định 15/2020/NĐ-CP'],
  ['a symbol alone', 'số 124/2021/TT-B C A.', 'số 124/2021/TT-BCA.'],
  ['a serial in two', 'số 12 4/2021/TT-BCA', 'số 124/2021/TT-BCA'],
  ['a date', 'ngày 0 7 tháng 0 4 năm 2 0 2 4', 'ngày 07 tháng 04 năm 2024'],
  ['a short date', 'ngày 0 7/0 4/2 0 2 4, và', 'ngày 07/04/2024, và'],
])('joins %s: %s', (_why, line, text) => {
  const joined = joinSpacedNumbers(line);
  expect(joined.text).toBe(text);
  expect(joined.doubts.length).toBeGreaterThan(0);
  expect(joined.doubts.join()).toContain('đã nối thành');
});

test.each([
  ['a whole number', 'Thông tư số 124/2021/TT-BCA ngày 28 tháng 12 năm 2021'],
  ['blanks that someone typed', 'số 18 /2018/TT-NHNN, 25/2026/NĐ- CP, 837 / QĐ - BKH'],
  ['figures of a table', '1 2 4 | 2 0 2 1 | 5 6/2024'],
  ['an article before a number', 'Điều 5 124/2021/TT-BCA, khoản 1 5/2020/NĐ-CP'],
  ['a list of days', 'các ngày 1 2 3 tháng 4'],
  ['names with one letter', 'Trường A B C, lớp 6 A 1'],
  ['a sum', '1 234 567 đồng'],
  ['years in a row', 'năm 2020 2021 2022'],
])('leaves %s alone: %s', (_why, line) => {
  expect(joinSpacedNumbers(line)).toEqual({ text: line, doubts: [] });
});

test('takes time in proportion to a hostile line', () => {
  for (const part of ['1 2 ', 'A B - ', '1/2 0 ', 'số 1 ', '1 2 / 2 0 2 1 / A ']) {
    const start = performance.now();
    joinSpacedNumbers(part.repeat(50_000));
    expect(performance.now() - start, part).toBeLessThan(1500);
  }
});
