import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleExplorer } from '../../tests/fixtures/sample-explorer.ts';
import { type Arrow, arrows } from '../../tests/fixtures/sample-graph.ts';
import { type State, start, startFrom } from './state.ts';
import { neededPlaces, type Source, type View, viewOf } from './view.ts';

const graph: readonly Arrow[] = [
  ['a', 'b'],
  ['a', 'c', 'theo'],
  ['b', 'd'],
  ['e', 'a'],
  ['f', 'd'],
];
const facts: Parameters<typeof sampleExplorer>[1] = {
  b: { type: 'CT', date: '2012', issuers: ['Bộ Công an'] },
  c: { type: 'CT', date: '2019-05', issuers: ['Sở Y tế tỉnh Bình Định', 'Công an tỉnh Bình Định'] },
  d: { type: 'LUAT', number: null, title: 'Khiếu nại' },
  e: { date: '2024' },
};
const source = sampleExplorer(graph, facts);
const ids = ({ nodes }: View) =>
  nodes
    .map(({ row }) => row[0])
    .toSorted()
    .join('');
const pairs = (view: View, { keys }: Source = source) =>
  view.links.map(
    ({ source: from, target }) => `${keys.documents[from]?.[0]}${keys.documents[target]?.[0]}`,
  );
const from = (filters: Partial<State['filters']>, more: Partial<State> = {}): State => {
  const state = startFrom(start, 'a');
  return { ...state, ...more, filters: { ...state.filters, ...filters } };
};

test.each<[why: string, state: State, nodes: string, links: string[]]>([
  ['one step from an open document', from({}), 'abce', ['ab', 'ac', 'ea']],
  ['none when it is closed', from({}, { opened: [] }), 'a', []],
  ['two open ones', from({}, { opened: ['a', 'b'] }), 'abcde', ['ab', 'ac', 'bd', 'ea']],
  ['open, but not in the picture', from({}, { opened: ['d'] }), 'a', []],
  ['hidden', from({}, { hidden: ['b'] }), 'ace', ['ac', 'ea']],
  [
    'what hangs on a hidden one goes with it',
    from({}, { opened: ['a', 'b'], hidden: ['b'] }),
    'ace',
    ['ac', 'ea'],
  ],
  ['an id that nobody knows', from({}, { roots: ['a', 'nobody'], opened: ['nobody'] }), 'a', []],
  ['a relation', from({ relation: 'theo' }), 'ac', ['ac']],
  ['a type', from({ type: 'CT' }), 'abc', ['ab', 'ac']],
  ['part of the second issuer, without marks', from({ issuer: 'cong an tinh' }), 'ac', ['ac']],
  ['a period; who has no date is in none', from({ from: '2013', to: '2019' }), 'ac', ['ac']],
  ['from a year on', from({ from: '2019' }), 'ace', ['ac', 'ea']],
  ['up to a year', from({ to: '2012' }), 'ab', ['ab']],
  ['nothing passes', from({ type: 'CT', from: '2030' }), 'a', []],
])('shown: %s', (_why, state, nodes, links) => {
  const view = viewOf(source, state);
  expect(ids(view)).toBe(nodes);
  expect(pairs(view)).toEqual(links);
});

describe('without a document to start from', () => {
  test('those with most links stand there, with the links among them', () => {
    expect(ids(viewOf(source, start))).toBe('abcdef');
    expect(pairs(viewOf(source, start))).toEqual(['ab', 'ac', 'bd', 'ea', 'fd']);
  });

  test('a filter decides which', () => {
    expect(ids(viewOf(source, { ...start, filters: { ...start.filters, type: 'CT' } }))).toBe('bc');
  });

  test('a hidden one makes room', () => {
    expect(ids(viewOf(source, { ...start, hidden: ['a'] }))).toBe('bcdef');
  });
});

describe('what is told of the rest', () => {
  const hub = sampleExplorer(['b', 'c', 'd', 'e', 'f', 'g'].map((name): Arrow => [name, 'a']));

  test('no more are shown than there is room for, and the others are counted', () => {
    const view = viewOf(hub, from({}), 4);
    expect(view.nodes).toHaveLength(4);
    expect(view.crowdedOut).toBe(3);
    expect(view.nodes.find(({ row }) => row[0] === 'a')?.rest).toBe(3);
  });

  test('an open one is not crowded out', () => {
    const opened = from({}, { opened: ['a', 'g'] });
    expect(ids(viewOf(hub, opened, 3))).toContain('g');
  });

  test('what a filter leaves out is counted apart', () => {
    expect(viewOf(source, from({ type: 'CT' }))).toMatchObject({ filteredOut: 1, crowdedOut: 0 });
    expect(viewOf(source, from({ relation: 'theo' }))).toMatchObject({ filteredOut: 2 });
  });

  test('what one document has by another relation counts as shown when the next has it by this one', () => {
    const some = sampleExplorer([
      ['a', 'b', 'theo'],
      ['a', 'c'],
      ['b', 'c', 'theo'],
    ]);
    const view = viewOf(some, from({ relation: 'theo' }, { opened: ['a', 'b'] }));
    expect(ids(view)).toBe('abc');
    expect(view.filteredOut).toBe(0);
  });

  test('what is hidden too', () => {
    expect(viewOf(source, from({}, { hidden: ['b', 'nobody'] })).hidden).toBe(1);
  });
});

test.each<[why: string, state: State, nothing: View['nothing']]>([
  ['something is shown', from({}), null],
  ['nothing in the collection is called so', from({}, { roots: ['nobody'] }), 'unknown'],
  ['nobody, with a filter beside', from({ type: 'CT' }, { roots: ['nobody'] }), 'unknown'],
  ['the one named is hidden', from({}, { hidden: ['a'] }), 'hidden'],
  ['one is hidden, one unknown', from({}, { roots: ['nobody', 'a'], hidden: ['a'] }), 'hidden'],
  ['all are hidden', from({}, { roots: [], hidden: [...'abcdef'] }), 'hidden'],
  [
    'all that pass are hidden',
    from({ type: 'CT' }, { roots: [], opened: [], hidden: ['b', 'c'] }),
    'hidden',
  ],
  ['none passes', from({ from: '2999' }, { roots: [], opened: [] }), 'filtered'],
  [
    'none passes, and some are hidden',
    from({ from: '2999' }, { roots: [], hidden: ['a'] }),
    'filtered',
  ],
])('why nothing is shown: %s', (_why, state, nothing) => {
  expect(viewOf(source, state).nothing).toBe(nothing);
});

test('only the neighbours of what is open are needed', () => {
  const places = neededPlaces(source.keys, from({}, { opened: ['a', 'nobody', 'b'] }));
  expect(places.map((at) => source.keys.documents[at]?.[0])).toEqual(['a', 'b']);
});

test('on generated graphs: open everything, and every arrow is there once', () => {
  fc.assert(
    fc.property(arrows, (generated) => {
      const some = sampleExplorer(generated);
      const all = some.keys.documents.map(([id]) => id);
      const view = viewOf(some, { ...start, roots: all, opened: all });
      const expected = [...new Set(generated.map(([one, other]) => one + other))].sort();
      expect(pairs(view, some).toSorted()).toEqual(expected);
      expect(view.nodes.every(({ rest }) => rest === 0)).toBe(true);
    }),
  );
});
