import { expect, test } from 'vitest';
import { read } from './reading.ts';

test.each<[why: string, source: string, text: string, lower: string]>([
  ['Vietnamese capitals', 'KẾ HOẠCH Số 1', 'KẾ HOẠCH Số 1', 'kế hoạch số 1'],
  ['a letter that would grow stays, the others do not', 'İ KẾ HOẠCH', 'İ KẾ HOẠCH', 'İ kế hoạch'],
  ['a letter of two units', '𐐀 KH', '𐐀 KH', '𐐨 kh'],
])('the text in lower case: %s', (_why, source, text, lower) => {
  const reading = read(source);
  expect(reading.text).toBe(text);
  expect(reading.lower).toBe(lower);
  expect(reading.lower).toHaveLength(reading.text.length);
});

test('leads back to the source', () => {
  const reading = read('Kế  hoạch');
  expect(reading.text).toBe('Kế hoạch');
  expect(reading.toSource({ start: 3, end: 8 })).toEqual({ start: 4, end: 9 });
});
