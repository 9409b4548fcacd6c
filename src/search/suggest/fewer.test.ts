import { expect, test } from 'vitest';
import { askedOf } from './asked.ts';
import { fewerWords, unknownWords } from './fewer.ts';
import { readWords, wordFile } from './words.ts';

const words = readWords(
  wordFile(['tín dụng đen trong trường học', 'phòng chống Covid', 'bạo lực học đường; messenger']),
);

test.each<[why: string, typed: string, absent: string[], expected: string[]]>([
  ['without quotes', '"đen dụng"', [], ['đen dụng', 'dụng', 'đen']],
  ['without a word that no text has', 'trường học karaoke', [], ['trường học']],
  ['without an absent number', '99-KL/TW trường học', ['99-KL/TW'], ['trường học']],
  ['without both', '99-KL/TW trường học karaoke', ['99-KL/TW'], ['trường học']],
  ['the longer part first', 'tín dụng đen covid', [], ['tín dụng đen', 'covid']],
  ['words that belong together stay', 'tín dụng đen', [], []],
  ['one word', 'covid', [], []],
  ['nothing that is known', 'karaoke bitcoin', [], []],
  ['the name of a type says too little', 'chỉ thị 99-KL/TW', ['99-KL/TW'], []],
  ['nothing', '', [], []],
])('asks for less: %s', (_why, typed, absent, expected) => {
  expect(fewerWords(askedOf(typed), words, absent)).toEqual(expected);
});

test.each<[why: string, typed: string, expected: string[]]>([
  ['one', 'karaoke trường học', ['karaoke']],
  ['the same twice', 'karaoke karaoke', ['karaoke']],
  ['a word that is known without its tones', 'truong', []],
  ['the last one while it is typed', 'trường học messen', []],
  ['no symbols of numbers', '99-KL/TW', []],
])('names the words that no text has: %s', (_why, typed, expected) => {
  expect(unknownWords(typed, words)).toEqual(expected);
});
