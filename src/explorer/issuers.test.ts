import { expect, test } from 'vitest';
import { sampleExplorer } from '../../tests/fixtures/sample-explorer.ts';
import { issuersByUse, matchingIssuers } from './issuers.ts';

const { keys } = sampleExplorer([], {
  a: { issuers: ['Bộ Công an'] },
  b: { issuers: ['Ủy ban nhân dân tỉnh Bình Định', 'Công an tỉnh Bình Định'] },
  c: { issuers: ['Ủy ban nhân dân tỉnh Bình Định'] },
  d: { issuers: [] },
});
const names = issuersByUse(keys);

test('the issuers of most documents come first, each once', () => {
  expect(names).toEqual(['Ủy ban nhân dân tỉnh Bình Định', 'Bộ Công an', 'Công an tỉnh Bình Định']);
});

test.each<[why: string, typed: string, found: readonly string[]]>([
  ['nothing typed: all', '', names],
  ['blanks only: all', '  ', names],
  ['without marks, in the middle too', 'cong an', ['Bộ Công an', 'Công an tỉnh Bình Định']],
  ['the last one, which no beginning of a list has', 'công an tỉnh', ['Công an tỉnh Bình Định']],
  ['what nobody is called', 'toà án', []],
])('offered: %s', (_why, typed, found) => {
  expect(matchingIssuers(names, typed)).toEqual(found);
});
