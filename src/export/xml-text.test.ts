import { expect, test } from 'vitest';
import { xmlText } from './xml-text.ts';

test.each<[why: string, text: string, kept: string]>([
  ['words, tabs and line ends', 'Phòng\tchống\r\n“A”', 'Phòng\tchống\r\n“A”'],
  ['letters of two units', 'a😀b', 'a😀b'],
  ['no control characters', 'Phòng\u{b}chống\u{0}', 'Phòngchống'],
  ['no half of a letter', 'a\u{d83d}b', 'ab'],
  ['no characters that are none', 'a\u{fffe}\u{ffff}b', 'ab'],
])('keeps %s', (_why, text, kept) => {
  expect(xmlText(text)).toBe(kept);
});
