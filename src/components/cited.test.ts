import { expect, test } from 'vitest';
import { sampleCorpus } from '../../tests/fixtures/sample-corpus.ts';
import { type Entry, indexCorpus } from '../lib/index.ts';
import { drawnCitations } from './cited.ts';

test('a citation looks as much as is known of what it cites; self references are not drawn', () => {
  const corpus = sampleCorpus(
    {
      name: 'a',
      text: 'B, CT, TB, QĐ, Kế hoạch này',
      citations: [
        { words: 'B', to: 'b' },
        { words: 'CT', to: 'ct' },
        { words: 'TB', candidates: ['b', 'ct'] },
        { words: 'QĐ' },
        { words: 'Kế hoạch này', self: true },
      ],
    },
    { name: 'b', text: 'Có toàn văn.' },
    { name: 'ct' },
  );
  const [entry] = corpus.entries;
  const drawn = drawnCitations(indexCorpus(corpus), entry as Entry);
  expect(drawn.map(({ span, head: _head, ...look }) => ({ start: span.start, ...look }))).toEqual([
    { start: 0, look: 'held', target: 'b', edge: 'a:0' },
    { start: 3, look: 'reference', target: 'ct', edge: 'a:3' },
    { start: 7, look: 'ambiguous', candidates: ['b', 'ct'] },
    { start: 11, look: 'missing' },
  ]);
});
