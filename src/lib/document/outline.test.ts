import { describe, expect, test } from 'vitest';
import { anchorsOf } from './anchors.ts';
import { outlineOf } from './outline.ts';

const outline = (lines: readonly string[]) =>
  outlineOf(lines.map((text) => ({ text, part: 'body', heading: null })));

/** `anchor level` of every line, with `!` after a heading. */
const read = (lines: readonly string[]) => {
  const items = outline(lines);
  const anchors = anchorsOf(
    items,
    lines.map(() => 'body' as const),
  );
  return items.map(
    ({ level, isHeading }, index) => `${anchors[index]} ${level}${isHeading ? '!' : ''}`,
  );
};

test.each<[why: string, lines: [text: string, expected: string][]]>([
  [
    'a plan',
    [
      ['Căn cứ Kế hoạch số 86/KH-LĐLĐ;', 'p1 0'],
      ['I. MỤC ĐÍCH, YÊU CẦU', 'i 1!'],
      ['1. Mục đích', 'i-1 2!'],
      ['Phát huy vai trò của tổ chức.', 'i-1-p1 0'],
      ['- Tuyên truyền.', 'i-1-p2 3'],
      ['2. Triển khai có hiệu quả các văn bản.', 'i-2 2'],
      ['II. NHIỆM VỤ', 'ii 1!'],
      ['a) Ở tỉnh:', 'ii-a 3!'],
      ['- Sơ kết;', 'ii-a-p1 4'],
      ['+ Sáu tháng;', 'ii-a-p2 5'],
      ['đ) Ở huyện.', 'ii-dd 3'],
      ['Trên đây là kế hoạch.', 'p2 0'],
    ],
  ],
  [
    'articles, numbered through all chapters',
    [
      ['Chương I', 'chuong-i 1!'],
      ['QUY ĐỊNH CHUNG', 'chuong-i-p1 1!'],
      ['Điều 1. Phạm vi', 'dieu-1 2!'],
      ['1. Quy định này áp dụng ở tỉnh.', 'dieu-1-k1 3'],
      ['a) Trong cơ quan;', 'dieu-1-k1-a 4'],
      ['2. Không áp dụng ở xã.', 'dieu-1-k2 3'],
      ['Chương II', 'chuong-ii 1!'],
      ['Mục 1. NỘI DUNG', 'chuong-ii-muc-1 2!'],
      ['Điều 2. Nội dung', 'dieu-2 3!'],
      ['Các cơ quan phối hợp.', 'dieu-2-p1 0'],
    ],
  ],
  [
    'numbers in numbers',
    [
      ['1. Công an tỉnh', '1 2!'],
      ['1.1. Chỉ đạo.', '1-1 3'],
      ['1.2. Sơ kết.', '1-2 3'],
      ['1.2.1. Sáu tháng.', '1-2-1 4'],
      ['2.1. Không có mục 2.', '2-1 3'],
    ],
  ],
  [
    'labels that come again',
    [
      ['I. NỘI DUNG', 'i 1!'],
      ['1. Một.', 'i-1 2'],
      ['1. Lại một.', 'i-1-lan-2 2'],
      ['- Gạch.', 'i-1-lan-2-p1 3'],
      ['1. Nữa.', 'i-1-lan-3 2'],
      ['I. NỘI DUNG', 'i-lan-2 1!'],
      ['1. Một.', 'i-lan-2-1 2'],
    ],
  ],
  [
    'an annex, where articles start again',
    [
      ['Điều 1. Ban hành quy chế.', 'dieu-1 1'],
      ['Phụ lục I', 'phu-luc-i 1!'],
      ['Điều 1. Phạm vi', 'phu-luc-i-dieu-1 2!'],
      ['1. Trong tỉnh.', 'phu-luc-i-dieu-1-k1 3'],
    ],
  ],
])('reads %s', (_why, lines) => {
  expect(read(lines.map(([text]) => text))).toEqual(lines.map(([, expected]) => expected));
});

describe('a heading', () => {
  test.each<[why: string, lines: string[], heading: boolean]>([
    ['in capitals, with nothing below', ['III. KẾT LUẬN'], true],
    ['without a full stop, above dashes', ['1. Liên đoàn Lao động tỉnh', '- Xây dựng.'], true],
    ['without a full stop, above text', ['1. Các công đoàn cơ sở', 'Phối hợp tuyên truyền.'], true],
    ['with a colon', ['1. Thuận lợi:', '- Được quan tâm.'], true],
    ['with a full stop, above labels', ['A. Phạm vi áp dụng.', 'I. Đối tượng'], true],
    // Not headings:
    ['a sentence', ['1. Triển khai các văn bản.', 'Tăng cường.'], false],
    ['a list item without a full stop', ['1. Tuyên truyền', '2. Phối hợp'], false],
    [
      'a sentence cut by a page',
      ['3. Phát huy dân chủ. Việc xây dựng, nhân', 'rộng mô hình.'],
      false,
    ],
    ['two sentences', ['1. Nâng cao ý thức. Tuyên truyền', '- Sơ kết'], false],
    ['a dash', ['- Tuyên truyền', 'Phối hợp.'], false],
    ['unlabelled capitals', ['QUYẾT ĐỊNH:', 'Điều 1. Ban hành.'], false],
    [
      'a long clause with a colon',
      [`1. ${'Các đơn vị trực thuộc '.repeat(6)}:`, '- Sơ kết.'],
      false,
    ],
  ])('%s', (_why, lines, heading) => {
    expect(outline(lines)[0]?.isHeading).toBe(heading);
  });

  test('is what the file says, with its depth', () => {
    const items = outlineOf([
      { text: 'Mở đầu', part: 'body', heading: 3 },
      { text: '1. Một.', part: 'body', heading: 3 },
    ]);
    expect(items.map(({ level, isHeading }) => [level, isHeading])).toEqual([
      [2, true],
      [2, true],
    ]);
  });
});

test('a paragraph that ends with “./.” below a numbered sentence closes the document', () => {
  expect(read(['1. Báo cáo kết quả.', 'Đề nghị thực hiện nghiêm túc./.'])).toEqual(['1 2', 'p1 0']);
  expect(read(['I. TỔ CHỨC THỰC HIỆN', 'Các phòng phối hợp thực hiện./.'])).toEqual([
    'i 1!',
    'i-p1 0',
  ]);
});
