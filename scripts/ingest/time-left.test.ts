import { expect, test } from 'vitest';
import { type Cost, formatTimeLeft, timeLeft } from './time-left.ts';

const cost = (bytesDone: number, bytesLeft: number, spent: number): Cost => ({
  bytesDone,
  bytesLeft,
  spent,
});

test.each<[why: string, costs: readonly Cost[], side: number, left: number | null]>([
  ['half is done', [cost(50, 50, 1000)], 1, 1000],
  ['each kind at its own pace', [cost(50, 50, 1000), cost(10, 90, 10)], 1, 1090],
  ['two files side by side', [cost(50, 50, 1000)], 2, 500],
  ['nothing is done', [cost(0, 50, 0)], 1, null],
  ['hardly anything of one kind is done', [cost(50, 50, 1000), cost(1, 99, 10)], 1, null],
  ['nothing is left', [cost(50, 0, 1000), cost(0, 0, 0)], 1, 0],
])('time left when %s', (_why, costs, side, left) => {
  expect(timeLeft(costs, side)).toBe(left);
});

test.each<[seconds: number, words: string]>([
  [3, 'less than a minute left'],
  [59, 'less than a minute left'],
  [60, 'about 1 min left'],
  [170, 'about 3 min left'],
  [59 * 60, 'about 59 min left'],
  [60 * 60, 'about 1 h left'],
  [80 * 60, 'about 1 h 15 min left'],
  [119 * 60, 'about 2 h left'],
])('%s s is “%s”', (seconds, words) => {
  expect(formatTimeLeft(seconds * 1000)).toBe(words);
});
