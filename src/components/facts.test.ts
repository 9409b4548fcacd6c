import { expect, test } from 'vitest';
import { type SampleEntry, sampleCorpus } from '../../tests/fixtures/sample-corpus.ts';
import type { Doubt } from '../lib/index.ts';
import { documentFacts, referenceFacts } from './facts.ts';

function documentOf(frontmatter: SampleEntry['frontmatter']) {
  const [entry] = sampleCorpus({
    name: 'a',
    text: 'x',
    ...(frontmatter && { frontmatter }),
  }).entries;
  if (entry === undefined) throw new Error('no entry');
  return entry.document;
}

function inDoubt(field: Doubt['field']): SampleEntry['frontmatter'] {
  return { doubts: [{ field, line: 1, quote: 'x', reason: 'mờ' }] };
}

function scanned(pages: { pages?: number; recognised?: number }): SampleEntry['frontmatter'] {
  return { source: { file: 'quet.pdf', sha256: 'a'.repeat(64), scan: 'a.pdf', ...pages } };
}

test.each<[why: string, frontmatter: SampleEntry['frontmatter'], name: string, shown: string[]]>([
  ['a number', { number: '09-CT/TW' }, 'Số, ký hiệu', ['09-CT/TW']],
  ['no number', { number: null }, 'Số, ký hiệu', ['không ghi số']],
  ['a blank serial', { number: '/KH-SGDĐT' }, 'Số, ký hiệu', ['số để trống: /KH-SGDĐT']],
  ['a date without its day', { date: '2022-05' }, 'Ngày ban hành', ['tháng 5 năm 2022']],
  ['no date', {}, 'Ngày ban hành', ['không ghi ngày']],
  ['no issuer', {}, 'Cơ quan ban hành', ['không ghi']],
  ['several recipients', { recipients: ['A;', 'B.'] }, 'Nơi nhận', ['A;', 'B.']],
  ['no recipients', {}, 'Nơi nhận', []],
  [
    'a signature without a name',
    { signature: { authority: null, role: 'GIÁM ĐỐC', name: null } },
    'Người ký',
    ['GIÁM ĐỐC'],
  ],
  ['no signature', {}, 'Người ký', ['không ghi']],
  ['a period', { period: { from: 2021, to: 2023 } }, 'Giai đoạn', ['2021–2023']],
  ['one year', { period: { from: 2024, to: 2024 } }, 'Năm', ['2024']],
  ['no status', {}, 'Tình trạng', ['chưa rõ']],
  [
    'a status with its source',
    { status: { value: 'còn hiệu lực', source: 'vbpl.vn', date: '2026-11-01' } },
    'Tình trạng',
    ['còn hiệu lực (theo vbpl.vn, ngày 01 tháng 11 năm 2026)'],
  ],
  [
    'no number, and words that may be one',
    { ...inDoubt('number'), number: null },
    'Số, ký hiệu',
    ['chưa rõ'],
  ],
  ['no date, and words that may be one', inDoubt('date'), 'Ngày ban hành', ['chưa rõ']],
  ['no place, and words that may be one', inDoubt('place'), 'Nơi ban hành', ['chưa rõ']],
  [
    'no number, and a doubtful paragraph',
    { ...inDoubt('text'), number: null },
    'Số, ký hiệu',
    ['không ghi số'],
  ],
  ['no scan', {}, 'Toàn văn', []],
  [
    'a scan',
    scanned({ pages: 3, recognised: 3 }),
    'Toàn văn',
    ['nhận dạng bằng máy từ bản quét 3 trang, có thể còn sai sót'],
  ],
  [
    'a file of which some pages are a scan',
    scanned({ pages: 3, recognised: 1 }),
    'Toàn văn',
    ['nhận dạng bằng máy 1 trong 3 trang của bản quét, có thể còn sai sót'],
  ],
  [
    'a scan of before its pages were counted',
    scanned({}),
    'Toàn văn',
    ['nhận dạng bằng máy từ bản quét, có thể còn sai sót'],
  ],
  [
    'where a scan is',
    scanned({}),
    'Bản quét',
    ['scans/a.pdf', 'giữ trong kho để đối chiếu, không đăng lên trang'],
  ],
  ['a number in doubt', { ...inDoubt('number'), number: '1/KH' }, 'Số, ký hiệu', ['1/KH']],
])('%s', (_why, frontmatter, name, shown) => {
  expect(new Map(documentFacts(documentOf(frontmatter))).get(name) ?? []).toEqual(shown);
});

test('of a reference, what nobody writes is empty, and the status still says that it is not known', () => {
  const facts = referenceFacts(documentOf({ number: null, term: 'XI' })).filter(
    ([, values]) => values.length > 0,
  );
  expect(facts).toEqual([
    ['Loại văn bản', ['Kế hoạch']],
    ['Khóa', ['XI']],
    ['Tình trạng', ['chưa rõ']],
  ]);
});
