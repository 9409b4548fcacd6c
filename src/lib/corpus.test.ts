import { describe, expect, test } from 'vitest';
import { buildCorpus, missingReferences } from './corpus.ts';
import { type FrontmatterInput, frontmatterSchema } from './document/frontmatter.ts';
import { documentId } from './document/id.ts';
import type { SourceDocument } from './document/model.ts';

function source(
  kind: SourceDocument['kind'],
  id: string,
  frontmatter: FrontmatterInput,
  ...lines: string[]
): SourceDocument {
  return {
    id: documentId(id),
    kind,
    path: `content/${kind}s/${id}.mdx`,
    frontmatter: frontmatterSchema.parse(frontmatter),
    paragraphs: lines.map((text, index) => ({ text, marks: [], heading: null, line: index + 5 })),
  };
}

const plan = source(
  'document',
  'ke-hoach-a',
  {
    type: 'KH',
    number: '5/KH-SGDĐT',
    date: '2024-04-07',
    title: 'Công tác năm 2024',
    issuers: ['Sở Giáo dục và Đào tạo tỉnh Bình Phước'],
  },
  'KẾ HOẠCH',
  'Công tác năm 2024',
  'I. MỤC ĐÍCH',
  '1. Tiếp tục thực hiện Kết luận số 13-KL/TW ngày 16/8/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 48-CT/TW ngày 22/10/2010 của Bộ Chính trị. Thực hiện nghiêm Kế hoạch này.',
  '2. Căn cứ Chỉ thị số 48-CT/TW và Kế hoạch số 9/KH-UBND ngày 01/3/2024 của UBND tỉnh Bình Phước.',
);
const conclusion = source('reference', 'ket-luan-13-kl-tw-2021', {
  type: 'KL',
  number: '13-KL/TW',
  date: '2021-08-16',
  title: null,
});
const directive = source('reference', 'chi-thi-48-ct-tw-2010', {
  type: 'CT',
  number: '48-CT/TW',
  date: '2010-10-22',
  title: null,
});

const corpus = buildCorpus([plan, conclusion, directive]);

describe('buildCorpus', () => {
  test('says what is to be looked at again, at the line that has the words', () => {
    const doubt = { field: 'text', line: 3, reason: 'mờ' } as const;
    const doubts = [
      { ...doubt, quote: '2. Căn cứ' },
      { ...doubt, quote: 'không còn' },
    ];
    const { issues } = buildCorpus([{ ...plan, frontmatter: { ...plan.frontmatter, doubts } }]);
    expect(issues.filter(({ code }) => code === 'doubt-open').map(({ line }) => line)).toEqual([
      9,
      null,
    ]);
  });

  test('makes one edge for every citation that was resolved, with its evidence', () => {
    expect(corpus.edges.map(({ source, relation, target }) => [source, relation, target])).toEqual([
      ['ke-hoach-a', 'tiep_tuc_thuc_hien', 'ket-luan-13-kl-tw-2021'],
      ['ket-luan-13-kl-tw-2021', 'tiep_tuc_thuc_hien', 'chi-thi-48-ct-tw-2010'],
      ['ke-hoach-a', 'can_cu', 'chi-thi-48-ct-tw-2010'],
    ]);
  });

  test('the work whose title cites is the source, the document that shows it the witness', () => {
    const nested = corpus.edges[1];
    expect(nested?.source).toBe('ket-luan-13-kl-tw-2021');
    expect(nested?.evidence).toMatchObject({
      document: 'ke-hoach-a',
      section: 'I.1',
      anchor: 'i-1',
    });
  });

  test('the sentence is verbatim and the citation stands in it where it says', () => {
    const text =
      corpus.entries.find(({ document }) => document.id === 'ke-hoach-a')?.document.text ?? '';
    for (const { evidence } of corpus.edges) {
      const { sentence, sentenceSpan, citationInSentence, citationSpan } = evidence;
      expect(text.slice(sentenceSpan.start, sentenceSpan.end)).toBe(sentence);
      expect(sentence.slice(citationInSentence.start, citationInSentence.end)).toBe(
        text.slice(citationSpan.start, citationSpan.end),
      );
      expect(sentence).not.toContain('Thực hiện nghiêm Kế hoạch này');
    }
  });

  test('reports what is cited and not known, with file and line', () => {
    expect(corpus.issues).toMatchObject([
      {
        code: 'citation-missing',
        path: 'content/documents/ke-hoach-a.mdx',
        line: 9,
        severity: 'warning',
      },
    ]);
    expect(corpus.issues[0]?.message).toContain('Kế hoạch số 9/KH-UBND');
  });

  test('reports a citation in the title of a document that is not known', () => {
    const citing = source(
      'document',
      'ke-hoach-b',
      { type: 'KH', number: null, date: null, title: 'Công tác' },
      'KẾ HOẠCH',
      'Công tác',
      'Thực hiện Kết luận số 99-KL/TW của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 48-CT/TW ngày 22/10/2010.',
    );
    const { edges, issues } = buildCorpus([citing, directive]);
    expect(edges).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual([
      'citation-missing',
      'citation-container-unknown',
    ]);
  });

  test('does not depend on the order of its input', () => {
    expect(buildCorpus([directive, plan, conclusion])).toEqual(corpus);
  });
});

describe('missingReferences', () => {
  test('are the documents cited and not known; with them nothing is missing', () => {
    const proposed = missingReferences(corpus);
    expect(proposed.map(({ id }) => id)).toEqual(['ke-hoach-9-kh-ubnd-binh-phuoc-2024']);
    const added = proposed.map(({ id, frontmatter }) => source('reference', id, frontmatter));
    const complete = buildCorpus([plan, conclusion, directive, ...added]);
    expect(complete.issues).toEqual([]);
    expect(missingReferences(complete)).toEqual([]);
  });
});
