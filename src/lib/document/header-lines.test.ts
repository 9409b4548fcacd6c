import { describe, expect, test } from 'vitest';
import { datelineOf } from './dateline.ts';
import { type Piece, toLines, wholeLine } from './lines.ts';
import { afterNumber, numberOf } from './number-line.ts';
import { typeLineOf, typeOfNumber } from './type-line.ts';

const piece = (text: string): Piece =>
  toLines([text]).map((line) => wholeLine(line, 0))[0] as Piece;

describe('number line', () => {
  test.each<[why: string, line: string, number: string | null]>([
    ['a plan', 'Số: 86/KH-LĐLĐ', '86/KH-LĐLĐ'],
    ['the Party, no colon', 'Số 70-KH/ĐU', '70-KH/ĐU'],
    ['a blank serial', 'Số: /KH-SGDĐT', '/KH-SGDĐT'],
    ['a wide blank serial', 'Số:          /KH-SGDĐT', '/KH-SGDĐT'],
    ['dots for the serial', 'Số: ……/KH-UBND', '/KH-UBND'],
    ['a blank Party serial', 'Số:     -CT/TW', '-CT/TW'],
    ['blanks and dashes inside', 'Số : 837 / QĐ – BKH', '837/QĐ-BKH'],
    ['with year', 'SỐ:155/1998/TT/BTC', '155/1998/TT/BTC'],
    ['a law', 'Số: 30/2023/QH15', '30/2023/QH15'],
    ['small letters in the symbol', 'Số: 33/CT-TTg', '33/CT-TTg'],
    ['a dispatch', 'Số: 3722/VPCP-CN', '3722/VPCP-CN'],
    ['Eth for Đ', 'Số: 12/QÐ-UBND', '12/QĐ-UBND'],
    ['the dateline behind it', 'Số: 33/CT-TTg Hà Nội, ngày 26 tháng 11 năm 2021', '33/CT-TTg'],
    // Not number lines:
    ['a cited number', 'Căn cứ Kế hoạch số 86/KH-LĐLĐ', null],
    ['a wrapped citation', 'số 176/1998/TTLT-BTC-BCN-TCHQ ngày 25/12/1998 của liên Bộ', null],
    ['a serial without symbol', 'Số: 12', null],
    ['a telephone', 'Số điện thoại: 028/3892', null],
    ['a count', 'Số lượng: 12/15', null],
    ['nothing filled in', 'Số:      /', null],
  ])('%s', (_why, line, number) => {
    expect(numberOf(piece(line))?.value ?? null).toBe(number);
  });

  test('hands on the dateline behind the number', () => {
    expect(afterNumber(piece('Số: 33/CT-TTg Hà Nội, ngày 26 tháng 11 năm 2021'))?.text).toBe(
      'Hà Nội, ngày 26 tháng 11 năm 2021',
    );
    expect(afterNumber(piece('Số: 33/CT-TTg'))).toBeNull();
  });
});

describe('dateline', () => {
  test.each<[why: string, line: string, place: string | null, iso: string | null]>([
    ['in words', 'Củ Chi, ngày 07 tháng 4 năm 2024', 'Củ Chi', '2024-04-07'],
    ['a blank day', 'Bình Phước, ngày tháng 5 năm 2022', 'Bình Phước', '2022-05'],
    ['a wide blank day', 'Bình Phước, ngày      tháng 5 năm 2022', 'Bình Phước', '2022-05'],
    ['blank day and month', 'Vũng Tàu , ngày      tháng     năm 2007', 'Vũng Tàu', '2007'],
    ['in digits', 'TP. Hồ Chí Minh, ngày 05/6/2021', 'TP. Hồ Chí Minh', '2021-06-05'],
    ['a numbered place', 'Quận 12, ngày 3 tháng 2 năm 2020', 'Quận 12', '2020-02-03'],
    [
      'a dash in the place',
      'Bà Rịa - Vũng Tàu, ngày 1 tháng 9 năm 2019',
      'Bà Rịa - Vũng Tàu',
      '2019-09-01',
    ],
    ['nothing filled in', 'Hà Nội, ngày     tháng     năm', 'Hà Nội', null],
    ['dots for the place', '....., ngày 2 tháng 3 năm 2020', null, '2020-03-02'],
    ['no place', 'ngày 12 tháng 5 năm 2020', null, '2020-05-12'],
  ])('%s', (_why, line, place, iso) => {
    const dateline = datelineOf(piece(line));
    expect(dateline?.place?.value ?? null).toBe(place);
    expect(dateline?.date?.value.iso ?? null).toBe(iso);
  });

  test.each<[why: string, line: string]>([
    ['a citation', 'Căn cứ Chỉ thị số 48-CT/TW, ngày 22 tháng 10 năm 2010 của Bộ Chính trị'],
    ['a sentence', 'Hà Nội, ngày 22 tháng 10 năm 2010 là ngày đáng nhớ'],
    ['no calendar day', 'Hà Nội, ngày 31 tháng 2 năm 2020'],
    ['a small letter first', 'tại Hà Nội, ngày 22 tháng 10 năm 2010'],
    ['no date', 'Hà Nội, ngày hội toàn dân'],
  ])('is not %s', (_why, line) => {
    expect(datelineOf(piece(line))).toBeNull();
  });
});

describe('type line', () => {
  test.each<[why: string, line: string, type: string, title: string | null]>([
    ['alone', 'KẾ HOẠCH', 'KH', null],
    ['with a colon', 'QUYẾT ĐỊNH :', 'QD', null],
    ['a longer name first', 'KẾ HOẠCH PHỐI HỢP', 'KHPH', null],
    ['with a capital', 'Thông tư', 'TT', null],
    ['capitals lost to an old font', 'thông tư', 'TT', null],
    ['of its issuer', 'NGHỊ ĐỊNH CỦA CHÍNH PHỦ', 'ND', null],
    ['of an office', 'Quyết định của Bộ trưởng Bộ Tài chính', 'QD', null],
    ['with the title', 'BÁO CÁO TỔNG KẾT NĂM 2023', 'BC', 'TỔNG KẾT NĂM 2023'],
    [
      'with a title in small letters',
      'QUYẾT ĐỊNH Về việc khen thưởng',
      'QD',
      'Về việc khen thưởng',
    ],
  ])('%s', (_why, line, type, title) => {
    const found = typeLineOf(piece(line));
    expect(found?.type.value).toBe(type);
    expect(found?.title?.text ?? null).toBe(title);
  });

  test.each<[why: string, line: string]>([
    ['a sentence about a plan', 'Kế hoạch này có hiệu lực từ ngày ký'],
    ['a citation', 'Kế hoạch số 86/KH-LĐLĐ ngày 22 tháng 7 năm 2024'],
    ['another word', 'LUẬTT'],
    ['a department', 'PHÒNG KẾ HOẠCH'],
    ['a general word', 'VĂN BẢN'],
  ])('is not %s', (_why, line) => {
    expect(typeLineOf(piece(line))).toBeNull();
  });

  test.each<[number: string, type: string | null]>([
    ['86/KH-LĐLĐ', 'KH'],
    ['1521/QĐ-UBND', 'QD'],
    ['3722/VPCP-CN', null],
  ])('the number %s tells %s', (number, type) => {
    expect(typeOfNumber(number)).toBe(type);
  });
});
