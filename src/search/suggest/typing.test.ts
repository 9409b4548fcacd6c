import { describe, expect, test } from 'vitest';
import { syllableParts, typingMethods } from '../../lib/index.ts';
import { isVietnamese, withTone } from './syllables.ts';
import { decodeTyping } from './typing.ts';

describe.each(typingMethods)('$name', ({ examples }) => {
  test.each<readonly [string, string]>([...examples])('%s', (typed, meant) => {
    expect(decodeTyping(typed)).toContain(meant);
  });
});

test.each<[why: string, text: string]>([
  ['Vietnamese with tones', 'an ninh Tổ quốc'],
  ['Vietnamese without tones', 'an ninh to quoc'],
  ['a number', '48-CT/TW'],
  ['symbols and serials', 'tt124 bca kl44 qd510 v05'],
  ['abbreviations', 'UBND LĐLĐ THCS'],
  ['abbreviations that look like it', 'bản tin AIS ở vùng biển A1'],
  ['foreign words', 'bitcoin blockchain'],
  ['nothing', ''],
])('leaves %s as it is', (_why, text) => {
  expect(decodeTyping(text)).toEqual([]);
});

test.each<[why: string, typed: string, expected: string]>([
  ['Telex', '86/KH-LDdLDd', '86/KH-LĐLĐ'],
  ['VNI', 'HD9ND huyện', 'HĐND huyện'],
  ['beside words', 'LDdLDd tinhr', 'LĐLĐ tỉnh'],
])('finds the đ of an abbreviation: %s', (_why, typed, expected) => {
  expect(decodeTyping(typed)).toContain(expected);
});

test('changes only the words that need it', () => {
  expect(decodeTyping('dân vaanj khéo 48-CT/TW')).toEqual(['dân vận khéo 48-CT/TW']);
});

test.each(syllableParts.examples)('%s can be Vietnamese', (syllable) => {
  expect(isVietnamese(syllable)).toBe(true);
});

test.each(['bca', 'kl', 'zalo', 'chir', 'toor', 'w', '48', ''])('%s cannot', (word) => {
  expect(isVietnamese(word)).toBe(false);
});

test.each<[why: string, syllable: string, expected: string]>([
  ['on a vowel with a mark', 'tiên', 'tiến'],
  ['on the second of ươ', 'đương', 'đướng'],
  ['before a consonant', 'toan', 'toán'],
  ['on the first of two', 'hoa', 'hóa'],
  ['on the middle of three', 'khoai', 'khoái'],
  ['after qu', 'qua', 'quá'],
  ['after gi', 'gia', 'giá'],
  ['gi itself', 'gi', 'gí'],
  ['without a vowel', 'kh', 'kh'],
])('a tone stands %s', (_why, syllable, expected) => {
  expect(withTone(syllable, '\u0301')).toBe(expected);
});
