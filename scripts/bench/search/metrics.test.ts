import { expect, test } from 'vitest';
import { type Judged, judge, percentile, rankOf, spread } from './metrics.ts';

test.each<[why: string, found: number[] | null, relevant: number[], rank: number | null]>([
  ['the first', [4, 2, 9], [4], 1],
  ['the third', [4, 2, 9], [9], 3],
  ['the better of two right ones', [4, 2, 9], [9, 2], 2],
  ['the tenth still counts', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [10], 10],
  ['the eleventh does not', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [11], null],
  ['not there', [4, 2], [7], null],
  ['nothing found', [], [7], null],
  ['a failed search', null, [7], null],
])('rank: %s', (_why, found, relevant, rank) => {
  expect(rankOf({ found, relevant })).toBe(rank);
});

test('judges first places, first tens, ranks, empty answers and errors apart', () => {
  const answers: Judged[] = [
    { found: [1, 2], relevant: [1] },
    { found: [1, 2], relevant: [2] },
    { found: [5, 6, 7, 1], relevant: [1, 9] },
    { found: [], relevant: [1] },
    { found: null, relevant: [1] },
  ];
  // (1 + 1/2 + 1/4 + 0 + 0) / 5
  expect(judge(answers)).toEqual({ hit1: 0.2, hit10: 0.6, mrr: 0.35, empty: 1, errors: 1 });
});

test('no answers have no share', () => {
  expect(judge([])).toEqual({ hit1: 0, hit10: 0, mrr: 0, empty: 0, errors: 0 });
});

const oneToTwenty = Array.from({ length: 20 }, (_, at) => 20 - at);

test.each<[why: string, figures: number[], share: number, expected: number | null]>([
  ['none', [], 0.5, null],
  ['one is every percentile', [7], 0.01, 7],
  ['the middle of three, in any order', [9, 1, 5], 0.5, 5],
  ['the lower middle of four', [1, 2, 3, 4], 0.5, 2],
  ['19 of 20 are 95 %', oneToTwenty, 0.95, 19],
  ['sorted as numbers, not as words', [10, 9, 100], 0.5, 10],
  ['all of them', [3, 8, 2], 1, 8],
])('percentile: %s', (_why, figures, share, expected) => {
  expect(percentile(figures, share)).toBe(expected);
});

test('spread', () => {
  expect(spread(oneToTwenty)).toEqual({ p50: 10, p95: 19, max: 20 });
  expect(spread([])).toBeNull();
});
