import { expect, test } from 'vitest';
import { textAt } from '../text/span.ts';
import { findHeads } from './heads.ts';
import { read } from './reading.ts';

/** The heads that have no type word: type, text of the head and of the number in it. */
function untyped(text: string): string[] {
  const reading = read(text);
  return findHeads(reading)
    .heads.filter(({ typeSpan }) => typeSpan === null)
    .map(({ type, span, numberSpan }) => {
      const [head, number] = [textAt(reading.text, span), textAt(reading.text, numberSpan ?? span)];
      return head === number ? `${type} ${head}` : `${type} ${head} (${number})`;
    });
}

test.each<[why: string, text: string, expected: string[]]>([
  ['a number with its year', 'theo 15/2020/NĐ-CP', ['ND 15/2020/NĐ-CP']],
  ['a Party number', 'theo 48-CT/TW', ['CT 48-CT/TW']],
  ['the number of a law', 'theo 70/2006/QH11', ['LUAT 70/2006/QH11']],
  ['any number behind “số”', 'theo số 41/QĐ-BQL', ['QD số 41/QĐ-BQL (41/QĐ-BQL)']],
  [
    'the next of a list, with “số”',
    'các Nghị định số 19/2010/NĐ-CP ngày 05/3/2010 và số 89/2010/NĐ-CP',
    ['ND số 89/2010/NĐ-CP (89/2010/NĐ-CP)'],
  ],
  ['the next of a list, without', 'Quyết định số 40/QĐ-BQL và 41/QĐ-BQL', ['QD 41/QĐ-BQL']],
  [
    'every one of a list',
    'các Quyết định số 40/QĐ-BQL, 41/QĐ-BQL, 42/QĐ-BQL hoặc 43/QĐ-BQL',
    ['QD 41/QĐ-BQL', 'QD 42/QĐ-BQL', 'QD 43/QĐ-BQL'],
  ],
  [
    'behind the issuer of the one before',
    'Quyết định số 40/QĐ-BQL ngày 01/02/2020 của Ban Quản lý và 41/QĐ-BQL',
    ['QD 41/QĐ-BQL'],
  ],
  [
    'a dispatch, by the type word before it',
    'các Công văn số 177/BYT-QLD, số 717/BTP-THA',
    ['CV số 717/BTP-THA (717/BTP-THA)'],
  ],
  [
    'another type than the one before, by its symbol',
    'Quyết định số 40/QĐ-BQL và số 5/KH-BQL',
    ['KH số 5/KH-BQL (5/KH-BQL)'],
  ],
  [
    'behind the nearest of those before it',
    'theo 48-CT/TW; Quyết định số 40/QĐ-BQL và 41/QĐ-BQL',
    ['CT 48-CT/TW', 'QD 41/QĐ-BQL'],
  ],
  ['that starts the text', '15/2020/NĐ-CP quy định', ['ND 15/2020/NĐ-CP']],
  ['not the own number behind the letterhead', 'CÔNG ĐOÀN NGÀNH Số: 86/KH-LĐLĐ', []],
  ['not a local number alone', 'phòng 41/QĐ-BQL', []],
  ['not a dispatch alone', 'theo số 717/BTP-THA', []],
  ['not behind a sentence', 'Quyết định số 40/QĐ-BQL. Phòng 41/QĐ-BQL', []],
  ['not behind other words', 'Quyết định số 40/QĐ-BQL ở phòng 41/QĐ-BQL', []],
  ['not a committee', 'Công văn số 177/BYT-QLD, Ban 138/CP', []],
  ['not a form', 'Quyết định số 40/QĐ-BQL, mẫu số 41/QĐ-BQL', []],
  ['not a table', 'theo bảng 05/2020/BC-TH', []],
  ['not a number of the list before it that has its type word', 'Quyết định số 40/QĐ-BQL', []],
  ['not the own number', 'Số: 86/KH-LĐLĐ', []],
  ['not the own number in capitals', 'SỐ 86/KH-LĐLĐ', []],
  ['not the own number in small letters', 'số 86/KH-LĐLĐ', []],
  ['not the own number behind blanks', '   số 86/KH-LĐLĐ', []],
  ['not the own number on a line of its own', 'Hạnh phúc.\n   số 86/KH-LĐLĐ', []],
  ['not a telephone number', 'điện thoại 028/38-291', []],
])('without a type word: %s', (_why, text, expected) => {
  expect(untyped(text)).toEqual(expected);
});

test('a list goes on over a hundred characters, not over a hundred and twenty', () => {
  const list = (body: string) => `Quyết định số 40/QĐ-BQL ngày 01/02/2020 của ${body} và 41/QĐ-BQL`;
  expect(untyped(list(`Ban Quản lý ${'rừng '.repeat(8)}`.trim()))).toEqual(['QD 41/QĐ-BQL']);
  expect(untyped(list(`Ban Quản lý ${'rừng '.repeat(20)}`.trim()))).toEqual([]);
});
