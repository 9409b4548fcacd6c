import { expect, test } from 'vitest';
import { sourceOf } from '../../../tests/fixtures/source-document.ts';
import { locateDoubts } from './doubts.ts';
import type { Doubt } from './frontmatter.ts';
import { parseDocument } from './parse.ts';

const lines = ['KẾ HOẠCH', 'Ngày … tháng 5', 'Nội dung', 'Ngày … tháng 5', 'Hết'];

/** Returns the 0-based places of the blocks that doubts are located in. */
function placesOf(doubts: readonly Pick<Doubt, 'line' | 'quote'>[]): (number | null)[] {
  const source = sourceOf(lines);
  const frontmatter = {
    ...source.frontmatter,
    doubts: doubts.map((doubt): Doubt => ({ ...doubt, field: 'text', reason: 'mờ' })),
  };
  const document = parseDocument({ ...source, frontmatter });
  return locateDoubts(document).map(({ block }) =>
    block === null ? null : document.blocks.indexOf(block),
  );
}

test.each<[name: string, doubts: Pick<Doubt, 'line' | 'quote'>[], places: (number | null)[]]>([
  ['words that stand once', [{ line: 9, quote: 'Nội' }], [2]],
  ['words that are gone', [{ line: 2, quote: 'Ngày 07' }], [null]],
  [
    'the same words twice, two doubts of one line',
    [
      { line: 5, quote: 'Ngày …' },
      { line: 5, quote: 'Ngày …' },
      { line: 3, quote: 'Ngày …' },
    ],
    [3, 3, 1],
  ],
  [
    'more doubts than places: one of them was edited',
    [
      { line: 3, quote: 'Hết' },
      { line: 5, quote: 'Hết' },
    ],
    [4, 4],
  ],
])('%s', (_name, doubts, places) => {
  expect(placesOf(doubts)).toEqual(places);
});
