import { expect, test } from 'vitest';
import { sampleExplorer } from '../../tests/fixtures/sample-explorer.ts';
import { finderOf } from './find.ts';

const { keys, files } = sampleExplorer([['b', 'a']], {
  a: { type: 'KL', number: '44-KL/TW', title: 'Tiếp tục thực hiện Chỉ thị 09' },
  b: { type: 'CT', number: '09-CT/TW', title: 'Tăng cường sự lãnh đạo' },
  c: { type: 'KH', number: '144/KH-UBND', issuers: ['Ủy ban nhân dân tỉnh Bình Định'] },
  d: { type: 'LUAT', number: null, title: 'Tố cáo' },
  e: { type: 'KH', number: '44/KH-UBND', title: 'Đảng và đoàn' },
});
const find = finderOf(keys, files.titles());

test.each<[why: string, typed: string, found: string]>([
  ['the number as printed', '44-KL/TW', 'a'],
  ['the number in any spelling', '44 kl tw', 'a'],
  ['a leading zero left out', '9-CT/TW', 'b'],
  ['the beginning of a number, most links first', '44', 'ae'],
  ['the type in front', 'kh 144', 'c'],
  ['words of the title without marks', 'lanh dao', 'b'],
  ['words with đ', 'dang va doan', 'e'],
  ['words in any order', 'đoàn đảng', 'e'],
  ['a name without a number', 'luật tố cáo', 'd'],
  ['an issuer', 'bình định', 'c'],
  ['the beginning of a word', 'lãnh đ', 'b'],
  ['not the middle of a word', 'ãnh', ''],
  ['nothing', '', ''],
  ['signs alone', '-/', ''],
  ['what is not there', '999-XX', ''],
])('%s', (_why, typed, found) => {
  expect(
    find(typed, 8)
      .map((at) => keys.documents[at]?.[0])
      .join(''),
  ).toBe(found);
});

test('no more than asked for', () => {
  expect(find('44', 1)).toHaveLength(1);
});
