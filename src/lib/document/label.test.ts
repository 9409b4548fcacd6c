import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelOf } from './label.ts';

test.each<[text: string, kind: string, label: string, key: string]>([
  ['I. MỤC ĐÍCH', 'roman', 'I.', 'i'],
  ['XIV. Khen thưởng', 'roman', 'XIV.', 'xiv'],
  ['II- NHIỆM VỤ', 'roman', 'II-', 'ii'],
  ['III/ Tổ chức', 'roman', 'III/', 'iii'],
  ['A. ĐẶC ĐIỂM', 'capital', 'A.', 'a'],
  ['1. Mục đích', 'decimal', '1.', '1'],
  ['1.Mục đích', 'decimal', '1.', '1'],
  ['01. Mục đích', 'decimal', '01.', '1'],
  ['4. 100% công chức', 'decimal', '4.', '4'],
  ['1) Nội dung', 'decimal', '1)', '1'],
  ['(2) Nội dung', 'decimal', '(2)', '2'],
  ['2.1. Chỉ tiêu', 'decimal2', '2.1.', '2-1'],
  ['2.1 Chỉ tiêu', 'decimal2', '2.1', '2-1'],
  ['3.1 - Đủ điều kiện', 'decimal2', '3.1 -', '3-1'],
  ['2.1.3. Chỉ tiêu', 'decimal3', '2.1.3.', '2-1-3'],
  ['a) Trao đổi', 'letter', 'a)', 'a'],
  ['đ) Họp', 'letter', 'đ)', 'dd'],
  ['d) Họp', 'letter', 'd)', 'd'],
  ['- Xây dựng', 'dash', '-', ''],
  ['-Xây dựng', 'dash', '-', ''],
  ['– Xây dựng', 'dash', '–', ''],
  ['+ Xây dựng', 'plus', '+', ''],
  ['Điều 5. Phạm vi', 'article', 'Điều 5.', '5'],
  ['Điều 5: Phạm vi', 'article', 'Điều 5:', '5'],
  ['Điều 5a. Phạm vi', 'article', 'Điều 5a.', '5a'],
  ['Điều 5', 'article', 'Điều 5', '5'],
  ['Chương II', 'chapter', 'Chương II', 'ii'],
  ['CHƯƠNG II. QUY ĐỊNH CHUNG', 'chapter', 'CHƯƠNG II.', 'ii'],
  ['CHƯƠNG II QUY ĐỊNH CHUNG', 'chapter', 'CHƯƠNG II', 'ii'],
  ['Mục 1. TRAO ĐỔI', 'section', 'Mục 1.', '1'],
  ['Phần thứ nhất', 'part', 'Phần thứ nhất', 'thu-nhat'],
  ['PHẦN I', 'part', 'PHẦN I', 'i'],
  ['Phụ lục II', 'annex', 'Phụ lục II', 'ii'],
  ['PHỤ LỤC', 'annex', 'PHỤ LỤC', ''],
  ['  I. MỤC ĐÍCH', 'roman', 'I.', 'i'],
])('%s is a label', (text, kind, label, key) => {
  expect(labelOf(text)).toEqual({ kind, text: label, key });
});

test.each<[why: string, text: string]>([
  ['a count', '100% công chức'],
  ['a number with thousands', '1.000 đồng'],
  ['a decimal number', '1.5 triệu đồng'],
  ['a year', '2024. Năm bản lề'],
  ['a date', '19/8 là ngày hội'],
  ['no Roman numeral', 'IIX. Mục đích'],
  ['a reference to an article', 'Điều 5 Luật này quy định'],
  ['a reference to a section', 'Mục 5 Điều này quy định'],
  ['a part in a sentence', 'Phần 2 trình bày kết quả'],
  ['and so on', 'v.v. và các nội dung khác'],
  ['a quote', '“Điều 5. Phạm vi'],
  ['emphasis', '**Quan trọng**'],
  ['a word', 'Mục đích'],
  ['nothing', ''],
])('%s is no label', (_why, text) => {
  expect(labelOf(text)).toBeNull();
});

test('a label starts its text, after blanks', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'IVX12a.)-+ĐĐiềuChương /M') }), (text) => {
      const label = labelOf(text);
      if (label !== null) expect(text.trimStart().startsWith(label.text)).toBe(true);
    }),
  );
});
