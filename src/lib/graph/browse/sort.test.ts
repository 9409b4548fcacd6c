import { expect, test } from 'vitest';
import { sampleCorpus } from '../../../../tests/fixtures/sample-corpus.ts';
import { indexCorpus } from '../query.ts';
import { type ListOrder, sortEntries } from './sort.ts';

const corpus = sampleCorpus(
  {
    name: 'a',
    text: 'CT',
    citations: [{ words: 'CT', to: 'ct' }],
    frontmatter: { date: '2022-05' },
  },
  {
    name: 'b',
    text: 'CT, KL và A',
    citations: [
      { words: 'CT', to: 'ct' },
      { words: 'KL', to: 'kl' },
      { words: 'A', to: 'a' },
    ],
    frontmatter: { date: '2024-04-07' },
  },
  { name: 'c', text: 'Không dẫn.' },
  { name: 'ct', frontmatter: { date: '2011-12-01' } },
  { name: 'kl', frontmatter: { date: '2019-01-22' } },
  { name: 'tt', frontmatter: { date: '2019-01-22' } },
);

test.each<[order: ListOrder, held: string[], references: string[]]>([
  ['newest', ['b', 'a', 'c'], ['kl', 'tt', 'ct']],
  ['cited', ['a', 'b', 'c'], ['ct', 'kl', 'tt']],
])('%s', (order, held, references) => {
  for (const entries of [corpus.entries, corpus.entries.toReversed()]) {
    const sorted = sortEntries(indexCorpus(corpus), entries, order);
    expect(sorted.held.map(({ document }) => document.id)).toEqual(held);
    expect(sorted.references.map(({ document }) => document.id)).toEqual(references);
  }
});
