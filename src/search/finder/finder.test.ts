import { describe, expect, test } from 'vitest';
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
  ['a number whose parts stand in a title, but not as one', '9-CT/TH', ''],
  ['a number with its letters swapped', '48/CT-TU', 'g'],
  ['serial and type glued', '44kl', 'a'],
  ['type and serial glued', 'kl44', 'a'],
  ['type glued to the serial, issuer behind', 'tt124 bca', 'j'],
  ['a number of which the end is not typed yet', '124/2021/t', 'j'],
  ['the same, glued: 44-KL and 44-KH', '44k', 'ae'],
  ['the same, type first', 'kl4', 'a'],
  ['a type by its symbol: its documents before one that mentions it', '9 ct', 'ba'],
  ['decomposed letters', 'Đảng và đoàn'.normalize('NFD'), 'e'],
  ['Eth for Đ', 'Ðảng và ðoàn', 'e'],
  ['capitals without marks', 'TANG CUONG SU LANH DAO', 'b'],
  ['the tone on the other vowel', 'uỷ ban', 'c'],
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

test.each<[why: string, typed: string, exact: string]>([
  ['the whole number', '44 kl tw', 'a'],
  ['in another spelling', '9/ct-tw', 'b'],
  ['with its type', 'Chỉ thị số 09-CT/TW', 'b'],
  ['one of two, by its date', '46-CT/TW ngày 16/5/2025', 'l'],
  ['one of two, by its year', '46-CT/TW 2015', 'k'],
  ['two that have the number', '46-CT/TW', ''],
  ['a number without its issuer: others may have it too', '44-KL', ''],
  ['a number without its type', '124/2021', ''],
  ['another date than its own', 'Chỉ thị 48-CT/TW ngày 23/10/2010', ''],
  ['words beside it that it does not have', '44-KL/TW kinh phí', ''],
  ['words alone', 'lãnh đạo', ''],
  ['a number that only a title mentions', '48/BC-XYZ', ''],
])('the one document that is meant: %s', (_why, typed, exact) => {
  const at = find(typed, 1).exact;
  expect(at === null ? '' : keys.documents[at]?.[0]).toBe(exact);
});

describe('before the titles are there', () => {
  const early = finderOf(keys, null);
  test.each<[why: string, typed: string, total: number]>([
    ['numbers are found', '44 kl tw', 1],
    ['issuers are found', 'bình định', 2],
    ['titles are not', 'lãnh đạo', 0],
  ])('%s', (_why, typed, total) => {
    expect(early(typed, 8).total).toBe(total);
  });
});

test('what was typed as it stands comes before what only begins so, or has other tones', () => {
  const sample = sampleExplorer([], {
    a: { type: 'KH', number: '1/KH-X', title: 'Công đoàn' },
    b: { type: 'KH', number: '2/KH-X', title: 'Công đoạn' },
    c: { type: 'KH', number: '3/KH-X', title: 'Đoàn và công an' },
    d: { type: 'KH', number: '4/KH-X', title: 'Cộng đoànx' },
  });
  const titles = unpackTitles(packTitles(sample.files.titles()));
  const found = finderOf(sample.keys, titles)('công đoàn', 8).places;
  expect(found.map((at) => sample.keys.documents[at]?.[0])).toEqual(['a', 'b', 'c', 'd']);
});
