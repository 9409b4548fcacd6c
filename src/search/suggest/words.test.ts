import { expect, test } from 'vitest';
import { readWords, wordFile } from './words.ts';

const texts = ['An ninh Tổ quốc, an ninh', 'an ninh; trật tự', 'ẩn số 48-CT/TW'];
const words = readWords(wordFile(texts));

test('counts documents, not words, and rounds to a power of two', () => {
  const many = readWords(wordFile(['một hai', 'một hai', 'một']));
  expect(many.written('một')).toEqual([{ word: 'một', count: 2 }]);
  expect(many.written('hai')).toEqual([{ word: 'hai', count: 2 }]);
  expect(many.documents).toBe(3);
});

test('gives the words of one spelling without tones, the usual one first', () => {
  expect(words.written('AN').map(({ word }) => word)).toEqual(['an', 'ẩn']);
  expect(words.written('khong')).toEqual([]);
});

test.each<[why: string, first: string, second: string, expected: boolean]>([
  ['side by side', 'an', 'ninh', true],
  ['without tones', 'to', 'quoc', true],
  ['in another order', 'ninh', 'an', false],
  ['a sign between them', 'quốc', 'an', false],
  ['in two documents', 'tổ', 'tự', false],
  ['a number between them', 'số', 'ct', false],
])('knows pairs: %s', (_why, first, second, expected) => {
  expect(words.isPair(first, second)).toBe(expected);
});

test('does not depend on the order of the texts, nor on how they are composed', () => {
  expect(wordFile(texts.toReversed())).toEqual(wordFile(texts));
  expect(wordFile(texts.map((text) => text.normalize('NFC').normalize('NFKD')))).toEqual(
    wordFile(texts),
  );
});

test('an empty collection has no words', () => {
  const none = readWords(wordFile([]));
  expect([none.keys, none.written('an'), none.isPair('an', 'ninh')]).toEqual([[], [], false]);
});
