import { expect, test } from 'vitest';
import { type Quoted, quotation } from './quotation.ts';

const citation = 'Kế hoạch số 12/KH-UBND';

test.each<[why: string, quoted: Quoted, expected: string]>([
  [
    'a paragraph of a section',
    { text: '1. Mục đích', place: 'mục I.1', citation },
    '1. Mục đích\n(mục I.1, Kế hoạch số 12/KH-UBND)',
  ],
  [
    'a paragraph of no section',
    { text: 'Kính gửi: A', place: '', citation },
    'Kính gửi: A\n(Kế hoạch số 12/KH-UBND)',
  ],
  [
    'blanks around it go, blanks inside stay as they are written',
    { text: ' a  b\nc ', place: '', citation },
    'a  b\nc\n(Kế hoạch số 12/KH-UBND)',
  ],
])('%s', (_why, quoted, expected) => {
  expect(quotation(quoted)).toBe(expected);
});
