import { plugins } from '@citation-js/core';
import { expect, test } from 'vitest';
import { loadCorpus } from '../content/corpus.ts';
import type { FrontmatterInput } from '../lib/index.ts';
import { toCslItem, toCslJson } from './csl.ts';
import { recordOf } from './record.ts';
import { sampleDocument } from './testing/sample.ts';

const itemOf = (given: Partial<FrontmatterInput>, address: string | null = null) =>
  toCslItem(recordOf(sampleDocument(given, ['x']), address));

test('a directive is a report with its number, issuer and day', () => {
  expect(itemOf({}, 'https://kho.example/van-ban/mau/')).toEqual({
    id: 'mau',
    type: 'report',
    title: 'Tăng cường sự lãnh đạo của Đảng',
    author: [{ literal: 'Ban Bí thư' }],
    publisher: 'Ban Bí thư',
    genre: 'Chỉ thị',
    number: '09-CT/TW',
    issued: { 'date-parts': [[2011, 12, 1]] },
    language: 'vi',
    URL: 'https://kho.example/van-ban/mau/',
  });
});

test('a law is legislation, and who passed it is its authority', () => {
  const given: Partial<FrontmatterInput> = {
    type: 'LUAT',
    number: '30/2023/QH15',
    issuers: ['Quốc hội'],
    title: 'Khiếu nại',
  };
  expect(itemOf(given)).toMatchObject({
    type: 'legislation',
    title: 'Luật Khiếu nại',
    authority: 'Quốc hội',
  });
  expect(itemOf(given)).not.toHaveProperty('publisher');
});

test.each<[why: string, date: string | null, parts: readonly number[] | undefined]>([
  ['a day', '2024-04-07', [2024, 4, 7]],
  ['a month', '2022-05', [2022, 5]],
  ['a year', '2012', [2012]],
  ['nothing', null, undefined],
])('a date is as precise as it is known: %s', (_why, date, parts) => {
  expect(itemOf({ date }).issued?.['date-parts'][0]).toEqual(parts);
});

test('what is not known has no field', () => {
  expect(Object.keys(itemOf({ number: null, date: null, issuers: [], title: null }))).toEqual([
    'id',
    'type',
    'title',
    'genre',
    'language',
  ]);
});

/** Fields of csl-data.json that a text may stand in; beside them we write `id`, `type`, `author` and `issued`. */
const textFields = [
  'title',
  'authority',
  'publisher',
  'publisher-place',
  'genre',
  'number',
  'abstract',
  'note',
  'language',
  'URL',
];

test('the file of every document keeps to the schema, and a reader takes it unchanged', async () => {
  const { entries } = await loadCorpus('content');
  expect(entries.length).toBeGreaterThan(0);
  for (const { document } of entries) {
    const file = toCslJson(recordOf(document, null));
    const items: unknown = JSON.parse(file);
    expect(items).toEqual([toCslItem(recordOf(document, null))]);
    const [{ id, type, author = [], issued, ...texts }] = items as [Record<string, unknown>];
    expect(id).toBe(document.id);
    expect(['report', 'legislation']).toContain(type);
    for (const name of author as object[]) expect(Object.keys(name)).toEqual(['literal']);
    if (issued !== undefined) {
      expect(issued).toEqual({ 'date-parts': [document.frontmatter.date?.split('-').map(Number)] });
    }
    for (const [field, value] of Object.entries(texts)) {
      expect(textFields).toContain(field);
      expect(value).toEqual(expect.stringMatching(/./u));
    }
    expect(plugins.input.chain(file, { generateGraph: false })).toEqual(items);
  }
});
