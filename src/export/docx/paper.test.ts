import { expect, test } from 'vitest';
import { textAt } from '../../lib/index.ts';
import { sampleDocument } from '../testing/sample.ts';
import { paperOf } from './paper.ts';

/** Draws a layout in one line a row: `left | right` for columns. */
function sketch(lines: readonly string[]): readonly string[] {
  const document = sampleDocument({}, lines);
  const words = (row: readonly { span: { start: number; end: number } }[]) =>
    row.map(({ span }) => textAt(document.text, span).trim()).join(' / ');
  return paperOf(document).flatMap((part) =>
    part.kind === 'paragraph'
      ? [words([part.line])]
      : part.rows.map(({ left, right }) => `${words(left)} | ${words(right)}`),
  );
}

test.each<[why: string, lines: readonly string[], rows: readonly string[]]>([
  [
    'the letterhead of a state body: names left, nation right, number beside place and date',
    [
      'ỦY BAN NHÂN DÂN',
      'TỈNH BÌNH PHƯỚC',
      '-------',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '---------------',
      'Số: 1521/QĐ-UBND',
      'Bình Phước, ngày 19 tháng 9 năm 2023',
      'QUYẾT ĐỊNH',
    ],
    [
      'ỦY BAN NHÂN DÂN / TỈNH BÌNH PHƯỚC / ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / ---------------',
      'Số: 1521/QĐ-UBND | Bình Phước, ngày 19 tháng 9 năm 2023',
      'QUYẾT ĐỊNH',
    ],
  ],
  [
    'the letterhead of a Party body, its star included',
    [
      'HUYỆN ỦY TUY PHƯỚC',
      '*',
      'Số 86-KH/HU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Tuy Phước, ngày 05 tháng 9 năm 2023',
      'KẾ HOẠCH',
    ],
    [
      'HUYỆN ỦY TUY PHƯỚC / * | ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 86-KH/HU | Tuy Phước, ngày 05 tháng 9 năm 2023',
      'KẾ HOẠCH',
    ],
  ],
  [
    'two columns that arrived in one line each',
    [
      'UBND HUYỆN CỦ CHI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 512/GDĐT-TH\tCủ Chi, ngày 15 tháng 3 năm 2024',
      'CÔNG VĂN',
      'Căn cứ Kế hoạch số 33/KH-UBND, Phòng đề nghị:',
      'Các trường thực hiện./.',
      'Nơi nhận:\tTRƯỞNG PHÒNG',
      '- Lưu: VT.\tNguyễn Văn An',
    ],
    [
      'UBND HUYỆN CỦ CHI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 512/GDĐT-TH | Củ Chi, ngày 15 tháng 3 năm 2024',
      'CÔNG VĂN',
      'Căn cứ Kế hoạch số 33/KH-UBND, Phòng đề nghị:',
      'Các trường thực hiện./.',
      'Nơi nhận: / - Lưu: VT. | TRƯỞNG PHÒNG / Nguyễn Văn An',
    ],
  ],
  [
    'a place without a number keeps its side',
    ['Củ Chi, ngày 07 tháng 4 năm 2024', 'KẾ HOẠCH', 'Thực hiện.'],
    [' | Củ Chi, ngày 07 tháng 4 năm 2024', 'KẾ HOẠCH', 'Thực hiện.'],
  ],
  [
    'recipients and signature side by side, whichever comes first',
    [
      'KẾ HOẠCH',
      'Căn cứ Kế hoạch số 33/KH-UBND, Sở yêu cầu:',
      'Các đơn vị thực hiện./.',
      'TM. BAN THƯỜNG VỤ',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'PHÓ CHỦ TỊCH',
    ],
    [
      'KẾ HOẠCH',
      'Căn cứ Kế hoạch số 33/KH-UBND, Sở yêu cầu:',
      'Các đơn vị thực hiện./.',
      'Nơi nhận: / - Như trên; / - Lưu: VT. | TM. BAN THƯỜNG VỤ / PHÓ CHỦ TỊCH',
    ],
  ],
  ['a text without any of these', ['Thực hiện.'], ['Thực hiện.']],
])('lays out %s', (_why, lines, rows) => {
  expect(sketch(lines)).toEqual(rows);
});

test('nothing is a page without anything', () => {
  expect(paperOf(sampleDocument())).toEqual([]);
});
