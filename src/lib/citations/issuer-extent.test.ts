import { expect, test } from 'vitest';
import { textAt } from '../text/span.ts';
import { findCitations } from './find.ts';

function issuer(text: string): string | null {
  const [citation] = findCitations(text);
  return citation?.parts.issuer ? textAt(text, citation.parts.issuer) : null;
}

const act = 'theo Thông tư số 5/2020/TT-BCA của';

test.each<[why: string, rest: string, expected: string | null]>([
  ['to the end of the text', ' Bộ Công an', 'Bộ Công an'],
  ['in small letters', ' bộ công an về phòng cháy', 'bộ công an'],
  ['with “các”', ' các bộ liên quan', 'các bộ'],
  ['an office', ' giám đốc Sở Y tế về', 'giám đốc Sở Y tế'],
  ['before a date', ' Bộ Công an ngày 01/02/2020', 'Bộ Công an'],
  ['before a verb', ' Bộ Công an quy định khu dân cư', 'Bộ Công an'],
  ['before a stop', ' Bộ Công an. Các đơn vị', 'Bộ Công an'],
  ['before a colon', ' Bộ Công an: các đơn vị', 'Bộ Công an'],
  ['before a semicolon', ' Bộ Công an; các đơn vị', 'Bộ Công an'],
  ['before a title in quotes', ' Bộ Công an “An toàn”', 'Bộ Công an'],
  ['before a bracket that closes', ' Bộ Công an) các đơn vị', 'Bộ Công an'],
  ['before a stray blank and comma', ' Bộ Công an , các đơn vị', 'Bộ Công an'],
  ['before the end of its line', ' Bộ Công an\nĐiều 1', 'Bộ Công an'],
  ['over the stop of a place', ' Công an TP. Hồ Chí Minh về', 'Công an TP. Hồ Chí Minh'],
  [
    'over the commas and the “và” of a field',
    ' Bộ Văn hóa, Thể thao và Du lịch về',
    'Bộ Văn hóa, Thể thao và Du lịch',
  ],
  [
    'over a hyphen',
    ' Bộ Lao động - Thương binh và Xã hội về',
    'Bộ Lao động - Thương binh và Xã hội',
  ],
  ['over “và” to another body', ' Bộ Công an và Bộ Y tế về', 'Bộ Công an và Bộ Y tế'],
  ['not over “và” to something else', ' Bộ Công an và tình hình thực tế', 'Bộ Công an'],
  ['not over “và” to another citation', ' Bộ Công an và Thông tư số 6/2020/TT-BYT', 'Bộ Công an'],
  ['not into another citation', ' Bộ Công an Thông tư số 6/2020/TT-BYT', 'Bộ Công an'],
  ['not over a comma to another body', ' Bộ Công an, Bộ Y tế đề nghị', 'Bộ Công an'],
  ['with its term in brackets', ' Bộ Chính trị (khoá X) về', 'Bộ Chính trị (khoá X)'],
  ['with its term, as others write it', ' Bộ Chính trị (khóa XI) về', 'Bộ Chính trị (khóa XI)'],
  [
    'with its abbreviation, when the name goes on',
    ' Ủy ban nhân dân (UBND) Thành phố Hà Nội về',
    'Ủy ban nhân dân (UBND) Thành phố Hà Nội',
  ],
  ['without, when it does not', ' Ủy ban nhân dân (UBND) về', 'Ủy ban nhân dân'],
  ['without a remark', ' Bộ Công an (xem Phụ lục) Hà Nội', 'Bộ Công an'],
  ['without a remark on a term', ' Bộ Công an (từ khóa XI) Hà Nội', 'Bộ Công an'],
  ['without a bracket that never closes', ' Bộ Chính trị (khóa XI về', 'Bộ Chính trị'],
  ['without a remark on a number', ' Ủy ban nhân dân (2 xã) Hà Nội về', 'Ủy ban nhân dân'],
  ['none in brackets', ' (khóa XI) Bộ Chính trị', null],
  ['none that is no body', ' từng đơn vị', null],
  ['none that only begins like a body', ' bộtrưởng', null],
  ['none at the end', ' ', null],
])('the name of an issuer: %s', (_why, rest, expected) => {
  expect(issuer(act + rest)).toBe(expected);
});

const joint = 'theo Thông tư liên tịch số 13/2014/TTLT-BYT-BTC của';

test.each<[why: string, rest: string, expected: string]>([
  ['commas between ministries', ' Bộ Y tế, Bộ Tài chính hướng dẫn', 'Bộ Y tế, Bộ Tài chính'],
  [
    'commas and “và”',
    ' Bộ Y tế, Bộ Tài chính và Bộ Nội vụ về',
    'Bộ Y tế, Bộ Tài chính và Bộ Nội vụ',
  ],
  ['not a comma before something else', ' Bộ Y tế, các đơn vị', 'Bộ Y tế'],
])('joint issuers: %s', (_why, rest, expected) => {
  expect(issuer(joint + rest)).toBe(expected);
});

test('a bracket that closes behind the container belongs to nothing in it', () => {
  const text =
    'Kết luận 13-KL/TW về “thực hiện Chỉ thị 48-CT/TW của Bộ Chính trị (khóa X” ngày 16/8/2021)';
  const inner = findCitations(text)[1];
  expect(inner?.parts.issuer && textAt(text, inner.parts.issuer)).toBe('Bộ Chính trị');
});
