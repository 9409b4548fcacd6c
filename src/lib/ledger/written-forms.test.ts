import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '../../../tests/fixtures/sample-corpus.ts';
import { documentId } from '../document/id.ts';
import { indexCorpus } from '../graph/query.ts';
import { writtenForms } from './written-forms.ts';

describe('written forms', () => {
  const issuer = 'Bộ  Chính\ntrị';
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
      text: `CT của ${issuer}`,
      citations: [
        {
          words: `CT của ${issuer}`,
          to: 'ct',
          number: '48/CT-TW',
          title: 'Tăng cường',
          issuer,
        },
      ],
    },
    {
      name: 'c',
      text: 'Theo CT của BCT',
      citations: [{ words: 'CT của BCT', to: 'ct', number: '48-CT/TW', issuer: 'BCT' }],
    },
    { name: 'ct' },
  );
  const forms = writtenForms(indexCorpus(corpus), documentId('ct'));
  const shown = (kind: keyof typeof forms) =>
    forms[kind].map(({ written, witnesses }) => [
      written,
      ...witnesses.map(({ document, citationSpan }) => `${document}:${citationSpan.start}`),
    ]);

  test.each<[why: string, kind: keyof typeof forms, expected: string[][]]>([
    [
      'what most documents write comes first, each document once, at its first place',
      'numbers',
      [
        ['48-CT/TW', 'a:0', 'c:5'],
        ['48/CT-TW', 'b:0'],
      ],
    ],
    ['a capital makes no other title', 'titles', [['Tăng cường', 'a:0', 'b:0']]],
    [
      'issuers are as written, but for blanks and line breaks',
      'issuers',
      [
        ['BCT', 'c:5'],
        ['Bộ Chính trị', 'b:0'],
      ],
    ],
    ['nobody writes a date', 'dates', []],
  ])('%s', (_why, kind, expected) => {
    expect(shown(kind)).toEqual(expected);
  });

  test('are none for what nobody cites', () => {
    expect(writtenForms(indexCorpus(corpus), documentId('a'))).toEqual({
      numbers: [],
      dates: [],
      issuers: [],
      titles: [],
    });
  });
});
