import { describe, expect, test } from 'vitest';
import { type SlipCode, slipNotes } from '../vocabulary/slips.ts';
import { findCitations } from './find.ts';
import type { Slip } from './model.ts';
import { slipSentence } from './slip-sentence.ts';

const codes = Object.keys(slipNotes) as SlipCode[];

describe.each(codes)('%s', (code) => {
  test.each([...slipNotes[code].examples])('shows in its example: %s', (example) => {
    const slips = findCitations(example).flatMap((citation) => citation.slips);
    expect(slips.map((slip) => slip.code)).toContain(code);
  });

  test('is told as a difference, and nobody is judged', () => {
    const sentence = slipSentence({ code, written: 'A', expected: 'B' });
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence).not.toMatch(/[{}]|(?<!\p{L})(?:sai|nhầm|lỗi|đúng|phải)(?!\p{L})/iu);
  });
});

test('nothing is told of a citation in its usual form', () => {
  const slips = findCitations('Thực hiện Chỉ thị số 48-CT/TW ngày 22/10/2010 của Bộ Chính trị');
  expect(slips.flatMap((citation) => citation.slips)).toEqual([]);
});

test.each<[why: string, slip: Slip, sentence: string]>([
  [
    'both forms',
    { code: 'number-separator-swapped', written: '48/CT-TW', expected: '48-CT/TW' },
    'Văn bản này ghi 48/CT-TW; dạng thường dùng là 48-CT/TW.',
  ],
  [
    'dates in digits, as far as they are known',
    { code: 'date-differs', written: '2013-01-03', expected: '2008-01' },
    'Ngày ghi ở đây là 03/01/2013; trong kho này, văn bản được dẫn có ngày 01/2008.',
  ],
  [
    'a line break of the source as a blank',
    { code: 'number-spacing', written: '92/KH-BCĐ\n138/CP', expected: '92/KH-BCĐ138/CP' },
    'Số, ký hiệu ở đây là “92/KH-BCĐ 138/CP”, có dấu cách; dạng viết liền là 92/KH-BCĐ138/CP.',
  ],
  [
    'signs that mean something in a replacement',
    { code: 'name-variant', written: 'A {expected} $&', expected: 'B' },
    'Tên ghi ở đây là “A {expected} $&”; tên thường dùng là “B”.',
  ],
])('prints %s', (_why, slip, sentence) => {
  expect(slipSentence(slip)).toBe(sentence);
});
