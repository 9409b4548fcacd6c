import { expect, test } from 'vitest';
import { compareItems, type ItemKeys, matches, type Order } from './order.ts';

const items: readonly ItemKeys[] = [
  { place: 0, date: '2022', level: 1, words: 'a' },
  { place: 1, date: '', level: 0, words: 'b' },
  { place: 2, date: '2022-05', level: 9, words: 'c' },
  { place: 3, date: '2024-01-01', level: 1, words: 'd' },
  { place: 4, date: '', level: 3, words: 'e' },
];

test.each<[why: string, order: Order, expected: string]>([
  ['as printed', '', 'abcde'],
  ['newest first, unknown last', 'newest', 'dcabe'],
  ['oldest first, unknown last too', 'oldest', 'acdbe'],
  ['from the centre down, ties as printed, unknown last', 'level', 'badec'],
])('%s', (_why, order, expected) => {
  const sorted = items.toReversed().sort((a, b) => compareItems(order, a, b));
  expect(sorted.map(({ words }) => words).join('')).toBe(expected);
});

test.each<[why: string, words: string, query: string, expected: boolean]>([
  ['nothing asked', 'ke hoach', '', true],
  ['one word', 'ke hoach so 12', 'hoach', true],
  ['the beginning of a word', 'ke hoach', 'hoa', true],
  ['all words, in any order', 'ke hoach cong an', 'an hoach', true],
  ['one word is not there', 'ke hoach', 'ke quyet', false],
  ['blanks around', 'ke hoach', ' ke ', true],
])('matching: %s', (_why, words, query, expected) => {
  expect(matches(words, query)).toBe(expected);
});
