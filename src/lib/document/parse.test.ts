import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontmatterSchema } from './frontmatter.ts';
import { documentId } from './id.ts';
import type { Paragraph, SourceDocument } from './model.ts';
import { parseDocument } from './parse.ts';
import { sectionLabel } from './section.ts';

const source = (paragraphs: readonly Paragraph[]): SourceDocument => ({
  id: documentId('ke hoach'),
  kind: 'document',
  path: 'content/documents/ke-hoach.mdx',
  frontmatter: frontmatterSchema.parse({ type: 'KH', number: null, date: null, title: null }),
  paragraphs,
});
const plain = (text: string, index: number): Paragraph => ({
  text,
  marks: [],
  heading: null,
  line: index + 1,
});

test('keeps what the file says of a paragraph', () => {
  const marks = [{ kind: 'strong', span: { start: 0, end: 2 } }] as const;
  const document = parseDocument(
    source([
      { text: 'Mở đầu', marks, heading: 2, line: 30 },
      { text: 'Hai\ndòng.', marks: [], heading: null, line: 32 },
    ]),
  );
  expect(document.text).toBe('Mở đầu\nHai\ndòng.');
  expect(document.blocks).toEqual([
    {
      part: 'body',
      label: '',
      level: 1,
      isHeading: true,
      anchor: 'p1',
      span: { start: 0, end: 6 },
      marks,
      line: 30,
    },
    {
      part: 'body',
      label: '',
      level: 0,
      isHeading: false,
      anchor: 'p2',
      span: { start: 7, end: 16 },
      marks: [],
      line: 32,
    },
  ]);
});

test.each<[why: string, lines: string[], sections: string[]]>([
  [
    'a plan',
    [
      'Căn cứ Luật số 1;',
      'I. NỘI DUNG',
      '1. Công tác',
      '- Một.',
      'a) Hai.',
      'Ba.',
      'II. KẾT',
      'Trên đây là kế hoạch.',
    ],
    ['', 'I', 'I.1', 'I.1', 'I.1.a', 'I.1.a', 'II', ''],
  ],
  [
    'articles',
    [
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      '1. Một.',
      'a) Hai.',
      'Ba.',
      'Chương II',
      'Điều 2. Ba.',
      'a) Bốn.',
    ],
    [
      'Chương I',
      'Chương I',
      'Điều 1',
      'khoản 1 Điều 1',
      'điểm a khoản 1 Điều 1',
      'điểm a khoản 1 Điều 1',
      'Chương II',
      'Điều 2',
      'điểm a Điều 2',
    ],
  ],
  ['numbers in numbers', ['I. A', '1. B', '1.2. C', 'd'], ['I', 'I.1', 'I.1.2', 'I.1.2']],
  [
    'parts',
    ['Phần thứ nhất', 'I. A', '1. B.'],
    ['Phần thứ nhất', 'Phần thứ nhất, I', 'Phần thứ nhất, I.1'],
  ],
  ['outside the body', ['I. A', '1. B.', 'Nơi nhận:', '- Như trên;'], ['I', 'I.1', '', '']],
])('names the sections of %s', (_why, lines, sections) => {
  const document = parseDocument(source(lines.map(plain)));
  expect(document.blocks.map((block) => sectionLabel(document, block))).toEqual(sections);
});

const lines = fc.array(
  fc.oneof(
    fc.constantFrom(
      'KẾ HOẠCH',
      'Số: /KH-UBND',
      'Kính gửi:',
      'Nơi nhận:',
      'TM. BAN THƯỜNG VỤ',
      'PHÓ CHỦ TỊCH',
      'I. MỤC ĐÍCH',
      'I. MỤC ĐÍCH',
      '1. Một',
      '1. Một.',
      '1.1. Hai',
      '2.1 Ba',
      'a) Bốn',
      'đ) Năm',
      '- Sáu',
      '+ Bảy',
      'Điều 1. Phạm vi',
      'Chương I',
      'Mục 1.',
      'PHỤ LỤC',
      'Phụ lục I',
      'QUY ĐỊNH CHUNG',
      'Trên đây là kế hoạch./.',
      'Căn cứ Luật số 1;',
      'A. MỘT',
      '',
      ' ',
      '1. 1. 1.',
    ),
    fc.string({ unit: 'grapheme' }),
  ),
);

test('blocks tile the text, with anchors of their own that can be typed', () => {
  fc.assert(
    fc.property(lines, fc.array(fc.option(fc.integer({ min: 1, max: 6 }))), (texts, headings) => {
      const document = parseDocument(
        source(
          texts.map((text, index) => ({ ...plain(text, index), heading: headings[index] ?? null })),
        ),
      );
      const { blocks, text } = document;
      expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(texts);
      expect(blocks.map(({ span }) => span.start)).toEqual(
        texts.map((_, index) => texts.slice(0, index).join('\n').length + (index === 0 ? 0 : 1)),
      );
      const anchors = blocks.map(({ anchor }) => anchor);
      expect(new Set(anchors).size).toBe(anchors.length);
      expect(anchors.filter((anchor) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(anchor))).toEqual([]);
      for (const block of blocks) {
        const words = text.slice(block.span.start, block.span.end).trimStart();
        expect(words.startsWith(block.label)).toBe(true);
        if (block.part !== 'body' && block.part !== 'annex')
          expect(sectionLabel(document, block)).toBe('');
      }
    }),
  );
});

test('the anchors before a change do not depend on what comes after it', () => {
  const labelled = fc.array(
    fc.constantFrom('I. MỘT', 'II. HAI', '1. Ba', '2. Bốn.', 'a) Năm', '- Sáu.', 'Bảy.'),
  );
  fc.assert(
    fc.property(labelled, labelled, (before, after) => {
      const anchors = (texts: readonly string[]) =>
        parseDocument(source(texts.map(plain))).blocks.map(({ anchor }) => anchor);
      expect(anchors([...before, ...after]).slice(0, before.length)).toEqual(anchors(before));
    }),
  );
});
