import { describe, expect, test } from 'vitest';
import { buildCorpus } from './corpus.ts';
import { type FrontmatterInput, frontmatterSchema } from './document/frontmatter.ts';
import { documentId } from './document/id.ts';
import type { SourceDocument } from './document/model.ts';
import { readCitations, resolveCollection } from './registry/cited.ts';
import { type ProposedReference, proposeReferences } from './registry/propose.ts';

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
      { ...doubt, page: 2, quote: '2. Căn cứ' },
      { ...doubt, quote: 'không còn' },
    ];
    const { issues } = buildCorpus([{ ...plan, frontmatter: { ...plan.frontmatter, doubts } }]);
    const open = issues.filter(({ code }) => code === 'doubt-open');
    expect(open.map(({ line, message }) => [line, message])).toEqual([
      [9, 'cần xem lại (text, trang 2, “2. Căn cứ”): mờ'],
      [null, 'cần xem lại (text, “không còn”): mờ'],
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

  test('follows what a person answered, and says where an answer leads nowhere', () => {
    const bare = 'Chỉ thị số 48-CT/TW';
    const later = source('reference', 'chi-thi-48-ct-tw-2020', {
      type: 'CT',
      number: '48-CT/TW',
      date: '2020-01-02',
      title: null,
    });
    const citing = source(
      'document',
      'ke-hoach-c',
      {
        type: 'KH',
        number: null,
        date: null,
        title: 'Công tác',
        links: [
          { cites: bare, is: 'chi-thi-48-ct-tw-2020' },
          { cites: 'Nghị quyết số 1-NQ/TW', is: null },
          { cites: 'Kết luận số 13-KL/TW', is: 'ket-luan' },
        ],
      },
      'KẾ HOẠCH',
      'Công tác',
      `Thực hiện ${bare} và Kết luận số 13-KL/TW.`,
    );
    const fieldLines = { 'links.1': 9, 'links.2': 11, 'links.2.is': 12 };
    const { edges, issues } = buildCorpus([
      { ...citing, fieldLines },
      directive,
      later,
      conclusion,
    ]);
    expect(edges.map(({ target }) => target)).toEqual(['chi-thi-48-ct-tw-2020']);
    expect(issues.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ['link-unused', 'warning', 9],
      ['link-unknown', 'error', 12],
      ['citation-ambiguous', 'warning', 7],
    ]);
  });

  test('a citation that a person knows to be none of these makes no reference', () => {
    const links = [{ cites: 'Kế hoạch số 9/KH-UBND', is: null }];
    const cites = 'Kế hoạch số 9/KH-UBND ngày 01/3/2024 của UBND tỉnh Bình Phước';
    const decided = [{ cites, is: null }];
    for (const answers of [links, decided]) {
      const answered = { ...plan, frontmatter: { ...plan.frontmatter, links: answers } };
      const declined = [answered, conclusion, directive];
      expect(buildCorpus(declined).issues.map(({ code, severity }) => [code, severity])).toEqual([
        ['citation-declined', 'note'],
      ]);
      expect(missingReferences(declined)).toEqual([]);
    }
  });

  test('notes where a citation differs from what is known of its document', () => {
    const circular = source('reference', 'thong-tu-124-2021-tt-bca', {
      type: 'TT',
      number: '124/2021/TT-BCA',
      date: '2021-12-28',
      title: null,
    });
    const citing = source(
      'document',
      'ke-hoach-d',
      { type: 'KH', number: null, date: null, title: 'Công tác' },
      'KẾ HOẠCH',
      'Công tác',
      'Theo Thông tư số 124/2021/TT-BCA ngày 29/12/2021.',
    );
    expect(buildCorpus([citing, circular]).issues).toMatchObject([
      {
        code: 'citation-differs',
        severity: 'note',
        line: 7,
        message:
          '“Thông tư số 124/2021/TT-BCA”: Ngày ghi ở đây là 29/12/2021; trong kho này, văn bản được dẫn có ngày 28/12/2021.',
      },
    ]);
  });

  test('a doubt of a field stands at the field, or where the doubt is written', () => {
    const doubts = (['date', 'place'] as const).map((field) => ({
      field,
      line: 3,
      quote: 'không còn',
      reason: 'mờ',
    }));
    const { issues } = buildCorpus([
      {
        ...conclusion,
        frontmatter: { ...conclusion.frontmatter, doubts },
        fieldLines: { date: 4, doubts: 5, 'doubts.0': 6, 'doubts.1': 10 },
      },
    ]);
    expect(issues.map(({ line }) => line)).toEqual([4, 10]);
  });

  test('does not depend on the order of its input', () => {
    expect(buildCorpus([directive, plan, conclusion])).toEqual(corpus);
  });
});

/** The references that a collection lacks. */
function missingReferences(sources: readonly SourceDocument[]): ProposedReference[] {
  const cited = resolveCollection(sources.map(readCitations));
  return proposeReferences(cited, new Set(sources.map(({ id }) => id)));
}

describe('missing references', () => {
  test('are the documents cited and not known; with them nothing is missing', () => {
    const proposed = missingReferences([plan, conclusion, directive]);
    expect(proposed.map(({ id }) => id)).toEqual(['ke-hoach-9-kh-ubnd-binh-phuoc-2024']);
    const added = proposed.map(({ id, frontmatter }) => source('reference', id, frontmatter));
    const complete = [plan, conclusion, directive, ...added];
    expect(buildCorpus(complete).issues).toEqual([]);
    expect(missingReferences(complete)).toEqual([]);
  });
});
