import { expect, test } from 'vitest';
import { withFixedDates } from './zip-dates.ts';

test.each<[why: string, bytes: readonly number[]]>([
  ['nothing', []],
  ['a text as long as the end of a zip', Array.from({ length: 30 }, () => 65)],
])('refuses %s', (_why, bytes) => {
  expect(() => withFixedDates(new Uint8Array(bytes))).toThrow(RangeError);
});

test('an empty zip is what it was, and the bytes given are not touched', () => {
  const empty = new Uint8Array(22);
  empty.set([0x50, 0x4b, 5, 6]);
  const given = empty.slice();
  expect(withFixedDates(given)).toEqual(empty);
  expect(given).toEqual(empty);
});
