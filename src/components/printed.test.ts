import { expect, test } from 'vitest';
import { sampleCorpus } from '../../tests/fixtures/sample-corpus.ts';
import { indexCorpus } from '../lib/index.ts';
import { drawnCitations } from './cited.ts';
import { linkedWorks } from './printed.ts';

test('works are told once each, in order of appearance; what is no link has no address', () => {
  const plan = {
    name: '1',
    text: 'Theo A, B, A, C và D.',
    citations: [
      { words: 'A', to: '3' },
      { words: 'B', to: '2' },
      { words: 'A', to: '3' },
      { words: 'C' },
      { words: 'D', candidates: ['2', '3'] },
    ],
  };
  const index = indexCorpus(sampleCorpus(plan, { name: '2' }, { name: '3' }));
  const entry = index.corpus.entries.find(({ document }) => document.text !== '');
  if (entry === undefined) throw new Error('the plan is not in the corpus');
  expect(linkedWorks(index, drawnCitations(index, entry))).toEqual([
    { id: '3', name: 'Kế hoạch số 3/KH' },
    { id: '2', name: 'Kế hoạch số 2/KH' },
  ]);
});
