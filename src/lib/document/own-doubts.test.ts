import { describe, expect, test } from 'vitest';
import { hasLookAlike } from './number-doubts.ts';
import { recogniseDocument } from './recognise.ts';

const body = ['Căn cứ Hiến pháp;', 'I. MỤC ĐÍCH', 'Một.'];
const doubtsOf = (lines: readonly string[]) =>
  recogniseDocument([...lines, ...body])?.doubts.map(
    ({ field, line, reason }) => `${field} ${line}: ${reason}`,
  );

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const number = 'Số: 1/KH-SYT';
const dateline = 'Huế, ngày 5 tháng 4 năm 2026';

describe('doubts', () => {
  test.each<[why: string, lines: string[], doubts: string[]]>([
    ['none in a whole letterhead', ['SỞ Y TẾ', nation, number, dateline, 'KẾ HOẠCH', 'Về X'], []],
    ['none in a text without a letterhead', ['KẾ HOẠCH', 'Về X'], []],
    [
      'a blank serial',
      ['SỞ Y TẾ', 'Số:      /KH-SYT', dateline, 'KẾ HOẠCH', 'Về X'],
      ['number 1: Chưa thấy số văn bản: dòng “Số:      /KH-SYT” để trống phần số.'],
    ],
    [
      'a blank number',
      ['SỞ Y TẾ', 'Số: ……', dateline, 'KẾ HOẠCH', 'Về X'],
      ['number 1: Chưa thấy số văn bản: dòng “Số: ……” để trống.'],
    ],
    [
      'a number that cannot be read',
      ['SỞ Y TẾ', 'Số: 445. /NQ-CP', dateline, 'NGHỊ QUYẾT', 'Về X'],
      ['number 1: Không đọc chắc được số văn bản ở dòng “Số: 445. /NQ-CP”.'],
    ],
    [
      'a letter in the place of a digit',
      ['SỞ Y TẾ', 'Số: 1O/KH-SYT', dateline, 'KẾ HOẠCH', 'Về X'],
      ['number 1: Số “1O/KH-SYT” có chữ dễ đọc nhầm với chữ số.'],
    ],
    [
      'no number and no date',
      ['SỞ Y TẾ', nation, 'KẾ HOẠCH', 'Về X'],
      [
        'number 0: Phần đầu văn bản không có dòng số, ký hiệu.',
        'date 0: Phần đầu văn bản không có ngày, tháng, năm ban hành.',
      ],
    ],
    [
      'no issuer',
      [nation, number, dateline, 'KẾ HOẠCH', 'Về X'],
      ['issuers 0: Chưa thấy tên cơ quan ban hành ở phần đầu văn bản.'],
    ],
    [
      'no title',
      ['SỞ Y TẾ', number, dateline, 'KẾ HOẠCH'],
      ['title 3: Chưa thấy trích yếu dưới dòng “KẾ HOẠCH”.'],
    ],
    [
      'a blank date',
      ['SỞ Y TẾ', number, 'Huế, ngày     tháng     năm', 'KẾ HOẠCH', 'Về X'],
      ['date 2: Chưa thấy ngày ban hành: dòng “Huế, ngày     tháng     năm” để trống.'],
    ],
    [
      'a blank day',
      ['SỞ Y TẾ', number, 'Huế, ngày   tháng 5 năm 2026', 'KẾ HOẠCH', 'Về X'],
      ['date 2: Ngày ban hành chưa đủ: dòng “Huế, ngày   tháng 5 năm 2026” để trống ngày.'],
    ],
    [
      'a blank month',
      ['SỞ Y TẾ', number, 'Huế, ngày 9 tháng năm 2026', 'KẾ HOẠCH', 'Về X'],
      ['date 2: Ngày ban hành chưa đủ: dòng “Huế, ngày 9 tháng năm 2026” để trống tháng.'],
    ],
    [
      'no day of the calendar',
      ['SỞ Y TẾ', number, 'Huế, ngày 31 tháng 02 năm 2026', 'KẾ HOẠCH', 'Về X'],
      ['date 2: Không có ngày nào như ở dòng “Huế, ngày 31 tháng 02 năm 2026”.'],
    ],
    [
      'a date that a scan spoilt',
      ['SỞ Y TẾ', number, 'Huế, ngảy 2g tháng 4 năm 2026', 'KẾ HOẠCH', 'Về X'],
      ['date 2: Không đọc được ngày ban hành ở dòng “Huế, ngảy 2g tháng 4 năm 2026”.'],
    ],
    [
      'the year of the number',
      ['BỘ Y TẾ', 'Số: 1/2025/TT-BYT', dateline, 'THÔNG TƯ', 'Về X'],
      ['date 2: Năm trong số “1/2025/TT-BYT” khác năm ban hành “ngày 5 tháng 4 năm 2026”.'],
    ],
    [
      'the type of the number',
      ['SỞ Y TẾ', 'Số: 1/QĐ-SYT', dateline, 'KẾ HOẠCH', 'Về X'],
      ['type 3: Tên loại ghi “KẾ HOẠCH”, nhưng ký hiệu trong số “1/QĐ-SYT” là của quyết định.'],
    ],
    [
      'none in a regulation of the Party',
      ['HUYỆN ỦY X', 'Số 2-QĐ/HU', dateline, 'QUY ĐỊNH', 'Về X'],
      [],
    ],
    [
      'a second date behind the type',
      [dateline, 'NGHỊ ĐỊNH', 'CỦA CHÍNH PHỦ SỐ 1/2026/NĐ-CP NGÀY 6/4/2026', 'Về X'],
      ['date 2: Văn bản ghi hai ngày khác nhau: “ngày 5 tháng 4 năm 2026” và “NGÀY 6/4/2026”.'],
    ],
    [
      'a second number behind the type',
      ['Số: 2/2026/NĐ-CP', dateline, 'NGHỊ ĐỊNH', 'CỦA CHÍNH PHỦ SỐ 1/2026/NĐ-CP', 'Về X'],
      ['number 0: Văn bản ghi hai số khác nhau: “2/2026/NĐ-CP” và “1/2026/NĐ-CP”.'],
    ],
    [
      'addressees left out',
      ['SỞ Y TẾ', 'Số: 1/SYT-VP', dateline, 'Kính gửi: ………'],
      ['addressees 3: Chưa thấy tên nơi nhận sau chữ “Kính gửi”.'],
    ],
  ])('%s', (_why, lines, doubts) => {
    expect(doubtsOf(lines)).toEqual(doubts);
  });

  test('name the signature that nobody signed and the cited number that a scan spoilt', () => {
    const own = recogniseDocument([
      'KẾ HOẠCH',
      'Về X',
      ...body,
      'Theo Tờ trình số 4017/T7r-BNNMT và 5/QĐ-BYT.',
      'GIÁM ĐỐC',
    ]);
    expect(own?.doubts).toEqual([
      {
        field: 'text',
        line: 5,
        quote: '4017/T7r-BNNMT',
        reason: 'Số “4017/T7r-BNNMT” có chữ dễ đọc nhầm với chữ số.',
      },
      {
        field: 'signature',
        line: 6,
        quote: 'GIÁM ĐỐC',
        reason: 'Chưa thấy tên người ký dưới dòng “GIÁM ĐỐC”.',
      },
    ]);
  });
});

test.each<[number: string, looks: boolean]>([
  ['4017/T7r-BNNMT', true],
  ['1O/KH-UBND', true],
  ['l6/KH-UBND', true],
  ['11/2O02/L-CTN', true],
  ['510/QĐ-BCA-V05', false],
  ['30/2023/QH15', false],
  ['26/2004/PL-UBTVQH11', false],
  ['30a/2008/NQ-CP', false],
  ['24/V05-P2', false],
])('%s has letters that look like digits: %s', (number_, looks) => {
  expect(hasLookAlike(number_)).toBe(looks);
});

test.each<[why: string, line: string]>([
  ['blanks behind “Số”', `Số${' '.repeat(400)}x`],
  ['blanks behind “Phụ lục”', `Phụ lục 1 ${' '.repeat(40_000)}x`],
  ['letterheads', nation],
  ['forms', 'MẪU SỐ 01'],
  ['attachments', '(Ban hành kèm theo Quyết định số 1/QĐ-X)'],
])('a text full of %s takes no time worth naming', (_why, line) => {
  const timeOf = (count: number) => {
    const start = performance.now();
    recogniseDocument([
      ...body,
      'Nơi nhận:',
      '- Lưu: VT.',
      ...Array.from({ length: count }, () => line),
    ]);
    return performance.now() - start;
  };
  timeOf(10);
  expect(timeOf(400)).toBeLessThan(2000);
});
