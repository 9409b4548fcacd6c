import { expect, test } from 'vitest';
import { textAt } from '../text/span.ts';
import { findCitations } from './find.ts';

const short = (text: string) =>
  findCitations(text)[0]?.pinpoint?.provisions.map(({ point, clause, article, division }) =>
    [point, clause, article, division].map((part) => part ?? '·').join(' '),
  );

test.each<[why: string, text: string, expected: string[] | undefined]>([
  ['small to large', 'theo điểm đ khoản 1 Điều 23 của Luật Đất đai', ['đ 1 23 ·']],
  ['without “của”', 'tại khoản 2 Điều 5 Nghị định số 15/2020/NĐ-CP', ['· 2 5 ·']],
  [
    'several in one document',
    'khoản 4 Điều 23, khoản 5 Điều 25 Luật Đất đai',
    ['· 4 23 ·', '· 5 25 ·'],
  ],
  ['a list of values', 'các Điều 5, 6 và 7 Luật Đất đai', ['· · 5 ·', '· · 6 ·', '· · 7 ·']],
  ['a list below an article', 'khoản 1, 2 Điều 5 Luật Đất đai', ['· 1 5 ·', '· 2 5 ·']],
  ['clauses named one by one', 'khoản 1 và khoản 2 Điều 5 Luật Đất đai', ['· 1 5 ·', '· 2 5 ·']],
  [
    'points of several clauses of one article',
    'điểm a khoản 1 và điểm b khoản 2 Điều 5 Luật Đất đai',
    ['a 1 5 ·', 'b 2 5 ·'],
  ],
  [
    'an article, and a clause of another',
    'Điều 4, khoản 2 Điều 5 Luật Đất đai',
    ['· · 4 ·', '· 2 5 ·'],
  ],
  ['a range', 'từ Điều 16 đến Điều 19 Nghị định số 107/2009/NĐ-CP', ['· · 16–19 ·']],
  ['a chapter', 'Mục 1 Chương III của Luật Đất đai', ['· · · Mục 1 Chương III']],
  ['of the document itself', 'theo Mục III của Thông tư này', ['· · · Mục III']],
  ['none', 'căn cứ Luật Đất đai', undefined],
  ['another word', 'những điểm của Luật Đất đai', undefined],
  ['an article of this document, not of the next', 'theo Điều 5. Luật Đất đai', undefined],
])('%s', (_why, text, expected) => {
  expect(short(text)).toEqual(expected);
});

test('says where it stands in the untouched text', () => {
  const text = 'theo  khoản 2 Điều 5 của Luật Đất đai'.normalize('NFD');
  const span = findCitations(text)[0]?.pinpoint?.span ?? { start: 0, end: 0 };
  expect(textAt(text, span).normalize('NFC')).toBe('khoản 2 Điều 5');
});
