import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '../../../tests/fixtures/sample-corpus.ts';
import { buildCorpus } from '../corpus.ts';
import { frontmatterSchema } from '../document/frontmatter.ts';
import { documentId } from '../document/id.ts';
import { previewOf } from './preview.ts';
import { indexCorpus } from './query.ts';

describe('what a reader sees of a document before opening it', () => {
  const index = indexCorpus(
    sampleCorpus(
      { name: 'a', text: 'CT, CT', citations: ['CT', 'CT'].map((words) => ({ words, to: 'ct' })) },
      { name: 'b', text: 'CT', citations: [{ words: 'CT', to: 'ct' }] },
      {
        name: 'ct',
        frontmatter: {
          type: 'CT',
          number: '48-CT/TW',
          date: '2010-10',
          issuers: ['Bộ Chính trị', 'Ban Bí thư'],
          title: 'tăng cường',
        },
      },
      { name: 'bare', frontmatter: { number: null } },
      { name: 'silent', text: 'x', frontmatter: { number: null } },
    ),
  );

  test('of a reference: its facts, and in how many documents it is cited', () => {
    expect(previewOf(index, documentId('ct'))).toEqual({
      kind: 'reference',
      name: 'Chỉ thị số 48-CT/TW',
      type: 'Chỉ thị',
      number: '48-CT/TW',
      date: 'tháng 10 năm 2010',
      issuers: 'Bộ Chính trị và Ban Bí thư',
      title: 'Tăng cường',
      citedBy: 2,
      opening: '',
    });
  });

  test('of a text without number and date: that it has none', () => {
    expect(previewOf(index, documentId('silent'))).toMatchObject({
      number: 'không ghi số',
      date: 'không ghi ngày',
    });
  });

  test('what nobody tells of a reference is said to be unknown', () => {
    expect(previewOf(index, documentId('bare'))).toMatchObject({
      name: 'Kế hoạch',
      number: 'chưa rõ số',
      date: 'chưa rõ ngày',
      issuers: '',
      title: '',
      citedBy: 0,
    });
  });

  test('of what the collection does not know: nothing', () => {
    expect(previewOf(index, documentId('nobody'))).toBeNull();
  });
});

describe('the first words of a text', () => {
  const long = `${'một hai ba bốn '.repeat(20)}`.trim();

  test.each<[why: string, lines: string[], opening: string]>([
    ['are not those of headings', ['KẾ HOẠCH', 'I. MỤC ĐÍCH', 'Triển khai.'], 'Triển khai.'],
    ['have single blanks', ['I. MỤC ĐÍCH', 'Triển  khai\nngay.'], 'Triển khai ngay.'],
    [
      'are cut between words',
      ['I. MỤC ĐÍCH', long],
      `${long.slice(0, long.lastIndexOf(' ', 180))}…`,
    ],
    ['are none where there is no body', [], ''],
  ])('%s', (_why, lines, opening) => {
    const id = documentId('ke hoach');
    const index = indexCorpus(
      buildCorpus([
        {
          id,
          kind: 'document',
          path: 'ke-hoach.mdx',
          frontmatter: frontmatterSchema.parse({
            type: 'KH',
            number: null,
            date: null,
            title: null,
          }),
          paragraphs: lines.map((text, line) => ({ text, marks: [], heading: null, line })),
        },
      ]),
    );
    expect(previewOf(index, id)?.opening).toBe(opening);
  });
});
