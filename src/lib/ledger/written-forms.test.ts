import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '../../../tests/fixtures/sample-corpus.ts';
import { documentId } from '../document/id.ts';
import { indexCorpus } from '../graph/query.ts';
import { writtenForms } from './written-forms.ts';

describe('written forms', () => {
  const corpus = sampleCorpus(
    {
      name: 'a',
      text: 'CT, CT',
      citations: [
        { words: 'CT', to: 'ct', number: '48-CT/TW', title: 'tăng cường' },
        { words: 'CT', to: 'ct', number: '48-CT/TW', title: 'Tăng cường' },
      ],
    },
    {
      name: 'b',
      text: 'CT',
      citations: [{ words: 'CT', to: 'ct', number: '48/CT-TW', title: 'Tăng cường' }],
    },
    {
      name: 'c',
      text: 'CT',
      citations: [{ words: 'CT', to: 'ct', number: '48-CT/TW' }],
    },
    { name: 'ct' },
  );

  test('are counted by documents, most frequent first', () => {
    expect(writtenForms(indexCorpus(corpus), documentId('ct'))).toEqual({
      numbers: [
        { written: '48-CT/TW', documents: 2 },
        { written: '48/CT-TW', documents: 1 },
      ],
      dates: [],
      titles: [{ written: 'Tăng cường', documents: 2 }],
    });
  });

  test('are none for what nobody cites', () => {
    expect(writtenForms(indexCorpus(corpus), documentId('a'))).toEqual({
      numbers: [],
      dates: [],
      titles: [],
    });
  });
});
