import { describe, expect, test } from 'vitest';
import {
  capitalize,
  type Described,
  displayDate,
  displayNumber,
  fullName,
  joinNames,
  shortDate,
  shortName,
  titleBesideName,
  typeName,
} from './describe.ts';

const directive: Described = {
  type: 'CT',
  number: '09-CT/TW',
  date: '2011-12-01',
  issuers: ['Ban Bí thư Trung ương Đảng'],
  title: 'Tăng cường sự lãnh đạo của Đảng',
};
const longTitle =
  'Công tác xây dựng, phát động phong trào “Toàn dân bảo vệ an ninh Tổ quốc” năm 2024';

test.each([
  ['CT', 'Chỉ thị'],
  ['ND', 'Nghị định'],
  ['DL', 'Điều lệ'],
] as const)('the type %s is called %s', (type, name) => {
  expect(typeName(type)).toBe(name);
});

describe('names', () => {
  test.each<[why: string, change: Partial<Described>, short: string]>([
    ['a number', {}, 'Chỉ thị số 09-CT/TW'],
    ['a blank serial', { type: 'KH', number: '/KH-SGDĐT' }, 'Kế hoạch số …/KH-SGDĐT'],
    [
      'no number, a title that is a name',
      { type: 'LUAT', number: null, title: 'Khiếu nại, tố cáo' },
      'Luật Khiếu nại, tố cáo',
    ],
    [
      'a law by its name, with the capital of a name',
      { type: 'LUAT', number: null, title: 'khiếu nại, tố cáo' },
      'Luật Khiếu nại, tố cáo',
    ],
    [
      'another type by its title, as it stands in a sentence',
      { type: 'KH', number: null, title: 'tiếp tục thực hiện' },
      'Kế hoạch tiếp tục thực hiện',
    ],
    [
      'no number, a title too long for a name',
      { number: null, title: longTitle },
      'Chỉ thị của Ban Bí thư Trung ương Đảng',
    ],
    [
      'no number, no issuer: the title however long',
      { number: null, issuers: [], title: longTitle },
      `Chỉ thị ${longTitle}`,
    ],
    ['nothing but the type', { number: null, issuers: [], title: null }, 'Chỉ thị'],
  ])('%s', (_why, change, short) => {
    expect(shortName({ ...directive, ...change })).toBe(short);
  });

  test.each<[why: string, change: Partial<Described>, title: string | null]>([
    ['the title', {}, 'Tăng cường sự lãnh đạo của Đảng'],
    ['with a capital', { title: 'quy định cơ sở' }, 'Quy định cơ sở'],
    ['nothing without a title', { title: null }, null],
    ['nothing when the name is the title', { number: null }, null],
    ['the title when the name is the issuer', { number: null, title: longTitle }, longTitle],
  ])('beside the name stands %s', (_why, change, title) => {
    expect(titleBesideName({ ...directive, ...change })).toBe(title);
  });

  test('the full name adds the title, unless the name is the title', () => {
    expect(fullName({ ...directive, title: 'tăng cường' })).toBe('Chỉ thị số 09-CT/TW: Tăng cường');
    expect(fullName({ ...directive, type: 'LUAT', number: null, title: 'Khiếu nại' })).toBe(
      'Luật Khiếu nại',
    );
    expect(fullName({ ...directive, title: null })).toBe('Chỉ thị số 09-CT/TW');
  });
});

test.each([
  ['09-CT/TW', '09-CT/TW'],
  ['A12-CV/TW', 'A12-CV/TW'],
  ['/KH-SGDĐT', 'số để trống: /KH-SGDĐT'],
  [null, 'không ghi số'],
])('the number %s is shown as %s', (number, shown) => {
  expect(displayNumber(number)).toBe(shown);
});

test.each([
  ['2011-12-01', 'ngày 01 tháng 12 năm 2011', '01/12/2011'],
  ['2024-04-07', 'ngày 07 tháng 4 năm 2024', '07/04/2024'],
  ['2023-02-28', 'ngày 28 tháng 02 năm 2023', '28/02/2023'],
  ['2022-05', 'tháng 5 năm 2022', '05/2022'],
  ['2012', 'năm 2012', '2012'],
  [null, 'không ghi ngày', ''],
  ['2023-02-30', 'không ghi ngày', ''],
])('the date %s is %s, in lists %s', (iso, words, digits) => {
  expect(displayDate(iso)).toBe(words);
  expect(shortDate(iso)).toBe(digits);
});

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A và B'],
  [['A', 'B', 'C'], 'A, B và C'],
])('joins %j', (names, joined) => {
  expect(joinNames(names)).toBe(joined);
});

test('capitals know đ and marks', () => {
  expect(capitalize('đẩy mạnh')).toBe('Đẩy mạnh');
  expect(capitalize('')).toBe('');
});
