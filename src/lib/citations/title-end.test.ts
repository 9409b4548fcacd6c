import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';
import { closingQuote, isOpeningQuote, isSentenceEnd, titleEnd } from './title-end.ts';

/** The title from the start of `text`, with heads where `heads` stand. */
function title(text: string, ...heads: string[]): string {
  const reading = read(text);
  const starts = new Set(heads.map((head) => reading.text.indexOf(head)));
  const isHead = (offset: number) => starts.has(offset);
  return reading.text.slice(0, titleEnd({ reading, limit: reading.text.length, isHead }, 0));
}

describe('a title ends', () => {
  test.each<[why: string, text: string, expected: string]>([
    ['with the text', 'thi đua yêu nước', 'thi đua yêu nước'],
    ['before its last stop', 'thi đua yêu nước.', 'thi đua yêu nước'],
    ['before “./.”', 'thi đua yêu nước./.', 'thi đua yêu nước'],
    ['at a semicolon', 'thi đua; khen thưởng', 'thi đua'],
    ['at a sentence', 'thi đua. Các đơn vị', 'thi đua'],
    ['at an exclamation', 'thi đua! Các đơn vị', 'thi đua'],
    ['at a sentence without its blank', 'thi đua.Các đơn vị', 'thi đua'],
    ['not at an abbreviation without its blank', 'tại Tp.Hồ Chí Minh', 'tại Tp.Hồ Chí Minh'],
    ['before another basis', 'đầu tư và theo Điều 11 Luật', 'đầu tư'],
    ['at the end of its line', 'thi đua\nĐiều 1', 'thi đua'],
    ['not at the stop of a place', 'thi đua tại TP. Hồ Chí Minh', 'thi đua tại TP. Hồ Chí Minh'],
    ['not at a stop in a number', 'đề án 1.5 triệu', 'đề án 1.5 triệu'],
    ['not at a comma', 'an ninh, trật tự, an toàn', 'an ninh, trật tự, an toàn'],
    ['with its closing quote', '“Thi đua” gắn với', '“Thi đua”'],
    ['with its straight quote', '"Thi đua" gắn với', '"Thi đua"'],
    ['with the outer quote', '“Thi đua “Hai tốt”” gắn với', '“Thi đua “Hai tốt””'],
    ['like any other when its quote is never closed', '“Thi đua; khen thưởng', '“Thi đua'],
    ['behind a quote inside it', 'phong trào “A; B” năm 2024; C', 'phong trào “A; B” năm 2024'],
    ['before a quote that closes something else', 'thi đua” và', 'thi đua'],
    ['before a bracket that closes something else', 'thi đua) và', 'thi đua'],
    [
      'behind its own brackets',
      'thi đua (2021; 2025) và học tập; A',
      'thi đua (2021; 2025) và học tập',
    ],
    ['before the name it is given', 'tín dụng (sau đây gọi là A)', 'tín dụng'],
    ['before its amendments', 'tín dụng được sửa đổi bởi', 'tín dụng'],
    ['before its amendments, behind a comma', 'tín dụng, đã được sửa đổi', 'tín dụng'],
    ['before what happens to it', 'tín dụng có hiệu lực từ', 'tín dụng'],
    ['before “như sau”', 'tín dụng như sau:', 'tín dụng'],
    ['before the main clause', 'thi đua, Sở Tư pháp yêu cầu', 'thi đua'],
    ['not before a body in small letters', 'thi đua, sở tư pháp và', 'thi đua, sở tư pháp và'],
  ])('%s', (_why, text, expected) => {
    expect(title(text)).toBe(expected);
  });

  test('before the next citation in a list, not before the one it is about', () => {
    expect(title('thi đua và Chỉ thị số 1', 'Chỉ thị')).toBe('thi đua');
    expect(title('thi đua, các Chỉ thị số 1', 'Chỉ thị')).toBe('thi đua');
    expect(title('thực hiện Chỉ thị số 1 và Kế hoạch số 2', 'Chỉ thị', 'Kế hoạch')).toBe(
      'thực hiện Chỉ thị số 1 và Kế hoạch số 2',
    );
  });

  test('where its container does, and after 900 characters at the latest', () => {
    const reading = read(`${'thi đua '.repeat(200)}.`);
    const isHead = () => false;
    expect(titleEnd({ reading, limit: 7, isHead }, 0)).toBe(7);
    expect(titleEnd({ reading, limit: reading.text.length, isHead }, 0)).toBe(899);
  });
});

test.each<[why: string, text: string, offset: number, opens: boolean]>([
  ['a curly one', 'về “A', 3, true],
  ['a closing one', 'A” về', 1, false],
  ['a straight one before a word', 'về "A', 3, true],
  ['a straight one at the start', '"A', 0, true],
  ['a straight one in brackets', '("A', 1, true],
  ['a straight one behind a word', 'A" về', 1, false],
  ['a straight one before a blank', 'A " về', 2, false],
])('an opening quote: %s', (_why, text, offset, opens) => {
  expect(isOpeningQuote(text, offset)).toBe(opens);
});

test.each<[why: string, text: string, closing: number | null]>([
  ['the next one', '“A” B”', 2],
  ['its own, not an inner one', '“A “B” C”', 8],
  ['a straight one', '"A" B', 2],
  ['none before the sentence ends', '“A. B”', null],
  ['none', '“A B', null],
])('the quote that closes: %s', (_why, text, closing) => {
  expect(closingQuote(text, 0, text.length)).toBe(closing);
});

test('the quote that closes may stand just before the limit, not behind it', () => {
  expect(closingQuote('“A”', 0, 3)).toBe(2);
  expect(closingQuote('“A”', 0, 2)).toBeNull();
});

test.each<[text: string, ends: boolean]>([
  ['A. Bộ', true],
  ['A! Bộ', true],
  ['A? Bộ', true],
  ['A.', true],
  ['A. ', true],
  ['A.\nBộ', true],
  ['A. “Bộ', true],
  ['A. 1', true],
  ['A. bộ', false],
  ['A.Bộ', false],
  ['A, Bộ', false],
])('“%s” ends a sentence: %s', (text, ends) => {
  expect(isSentenceEnd(text, 1)).toBe(ends);
});

test.each<[text: string]>([['tại TP. Hồ'], ['(ThS. Lê'], ['TT. Củ Chi']])(
  'the stop in “%s” ends nothing',
  (text) => {
    expect(isSentenceEnd(text, text.indexOf('.'))).toBe(false);
  },
);
