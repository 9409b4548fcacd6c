import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../tests/fixtures/source-document.ts';
import { buildCorpus, type Doubt, documentId } from '../lib/index.ts';
import {
  doubtfulDocuments,
  doubtfulPlaces,
  leadOf,
  placesByAnchor,
  placesByFact,
} from './doubts.ts';

const lines = ['KẾ HOẠCH', 'Căn cứ tình hình;', 'Thời gian: ngày 7.', 'Hết'];

function corpusOf(...documents: readonly (readonly Doubt[])[]) {
  const source = sourceOf(lines);
  return buildCorpus(
    documents.map((doubts, at) => ({
      ...source,
      id: documentId('abc'.charAt(at)),
      frontmatter: { ...source.frontmatter, doubts: [...doubts] },
    })),
  );
}

const doubt = (field: Doubt['field'], quote: string, reason = 'chữ mờ', page?: number): Doubt => ({
  field,
  line: 1,
  page,
  quote,
  reason,
});

function placesOf(...doubts: readonly Doubt[]) {
  const [entry] = corpusOf(doubts).entries;
  return entry === undefined ? [] : doubtfulPlaces(entry.document);
}

describe('the doubtful places of a document', () => {
  test('are none without doubts', () => {
    expect(placesOf()).toEqual([]);
  });

  test('join what is said of the same words, and number them in order', () => {
    const places = placesOf(
      doubt('date', 'ngày 7', 'thiếu tháng'),
      doubt('text', 'ngày 7', 'thiếu tháng'),
      doubt('text', 'ngày 7', 'máy đọc không chắc “7.”'),
      doubt('text', 'Hết'),
    );
    expect(
      places.map(({ number, fields, quote, reasons }) => ({ number, fields, quote, reasons })),
    ).toEqual([
      {
        number: 1,
        fields: ['date', 'text'],
        quote: 'ngày 7',
        reasons: ['Thiếu tháng.', 'Máy đọc không chắc “7.”.'],
      },
      { number: 2, fields: ['text'], quote: 'Hết', reasons: ['Chữ mờ.'] },
    ]);
  });

  test('are found by their paragraph, the first of each; not where the words are gone', () => {
    const places = placesOf(
      doubt('text', 'không còn'),
      doubt('text', 'Thời gian'),
      doubt('text', 'ngày 7'),
    );
    expect([...placesByAnchor(places).values()].map(({ number }) => number)).toEqual([2]);
    expect(places.map(({ block }) => block === null)).toEqual([true, false, false]);
  });

  test('are found by the fact that they make doubtful, the first of each', () => {
    const places = placesOf(
      doubt('text', 'KẾ HOẠCH'),
      doubt('number', 'Căn cứ'),
      doubt('signature', 'Hết'),
      doubt('number', 'Hết'),
    );
    expect([...placesByFact(places)].map(([name, { number }]) => [name, number])).toEqual([
      ['Số, ký hiệu', 2],
      ['Người ký', 3],
    ]);
  });
});

test.each<[why: string, pages: (number | undefined)[], fields: Doubt['field'][], lead: string]>([
  ['neither page nor fact', [undefined], ['text'], ''],
  ['a page', [2], ['text'], 'Trang 2'],
  ['pages, in order and once', [3, 2, undefined, 3], ['text'], 'Trang 2–3'],
  ['facts', [undefined], ['number', 'date'], 'Số, ký hiệu, Ngày ban hành'],
  ['both', [1], ['date', 'text'], 'Trang 1 · Ngày ban hành'],
])('before the words of a place stands %s', (_why, pages, fields, lead) => {
  const doubts = fields.flatMap((field) => pages.map((page) => doubt(field, 'Hết', 'mờ', page)));
  expect(placesOf(...doubts).map(leadOf)).toEqual([lead]);
});

test('documents with doubtful facts come first, then those with the most places', () => {
  const listed = doubtfulDocuments(
    corpusOf(
      [
        doubt('text', 'KẾ HOẠCH', 'mờ', 7),
        doubt('text', 'Căn cứ', 'mờ', 2),
        doubt('text', 'Hết', 'mờ', 1),
      ],
      [],
      [doubt('number', 'KẾ HOẠCH')],
    ),
  );
  expect(listed.map(({ places, pages, facts }) => [places, pages, facts])).toEqual([
    [1, '', ['Số, ký hiệu']],
    [3, '1–2, 7', []],
  ]);
});
