import { expect, test } from 'vitest';
import { goesOnInLetterhead } from './page-letterhead.ts';

test.each<[why: string, before: string, text: string, goesOn: boolean | null]>([
  ['the name of the state in two lines', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA', 'VIỆT NAM', true],
  [
    'the motto below it',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    false,
  ],
  ['a dateline', 'Độc lập - Tự do - Hạnh phúc', 'Bắc Ninh, ngày 12 tháng 6 năm 2007', false],
  ['a dateline to be filled in', 'Tỉnh Bắc Ninh', 'Bắc Ninh, ngày    tháng 6 năm 2007', false],
  ['a number', 'TỈNH BẮC NINH', 'Số: 45/2007/QĐ-UBND', false],
  ['the name of a body in two lines', 'ỦY BAN NHÂN DÂN', 'TỈNH BẮC NINH', null],
  ['a subject in two lines', 'V/v triển khai Nghị quyết', 'của Tỉnh ủy', null],
  [
    'the name of the state in a text',
    'Căn cứ Hiến pháp năm 1992 đã được sửa đổi, bổ sung của nước',
    'Cộng hòa xã hội chủ nghĩa Việt Nam năm 2001 và các luật khác có liên quan',
    null,
  ],
])('%s', (_why, before, text, goesOn) => {
  expect(goesOnInLetterhead(before, text)).toBe(goesOn);
});
