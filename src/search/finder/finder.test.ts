import { expect, test } from 'vitest';
import { sampleExplorer } from '../../../tests/fixtures/sample-explorer.ts';
import { finderOf } from './finder.ts';
import { packTitles, unpackTitles } from './pack-titles.ts';

const { keys, files } = sampleExplorer([['b', 'a']], {
  a: { type: 'KL', number: '44-KL/TW', title: 'Tiếp tục thực hiện Chỉ thị số 09-CT/TW' },
  b: { type: 'CT', number: '09-CT/TW', title: 'Tăng cường sự lãnh đạo' },
  c: { type: 'KH', number: '144/KH-UBND', issuers: ['Ủy ban nhân dân tỉnh Bình Định'] },
  d: { type: 'LUAT', number: null, title: 'Tố cáo' },
  e: { type: 'KH', number: '44/KH-UBND', title: 'Đảng và đoàn' },
  f: { type: 'CT', number: '48-CT/TW', date: '2010-10-22', issuers: ['Bộ Chính trị'] },
  g: { type: 'CT', number: '48-CT/TU', date: '2023-05', issuers: ['Tỉnh ủy Bình Định'] },
  h: { type: 'KH', number: '48/KH-UBND', date: '2023-05-06' },
  i: { type: 'BC', number: '9/BC-SYT', title: 'Kết quả kế hoạch số 48' },
  j: { type: 'TT', number: '124/2021/TT-BCA' },
  k: { type: 'CT', number: '46-CT/TW', date: '2015-05-16' },
  l: { type: 'CT', number: '46-CT/TW', date: '2025-05-16' },
});
const find = finderOf(keys, unpackTitles(packTitles(files.titles())));

test.each<[why: string, typed: string, found: string]>([
  ['the number as printed', '44-KL/TW', 'a'],
  ['the number in any spelling', '44 kl tw', 'a'],
  ['the number without blanks', '44kltw', 'a'],
  ['a leading zero left out; then who mentions it', '9-CT/TW', 'ba'],
  ['a leading zero too many', '048-CT/TW', 'f'],
  ['the beginning of a number, most links first', '44', 'ae'],
  ['a number that is still being typed', '124/2021/TT-B', 'j'],
  ['a number without its type', '124/2021', 'j'],
  ['the type in front', 'kh 144', 'c'],
  ['the name of the type in front: those first, then who mentions it', 'kế hoạch 48', 'hi'],
  ['the name of the type, without marks', 'ke hoach so 48', 'hi'],
  [
    'the issuer behind: all of that number, that issuer first',
    'chỉ thị số 48 của Bộ Chính trị',
    'fg',
  ],
  ['the other issuer behind', 'chi thi 48 tinh uy', 'gf'],
  ['the date behind', 'Chỉ thị 48-CT/TW ngày 22/10/2010', 'f'],
  ['the date behind, in words', 'Chỉ thị số 48-CT/TW ngày 22 tháng 10 năm 2010', 'f'],
  ['a date that is another one: still that number', 'Chỉ thị 48-CT/TW ngày 23/10/2010', 'f'],
  ['one of two of the same number, by its date', '46-CT/TW ngày 16/5/2025', 'lk'],
  ['the year of its date behind', '46 ct tw 2015', 'k'],
  ['a date alone', '22/10/2010', 'f'],
  ['a month, with days in it', 'tháng 5/2023', 'gh'],
  ['a date and a word', 'kế hoạch ngày 06/05/2023', 'h'],
  ['a date on which nothing was issued', '01/01/2001', ''],
  ['words of the title without marks', 'lanh dao', 'b'],
  ['words with đ', 'dang va doan', 'e'],
  ['words in any order', 'đoàn đảng', 'e'],
  ['a name without a number', 'luật tố cáo', 'd'],
  ['an issuer', 'ủy ban nhân dân tỉnh bình định', 'c'],
  ['the beginning of a word', 'lãnh đ', 'b'],
  ['not the middle of a word', 'ãnh', ''],
  ['nothing', '', ''],
  ['signs alone', '-/', ''],
  ['what is not there', '999-XX', ''],
  ['a number that no document has, beside words that one has', 'kế hoạch 999', ''],
])('%s', (_why, typed, found) => {
  expect(
    find(typed, 8)
      .places.map((at) => keys.documents[at]?.[0])
      .join(''),
  ).toBe(found);
});

test('no more than asked for', () => {
  expect(find('44', 1)).toMatchObject({ places: [0], total: 2 });
});
