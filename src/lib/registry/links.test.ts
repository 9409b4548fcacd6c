import { describe, expect, test } from 'vitest';
import { findCitations } from '../citations/find.ts';
import { frontmatterSchema, type Link } from '../document/frontmatter.ts';
import { documentId } from '../document/id.ts';
import { answersIn, decisionsBy, isDeclined, wordsFor } from './links.ts';
import { buildRegistry, resolveCitations } from './registry.ts';

const registry = buildRegistry(
  [
    ['chi-thi-46-ct-tw-2015', '2015-06-22'],
    ['chi-thi-46-ct-tw-2025', '2025-05-12'],
  ].map(([id = '', date]) => ({
    id: documentId(id),
    frontmatter: frontmatterSchema.parse({ type: 'CT', number: '46-CT/TW', date, title: null }),
  })),
);
const of2015 = documentId('chi-thi-46-ct-tw-2015');
const of2025 = documentId('chi-thi-46-ct-tw-2025');
const bare = 'Chỉ thị số 46-CT/TW';

/** Returns what the citations of a text are resolved to: an id, or why there is none. */
function resolved(text: string, links: readonly Link[]): string[] {
  const citations = findCitations(text);
  const decisions = decisionsBy(answersIn(text, links), registry);
  return resolveCitations(citations, null, registry, decisions).map((resolution) =>
    resolution.status === 'resolved' ? resolution.target : resolution.status,
  );
}

describe('answers of a person', () => {
  test.each<[why: string, text: string, links: Link[], expected: string[]]>([
    ['without one nothing is guessed', `Theo ${bare}.`, [], ['ambiguous']],
    ['by type and number', `Theo ${bare}.`, [{ cites: bare, is: of2015 }], [of2015]],
    [
      'all citations written so, over line breaks',
      `Theo ${bare}. Căn cứ Chỉ thị  số\n46-CT/TW.`,
      [{ cites: 'Chỉ thị số   46-CT/TW', is: of2025 }],
      [of2025, of2025],
    ],
    ['none of the known ones', `Theo ${bare}.`, [{ cites: bare, is: null }], ['missing']],
    [
      'the head leaves alone what its own date settles',
      `Theo ${bare} ngày 12/5/2025. Căn cứ ${bare} ngày 01/01/1999.`,
      [{ cites: bare, is: of2015 }],
      [of2025, 'missing'],
    ],
    [
      'all words go before the rules',
      `Theo ${bare} ngày 12/5/2025.`,
      [{ cites: `${bare} ngày 12/5/2025`, is: of2015 }],
      [of2015],
    ],
    [
      'all words go before the head; of two for the same words the first counts',
      `Theo ${bare} ngày 22/6/2015 và ${bare}.`,
      [
        { cites: bare, is: of2015 },
        { cites: bare, is: of2025 },
        { cites: `${bare} ngày 22/6/2015`, is: null },
      ],
      ['missing', of2015],
    ],
    [
      'a document that is not there decides nothing',
      `Theo ${bare}.`,
      [{ cites: bare, is: documentId('chi-thi-46-ct-tw-1999') }],
      ['ambiguous'],
    ],
    ['other words', `Theo ${bare}.`, [{ cites: 'Chỉ thị số 46', is: of2015 }], ['ambiguous']],
    [
      'the document itself',
      'Thực hiện Kế hoạch này.',
      [{ cites: 'Kế hoạch này', is: of2015 }],
      ['missing'],
    ],
  ])('%s', (_why, text, links, expected) => {
    expect(resolved(text, links)).toEqual(expected);
  });

  test('are the evidence of what they settle, also for what points back', () => {
    const text = `Theo ${bare}. Các xã thực hiện Chỉ thị 46.`;
    const decisions = decisionsBy(answersIn(text, [{ cites: bare, is: of2015 }]), registry);
    const resolutions = resolveCitations(findCitations(text), null, registry, decisions);
    expect(resolutions[0]).toEqual({ status: 'resolved', target: of2015, evidence: ['person'] });
    expect(resolutions.slice(1)).toEqual([
      { status: 'resolved', target: of2015, evidence: ['antecedent'] },
    ]);
  });
});

test('only a person declines', () => {
  const text = `Theo ${bare}.`;
  const [citation] = findCitations(text);
  if (citation === undefined) throw new Error('no citation');
  const none = answersIn(text, [{ cites: bare, is: null }]);
  const gone = answersIn(text, [{ cites: bare, is: documentId('x') }]);
  expect(isDeclined(citation, { status: 'missing' }, none)).toBe(true);
  expect(isDeclined(citation, { status: 'missing' }, gone)).toBe(false);
  expect(isDeclined(citation, { status: 'missing' }, answersIn(text, []))).toBe(false);
  expect(isDeclined(citation, { status: 'ambiguous', candidates: [] }, none)).toBe(false);
});

test('an answer is written by the head, unless another open citation has it too', () => {
  const plan = 'Kế hoạch số 12/KH-UBND';
  const text = `Theo ${plan} của UBND tỉnh Bình Phước, ${plan} của UBND\ntỉnh Long An và ${bare}.`;
  const citations = findCitations(text);
  expect(citations.map((citation) => wordsFor(text, citation, citations))).toEqual([
    `${plan} của UBND tỉnh Bình Phước`,
    `${plan} của UBND tỉnh Long An`,
    bare,
  ]);
  expect(citations.map((citation) => wordsFor(text, citation, [citation]))).toEqual([
    plan,
    plan,
    bare,
  ]);
});
