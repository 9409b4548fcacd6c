import { expect, test } from 'vitest';
import { similarity } from './similarity.ts';

test.each<[why: string, a: string, b: string, expected: number]>([
  ['the same', 'Kế hoạch năm 2024', 'Kế hoạch năm 2024', 1],
  ['other order, case, punctuation and marks', 'Kế hoạch: năm 2024', 'NAM 2024, ke hoach', 1],
  ['half the words', 'một hai ba bốn', 'một hai năm sáu', 0.5],
  ['a word as often as the rarer has it', 'một một một', 'một', 0.5],
  ['nothing in common', 'một hai', 'ba bốn', 0],
  ['two empty texts', '', ' ', 1],
  ['a text and none', 'một', '', 0],
])('%s', (_why, a, b, expected) => {
  expect(similarity(a, b)).toBe(expected);
  expect(similarity(b, a)).toBe(expected);
});
