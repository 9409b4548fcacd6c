import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../tests/fixtures/source-document.ts';
import { buildCorpus, type Doubt, documentId } from '../lib/index.ts';
import { doubtfulDocuments, doubtfulPlaces, placesByAnchor, placesByFact } from './doubts.ts';

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

const doubt = (field: Doubt['field'], quote: string, reason = 'chữ mờ'): Doubt => ({
  field,
  line: 1,
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

test('documents with doubtful facts come first, then those with the most places', () => {
  const listed = doubtfulDocuments(
    corpusOf(
      [doubt('text', 'KẾ HOẠCH'), doubt('text', 'Căn cứ'), doubt('text', 'Hết')],
      [],
      [doubt('number', 'KẾ HOẠCH')],
    ),
  );
  expect(listed.map(({ places, facts }) => [places, facts])).toEqual([
    [1, ['Số, ký hiệu']],
    [3, []],
  ]);
});
