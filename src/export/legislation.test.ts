import { describe, expect, test } from 'vitest';
import { type SampleEntry, sampleCorpus } from '../../tests/fixtures/sample-corpus.ts';
import { indexCorpus } from '../lib/index.ts';
import { legislationOf, toScriptJson } from './legislation.ts';

const addressOf = (id: string) => `https://kho.example/van-ban/${id}/`;

function legislation(plan: SampleEntry, ...others: SampleEntry[]): object {
  const index = indexCorpus(sampleCorpus(plan, ...others));
  const entry = index.corpus.entries.find(({ document }) => document.text === (plan.text ?? ''));
  if (entry === undefined) throw new Error('the plan is not in the corpus');
  return legislationOf(index, entry, addressOf);
}

const directive: SampleEntry = {
  name: '9',
  frontmatter: {
    type: 'CT',
    number: '09-CT/TW',
    date: '2011-12',
    issuers: ['Ban Bí thư'],
    title: 'tăng cường sự lãnh đạo',
  },
};

test('a document is told with what it cites, each work once', () => {
  const text = 'Căn cứ Chỉ thị 09, theo Chỉ thị 09 và Chỉ thị 10.';
  const citations = [
    { words: 'Chỉ thị 09', to: '9' },
    { words: 'Chỉ thị 09', to: '9' },
    { words: 'Chỉ thị 10' },
  ];
  expect(legislation({ name: '1', text, citations }, directive)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': addressOf('1'),
    url: addressOf('1'),
    name: 'Kế hoạch số 1/KH',
    legislationType: 'Kế hoạch',
    legislationIdentifier: '1/KH',
    inLanguage: 'vi',
    citation: [
      {
        '@type': 'Legislation',
        '@id': addressOf('9'),
        url: addressOf('9'),
        name: 'Chỉ thị số 09-CT/TW: Tăng cường sự lãnh đạo',
        legislationType: 'Chỉ thị',
        legislationIdentifier: '09-CT/TW',
        legislationDate: '2011-12',
        legislationPassedBy: [{ '@type': 'Organization', name: 'Ban Bí thư' }],
      },
    ],
  });
});

describe('a change of another document', () => {
  test.each([
    ['sua_doi', 'legislationAmends'],
    ['thay_the', 'legislationChanges'],
    ['bai_bo', 'legislationRepeals'],
  ] as const)('%s is %s', (relation, property) => {
    const citations = [{ words: 'Chỉ thị 09', to: '9', relation }];
    const plan = { name: '1', text: 'Đối với Chỉ thị 09.', citations };
    expect(legislation(plan, directive)).toHaveProperty(`${property}.0.@id`, addressOf('9'));
  });

  test.each(['can_cu', 'thuc_hien', 'none'] as const)('%s is none', (relation) => {
    const citations = [{ words: 'Chỉ thị 09', to: '9', relation }];
    const plan = { name: '1', text: 'Đối với Chỉ thị 09.', citations };
    expect(Object.keys(legislation(plan, directive)).join()).not.toMatch(/Amends|Changes|Repeals/u);
  });
});

test.each<[why: string, frontmatter: SampleEntry['frontmatter'], absent: string]>([
  ['no number', { number: null }, 'legislationIdentifier'],
  ['a blank serial', { number: '/KH-UBND' }, 'legislationIdentifier'],
  ['no date', { date: null }, 'legislationDate'],
  ['no issuer', { issuers: [] }, 'legislationPassedBy'],
  ['nothing about its force', {}, 'legislationLegalForce'],
  ['no citations', {}, 'citation'],
])('what is not known is left out: %s', (_why, frontmatter, absent) => {
  expect(legislation({ name: '1', frontmatter: frontmatter ?? {} })).not.toHaveProperty(absent);
});

test('data cannot end its script element, and reads back', () => {
  const data = { name: '</script><script>alert(1)</script><!--' };
  expect(toScriptJson(data)).not.toContain('<');
  expect(JSON.parse(toScriptJson(data))).toEqual(data);
});
