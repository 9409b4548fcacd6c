import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choice,
  filterIds,
  isFiltered,
  noChoice,
  readState,
  type SearchState,
  sameState,
  sortOf,
  sorts,
  toggled,
  writeState,
} from './state.ts';

const read = (query: string): SearchState => readState(new URLSearchParams(query));
const choice = (values: Partial<Choice>): Choice => ({ ...noChoice, ...values });

describe('an address', () => {
  test.each<[why: string, query: string, state: SearchState]>([
    ['nothing', '', { query: '', choice: noChoice, sort: null }],
    ['words alone', 'q=an+ninh', { query: 'an ninh', choice: noChoice, sort: null }],
    [
      'all of it, in any order',
      'xep=cu-nhat&nam=2024&q=tw&loai=chi-thi',
      { query: 'tw', choice: choice({ loai: ['chi-thi'], nam: ['2024'] }), sort: 'cu-nhat' },
    ],
    [
      'several values in any order, one of them twice',
      'nam=2024&nam=2021&nam=2024',
      { query: '', choice: choice({ nam: ['2021', '2024'] }), sort: null },
    ],
    [
      'several values behind commas, with blanks and empty ones',
      'nam=2024,%202021,,',
      { query: '', choice: choice({ nam: ['2021', '2024'] }), sort: null },
    ],
    [
      'a link of a document page',
      'dan=chi-thi-48-ct-tw-2010',
      { query: '', choice: choice({ dan: ['chi-thi-48-ct-tw-2010'] }), sort: null },
    ],
    [
      'a value that no document has',
      'loai=kh%C3%B4ng-c%C3%B3',
      { query: '', choice: choice({ loai: ['không-có'] }), sort: null },
    ],
    ['an order that is none', 'q=a&xep=lung-tung', { query: 'a', choice: noChoice, sort: null }],
    ['a name of an object', '__proto__=x&q=a', { query: 'a', choice: noChoice, sort: null }],
    [
      'a value longer than any id',
      `loai=${'x'.repeat(5000)}`,
      { query: '', choice: noChoice, sort: null },
    ],
    [
      'what would be HTML elsewhere',
      'noi=%3Cimg+src%3Dx%3E',
      { query: '', choice: choice({ noi: ['<img src=x>'] }), sort: null },
    ],
  ])('says %s', (_why, query, state) => {
    expect(read(query)).toEqual(state);
  });

  test('of more values than anybody chooses keeps a part', () => {
    const query = Array.from({ length: 5000 }, (_, at) => `nam=${at}`).join('&');
    expect(read(query).choice.nam).toHaveLength(100);
  });

  test('is the same whatever the order in which its values were chosen', () => {
    const one = toggled(toggled(noChoice, 'nam', '2024'), 'nam', '2021');
    const other = toggled(toggled(noChoice, 'nam', '2021'), 'nam', '2024');
    const state = { query: '', sort: null };
    expect(sameState({ ...state, choice: one }, { ...state, choice: other })).toBe(true);
    expect(toggled(one, 'nam', '2024').nam).toEqual(['2021']);
  });

  test('keeps what it does not know', () => {
    const before = new URLSearchParams('utm_source=x&q=old&nam=2020&to=a&to=b');
    const written = writeState(
      { query: 'mới', choice: choice({ nam: ['2024'] }), sort: null },
      before,
    );
    expect([...written]).toEqual([
      ['q', 'mới'],
      ['nam', '2024'],
      ['utm_source', 'x'],
      ['to', 'a'],
      ['to', 'b'],
    ]);
  });
});

const value = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replaceAll(',', '').trim())
  .filter((text) => text !== '');
const values = fc.array(value, { maxLength: 4 }).map((each) => [...new Set(each)].sort());
const states: fc.Arbitrary<SearchState> = fc.record({
  query: fc.string({ unit: 'grapheme' }),
  choice: fc.record(
    Object.fromEntries(filterIds.map((id) => [id, values])) as Record<keyof Choice, typeof values>,
  ),
  sort: fc.constantFrom(null, ...sorts),
});

test('every search comes back from its address', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(read(writeState(state).toString())).toEqual(state);
    }),
  );
});

test('any address says some search, which is the same when written and read again', () => {
  const names = fc.oneof(fc.constantFrom('q', 'xep', ...filterIds), fc.string());
  const pairs = fc.array(fc.tuple(names, fc.string({ unit: 'binary' })));
  fc.assert(
    fc.property(pairs, (written) => {
      const state = read(new URLSearchParams(written).toString());
      expect(read(writeState(state).toString())).toEqual(state);
    }),
  );
});

test.each<[why: string, query: string, expected: boolean]>([
  ['words alone', 'q=a', false],
  ['an order alone', 'q=a&xep=cu-nhat', false],
  ['an empty value', 'nam=', false],
  ['a value', 'nam=2024', true],
  ['a cited document', 'dan=x', true],
])('whether %s filter', (_why, query, expected) => {
  expect(isFiltered(read(query))).toBe(expected);
});

test.each<[why: string, query: string, sort: (typeof sorts)[number]]>([
  ['words, and no order asked for', 'q=a', 'phu-hop'],
  ['words, and an order asked for', 'q=a&xep=duoc-dan-nhieu', 'duoc-dan-nhieu'],
  ['no words: nothing fits better than another', 'nam=2024', 'moi-nhat'],
  ['no words, and the order of fitting asked for', 'q=+&nam=2024&xep=phu-hop', 'moi-nhat'],
  ['no words, and an order asked for', 'nam=2024&xep=cu-nhat', 'cu-nhat'],
])('the order for %s', (_why, query, sort) => {
  expect(sortOf(read(query))).toBe(sort);
});
