import { describe, expect, test } from 'vitest';
import { decodePages } from './decode-pages.ts';
import type { ReadText } from './model.ts';
import { readPdf } from './pdf.ts';
import { type Meaning, type Placed, placedPdf } from './testing/placed-pdf.ts';

async function readOf(pages: readonly (readonly Placed[])[], meaning?: Meaning): Promise<ReadText> {
  const result = await readPdf(placedPdf(pages, meaning), 'a/b.pdf', {
    ocr: false,
    decode: decodePages,
  });
  if (result.status === 'failed') throw new Error(result.issue.message);
  return result.read;
}

const at = (text: string, x: number, y: number, more: Partial<Placed> = {}): Placed => ({
  text,
  x,
  y,
  ...more,
});
/** Places each sign by itself, `step` points from one to the next. */
const apart = (text: string, x: number, y: number, step: number): Placed[] =>
  [...text].map((sign, index) => at(sign, x + step * index, y));

const filler = 'các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao xây dựng kế';
const body = (from: number, count: number, more: Partial<Placed> = {}): Placed[] =>
  Array.from({ length: count }, (_, index) => at(filler, 60, from - 16 * index, more));

describe('numbers that are broken in a PDF file', () => {
  test.each<[why: string, placed: Placed[], text: string]>([
    [
      'digits drawn one by one',
      [at('Số:', 60, 700), ...apart('115', 84, 700, 6), at('/NQ-CP', 102, 700)],
      'Số: 115/NQ-CP',
    ],
    [
      'letters drawn from the last to the first',
      apart('Thông tư số 124/2021/TT-BCA', 60, 700, 6).toReversed(),
      'Thông tư số 124/2021/TT-BCA',
    ],
    [
      'a number set with wide gaps among words that are not',
      [at('Thực hiện Thông tư số', 60, 700), ...apart('124/2021/TT-BCA', 194, 700, 9)],
      'Thực hiện Thông tư số 124/2021/TT-BCA',
    ],
    [
      'blanks typed between the signs of a number',
      [at('Thông tư số 1 2 4 / 2 0 2 1 / TT - B C A ngày 0 7 tháng 4', 60, 700)],
      'Thông tư số 124/2021/TT-BCA ngày 07 tháng 4',
    ],
    [
      'a number stamped into its gap after the rest was drawn',
      [at('Số:    /NQ-CP', 60, 700), at('Hà Nội', 60, 600), at('115', 84, 700.5)],
      'Số: 115/NQ-CP\nHà Nội',
    ],
    [
      'a number stamped into a narrow gap',
      [at('Số: /NQ-CP của Chính phủ', 60, 700), at('8', 78, 700)],
      'Số:8/NQ-CP của Chính phủ',
    ],
    [
      'a number broken after a wide hyphen',
      [
        at('Thực hiện nhiều nội dung của Thông tư số 124/2021/TT-', 60, 700),
        at('BCA ngày 28 tháng 12 năm 2021 của Bộ trưởng Bộ Công', 60, 684),
      ],
      'Thực hiện nhiều nội dung của Thông tư số 124/2021/TT-BCA ngày 28 tháng 12 năm 2021 của Bộ trưởng Bộ Công',
    ],
    [
      'letters that a font lacks, drawn last from another one',
      [
        at('Ban ch  đ o 138 của T  quốc và các c', 60, 700),
        at('quan', 294, 700),
        ...[at('ỉ  ạ', 96, 700), at('ổ', 186, 700), at('ơ', 276, 700)],
      ],
      'Ban chỉ đạo 138 của Tổ quốc và các cơ quan',
    ],
    ['a ligature', [at('tệp ﬁle số 12', 60, 700)], 'tệp file số 12'],
  ])('%s', async (_why, placed, text) => {
    expect((await readOf([placed])).text).toBe(text);
  });

  test('a page whose font lacks letters need not be recognised from its picture', async () => {
    const page = Array.from({ length: 8 }, (_, line) => {
      const y = 700 - 30 * line;
      return [at('T', 60, y), at('ch c', 78, y), at('ổ', 66, y), at('ứ', 90, y)];
    });
    const { text } = await readOf([page.flat()]);
    expect(text.split('\n')).toEqual(Array.from({ length: 8 }, () => 'Tổ chức'));
  });

  test('what was joined is a doubt of its line', async () => {
    const read = await readOf([
      [at('Dòng một.', 60, 740), at('số 1 2 4/2021/TT-BCA ngày', 60, 700)],
    ]);
    expect(read.doubts).toEqual([
      {
        line: 2,
        page: 1,
        reason: '“1 2 4/2021/TT-BCA” bị rời trong tệp, đã nối thành “124/2021/TT-BCA”',
      },
    ]);
  });
});

describe('letters and marks that are drawn apart', () => {
  test.each<[why: string, placed: Placed[], text: string]>([
    [
      'combining accents drawn after the line',
      [
        at('Thông tư sô vê viêc', 60, 700),
        at('\u0301', 123, 700),
        at('\u0300', 141, 700),
        at('\u0323', 165, 700),
      ],
      'Thông tư số về việc',
    ],
    ['an accent with a width over its letter', [at('sô', 60, 700), at('´', 66, 700)], 'số'],
    ['not a sign beside a letter', [at('khoảng ~5 và a ´ b', 60, 700)], 'khoảng ~5 và a ´ b'],
    [
      'the mark of a note is no digit of a number or a year',
      [
        at('Nghị định số 15/2020/NĐ-CP', 60, 700),
        at('1', 216, 700, { size: 7, rise: 4 }),
        at('năm 2021', 226, 700),
        at('2', 274, 700, { size: 7, rise: 4 }),
      ],
      'Nghị định số 15/2020/NĐ-CP[1] năm 2021[2]',
    ],
    [
      'a square metre and a power of ten',
      [
        at('rộng 5 m', 60, 700),
        at('2', 108, 700, { size: 7, rise: 4 }),
        at('và 10', 120, 700),
        at('6', 150, 700, { size: 7, rise: 4 }),
      ],
      'rộng 5 m² và 10⁶',
    ],
    ['not a lowered figure', [at('CO', 60, 700), at('2', 72, 700, { size: 7, rise: -2 })], 'CO2'],
  ])('%s', async (_why, placed, text) => {
    expect((await readOf([placed])).text).toBe(text);
  });
});

describe('the letters that a file tells', () => {
  const page = [at('Thực hiện Thông tư số 124/2021/TT-BCA', 60, 716), ...body(700, 4)];
  const except = (sign: string, told: string) => ({
    told: (each: string) => (each === sign ? told : each),
  });

  test('digits hidden in the private area are read', async () => {
    expect((await readOf([page], except('4', '\uF034'))).text).toContain('số 124/2021/TT-BCA');
  });

  test.each([
    ['in the private area', '\uE012'],
    ['that say nothing', '\uFFFD'],
    ['that are Coptic', '\u03F0'],
  ])('digits %s are not guessed: the page needs recognition', async (_why, told) => {
    await expect(readOf([page], except('4', told))).rejects.toThrow(/no text that can be used/u);
  });

  test('a bullet that no table knows does not spoil its page', async () => {
    const list = [at('@ Một việc được giao', 60, 732), ...page];
    const read = await readOf([list], except('@', '\uE0AB'));
    expect(read.text).toContain('số 124/2021/TT-BCA');
  });
});

describe('the words that a scanner lays behind its picture', () => {
  const good = [at('Thực hiện Thông tư số 124/2021/TT-BCA', 60, 716, { invisible: true })];
  const strips = { pictured: [0.3, 0.3, 0.4] };

  test('good ones are kept, and said to be of a scanner', async () => {
    const read = await readOf([[...good, ...body(700, 4, { invisible: true })]], strips);
    expect(read.text).toContain('số 124/2021/TT-BCA');
    expect(read.doubts).toEqual([
      { line: 1, page: 1, reason: expect.stringContaining('do máy quét nhận dạng') },
    ]);
  });

  test.each([
    ['words that cannot be', 'Thực hiện Thông tr nầy thco quy đinh cùa Chính phủ, tbực hiộn', 1],
    ['a number that is none', 'Thực hiện Thông tư số I24/2021/TT-BCA', 8],
    ['a sign in a number', 'Thực hiện Thông tư số ] 18/2021/TT-BCA', 8],
  ])('%s make the page need recognition', async (_why, line, count) => {
    const words = [
      at(line, 60, 716, { invisible: true }),
      ...body(700, count, { invisible: true }),
    ];
    await expect(readOf([words], strips)).rejects.toThrow(/no text that can be used/u);
  });
});

describe('stamps over a page', () => {
  const head = [
    at('CHÍNH PHỦ', 90, 770),
    at('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 300, 770),
    at('Số: 115/NQ-CP', 90, 750),
    at('Độc lập - Tự do - Hạnh phúc', 300, 750),
  ];
  const signed = [
    'Ký bởi: Cổng Thông tin điện tử',
    'Chính phủ',
    'Email: cong@chinhphu.vn',
    'Thời gian ký: 29.04.2026 15:22:03 +07:00',
  ];

  test('a digital signature stands apart', async () => {
    const stamp = signed.map((line, index) => at(line, 60, 815 - 8 * index, { size: 7 }));
    const read = await readOf([[...head, ...stamp, ...body(700, 2)]]);
    expect(read.text.split('\n')[0]).toBe('CHÍNH PHỦ');
    expect(read.text).not.toContain('Chính phủ');
    expect(read.apart).toEqual([{ kind: 'stamp', text: signed.join('\n') }]);
  });

  test('a stamp of incoming mail gives no number and no date', async () => {
    const stamp = [
      at('CÔNG VĂN ĐẾN', 300, 725, { size: 9 }),
      at('Số: 1234', 300, 714, { size: 9 }),
      at('Ngày: 30/4/2026', 300, 703, { size: 9 }),
    ];
    const read = await readOf([[...head, ...stamp, ...body(660, 2)]]);
    expect(read.text).not.toMatch(/1234|30\/4/u);
    expect(read.apart.map(({ kind }) => kind)).toEqual(['stamp']);
  });

  test.each([
    ['a sentence on who signs', 'Người ký văn bản chịu trách nhiệm trước pháp luật.'],
    ['one label alone', 'Người ký: Nguyễn Văn A, Chủ tịch'],
    ['a title in capitals', 'ĐẾN NĂM 2030, TẦM NHÌN ĐẾN NĂM 2045'],
  ])('%s is no stamp', async (_why, line) => {
    const read = await readOf([[...head, at(line, 60, 716), ...body(690, 2)]]);
    expect(read.text).toContain(line);
    expect(read.apart).toEqual([]);
  });
});

test('what stands alone on each of two pages is their text', async () => {
  const page = [at('Trang này để trống.', 60, 800)];
  expect((await readOf([page, page])).text).toContain('Trang này để trống.');
});

test('a date without its month is a doubt of its line', async () => {
  const read = await readOf([[at('Hà Nội, ngày 29 tháng', 60, 700), at('năm 2026', 220, 700)]]);
  expect(read.text).toBe('Hà Nội, ngày 29 tháng năm 2026');
  expect(read.doubts).toEqual([{ line: 1, page: 1, reason: expect.stringContaining('viết tay') }]);
});

test('lines and doubts have their pages; a paragraph that goes on has that on which it starts', async () => {
  const end = [...body(800, 1), at('Công văn 1 2 3/UBND-VX.', 60, 700)];
  const read = await readOf([body(700, 4), end]);
  expect(read.text.split('\n')).toEqual([Array(5).fill(filler).join(' '), 'Công văn 123/UBND-VX.']);
  expect(read.linePages).toEqual([1, 2]);
  expect(read.doubts).toMatchObject([{ line: 2, page: 2 }]);
});
