import { describe, expect, test } from 'vitest';
import { type SampleEntry, sampleCorpus } from '../../tests/fixtures/sample-corpus.ts';
import { loadCorpus } from '../content/corpus.ts';
import { type CorpusIndex, indexCorpus, isDrawn } from '../lib/index.ts';
import { citationRows } from './citation-rows.ts';
import { citingRows } from './citing-rows.ts';
import { toCsv } from './csv.ts';
import { readCsv } from './testing/read-csv.ts';

const addressOf = (document: string, start: number) => `/${document}/#${start}`;

/** Rows as objects by the names of their columns, without the empty cells. */
function read([names = [], ...rows]: readonly (readonly string[])[]): Record<string, string>[] {
  return rows.map((row) => {
    expect(row).toHaveLength(names.length);
    const cells = names.map((name, at) => [name, row[at] ?? ''] as const);
    return Object.fromEntries(cells.filter(([, value]) => value !== ''));
  });
}

function rowsOf(plan: SampleEntry, ...others: SampleEntry[]): Record<string, string>[] {
  const index = indexCorpus(sampleCorpus(plan, ...others));
  const entry = index.corpus.entries.find(({ document }) => document.text === plan.text);
  if (entry === undefined) throw new Error('the plan is not in the corpus');
  return read(citationRows(index, entry, addressOf));
}

const target: SampleEntry = {
  name: '9',
  frontmatter: {
    type: 'CT',
    number: '09-CT/TW',
    date: '2011-12-01',
    issuers: ['Ban Bí thư'],
    title: 'tăng cường sự lãnh đạo',
  },
};

describe('what a document cites', () => {
  test('is told as the collection knows it, with the words of the text beside it', () => {
    const plan: SampleEntry = {
      name: '1',
      text: 'Thực hiện Chỉ thị 09/CT-TW.',
      citations: [{ words: 'Chỉ thị 09/CT-TW', to: '9', relation: 'thuc_hien' }],
    };
    expect(rowsOf(plan, target)).toEqual([
      {
        'Thứ tự': '1',
        'Văn bản dẫn': 'Kế hoạch số 1/KH',
        Mục: 'I.1',
        'Quan hệ': 'Thực hiện',
        'Văn bản được dẫn': 'Chỉ thị số 09-CT/TW',
        'Mã trong kho': '9',
        'Số, ký hiệu': '09-CT/TW',
        Ngày: '2011-12-01',
        'Cơ quan ban hành': 'Ban Bí thư',
        'Trích yếu': 'tăng cường sự lãnh đạo',
        'Tình trạng': 'chỉ biết qua lời dẫn',
        'Ghi trong văn bản': 'Chỉ thị 09/CT-TW',
        Câu: 'Thực hiện Chỉ thị 09/CT-TW.',
        'Liên kết': '/1/#10',
      },
    ]);
  });

  test.each<
    [why: string, plan: Omit<SampleEntry, 'name'>, cells: readonly Record<string, string>[]]
  >([
    [
      'one that the collection lacks, as written',
      { text: 'Theo số 3/KH.', citations: [{ words: 'số 3/KH', number: '3/KH', title: 'A' }] },
      [{ 'Số, ký hiệu': '3/KH', 'Trích yếu': 'A', 'Tình trạng': 'chưa có trong kho này' }],
    ],
    [
      'one that could be several, with all of them and no choice',
      { text: 'Theo số 3/KH.', citations: [{ words: 'số 3/KH', candidates: ['a', 'b'] }] },
      [{ 'Mã trong kho': 'a | b', 'Tình trạng': 'chưa đủ để biết chắc' }],
    ],
    [
      'one in the title of another: that one cites it',
      {
        text: 'Theo kế hoạch về chỉ thị.',
        citations: [
          { words: 'kế hoạch về chỉ thị', to: '9' },
          { words: 'chỉ thị', to: '8', inside: 0 },
        ],
      },
      [{ 'Văn bản dẫn': 'Kế hoạch số 1/KH' }, { 'Văn bản dẫn': 'Chỉ thị số 09-CT/TW' }],
    ],
    [
      'one in the title of another that the collection lacks',
      {
        text: 'Theo kế hoạch về chỉ thị.',
        citations: [{ words: 'kế hoạch về chỉ thị' }, { words: 'chỉ thị', inside: 0 }],
      },
      [{ 'Văn bản dẫn': 'Kế hoạch số 1/KH' }, { 'Văn bản dẫn': 'kế hoạch về chỉ thị' }],
    ],
    [
      'not the document itself',
      { text: 'Kế hoạch này.', citations: [{ words: 'Kế hoạch này', self: true }] },
      [],
    ],
    ['nothing', { text: 'Không dẫn.' }, []],
  ])('%s', (_why, plan, cells) => {
    const rows = rowsOf({ name: '1', ...plan }, target, { name: '8' });
    expect(rows).toHaveLength(cells.length);
    expect(rows).toMatchObject(cells);
  });
});

test('who cites a document is told with the sentence and the way back', () => {
  const plan: SampleEntry = {
    name: '1',
    text: 'Căn cứ Chỉ thị 09.',
    citations: [{ words: 'Chỉ thị 09', to: '9', relation: 'can_cu' }],
  };
  const index = indexCorpus(sampleCorpus(plan, target));
  const cited = index.corpus.edges[0]?.target;
  if (cited === undefined) throw new Error('nothing is cited');
  expect(read(citingRows(index, cited, addressOf))).toEqual([
    {
      'Thứ tự': '1',
      'Văn bản dẫn': 'Kế hoạch số 1/KH',
      'Mã trong kho': '1',
      'Số, ký hiệu': '1/KH',
      'Quan hệ': 'Là căn cứ của',
      'Đọc trong văn bản': 'Kế hoạch số 1/KH',
      Mục: 'I.1',
      'Ghi trong văn bản': 'Chỉ thị 09',
      Câu: 'Căn cứ Chỉ thị 09.',
      'Liên kết': '/1/#7',
    },
  ]);
});

describe('the collection', async () => {
  const index: CorpusIndex = indexCorpus(await loadCorpus('content'));

  test.each(index.corpus.entries.filter(({ document }) => document.kind === 'document'))(
    'lists every citation of $document.id, in a file that reads back',
    (entry) => {
      const rows = citationRows(index, entry, addressOf);
      expect(readCsv(toCsv(rows))).toEqual(rows);
      const cited = read(rows);
      expect(cited).toHaveLength(entry.citations.filter(isDrawn).length);
      expect(cited.filter((row) => row['Văn bản được dẫn'])).toHaveLength(
        index.corpus.edges.filter(({ evidence }) => evidence.document === entry.document.id).length,
      );
      for (const row of cited) expect(row['Câu']).toContain(row['Ghi trong văn bản']);
    },
  );

  test('lists every edge once by its target', () => {
    const rows = index.corpus.entries.flatMap(({ document }) =>
      read(citingRows(index, document.id, addressOf)),
    );
    expect(rows.map((row) => row['Liên kết']).sort()).toEqual(
      index.corpus.edges
        .map(({ evidence }) => addressOf(evidence.document, evidence.citationSpan.start))
        .sort(),
    );
  });
});
