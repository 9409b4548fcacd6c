import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '../../../tests/fixtures/sample-corpus.ts';
import { documentId } from '../document/id.ts';
import {
  byCitations,
  countDocuments,
  coverage,
  edgesFrom,
  edgesTo,
  groupByRelation,
  indexCorpus,
  isDrawn,
  issuersOf,
  mostCited,
  nameOf,
  newestDocuments,
  relationInverse,
  relationLabel,
} from './query.ts';

const corpus = sampleCorpus(
  {
    name: 'a',
    text: 'Căn cứ KL về CT; theo CT; Kế hoạch này; TB nào; QĐ lạ.',
    frontmatter: { date: '2022-05' },
    citations: [
      { words: 'KL về CT', to: 'kl', relation: 'can_cu' },
      { words: 'CT', to: 'ct', inside: 0, relation: 'thuc_hien' },
      { words: 'CT', to: 'ct', relation: 'theo' },
      { words: 'Kế hoạch này', self: true },
      { words: 'TB nào', candidates: ['kl', 'ct'] },
      { words: 'QĐ lạ' },
    ],
  },
  {
    name: 'b',
    text: 'Căn cứ CT.',
    frontmatter: { date: '2024-04-07' },
    citations: [{ words: 'CT', to: 'ct', relation: 'can_cu' }],
  },
  { name: 'c', text: 'Không dẫn.' },
  { name: 'kl' },
  { name: 'ct' },
  { name: 'aa' },
);
const index = indexCorpus(corpus);

describe('edges', () => {
  test.each<[id: string, from: string[], to: string[]]>([
    ['a', ['a:7', 'a:22'], []],
    ['b', ['b:7'], []],
    ['kl', ['a:13'], ['a:7']],
    ['ct', [], ['a:13', 'a:22', 'b:7']],
    ['c', [], []],
    ['no-such-document', [], []],
  ])('of %s', (id, from, to) => {
    expect(edgesFrom(index, documentId(id)).map((edge) => edge.id)).toEqual(from);
    expect(edgesTo(index, documentId(id)).map((edge) => edge.id)).toEqual(to);
  });

  test('are counted once for each document in whose text they stand', () => {
    expect(countDocuments(edgesTo(index, documentId('ct')))).toBe(2);
    expect(countDocuments([])).toBe(0);
  });
});

test('the issuers of the documents that cite are named once each', () => {
  const citations = [
    { words: 'CT', to: 'ct' },
    { words: 'KL', to: 'ct' },
  ];
  const cited = indexCorpus(
    sampleCorpus(
      { name: 'a', text: 'CT, KL', citations, frontmatter: { issuers: ['Bộ Y tế', 'Bộ Công an'] } },
      { name: 'b', text: 'CT, KL', citations, frontmatter: { issuers: ['Bộ Công an'] } },
      { name: 'c', text: 'CT, KL', citations },
      { name: 'ct' },
    ),
  );
  expect(issuersOf(cited, edgesTo(cited, documentId('ct')))).toEqual(['Bộ Y tế', 'Bộ Công an']);
});

test('the most cited come first; what is never cited is left out', () => {
  const shown = mostCited(index, 5).map(
    ({ entry, documents, times }) => `${entry.document.id} ${documents} ${times}`,
  );
  expect(shown).toEqual(['ct 2 3', 'kl 1 1']);
  expect(mostCited(index, 1)).toHaveLength(1);
});

test('all entries by citations, equal ones by id', () => {
  const ids = byCitations(index).map(({ entry }) => entry.document.id);
  expect(ids).toEqual(['ct', 'kl', 'a', 'aa', 'b', 'c']);
});

test('documents are listed newest first, without references, those without a date last', () => {
  expect(newestDocuments(corpus).map(({ document }) => document.id)).toEqual(['b', 'a', 'c']);
});

test('groups follow the vocabulary, and keep the order of their members', () => {
  const groups = groupByRelation(corpus.edges).map(
    ({ relation, items }) => `${relation.id}: ${items.map(({ id }) => id).join(' ')}`,
  );
  expect(groups).toEqual(['can_cu: a:7 b:7', 'thuc_hien: a:13', 'theo: a:22']);
  expect(groupByRelation([])).toEqual([]);
});

test('a document is named, one that nobody knows by its id', () => {
  expect(nameOf(index, documentId('a'))).toBe('Kế hoạch số …a/KH');
  expect(nameOf(index, documentId('z'))).toBe('z');
});

test('relations have names for people', () => {
  expect(relationLabel('can_cu')).toBe('Căn cứ');
  expect(relationLabel('self')).toBe('');
  expect(relationInverse('can_cu')).toBe('Là căn cứ của');
  expect(relationInverse('self')).toBe('');
});

test('coverage counts every citation of another document once, and no self reference', () => {
  expect(coverage(corpus)).toEqual({
    documents: 3,
    references: 3,
    citations: 6,
    resolved: 4,
    missing: 1,
    ambiguous: 1,
  });
});

test('drawn is what points to another document, or could', () => {
  const drawn = corpus.entries[0]?.citations.map(isDrawn);
  expect(drawn).toEqual([true, true, true, false, true, true]);
});
