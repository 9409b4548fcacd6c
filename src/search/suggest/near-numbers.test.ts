import { expect, test } from 'vitest';
import { askedOf } from './asked.ts';
import type { KnownDocument } from './known.ts';
import { isSwapped, numberIndex } from './near-numbers.ts';

const known = (
  type: string,
  number: string,
  date: string | null = null,
  citedBy = 0,
): KnownDocument => ({ id: number, name: number, type, number, date, isHeld: false, citedBy });

const index = numberIndex([
  known('CT', '48-CT/TW', '2010-10-22', 4),
  known('CT', '46-CT/TW', null, 1),
  known('KL', '44-KL/TW', '2019-01-22', 3),
  known('TT', '124/2021/TT-BCA', '2021-12-28'),
  known('QD', '510/QĐ-BCA-V05', '2022-01-20'),
  known('KH', '86/KH-LĐLĐ', '2024-07-22'),
]);
const numberIn = (typed: string) => {
  const [number] = askedOf(typed).numbers;
  if (number === undefined) throw new Error(`${typed} is no number`);
  return number;
};
const ids = (documents: readonly KnownDocument[]) => documents.map(({ id }) => id);

test.each<[why: string, typed: string, expected: string[]]>([
  ['its digits swapped', '84-CT/TW', ['48-CT/TW']],
  ['a digit left out, the more cited first', '4-CT/TW', ['48-CT/TW', '46-CT/TW']],
  ['a digit too many', '488-CT/TW', ['48-CT/TW']],
  ['another digit', '49-CT/TW', ['48-CT/TW', '46-CT/TW']],
  ['its symbols in another order', '48-TW/CT', ['48-CT/TW']],
  ['a letter otherwise', '48-GT/TW', ['48-CT/TW']],
  ['another type', '44-CT/TW', ['44-KL/TW', '48-CT/TW', '46-CT/TW']],
  ['another body', '124/2021/TT-BQP', ['124/2021/TT-BCA']],
  ['another year', '124/2022/TT-BCA', ['124/2021/TT-BCA']],
  ['another year and no symbol', '124/2022', ['124/2021/TT-BCA']],
  ['two edits in its serial', '99-CT/TW', []],
  ['nothing in common', '15/2020/NĐ-CP', []],
])('near a number with %s', (_why, typed, expected) => {
  expect(ids(index.near(numberIn(typed), 3))).toEqual(expected);
});

test.each<[why: string, typed: string, expected: string[]]>([
  ['VV for W', '48-CT/TVV', ['48-CT/TW']],
  ['1 for L', '44-K1/TW', ['44-KL/TW']],
  ['O for 0 in a symbol', '510/QĐ-BCA-VO5', ['510/QĐ-BCA-V05']],
  ['another letter', '48-GT/TW', []],
])('misread: %s', (_why, typed, expected) => {
  expect(ids(index.misread(numberIn(typed)))).toEqual(expected);
});

test.each<[why: string, typed: string, expected: string[]]>([
  ['whole', '48-CT/TW', ['48-CT/TW']],
  ['in part', 'ct 48', ['48-CT/TW']],
  ['with the year of its date', 'kl 44 2019', ['44-KL/TW']],
  ['which nothing has', '99-KL/TW', []],
])('named by a number: %s', (_why, typed, expected) => {
  expect(ids(index.named(numberIn(typed)))).toEqual(expected);
});

test.each<[why: string, typed: string, expected: string[]]>([
  ['of the same month', '23/10/2010', ['48-CT/TW']],
  ['with another year', '22/10/2011', ['48-CT/TW']],
  ['with nothing in common', '1/1/1999', []],
])('near a date: one %s', (_why, typed, expected) => {
  const [date] = askedOf(typed).dates;
  expect(date === undefined ? null : ids(index.nearDate(date, 3))).toEqual(expected);
});

test.each<[one: string, other: string, expected: boolean]>([
  ['48', '84', true],
  ['2179', '2197', true],
  ['48', '48', false],
  ['48', '49', false],
  ['123', '312', false],
])('%s and %s: neighbours that changed places', (one, other, expected) => {
  expect(isSwapped(one, other)).toBe(expected);
});
