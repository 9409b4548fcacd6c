import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SampleEntry, sampleCorpus } from '../../../tests/fixtures/sample-corpus.ts';
import { documentId } from '../document/id.ts';
import type { Corpus } from './corpus-model.ts';
import { indexCorpus } from './query.ts';
import { type BasisIndex, companions, indexBasis, peersOf, sameBasis } from './same-basis.ts';

/** A document that cites the works whose names stand in `cites`. */
const plan = (name: string, cites: string, date: string | null = null): SampleEntry => ({
  name,
  text: `Căn cứ ${cites}.`,
  citations: cites.split(' ').flatMap((words) => (words === '' ? [] : [{ words, to: words }])),
  frontmatter: { date },
});
const work = (name: string, date: string | null = null): SampleEntry => ({
  name,
  frontmatter: { date },
});
const basisOf = (corpus: Corpus): BasisIndex => indexBasis(indexCorpus(corpus));
const shownBasis = (basis: BasisIndex, id: string) =>
  sameBasis(peersOf(basis, documentId(id), 10), 10).map(
    ({ entry, shared }) =>
      `${entry.document.id}: ${shared.map((each) => `${each.work.document.id} ${each.documents}`).join(', ')}`,
  );
const shownCompanions = (basis: BasisIndex, id: string, peers = 10) =>
  companions(peersOf(basis, documentId(id), peers), 10).first.map(
    (each) => `${each.work.document.id} ${each.documents}`,
  );

const works = ['ct', 'kl', 'nq', 'tt'].map((name) => work(name));

describe('documents with the same basis', () => {
  test.each<[why: string, plans: SampleEntry[], expected: string[]]>([
    ['none that cites the same', [plan('a', 'ct'), plan('b', 'kl')], []],
    ['none for one that cites nothing', [plan('a', ''), plan('b', 'kl')], []],
    ['one', [plan('a', 'ct kl'), plan('b', 'kl nq')], ['b: kl 2']],
    [
      'the rarer first: kl is cited by two, ct by four',
      [plan('a', 'ct kl'), plan('b', 'ct'), plan('c', 'kl'), plan('d', 'ct'), plan('e', 'ct')],
      ['c: kl 2', 'b: ct 4', 'd: ct 4', 'e: ct 4'],
    ],
    [
      'two that are shared by three (2/3) before one that is shared by two (1/2), the rarest work first',
      [
        plan('a', 'ct kl nq'),
        plan('b', 'nq'),
        plan('c', 'ct kl'),
        plan('d', 'ct'),
        plan('e', 'kl'),
      ],
      ['c: ct 3, kl 3', 'b: nq 2', 'd: ct 3', 'e: kl 3'],
    ],
    [
      'of equal weight the one that shares more: 1/4 + 1/4 is 1/2',
      [
        plan('a', 'ct kl nq'),
        plan('b', 'nq'),
        plan('c', 'ct kl'),
        plan('d', 'ct'),
        plan('e', 'ct'),
        plan('f', 'kl'),
        plan('g', 'kl'),
      ],
      ['c: ct 4, kl 4', 'b: nq 2', 'd: ct 4', 'e: ct 4', 'f: kl 4', 'g: kl 4'],
    ],
    ['one cited twice counts once', [plan('a', 'ct'), plan('b', 'ct ct')], ['b: ct 2']],
  ])('%s', (_why, plans, expected) => {
    expect(shownBasis(basisOf(sampleCorpus(...plans, ...works)), 'a')).toEqual(expected);
  });

  test('count what a title names as cited by the document in which it stands', () => {
    const inTitle: SampleEntry = {
      name: 'b',
      text: 'Thực hiện KL về CT.',
      citations: [
        { words: 'KL về CT', to: 'kl' },
        { words: 'CT', to: 'ct', inside: 0 },
      ],
    };
    const basis = basisOf(sampleCorpus(plan('a', 'ct'), inTitle, ...works));
    expect(shownBasis(basis, 'a')).toEqual(['b: ct 2']);
    expect(shownBasis(basis, 'kl')).toEqual([]);
  });

  test('are counted, however many are asked for', () => {
    const corpus = sampleCorpus(plan('a', 'ct'), plan('b', 'ct'), plan('c', 'ct'), ...works);
    const peers = peersOf(basisOf(corpus), documentId('a'), 2);
    expect(peersOf(basisOf(corpus), documentId('a'), 1).total).toBe(2);
    expect(peers.total).toBe(2);
    expect(sameBasis(peers, 1).map(({ entry }) => entry.document.id)).toEqual(['b']);
  });

  test('are none for a document that nobody knows', () => {
    expect(shownBasis(basisOf(sampleCorpus(plan('a', 'ct'), ...works)), 'z')).toEqual([]);
  });
});

describe('what goes with them', () => {
  test.each<[why: string, entries: SampleEntry[], expected: string[]]>([
    [
      'what two of them cite, and not what one does',
      [plan('a', 'ct'), plan('b', 'ct kl'), plan('c', 'ct kl nq'), ...works],
      ['kl 2'],
    ],
    [
      'only what documents with the same basis cite',
      [plan('a', 'ct'), plan('b', 'kl'), plan('c', 'kl'), ...works],
      [],
    ],
    [
      'the most frequent first, of equal ones that which fewer cite',
      [
        plan('a', 'ct'),
        plan('b', 'ct kl nq tt'),
        plan('c', 'ct kl nq tt'),
        plan('d', 'ct tt'),
        plan('e', 'kl'),
        ...works,
      ],
      ['tt 3', 'nq 2', 'kl 2'],
    ],
    [
      'nothing that is certainly younger',
      [
        plan('a', 'ct', '2022-05'),
        plan('b', 'ct kl nq tt'),
        plan('c', 'ct kl nq tt'),
        work('ct'),
        work('kl', '2022-06-01'),
        work('nq', '2022'),
        work('tt', '2022-05-31'),
      ],
      ['nq 2', 'tt 2'],
    ],
  ])('%s', (_why, entries, expected) => {
    expect(shownCompanions(basisOf(sampleCorpus(...entries)), 'a')).toEqual(expected);
  });

  test('asks the nearest only: those who share nothing but what all cite are left out', () => {
    const basis = basisOf(
      sampleCorpus(
        plan('a', 'ct kl'),
        plan('b', 'ct tt'),
        plan('c', 'ct tt'),
        plan('d', 'ct kl nq'),
        plan('e', 'ct kl nq'),
        ...works,
      ),
    );
    expect(shownCompanions(basis, 'a', 2)).toEqual(['nq 2']);
    expect(shownCompanions(basis, 'a', 4)).toEqual(['nq 2', 'tt 2']);
  });

  test('is counted, however many are asked for', () => {
    const corpus = sampleCorpus(
      plan('a', 'ct'),
      plan('b', 'ct kl nq'),
      plan('c', 'ct kl nq'),
      ...works,
    );
    const { total, first } = companions(peersOf(basisOf(corpus), documentId('a'), 10), 1);
    expect(total).toBe(2);
    expect(first.map(({ work: { document } }) => document.id)).toEqual(['kl']);
  });

  test('leaves out what the document may mean', () => {
    const unsure: SampleEntry = {
      name: 'a',
      text: 'ct, QĐ nào',
      citations: [
        { words: 'ct', to: 'ct' },
        { words: 'QĐ nào', candidates: ['kl', 'tt'] },
      ],
    };
    const corpus = sampleCorpus(unsure, plan('b', 'ct kl nq'), plan('c', 'ct kl nq'), ...works);
    expect(shownCompanions(basisOf(corpus), 'a')).toEqual(['nq 2']);
  });
});

describe('on generated collections', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const collections = fc
    .array(fc.subarray(['ct', 'kl', 'nq', 'tt']), { minLength: 5, maxLength: 5 })
    .map((cites) => names.map((name, at) => ({ name, cites: cites[at] ?? [] })));
  type Plans = readonly { readonly name: string; readonly cites: readonly string[] }[];
  const corpusOf = (plans: Plans) =>
    sampleCorpus(...plans.map(({ name, cites }) => plan(name, cites.join(' '))), ...works);

  /** Straight from the definition: over all pairs, with no table. */
  const naiveBasis = (plans: Plans, id: string) => {
    const citing = (name: string) => plans.filter(({ cites }) => cites.includes(name)).length;
    const own = plans.find(({ name }) => name === id)?.cites ?? [];
    return new Map(
      plans
        .filter(({ name }) => name !== id)
        .map(({ name, cites }) => [name, cites.filter((each) => own.includes(each)).map(citing)])
        .filter((pair): pair is [string, number[]] => (pair[1]?.length ?? 0) > 0),
    );
  };
  /** The other plans by weight, then by shared works, then by name. */
  const naiveNearest = (plans: Plans, id: string, most: number) => {
    const weight = (counts: readonly number[]) =>
      counts.toSorted().reduce((sum, count) => sum + 1 / count, 0);
    return [...naiveBasis(plans, id)]
      .sort(([, a], [, b]) => weight(b) - weight(a) || b.length - a.length)
      .map(([name]) => name)
      .slice(0, most);
  };
  const naiveCompanions = (plans: Plans, id: string, most: number) => {
    const peers = naiveNearest(plans, id, most);
    const own = plans.find(({ name }) => name === id)?.cites ?? [];
    const counts = ['ct', 'kl', 'nq', 'tt'].map((name) => {
      const times = plans.filter((each) => peers.includes(each.name) && each.cites.includes(name));
      return [name, times.length] as const;
    });
    return new Map(counts.filter(([name, times]) => times > 1 && !own.includes(name)));
  };

  test('the peers, what they share and what goes with them are what the naive versions find', () => {
    fc.assert(
      fc.property(collections, fc.integer({ min: 1, max: 5 }), (plans, most) => {
        const basis = basisOf(corpusOf(plans));
        for (const { name } of plans) {
          const naive = naiveBasis(plans, name);
          const peers = peersOf(basis, documentId(name), most);
          expect(peers.total).toBe(naive.size);
          expect(peers.nearest).toEqual(naiveNearest(plans, name, most));
          for (const { entry, shared } of sameBasis(peers, most)) {
            const counts = shared.map(({ documents }) => documents);
            expect(counts).toEqual(naive.get(entry.document.id)?.toSorted());
          }
          const beside = companions(peers, 10).first;
          expect(
            new Map(beside.map((each) => [`${each.work.document.id}`, each.documents])),
          ).toEqual(naiveCompanions(plans, name, most));
        }
      }),
    );
  });

  test('neither depends on the order of edges and entries', () => {
    fc.assert(
      fc.property(collections, (plans) => {
        const corpus = corpusOf(plans);
        const turned = {
          ...corpus,
          edges: corpus.edges.toReversed(),
          entries: corpus.entries.toReversed(),
        };
        for (const name of names) {
          expect(shownBasis(basisOf(turned), name)).toEqual(shownBasis(basisOf(corpus), name));
          expect(shownCompanions(basisOf(turned), name)).toEqual(
            shownCompanions(basisOf(corpus), name),
          );
        }
      }),
    );
  });
});
