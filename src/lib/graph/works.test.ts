import { describe, expect, test } from 'vitest';
import { type SampleCitation, sampleCorpus } from '../../../tests/fixtures/sample-corpus.ts';
import { documentId } from '../document/id.ts';
import type { Entry } from './corpus-model.ts';
import { indexCorpus } from './query.ts';
import { type CitedWork, citedWorks } from './works.ts';

const shown = (works: readonly CitedWork[]): string =>
  works
    .map(({ relation, places, nested }) => {
      const [{ resolution }] = places;
      const name = resolution.status === 'resolved' ? resolution.target : resolution.status;
      const times = places.length > 1 ? `×${places.length}` : '';
      return `${relation} ${name}${times}${nested.length > 0 ? ` (${shown(nested)})` : ''}`;
    })
    .join(', ');

describe('cited works', () => {
  test.each<[why: string, text: string, citations: SampleCitation[], expected: string]>([
    ['none', 'Không dẫn gì.', [], ''],
    [
      'in order of appearance',
      'CT rồi KL',
      [
        { words: 'CT', to: 'ct', relation: 'theo' },
        { words: 'KL', to: 'kl', relation: 'can_cu' },
      ],
      'theo ct, can_cu kl',
    ],
    [
      'one cited twice is one work with two places',
      'CT và CT',
      [
        { words: 'CT', to: 'ct' },
        { words: 'CT', to: 'ct' },
      ],
      'none ct×2',
    ],
    [
      'the same with another relation stays apart',
      'theo CT, căn cứ CT',
      [
        { words: 'CT', to: 'ct', relation: 'theo' },
        { words: 'CT', to: 'ct', relation: 'can_cu' },
      ],
      'theo ct, can_cu ct',
    ],
    [
      'nested under the one that contains it, three deep',
      'HD về KL về CT',
      [
        { words: 'HD về KL về CT', to: 'hd' },
        { words: 'KL về CT', to: 'kl', inside: 0 },
        { words: 'CT', to: 'ct', inside: 1 },
      ],
      'none hd (none kl (none ct))',
    ],
    [
      'nested works of all places together',
      'KL về CT; KL về CT',
      [
        { words: 'KL về CT', to: 'kl' },
        { words: 'CT', to: 'ct', inside: 0 },
        { words: 'KL về CT', to: 'kl' },
        { words: 'CT', to: 'ct', inside: 2 },
      ],
      'none kl×2 (none ct×2)',
    ],
    [
      'what was not resolved is not merged, and keeps what it contains',
      'QĐ về CT; QĐ',
      [
        { words: 'QĐ về CT', candidates: ['ct', 'kl'] },
        { words: 'CT', to: 'ct', inside: 0 },
        { words: 'QĐ' },
      ],
      'none ambiguous (none ct), none missing',
    ],
    [
      'inside a self reference it stands at the top',
      'Kế hoạch này về CT',
      [
        { words: 'Kế hoạch này về CT', self: true },
        { words: 'CT', to: 'ct', inside: 0 },
      ],
      'none ct',
    ],
  ])('%s', (_why, text, citations, expected) => {
    const corpus = sampleCorpus(
      { name: 'a', text, citations },
      { name: 'hd' },
      { name: 'kl' },
      { name: 'ct' },
    );
    const entry = corpus.entries.find(({ document }) => document.id === 'a') as Entry;
    expect(shown(citedWorks(indexCorpus(corpus), entry))).toBe(expected);
  });

  test('one that amends another stands under it, though it is not in its title', () => {
    const corpus = sampleCorpus(
      {
        name: 'a',
        text: 'NĐ sửa đổi theo TT',
        citations: [
          { words: 'NĐ', to: 'nd' },
          { words: 'TT', to: 'tt', relation: 'sua_doi' },
        ],
      },
      { name: 'nd' },
      { name: 'tt' },
    );
    const [entry] = corpus.entries;
    const amended = {
      ...corpus,
      edges: corpus.edges.map((edge) =>
        edge.target === 'tt' ? { ...edge, source: documentId('nd') } : edge,
      ),
    };
    expect(shown(citedWorks(indexCorpus(amended), entry as Entry))).toBe('none nd (sua_doi tt)');
  });
});
