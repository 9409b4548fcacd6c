import { expect, test } from 'vitest';
import { buildCorpus } from '../corpus.ts';
import { frontmatterSchema } from '../document/frontmatter.ts';
import { documentId } from '../document/id.ts';
import type { SourceDocument } from '../document/model.ts';
import { citedBlocks } from './cited-blocks.ts';
import { indexCorpus } from './query.ts';

const decree = [
  'NGHỊ ĐỊNH',
  'Chương I',
  'QUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi điều chỉnh',
  'Nghị định này quy định về giao thông.',
  'Điều 2. Giải thích từ ngữ',
  '1. Xe là phương tiện.',
  '2. Đường là nơi xe đi, gồm:',
  'a) Đường bộ;',
  'đ) Đường mòn.',
  'Điều 3. Hiệu lực',
  'Nghị định này có hiệu lực từ ngày ký.',
];
// Circulars of old have no articles.
const circular = ['THÔNG TƯ', 'II. NHIỆM VỤ', '1. Tuyên truyền', 'Các đơn vị tuyên truyền.'];

function source(
  name: string,
  type: 'ND' | 'TT' | 'KH',
  number: string | null,
  lines: readonly string[],
) {
  return {
    id: documentId(name),
    kind: 'document',
    path: `${name}.mdx`,
    frontmatter: frontmatterSchema.parse({ type, number, date: null, title: null }),
    paragraphs: lines.map((text, line) => ({ text, marks: [], heading: null, line })),
  } satisfies SourceDocument;
}

/** How many documents cite each paragraph of `target`, when `sentences` are documents of one sentence each. */
function counts(target: 'nghi-dinh' | 'thong-tu', sentences: readonly string[]) {
  const index = indexCorpus(
    buildCorpus([
      source('nghi dinh', 'ND', '15/2020/NĐ-CP', decree),
      source('thong tu', 'TT', '05/2001/TT-BCA', circular),
      ...sentences.map((text, at) => source(`nguoi dan ${at}`, 'KH', null, [text])),
    ]),
  );
  const document = index.entries.get(documentId(target))?.document;
  if (document === undefined) throw new Error(`no ${target}`);
  return Object.fromEntries(
    citedBlocks(index, document).map(({ block, documents }) => [block.anchor, documents]),
  );
}

test.each<[why: string, sentences: string[], expected: Record<string, number>]>([
  ['an article', ['Theo Điều 1 Nghị định số 15/2020/NĐ-CP.'], { 'dieu-1': 1 }],
  [
    'a clause is not its article',
    ['Theo khoản 2 Điều 2 Nghị định số 15/2020/NĐ-CP.'],
    { 'dieu-2-k2': 1 },
  ],
  [
    'a point, by a letter that has an address of its own',
    ['Theo điểm đ khoản 2 Điều 2 của Nghị định số 15/2020/NĐ-CP.'],
    { 'dieu-2-k2-dd': 1 },
  ],
  ['a chapter', ['Theo Chương I của Nghị định số 15/2020/NĐ-CP.'], { 'chuong-i': 1 }],
  [
    'several provisions at once',
    ['Theo khoản 1 Điều 2 và Điều 3 Nghị định số 15/2020/NĐ-CP.'],
    { 'dieu-2-k1': 1, 'dieu-3': 1 },
  ],
  [
    'a range is each of its articles',
    ['Theo từ Điều 1 đến Điều 3 Nghị định số 15/2020/NĐ-CP.'],
    { 'dieu-1': 1, 'dieu-2': 1, 'dieu-3': 1 },
  ],
  [
    'two documents',
    ['Theo Điều 1 Nghị định số 15/2020/NĐ-CP.', 'Theo Điều 1 của Nghị định số 15/2020/NĐ-CP.'],
    { 'dieu-1': 2 },
  ],
  [
    'one document twice is one',
    ['Theo Điều 1 Nghị định số 15/2020/NĐ-CP. Theo Điều 1 Nghị định số 15/2020/NĐ-CP.'],
    { 'dieu-1': 1 },
  ],
  [
    'a clause without a paragraph of its own counts for the article',
    ['Theo khoản 7 Điều 3 Nghị định số 15/2020/NĐ-CP.'],
    { 'dieu-3': 1 },
  ],
  ['an article that is not there', ['Theo Điều 9 Nghị định số 15/2020/NĐ-CP.'], {}],
  ['the whole decree', ['Theo Nghị định số 15/2020/NĐ-CP.'], {}],
])('%s', (_why, sentences, expected) => {
  expect(counts('nghi-dinh', sentences)).toEqual(expected);
});

test.each<[why: string, sentence: string, expected: Record<string, number>]>([
  ['a section, which is a label', 'Theo mục II Thông tư số 05/2001/TT-BCA.', { ii: 1 }],
  ['a point of a section', 'Theo điểm 1 mục II Thông tư số 05/2001/TT-BCA.', { 'ii-1': 1 }],
])('without articles: %s', (_why, sentence, expected) => {
  expect(counts('thong-tu', [sentence])).toEqual(expected);
});
