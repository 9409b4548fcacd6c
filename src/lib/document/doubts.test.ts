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

const scraps = [
  'Nơi nhận: BTCN Phạm Mạnh Cường,',
  'KT. CHỦ NHIỆM',
  'Ủ NHIỆM',
  'ạnh Cường',
  'Cường',
];

test.each<[name: string, quote: string, place: number, start: number]>([
  ['a scrap of a word above', 'ạnh Cường', 3, 0],
  ['a scrap of capitals above', 'Ủ NHIỆM', 2, 0],
  ['a line of its own before the same word in another', 'Cường', 4, 0],
  ['a whole word within a line', 'BTCN', 0, 10],
  ['part of a word, when it stands nowhere else', 'TCN', 0, 11],
])('%s is found in its own paragraph', (_name, quote, place, start) => {
  const source = sourceOf(scraps);
  const doubts: Doubt[] = [{ field: 'text', line: 1, quote, reason: 'mờ' }];
  const document = parseDocument({ ...source, frontmatter: { ...source.frontmatter, doubts } });
  const [located] = locateDoubts(document);
  expect(located?.block).toBe(document.blocks[place]);
  expect((located?.start ?? 0) - (located?.block?.span.start ?? 0)).toBe(start);
});
