import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from './compare.ts';
import { editDistance } from './distance.ts';

/** The whole table, slow and obvious. */
function slowDistance(one: readonly string[], other: readonly string[]): number {
  let above = other.map((_, column) => column + 1);
  one.forEach((letter, line) => {
    const row: number[] = [];
    other.forEach((wanted, column) => {
      const corner = column === 0 ? line : (above[column - 1] ?? 0);
      const left = column === 0 ? line + 1 : (row[column - 1] ?? 0);
      row.push(Math.min(corner + (letter === wanted ? 0 : 1), left + 1, (above[column] ?? 0) + 1));
    });
    above = row;
  });
  return other.length === 0 ? one.length : (above.at(-1) ?? 0);
}

test('the quick distance is that of the whole table', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 200 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(editDistance(one, other, Math.max(one.length, other.length))).toBe(
        slowDistance(one, other),
      );
    }),
  );
});

test.each<
  [why: string, read: string, transcript: string, wrong: number, moved: number, missing: number]
>([
  ['the same but for blanks, signs and case', 'BỘ  Tài-chính', 'Bộ Tài chính.', 0, 0, 0],
  ['one letter', 'Bộ Tai chính', 'Bộ Tài chính', 1, 1, 0],
  ['columns in another order', 'một hai ba bốn', 'ba bốn một hai', 10, 0, 0],
  [
    'a citation lost',
    'Căn cứ Nghị định số 15/2020/NĐ-CB;',
    'Căn cứ Nghị định số 15/2020/NĐ-CP;',
    1,
    1,
    1,
  ],
])('%s', (_why, read, transcript, wrong, moved, missing) => {
  const compared = compareTexts(read, transcript);
  expect([compared.wrong, compared.wrongMoved, compared.missing.length]).toEqual([
    wrong,
    moved,
    missing,
  ]);
});
