import fc from 'fast-check';
import { expect, test } from 'vitest';
import { best } from './best.ts';

const ascending = (a: number, b: number) => a - b;

test.each<[why: string, items: number[], limit: number, expected: number[]]>([
  ['the least first', [3, 1, 2], 2, [1, 2]],
  ['fewer than asked for', [2, 1], 5, [1, 2]],
  ['none of none', [], 3, []],
  ['none when none are asked for', [2, 1], 0, []],
])('%s', (_why, items, limit, expected) => {
  expect(best(items, limit, ascending)).toEqual(expected);
});

test('it is what sorting and cutting gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(12), (items, limit) => {
      expect(best(items, limit, ascending)).toEqual(items.toSorted(ascending).slice(0, limit));
    }),
  );
});
