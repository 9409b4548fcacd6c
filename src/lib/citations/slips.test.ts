import { expect, test } from 'vitest';
import { findCitations } from './find.ts';

test.each<[why: string, text: string, slips: string[]]>([
  ['separators swapped', 'Chỉ thị số 48/CT-TW', ['number-separator-swapped 48-CT/TW']],
  ['symbol of another type', 'Hướng dẫn số 965/HĐ-CACC', ['type-symbol HD']],
  [
    'a year put into a number',
    'Quyết định số 510/2022/QĐ-BCA-V05',
    ['number-extra-year 510/QĐ-BCA-V05'],
  ],
  ['a blank inside', 'Kế hoạch số 92/KH-BCĐ 138/CP', ['number-spacing 92/KH-BCĐ138/CP']],
  ['Eth for Đ', 'Nghị định số 15/2020/NÐ-CP', ['eth-for-d 15/2020/NĐ-CP']],
  ['letters without strokes', 'Kế hoạch số 86/KH-LDLD', ['symbol-letters -LĐLĐ']],
  [
    'a date against the year in the number',
    'Nghị định số 15/2020/NĐ-CP ngày 03/02/2021',
    ['date-against-number 2020'],
  ],
  ['a glued date', 'Chỉ thị số 09-CT/TW ngày01/12/2011', ['glued-date ngày 01/12/2011']],
  ['an open quote', 'Chỉ thị số 09-CT/TW về “Tăng cường.\nHai', ['unclosed-quote “Tăng cường”']],
  [
    'a letter in an issuer',
    'Kế hoạch số 5/KH-MTTQ ngày 01/3/2024 của Ủy ban Mật trận Tổ quốc Việt Nam huyện Củ Chi',
    ['issuer-spelling Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ],
  [
    'a comma in the name of a law',
    'Luật Thi đua khen thưởng',
    ['name-variant Thi đua, Khen thưởng'],
  ],
  [
    'an old short form',
    'Nghị quyết số 09/CP về phòng, chống tội phạm',
    ['legacy-number 09/1998/NQ-CP'],
  ],
  [
    'nothing: as usual',
    'Thông tư số 124/2021/TT-BCA ngày 28/12/2021 của Bộ Công an về “An ninh”',
    [],
  ],
  ['nothing: tone placement and case', 'Luật Hoá chất; Uỷ ban nhân dân', []],
  ['nothing: the unit in brackets', 'Quyết định số 15/QĐ-BCA (A11)', []],
  ['nothing: a decision of before 2009 with its year', 'Quyết định số 15/2008/QĐ-BTC', []],
])('%s', (_why, text, slips) => {
  const found = findCitations(text).flatMap((citation) => citation.slips);
  expect(found.map(({ code, expected }) => `${code} ${expected}`)).toEqual(slips);
});
