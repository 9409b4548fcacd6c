import { expect, test } from 'vitest';
import { sampleCorpus } from '../../../tests/fixtures/sample-corpus.ts';
import { documentId } from '../document/id.ts';
import { indexCorpus } from '../graph/query.ts';
import type { WrittenForm } from './forms.ts';
import { witnessesOf } from './witnesses.ts';

const corpus = sampleCorpus(
  {
    name: 'a',
    text: 'CT, CT',
    citations: [
      { words: 'CT', to: 'ct', number: '48-CT/TW', title: 'tăng cường' },
      { words: 'CT', to: 'ct', number: '48-CT/TW' },
    ],
  },
  { name: 'b', text: 'CT', citations: [{ words: 'CT', to: 'ct', number: '48/CT-TW' }] },
  { name: 'c', text: 'CT', citations: [{ words: 'CT', to: 'ct', number: '48/CT-TW' }] },
  { name: 'd', text: 'CT', citations: [{ words: 'CT', to: 'ct' }] },
  { name: 'ct' },
);
const shown = (forms: readonly WrittenForm[]) =>
  forms.map(
    ({ written, witnesses }) =>
      `${written} (${witnesses.map((place) => `${place.document}:${place.citationSpan.start}`).join(', ')})`,
  );

test('tells who writes it so, at the first place of each, the most frequent way first', () => {
  const { number, date, issuer, title } = witnessesOf(indexCorpus(corpus), documentId('ct'));
  expect(shown(number)).toEqual(['48/CT-TW (b:0, c:0)', '48-CT/TW (a:0)']);
  expect(shown(title)).toEqual(['Tăng cường (a:0)']);
  expect([date, issuer]).toEqual([[], []]);
});

test('tells nothing of what nobody cites', () => {
  const none = { number: [], date: [], issuer: [], title: [] };
  expect(witnessesOf(indexCorpus(corpus), documentId('a'))).toEqual(none);
});
