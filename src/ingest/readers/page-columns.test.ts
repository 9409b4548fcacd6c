import { expect, test } from 'vitest';
import { type Region, regionsOf } from './page-columns.ts';
import { type Row, rowsOf } from './page-rows.ts';
import { textOfRuns } from './page-segments.ts';

/** Rows of text, of which each is given with its left edge and its top, in points; a letter is half as wide as high. */
function rows(...texts: readonly [text: string, left: number, top: number, size: number][]): Row[] {
  const segments = texts.map(([text, left, top, size]) => ({
    runs: [{ text, font: null }],
    left,
    right: left + (text.length * size) / 2,
    top,
    bottom: top + size,
    baseline: top + 0.8 * size,
    size,
    doubts: [],
  }));
  return rowsOf(segments);
}

const textsOf = (side: readonly Row[]) =>
  side.map(({ segments }) => segments.map(({ runs }) => textOfRuns(runs)).join(' '));

/** Texts of a region: a list for a plain one, one for each of two columns. */
function shape(region: Region): string[][] {
  return region.kind === 'plain'
    ? [textsOf(region.rows)]
    : [textsOf(region.left), textsOf(region.right)];
}

const foot = (title: string) =>
  rows(
    [title, 60, 500, 12],
    ['TM. ỦY BAN NHÂN DÂN', 330, 500, 14],
    ['- Thường trực Tỉnh ủy;', 60, 514, 10],
    ['CHỦ TỊCH', 360, 520, 14],
    ['- Các sở, ban, ngành;', 60, 530, 10],
    ['- Lưu: VT, NC.', 60, 543, 10],
    ['Nguyễn Văn A', 355, 600, 14],
  );

test.each(['Nơi nhận:', 'Nơi nhận', 'Nơi nhân;'])(
  '“%s” begins two columns, also where only its row is level with the other',
  (title) => {
    expect(regionsOf(foot(title)).map(shape)).toEqual([
      [
        [title, '- Thường trực Tỉnh ủy;', '- Các sở, ban, ngành;', '- Lưu: VT, NC.'],
        ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      ],
      [[], ['Nguyễn Văn A']],
    ]);
  },
);

test('another row with a gap begins none by itself', () => {
  expect(regionsOf(foot('Nơi nhận hồ sơ:')).map(({ kind }) => kind)).toEqual(['plain']);
});

test('a head of two rows is read row by row', () => {
  const head = rows(
    ['ỦY BAN NHÂN DÂN XÃ PHÚ AN', 60, 50, 13],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 290, 50, 13],
    ['Số: 27/TB-UBND', 90, 75, 13],
    ['Phú An, ngày 02 tháng 7 năm 2024', 300, 75, 13],
  );
  expect(regionsOf(head).map(shape)).toEqual([
    [['ỦY BAN NHÂN DÂN XÃ PHÚ AN'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
    [['Số: 27/TB-UBND'], ['Phú An, ngày 02 tháng 7 năm 2024']],
  ]);
});

test.each<[why: string, lineHeight: number]>([
  ['that touch', 13],
  ['close together', 15],
  ['far apart', 24],
])('a head with lines %s is read column by column, its last row after both', (_why, lineHeight) => {
  const head = rows(
    ['ỦY BAN NHÂN DÂN XÃ', 70, 50, 13],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 290, 50, 13],
    ['CÔNG AN XÃ PHÚ AN ĐÔNG', 60, 50 + lineHeight, 13],
    ['Độc lập - Tự do - Hạnh phúc', 320, 50 + lineHeight, 13],
    ['Số: 27/TB-CAX', 90, 50 + 2.5 * lineHeight, 13],
    ['Phú An Đông, ngày 02 tháng 7 năm 2024', 290, 50 + 2.5 * lineHeight, 13],
  );
  expect(regionsOf(head).map(shape)).toEqual([
    [
      ['ỦY BAN NHÂN DÂN XÃ', 'CÔNG AN XÃ PHÚ AN ĐÔNG'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ],
    [['Số: 27/TB-CAX'], ['Phú An Đông, ngày 02 tháng 7 năm 2024']],
  ]);
});
