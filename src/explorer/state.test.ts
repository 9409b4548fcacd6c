import { describe, expect, test } from 'vitest';
import { readState, type State, start, startFrom, toggled, without, writeState } from './state.ts';

const read = (query: string) => readState(new URLSearchParams(query));

test.each<[why: string, query: string, expected: Partial<State>]>([
  ['nothing asked', '', {}],
  [
    'a document to start from is open and under the cursor',
    'van-ban=a',
    { roots: ['a'], opened: ['a'], current: 'a' },
  ],
  [
    'what is open, when the address says it',
    'van-ban=a&mo=b,c',
    { roots: ['a'], opened: ['b', 'c'], current: 'a' },
  ],
  ['nothing open', 'van-ban=a&mo=', { roots: ['a'], opened: [], current: 'a' }],
  ['the cursor elsewhere', 'van-ban=a&chon=b', { roots: ['a'], opened: ['a'], current: 'b' }],
  ['each once, without blanks', 'an=a,,a,b', { hidden: ['a', 'b'] }],
  [
    'filters, tidied',
    'quan-he=theo&loai=CT&co-quan=+công+an+&tu=2010&den=2020',
    { filters: { relation: 'theo', type: 'CT', issuer: 'công an', from: '2010', to: '2020' } },
  ],
  ['what it does not know', 'x=1&van-ban=', {}],
])('the address: %s', (_why, query, expected) => {
  expect(read(query)).toEqual({ ...start, ...expected });
});

test.each<[why: string, state: State, query: string]>([
  ['the start is empty', start, ''],
  ['one document alone is short', startFrom(start, 'a'), 'van-ban=a'],
  ['closed again', toggled(startFrom(start, 'a'), 'a'), 'van-ban=a&mo='],
  ['another one opened', toggled(startFrom(start, 'a'), 'b'), 'van-ban=a&mo=a%2Cb&chon=b'],
  ['one hidden', without(toggled(startFrom(start, 'a'), 'b'), 'b', 'a'), 'van-ban=a&an=b'],
  ['the first hidden', without(startFrom(start, 'a'), 'a', null), 'an=a'],
])('written and read again: %s', (_why, state, query) => {
  expect(writeState(state).toString()).toBe(query);
  expect(readState(writeState(state))).toEqual(state);
});

describe('a step', () => {
  test('to another document keeps the filters and nothing else', () => {
    const filters = { ...start.filters, type: 'CT' };
    const before = { ...start, roots: ['x'], opened: ['x'], hidden: ['y'], filters };
    expect(startFrom(before, 'a')).toEqual({ ...startFrom(start, 'a'), filters });
  });

  test('leaves the state before it as it was', () => {
    const before = Object.freeze(startFrom(start, 'a'));
    toggled(before, 'b');
    without(before, 'a', null);
    expect(before).toEqual(startFrom(start, 'a'));
  });
});
