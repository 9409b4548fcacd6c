import { expect, test } from 'vitest';
import { f1 } from '../../scripts/score/metrics.ts';
import { amount, percent, ratesOf } from './rates.ts';

const tally = (right: number, surplus: number, missed: number) => ({ right, surplus, missed });

test.each<
  [why: string, counts: [number, number, number], precision: number, recall: number, wanted: number]
>([
  ['all right', [41, 0, 0], 1, 1, 41],
  ['a surplus lowers precision only', [3, 1, 0], 0.75, 1, 3],
  ['a miss lowers recall only', [3, 0, 1], 1, 0.75, 4],
  ['nothing to find and nothing found', [0, 0, 0], 1, 1, 0],
  ['nothing right', [0, 2, 2], 0, 0, 2],
])('%s', (_why, counts, precision, recall, wanted) => {
  const rates = ratesOf(tally(...counts));
  expect(rates).toMatchObject({ precision, recall, wanted });
  expect(rates.f1).toBe(f1(tally(...counts)));
  const [low, high] = rates.interval;
  expect(low).toBeLessThanOrEqual(rates.f1);
  expect(high).toBeGreaterThanOrEqual(rates.f1);
});

test('the interval follows from n: 41 right of 41 leave room, a hundred times as many leave little', () => {
  expect(ratesOf(tally(41, 0, 0)).interval.map((end) => percent(end))).toEqual(['91,4', '100']);
  expect(ratesOf(tally(4100, 0, 0)).interval[0]).toBeGreaterThan(0.999);
  // The page says “about ± 7 points”.
  const [low, high] = ratesOf(tally(39, 2, 2)).interval;
  expect((high - low) / 2).toBeCloseTo(0.07, 2);
});

test.each<[value: number, digits: number, printed: string]>([
  [1, 1, '100'],
  [0, 1, '0,0'],
  [0.976, 1, '97,6'],
  [0.9999, 1, '99,9'],
  [0.0001, 1, '0,1'],
  [0.9982, 2, '99,82'],
])('%d is printed with %d digits as %s', (value, digits, printed) => {
  expect(percent(value, digits)).toBe(printed);
});

test.each<[value: number, printed: string]>([
  [41, '41'],
  [999, '999'],
  [8474, '8.474'],
  [1234567, '1.234.567'],
])('%d is printed as %s', (value, printed) => {
  expect(amount(value)).toBe(printed);
});
