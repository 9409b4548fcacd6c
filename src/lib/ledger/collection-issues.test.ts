import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../corpus.ts';
import { type FrontmatterInput, frontmatterSchema } from '../document/frontmatter.ts';
import { documentId } from '../document/id.ts';
import type { SourceDocument } from '../document/model.ts';
import { collectionIssues } from './collection-issues.ts';

type Facts = Partial<FrontmatterInput>;

function source(
  kind: SourceDocument['kind'],
  id: string,
  facts: Facts,
  ...lines: string[]
): SourceDocument {
  return {
    id: documentId(id),
    kind,
    path: `${kind}s/${id}.mdx`,
    frontmatter: frontmatterSchema.parse({
      type: 'KH',
      number: null,
      date: null,
      title: null,
      ...facts,
    }),
    paragraphs: lines.map((text, index) => ({ text, marks: [], heading: null, line: index + 9 })),
  };
}

const binhPhuoc = ['Ủy ban nhân dân tỉnh Bình Phước'];
const longAn = ['Ủy ban nhân dân tỉnh Long An'];
const title = 'Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc';

/** Returns the codes and paths of what is found when two files stand in one collection. */
function found(a: SourceDocument, b: SourceDocument): string[][] {
  return collectionIssues(buildCorpus([a, b])).map(({ code, path }) => [code, path]);
}

describe('two files that may be one document', () => {
  test.each<[why: string, a: Facts, b: Facts, isFound: boolean]>([
    [
      'number, issuer and year',
      { number: '12/KH-UBND', date: '2024-04-07', issuers: binhPhuoc },
      { number: '12/KH-UBND', date: '2024-04-17', issuers: binhPhuoc },
      true,
    ],
    [
      'another issuer',
      { number: '12/KH-UBND', date: '2024-04-07', issuers: binhPhuoc },
      { number: '12/KH-UBND', date: '2024-04-07', issuers: longAn },
      false,
    ],
    [
      'another year',
      { number: '12/KH-UBND', date: '2023-04-07', issuers: binhPhuoc },
      { number: '12/KH-UBND', date: '2024-04-07', issuers: binhPhuoc },
      false,
    ],
    [
      'one issuer unknown, the same day',
      { number: '12/KH-UBND', date: '2024-04-07', issuers: binhPhuoc },
      { number: '12/KH-UBND', date: '2024-04-07' },
      true,
    ],
    [
      'one issuer unknown, only the year',
      { number: '12/KH-UBND', date: '2024-04-07', issuers: binhPhuoc },
      { number: '12/KH-UBND', date: '2024' },
      false,
    ],
    [
      'a Party number in one year',
      { type: 'CT', number: '46-CT/TW', date: '2015-06-22' },
      { type: 'CT', number: '46-CT/TW', date: '2015-06' },
      true,
    ],
    [
      'a Party number of two terms',
      { type: 'CT', number: '46-CT/TW', date: '2015-06-22' },
      { type: 'CT', number: '46-CT/TW', date: '2025-05-12' },
      false,
    ],
    [
      'a number that has its year',
      { type: 'TT', number: '124/2021/TT-BCA' },
      { type: 'TT', number: '124/2021/TT-BCA', date: '2021-12-28' },
      true,
    ],
    [
      'another type',
      { type: 'CT', number: '46-CT/TW', date: '2015-06-22' },
      { type: 'KL', number: '46-CT/TW', date: '2015-06-22' },
      false,
    ],
    [
      'a title, with issuer and year',
      { title, date: '2024-04-07', issuers: binhPhuoc },
      { title, date: '2024', issuers: binhPhuoc },
      true,
    ],
    [
      'a title that many bodies use',
      { title, date: '2024', issuers: binhPhuoc },
      { title, date: '2024', issuers: longAn },
      false,
    ],
    [
      'a title of every year',
      { title, date: '2023', issuers: binhPhuoc },
      { title, date: '2024', issuers: binhPhuoc },
      false,
    ],
    ['nothing known', {}, {}, false],
  ])('%s', (_why, a, b, isFound) => {
    const first = source('document', 'a', a, 'Một');
    const second = source('document', 'b', b, 'Hai');
    expect(found(first, second)).toEqual(
      isFound ? [['document-duplicate', 'documents/b.mdx']] : [],
    );
    expect(found(second, first)).toEqual(found(first, second));
    const reference = source('reference', 'a', a);
    expect(found(reference, second)).toEqual(
      isFound ? [['reference-held', 'references/a.mdx']] : [],
    );
    expect(found(reference, source('reference', 'b', b))).toEqual([]);
  });

  test('the same text is said, and then not the same number', () => {
    const facts = { number: '12/KH-UBND', date: '2024-04-07', issuers: binhPhuoc };
    const first = source('document', 'a', facts, 'Nội dung  một', 'hai');
    const second = source('document', 'b', facts, 'Nội dung', 'một hai');
    expect(found(first, second)).toEqual([['document-same-text', 'documents/b.mdx']]);
  });
});

describe('a citation with another title than the document that we hold', () => {
  const held = source(
    'document',
    'ke-hoach-12',
    {
      number: '12/KH-UBND',
      date: '2024-04-07',
      issuers: binhPhuoc,
      title,
    },
    'Nội dung',
  );

  test.each<[why: string, cited: string, isFound: boolean]>([
    ['another title', 'Phòng, chống tội phạm và tệ nạn xã hội năm 2024', true],
    ['its title', title, false],
    ['capitals and punctuation', `${title.toLocaleUpperCase('vi')}`, false],
    ['cut short', 'Xây dựng phong trào toàn dân', false],
  ])('%s', (_why, cited, isFound) => {
    const citing = source(
      'document',
      'z',
      {},
      'KẾ HOẠCH',
      `Căn cứ Kế hoạch số 12/KH-UBND ngày 07/4/2024 của UBND tỉnh Bình Phước về “${cited}”.`,
    );
    const issues = collectionIssues(buildCorpus([held, citing]));
    expect(issues.map(({ code, line }) => [code, line])).toEqual(
      isFound ? [['citation-differs', 10]] : [],
    );
  });
});

test('are sorted by file and line', () => {
  const citing = source(
    'document',
    'a',
    {},
    'KẾ HOẠCH',
    'Theo Chỉ thị số 5-CT/TW.',
    'Theo Chỉ thị số 4-CT/TW.',
  );
  const twin = { ...citing, id: documentId('b'), path: 'documents/b.mdx' };
  expect(
    collectionIssues(buildCorpus([twin, citing])).map(({ path, line }) => [path, line]),
  ).toEqual([
    ['documents/a.mdx', 10],
    ['documents/a.mdx', 11],
    ['documents/b.mdx', null],
    ['documents/b.mdx', 10],
    ['documents/b.mdx', 11],
  ]);
});
