import { describe, expect, test } from 'vitest';
import { fold, misreadings } from '../../lib/index.ts';
import { decodeMisreadings, misreadKey } from './misreadings.ts';

describe.each(misreadings)('$signs', ({ examples: [one, other] }) => {
  test(`${one} may be ${other}`, () => {
    expect(misreadKey(fold(one))).toBe(misreadKey(fold(other)));
  });
});

test.each<[why: string, text: string, expected: string]>([
  ['B for 8', 'chi thi 4B', 'chi thi 48'],
  ['B for 8 in a number', '4B-CT/TW', '48-CT/TW'],
  ['O for 0', 'O9-CT/TW', '09-CT/TW'],
  ['O for 0 in a year', '124/2O21/TT-BCA', '124/2021/TT-BCA'],
  ['l for 1', 'l24/2021', '124/2021'],
  ['no digit at all', 'lS-KL/TW', '15-KL/TW'],
  ['a blank in a symbol', '48-CT/T W', '48-CT/TW'],
  ['rn for m', 'tội pharn', 'tội pham'],
  ['0 for o', 't0i pham', 'toi pham'],
  ['I for l', 'Iuật lực lượng', 'luật lực lượng'],
])('%s: %s', (_why, text, expected) => {
  expect(decodeMisreadings(text)).toEqual([expected]);
});

test.each<[why: string, text: string]>([
  ['a number', '48-CT/TW'],
  ['Vietnamese', 'an ninh Tổ quốc ở cơ sở'],
  ['a heading', 'II. NHIỆM VỤ'],
  ['a Roman number', 'khóa XI'],
  ['a foreign word', 'internet'],
  ['a symbol with digits', '510/QĐ-BCA-V05'],
  ['a symbol that begins a number', 'CT-48'],
  ['digits', 'trong 10 ngày, 0%'],
  ['nothing', ''],
])('leaves %s as it is', (_why, text) => {
  expect(decodeMisreadings(text)).toEqual([]);
});
