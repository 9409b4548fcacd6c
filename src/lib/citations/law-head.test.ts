import { expect, test } from 'vitest';
import { textAt } from '../text/span.ts';
import { findHeads } from './heads.ts';
import { read } from './reading.ts';

/** The heads of laws: the head, and in brackets name and number inside it. */
function laws(text: string): string[] {
  const reading = read(text);
  return findHeads(reading)
    .heads.filter(({ form }) => form === 'law')
    .map(({ span, nameSpan, numberSpan, number }) => {
      const name = nameSpan && textAt(reading.text, nameSpan);
      const written = numberSpan && textAt(reading.text, numberSpan);
      expect(number === null).toBe(numberSpan === null);
      return [textAt(reading.text, span), name, written]
        .filter((part) => part !== null)
        .join(' | ');
    });
}

test.each<[why: string, text: string, expected: string[]]>([
  ['by its name', 'theo Luật Đất đai và', ['Luật Đất đai | Đất đai']],
  ['by the longest name', 'Luật Tổ chức Chính phủ', ['Luật Tổ chức Chính phủ | Tổ chức Chính phủ']],
  [
    'in small letters, without comma',
    'luật khiếu nại tố cáo',
    ['luật khiếu nại tố cáo | khiếu nại tố cáo'],
  ],
  ['with “về”', 'Pháp lệnh về phí và lệ phí', ['Pháp lệnh về phí và lệ phí | về phí và lệ phí']],
  [
    'with “(sửa đổi)”',
    'Luật Đất đai (sửa đổi) ngày',
    ['Luật Đất đai (sửa đổi) | Đất đai (sửa đổi)'],
  ],
  [
    'with its number',
    'Luật Chứng khoán số 70/2006/QH11',
    ['Luật Chứng khoán số 70/2006/QH11 | Chứng khoán | 70/2006/QH11'],
  ],
  [
    'with its number, without “số”',
    'Bộ luật Lao động 10/2012/QH13',
    ['Bộ luật Lao động 10/2012/QH13 | Lao động | 10/2012/QH13'],
  ],
  [
    'with an old number',
    'Pháp lệnh Thi hành án dân sự số 13-L/CTN',
    ['Pháp lệnh Thi hành án dân sự số 13-L/CTN | Thi hành án dân sự | 13-L/CTN'],
  ],
  [
    'not with the number of something else',
    'Luật Xây dựng số 112/2009/NĐ-CP',
    ['Luật Xây dựng | Xây dựng'],
  ],
  ['not with a count', 'Luật Xây dựng 15', ['Luật Xây dựng | Xây dựng']],
  ['not a name behind another type', 'Nghị định Đất đai', []],
  ['not a word that only begins like a name', 'luật đất đaiA', []],
])('a known law: %s', (_why, text, expected) => {
  expect(laws(text)).toEqual(expected);
});

test.each<[why: string, text: string, expected: string[]]>([
  [
    'certain by its year',
    'theo Luật Bảo vệ bờ biển năm 1995;',
    ['Luật Bảo vệ bờ biển | Bảo vệ bờ biển'],
  ],
  ['by its date', 'Pháp lệnh về bờ biển ngày 12/3/1995', ['Pháp lệnh về bờ biển | về bờ biển']],
  [
    'by its number',
    'Luật Bảo vệ bờ biển số 12/2005/QH11',
    ['Luật Bảo vệ bờ biển số 12/2005/QH11 | Bảo vệ bờ biển | 12/2005/QH11'],
  ],
  ['not in small letters', 'theo luật bảo vệ bờ biển năm 1995', []],
  ['not in capitals', 'LUẬT BẢO VỆ BỜ BIỂN NĂM 1995', []],
  ['not without date and number', 'theo Luật Bảo vệ bờ biển.', []],
  ['not of whom', 'theo Luật của nước ta năm 1995', []],
  ['not in another clause', 'Luật Bảo vệ, bờ biển; năm 1995', []],
  ['not this law', 'khi Luật này có hiệu lực ngày 12/3/1995', []],
  ['not a law in force', 'sau khi Luật có hiệu lực năm 1995', []],
  ['not a law that passes', 'Luật Bờ biển được Quốc hội thông qua ngày 12/3/1995', []],
  ['not a law and a decree', 'theo Luật Bờ biển và Nghị định năm 1995', []],
  ['not another basis', 'Luật Bờ biển căn cứ ngày 12/3/1995', []],
])('a law that no table has: %s', (_why, text, expected) => {
  expect(laws(text)).toEqual(expected);
});

test.each<[why: string, text: string, expected: string[]]>([
  ['as a name', 'theo Hiến pháp và pháp luật', ['Hiến pháp']],
  ['with its year', 'Hiến pháp năm 2013', ['Hiến pháp']],
  ['not in small letters', 'nguyên tắc hiến pháp', []],
  ['not in capitals', 'HIẾN PHÁP', []],
])('the constitution: %s', (_why, text, expected) => {
  expect(laws(text).map((law) => law.split(' | ')[0])).toEqual(expected);
});

test.each<[why: string, text: string, expected: string[]]>([
  [
    'one law',
    'Luật sửa đổi, bổ sung một số điều của Luật Đê điều ngày 17/6/2020',
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Đê điều | sửa đổi, bổ sung một số điều của Luật Đê điều',
      'Luật Đê điều | Đê điều',
    ],
  ],
  [
    'several laws',
    'Luật sửa đổi, bổ sung một số điều của Luật Đê điều, Luật Xây dựng và Luật Đất đai.',
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Đê điều, Luật Xây dựng và Luật Đất đai | sửa đổi, bổ sung một số điều của Luật Đê điều, Luật Xây dựng và Luật Đất đai',
      'Luật Đê điều | Đê điều',
      'Luật Xây dựng | Xây dựng',
      'Luật Đất đai | Đất đai',
    ],
  ],
  [
    'a law and a decree: the decree is another document',
    'Luật sửa đổi Luật Đê điều và Nghị định số 15/2020/NĐ-CP',
    ['Luật sửa đổi Luật Đê điều | sửa đổi Luật Đê điều', 'Luật Đê điều | Đê điều'],
  ],
  [
    'itself',
    'Pháp lệnh Cán bộ, công chức sửa đổi, bổ sung một số điều của Pháp lệnh Cán bộ, công chức',
    [
      'Pháp lệnh Cán bộ, công chức sửa đổi, bổ sung một số điều của Pháp lệnh Cán bộ, công chức | Cán bộ, công chức sửa đổi, bổ sung một số điều của Pháp lệnh Cán bộ, công chức',
      'Pháp lệnh Cán bộ, công chức | Cán bộ, công chức',
    ],
  ],
  [
    'not a law in another clause',
    'Luật sửa đổi; bổ sung một số điều của Luật Đê điều',
    ['Luật Đê điều | Đê điều'],
  ],
  ['not a law that nobody knows', 'Luật sửa đổi một số điều của Luật Bờ biển', []],
])('a law that amends %s', (_why, text, expected) => {
  expect(laws(text)).toEqual(expected);
});
