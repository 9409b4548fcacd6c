import { expect, test } from 'vitest';
import { type SampleEntry, sampleCorpus } from '../../../tests/fixtures/sample-corpus.ts';
import { neededDocuments } from './needed.ts';
import { indexCorpus } from './query.ts';

test.each<[why: string, frontmatter: SampleEntry['frontmatter'], missing: string[]]>([
  [
    'all is known',
    { number: '9-CT/TW', date: '2011-12-01', issuers: ['Ban Bí thư'], title: 'Tăng cường' },
    [],
  ],
  ['nothing is known', { number: null }, ['number', 'date', 'issuers', 'title']],
  [
    'a number without its serial',
    { number: '/KH-UBND', title: 'x' },
    ['number', 'date', 'issuers'],
  ],
  ['a date without its day', { date: '2011-12', title: 'x', issuers: ['x'] }, ['date']],
])('%s', (_why, frontmatter, missing) => {
  const corpus = sampleCorpus({ name: '1', ...(frontmatter && { frontmatter }) });
  const [needed] = neededDocuments(indexCorpus(corpus));
  expect(needed?.missing).toEqual(missing);
  expect([...(needed?.known ?? []), ...missing].sort()).toEqual([
    'date',
    'issuers',
    'number',
    'title',
  ]);
});

test('only references are needed, those cited by most documents first', () => {
  const citations = [{ words: 'ct', to: 'ct' }];
  const corpus = sampleCorpus(
    { name: 'a', text: 'ct', citations },
    { name: 'b', text: 'ct a', citations: [...citations, { words: 'a', to: 'a' }] },
    { name: 'ab' },
    { name: 'ct' },
  );
  const needed = neededDocuments(indexCorpus(corpus));
  expect(needed.map(({ entry, documents }) => `${entry.document.id} ${documents}`)).toEqual([
    'ct 2',
    'ab 0',
  ]);
});
