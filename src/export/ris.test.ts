import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../content/corpus.ts';
import type { FrontmatterInput } from '../lib/index.ts';
import { recordOf } from './record.ts';
import { toRis } from './ris.ts';
import { sampleDocument } from './testing/sample.ts';
import '@citation-js/plugin-ris';

const address = 'https://kho.example/van-ban/mau/';
const parse = (ris: string) => plugins.input.chain(ris, { generateGraph: false });
const full = {
  type: 'report',
  id: 'mau',
  title: 'Tăng cường sự lãnh đạo của Đảng',
  author: [{ literal: 'Ban Bí thư' }],
  publisher: 'Ban Bí thư',
  genre: 'Chỉ thị',
  number: '09-CT/TW',
  issued: { 'date-parts': [[2011, 12, 1]] },
  language: 'vi',
  URL: address,
};

test('a document is one record, read back as it is', () => {
  const ris = toRis(recordOf(sampleDocument({}, ['CHỈ THỊ']), address));
  expect(parse(ris)).toEqual([full]);
  expect(ris.startsWith('TY  - RPRT\r\n')).toBe(true);
  expect(ris.endsWith('\r\nER  - \r\n')).toBe(true);
});

test.each<[why: string, given: Partial<FrontmatterInput>, changed: object]>([
  ['a month', { date: '2022-05' }, { issued: { 'date-parts': [[2022, 5]] } }],
  ['a year', { date: '2012' }, { issued: { 'date-parts': [[2012]] } }],
  ['no date', { date: null }, { issued: undefined }],
  ['no number', { number: null }, { number: undefined }],
  ['a blank serial', { number: '/KH-SGDĐT' }, { number: '…/KH-SGDĐT' }],
  [
    'two issuers',
    { issuers: ['Bộ Công an', 'Bộ Nội vụ'] },
    {
      author: [{ literal: 'Bộ Công an' }, { literal: 'Bộ Nội vụ' }],
      publisher: 'Bộ Công an; Bộ Nội vụ',
    },
  ],
  [
    'an issuer with a comma, which would come apart as an author',
    { issuers: ['Bộ Văn hóa, Thể thao và Du lịch'] },
    { author: undefined, publisher: 'Bộ Văn hóa, Thể thao và Du lịch' },
  ],
  ['no issuer', { issuers: [] }, { author: undefined, publisher: undefined }],
  [
    'a law by its name',
    { type: 'LUAT', number: null, title: 'Khiếu nại' },
    { title: 'Luật Khiếu nại', genre: 'Luật', number: undefined },
  ],
  [
    'a dispatch that only tells what it is about',
    { type: 'CV', number: null, title: null, description: 'triển khai phong trào' },
    {
      title: 'Công văn của Ban Bí thư',
      genre: 'Công văn',
      number: undefined,
      abstract: 'Triển khai phong trào',
    },
  ],
  ['a place', { place: 'Củ Chi' }, { 'publisher-place': 'Củ Chi' }],
  ['a title with what looks like a tag', { title: 'A\n  - B' }, { title: 'A - B' }],
])('reads back %s', (_why, given, changed) => {
  const [item] = parse(toRis(recordOf(sampleDocument(given, ['x']), address)));
  expect(item).toEqual({ ...full, ...changed });
});

describe('a reference', () => {
  const note = (given: Partial<FrontmatterInput>) =>
    parse(toRis(recordOf(sampleDocument(given), null)))[0];

  test('says that its text is not held, and has no address without a host', () => {
    expect(note({})).toMatchObject({ note: 'Căn Cứ chỉ biết văn bản này qua lời viện dẫn' });
    expect(note({})).not.toHaveProperty('URL');
  });

  test('gives its term where nobody gives a date', () => {
    expect(toRis(recordOf(sampleDocument({ date: null, term: 'XI' }), null))).toContain(
      'N1  - Khóa XI\r\n',
    );
  });
});

test('every document of the collection keeps its letters', async () => {
  const { entries } = await loadCorpus('content');
  for (const { document } of entries) {
    const record = recordOf(document, null);
    const [item] = parse(toRis(record));
    expect(item).toMatchObject({ id: record.id, title: record.title, genre: record.typeName });
  }
});
