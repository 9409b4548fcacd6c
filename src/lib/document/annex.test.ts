import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../../tests/fixtures/source-document.ts';
import { isAnnexHead, isAttachedLine } from './annex.ts';
import { parseDocument } from './parse.ts';
import { recogniseDocument } from './recognise.ts';

const head = ['SỞ Y TẾ', 'Số: 1/KH-SYT', 'Huế, ngày 5 tháng 4 năm 2026', 'KẾ HOẠCH', 'Về X'];
const body = ['Căn cứ Hiến pháp;', 'I. MỤC ĐÍCH', 'Một.'];
const closing = ['Nơi nhận:', '- Lưu: VT.', 'GIÁM ĐỐC', 'Lê Văn An'];

describe('the annexes of a document', () => {
  const annexOf = (...lines: string[]) => {
    const all = [...head, ...body, ...lines];
    return recogniseDocument(all)?.lines.flatMap(({ part }, index) =>
      part === 'annex' ? [all[index] ?? ''] : [],
    );
  };

  test.each<[why: string, lines: string[], annex: string[]]>([
    ['an annex', [...closing, 'PHỤ LỤC', 'Bảng', '1. A'], ['PHỤ LỤC', 'Bảng', '1. A']],
    ['a counted one', [...closing, 'Phụ lục số 1', 'A'], ['Phụ lục số 1', 'A']],
    [
      'two',
      [...closing, 'Phụ lục I', 'A', 'Phụ lục II', 'B'],
      ['Phụ lục I', 'A', 'Phụ lục II', 'B'],
    ],
    ['a form', [...closing, 'MẪU SỐ 01', 'Tên: …'], ['MẪU SỐ 01', 'Tên: …']],
    [
      'an attached regulation',
      [...closing, 'QUY CHẾ', 'Làm việc', '(Ban hành kèm theo Quyết định số 1/QĐ-X)', 'Điều 1. A'],
      ['QUY CHẾ', 'Làm việc', '(Ban hành kèm theo Quyết định số 1/QĐ-X)', 'Điều 1. A'],
    ],
    [
      'one with its own letterhead',
      [
        ...closing,
        'SỞ Y TẾ',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'QUY CHẾ',
        '(Kèm theo Quyết định)',
      ],
      ['SỞ Y TẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'QUY CHẾ', '(Kèm theo Quyết định)'],
    ],
    [
      'one whose name is no type',
      [...closing, 'chế độ kế toán', '(Ban hành theo Quyết định số 12/2001/QĐ-BTC', 'Chương I'],
      ['chế độ kế toán', '(Ban hành theo Quyết định số 12/2001/QĐ-BTC', 'Chương I'],
    ],
    [
      'behind a signature without recipients',
      ['TM. CHÍNH PHỦ', 'THỦ TƯỚNG', 'Lê Văn An', 'PHỤ LỤC I', 'A'],
      ['PHỤ LỤC I', 'A'],
    ],
    [
      'forms of a document that shows no closing',
      ['MẪU SỐ 01', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Nơi nhận:', '- Cơ quan thuế'],
      ['MẪU SỐ 01', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Nơi nhận:', '- Cơ quan thuế'],
    ],
    // No annex:
    ['an annex above the signature', ['PHỤ LỤC', 'A', ...closing], []],
    [
      'a sentence of the body',
      ['Phụ lục 1 kèm theo Kế hoạch này.', '(Kèm theo Phụ lục 1)', ...closing],
      [],
    ],
    ['what a scanner made of a stamp', [...closing, '12 3'], []],
  ])('%s', (_why, lines, annex) => {
    expect(annexOf(...lines)).toEqual(annex);
  });

  test('leave the closing what it is', () => {
    const own = recogniseDocument([
      ...head,
      ...body,
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lê Văn An',
      'QUY CHẾ',
      '(Ban hành kèm theo Kế hoạch)',
    ]);
    expect(own?.signature?.name?.value).toBe('Lê Văn An');
  });

  test('have headings and addresses of their own', () => {
    const lines = [...head, ...body, ...closing, 'QUY CHẾ', '(Ban hành kèm theo Kế hoạch)', 'I. A'];
    const { blocks } = parseDocument(sourceOf([...lines, 'Phụ lục I', 'I. B', 'MẪU SỐ 2', 'C']));
    const shown = blocks
      .filter(({ part }) => part === 'annex')
      .map(({ anchor, isHeading, level }) => `${anchor} ${isHeading ? 'heading ' : ''}${level}`);
    expect(shown).toEqual([
      'p2 heading 1',
      'p3 0',
      'i-lan-2 1',
      'phu-luc-i heading 1',
      'phu-luc-i-i heading 2',
      'p4 heading 1',
      'p5 0',
    ]);
    expect(new Set(blocks.map(({ anchor }) => anchor)).size).toBe(blocks.length);
  });
});

test.each<[text: string, heads: boolean]>([
  ['PHỤ LỤC', true],
  ['PHỤ LỤC I', true],
  ['Phụ lục số 1', true],
  ['Phụ lục 2: Danh mục công trình', true],
  ['MẪU SỐ 01 NT-TCT', true],
  ['Mẫu số 5', true],
  ['Biểu số 3', true],
  ['DANH SÁCH CÁC ĐƠN VỊ', true],
  ['Phụ lục này', false],
  ['Phụ lục 1 được sửa đổi như sau', false],
  ['Mẫu 2 Điều 5.', false],
  ['Mẫu đơn', false],
  ['Danh sách các đơn vị', false],
])('%s heads an annex: %s', (text, heads) => {
  expect(isAnnexHead(text)).toBe(heads);
});

test.each<[text: string, attached: boolean]>([
  ['(Ban hành kèm theo Quyết định số 1/QĐ-X)', true],
  ['( Ban hành theo Quyết định số 1/QĐ-X', true],
  ['(Kèm theo Kế hoạch số 1/KH-X)', true],
  ['Ban hành kèm theo Thông tư số 1/2020/TT-BTC', true],
  ['Kèm theo đó là các giải pháp.', false],
  ['Theo Quyết định số 1/QĐ-X', false],
  ['Ban hành Quy chế', false],
])('%s says to what an annex belongs: %s', (text, attached) => {
  expect(isAttachedLine(text)).toBe(attached);
});

describe('a second document', () => {
  const first = [...head, ...body, ...closing];
  const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
  const secondOf = (...lines: string[]) => {
    const own = recogniseDocument([...first, ...lines]);
    return own?.second === undefined || own.second === null ? null : own.second.text;
  };

  test.each<[why: string, lines: string[], second: string | null]>([
    [
      'a letterhead of its own',
      ['SỞ NỘI VỤ', nation, 'Số: 2/BC-SNV', 'BÁO CÁO', 'Về Y'],
      'SỞ NỘI VỤ',
    ],
    [
      'number and date',
      ['Số: 2/BC-SNV', 'Huế, ngày 6 tháng 4 năm 2026', 'BÁO CÁO', 'Về Y', 'A'],
      'Số: 2/BC-SNV',
    ],
    [
      'a dispatch',
      ['Số: 2/SNV-VP', 'Huế, ngày 6 tháng 4 năm 2026', 'Kính gửi: Sở Y tế', 'A'],
      'Số: 2/SNV-VP',
    ],
    ['type and closing right behind the first', ['BÁO CÁO', 'Về Y', 'A', ...closing], 'BÁO CÁO'],
    [
      'behind an annex of the first',
      [
        'PHỤ LỤC',
        ...Array.from({ length: 9 }, (_, at) => `${at}. A`),
        'SỞ NỘI VỤ',
        nation,
        'Số: 2/BC-SNV',
        'Huế, ngày 6 tháng 4 năm 2026',
        'BÁO CÁO',
        'Về Y',
      ],
      'SỞ NỘI VỤ',
    ],
    // One document:
    ['nothing', [], null],
    ['an annex', ['PHỤ LỤC', 'BÁO CÁO', 'A'], null],
    [
      'a form with a letterhead and its own recipients',
      ['Mẫu số 01', nation, 'Số: 2/BC-X', 'Huế, ngày 6 tháng 4 năm 2026', 'BÁO CÁO', ...closing],
      null,
    ],
    [
      'an attached regulation',
      ['SỞ Y TẾ', nation, 'QUY CHẾ', 'Làm việc', '(Ban hành kèm theo Kế hoạch)', 'Điều 1. A'],
      null,
    ],
    [
      'a certified copy',
      ['SỞ NỘI VỤ', 'Số: 9/SY-SNV', nation, 'SAO Y BẢN CHÍNH', 'Huế, ngày 9 tháng 4 năm 2026'],
      null,
    ],
    ['its own letterhead again', ['SỞ Y TẾ', nation, 'Số: 1/KH-SYT', 'KẾ HOẠCH', 'Về X'], null],
  ])('%s', (_why, lines, second) => {
    expect(secondOf(...lines)).toBe(second);
  });

  test('is no annex of the first', () => {
    const lines = [...first, 'Số: 2/BC-SNV', nation, 'BÁO CÁO', 'Về Y'];
    expect(recogniseDocument(lines)?.lines.filter(({ part }) => part === 'annex')).toEqual([]);
  });
});
