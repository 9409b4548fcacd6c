import { describe, expect, test } from 'vitest';
import { doubtOf, isNoise, joinDoubts } from './ocr-doubts.ts';
import type { OcrWord } from './ocr-engine.ts';
import { vote } from './ocr-vote.ts';

const word = (text: string, confidence: number, left = 0): OcrWord => ({
  text,
  confidence,
  left,
  right: left + 100,
  top: 0,
  bottom: 40,
  baseline: 40,
  size: 50,
});

describe('readings of one page vote', () => {
  test.each<[why: string, readings: OcrWord[][], text: string, others: string[]]>([
    ['one alone stands', [[word('Thành', 90)]], 'Thành', []],
    [
      'two outvote one',
      [[word('139/ĐC-UBND', 70)], [word('139/BC-UBND', 80)], [word('139/BC-UBND', 75)]],
      '139/BC-UBND',
      ['139/ĐC-UBND'],
    ],
    ['a syllable that cannot be loses', [[word('quôc', 80)], [word('quốc', 70)]], 'quốc', ['quôc']],
    [
      'a number that can be wins',
      [[word('92/TT7-UBND', 80)], [word('92/TTr-UBND', 60)]],
      '92/TTr-UBND',
      ['92/TT7-UBND'],
    ],
    ['the surer of two wins', [[word('trưởng', 50)], [word('trường', 90)]], 'trường', ['trưởng']],
    ['a word elsewhere has no vote', [[word('Bộ', 40)], [word('Sở', 95, 500)]], 'Bộ', []],
  ])('%s', (_why, readings, text, others) => {
    expect(vote(readings)).toMatchObject([{ text, others }]);
  });
});

describe('what is not sure is said', () => {
  const voted = (text: string, confidence: number, others: string[] = []) => ({
    ...word(text, confidence),
    others,
    lowest: confidence,
  });
  test.each<[why: string, doubts: string[], expected: string[]]>([
    ['a sure word', doubtOf(voted('Chỉ', 96)), []],
    ['a word that is not sure', doubtOf(voted('thẳm', 70)), ['máy đọc không chắc “thẳm”']],
    [
      'a number that was read in two ways, however sure',
      doubtOf(voted('31', 98, ['37'])),
      ['máy đọc “31”, có lần đọc “37”'],
    ],
    [
      'a number with a letter in it',
      doubtOf(voted('4017/TT1-BNNMT', 95)),
      ['máy đọc không chắc “4017/TT1-BNNMT”'],
    ],
    ['a slash read as a letter', doubtOf(voted('48-CTITW', 95)), ['máy đọc không chắc “48-CTITW”']],
    ['not a number as it must be', doubtOf(voted('15/2020/NĐ-CP', 95)), []],
  ])('%s', (_why, doubts, expected) => {
    expect(doubts).toEqual(expected);
  });

  test('the words of a line are one doubt, and numbers have their own', () => {
    const number = 'máy đọc “31”, có lần đọc “37”';
    expect(joinDoubts(['máy đọc không chắc “a”', number, 'máy đọc không chắc “b”'])).toEqual([
      'máy đọc không chắc “a”, “b”',
      number,
    ]);
  });

  test.each<[text: string, confidence: number, noise: boolean]>([
    ['—<.', 40, true],
    ['T79!', 30, true],
    ['-', 90, false],
    ['115', 40, false],
    ['Cường', 55, false],
  ])('%s at %i: noise %s', (text, confidence, noise) => {
    expect(isNoise(voted(text, confidence))).toBe(noise);
  });
});
