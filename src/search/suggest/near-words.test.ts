import { expect, test } from 'vitest';
import { nearSpellings, typedWords } from './near-words.ts';
import { readWords, wordFile } from './words.ts';

const words = readWords(
  wordFile([
    'phòng chống tội phạm, bảo đảm an ninh trật tự trong nhà trường, bạo lực học đường',
    'bảo đảm an ninh, trật tự; cam kết phòng chống tội phạm; tín dụng đen',
    'facebook, zalo, messenger; chủ nghĩa Mác - Lê-nin; nội dung, sử dụng, áp dụng',
  ]),
);

test.each<[why: string, typed: string, expected: string]>([
  ['a letter missing', 'facebok', 'facebook'],
  ['a letter too many', 'messsenger', 'messenger'],
  ['letters swapped', 'mesesnger', 'messenger'],
  ['a letter missing in a word that another text has', 'an nin trật tự', 'an ninh trật tự'],
  ['another letter at the end', 'phòng chống tội phạn', 'phòng chống tội phạm'],
  ['a vowel mistyped', 'bạo lực học đừng', 'bạo lực học đường'],
  ['without tones', 'phong chong toi phanm', 'phong chong toi pham'],
  ['a blank missing', 'tín dụngđen', 'tín dụng đen'],
  ['a number beside it', '48-CT/TW tội phạmm', '48-CT/TW tội phạm'],
])('%s: %s', (_why, typed, expected) => {
  expect(nearSpellings(typed, words)[0]).toBe(expected);
});

test.each<[why: string, typed: string]>([
  ['words that stand so', 'an ninh trật tự'],
  ['words without their tones', 'an ninh trat tu'],
  ['one known word', 'zalo'],
  ['a word that is begun', 'messe'],
  ['a word that nothing is near', 'qwerty'],
  ['a number', '48-CT/TW'],
  ['nothing', ''],
])('offers nothing for %s', (_why, typed) => {
  expect(nearSpellings(typed, words)).toEqual([]);
});

test.each<[why: string, text: string, expected: string[]]>([
  ['words', 'an ninh, Tổ quốc', ['an', 'ninh', 'Tổ', 'quốc']],
  ['no symbols of numbers', 'chỉ thị 48-CT/TW an ninh', ['chỉ', 'thị', 'an', 'ninh']],
  ['no words with digits', 'v05 kl44 covid', ['covid']],
])('reads %s', (_why, text, expected) => {
  expect(typedWords(text).map(({ word }) => word)).toEqual(expected);
});
