import { expect, test } from 'vitest';
import { readEmphasis } from './emphasis.ts';

/** Shows emphasis as `[strong:…]`, so that a row of a table says all. */
function shown(lines: readonly string[]): string[] {
  return readEmphasis(lines).map(({ text, marks }) =>
    marks.length === 0
      ? text
      : `${text} ${marks.map(({ kind, span }) => `[${kind}: ${text.slice(span.start, span.end)}]`).join('')}`,
  );
}

test.each<[why: string, lines: string[], expected: string[]]>([
  ['bold', ['trước ngày **05/12/2024**.'], ['trước ngày 05/12/2024. [strong: 05/12/2024]']],
  ['italic', ['(*thông qua bộ phận*)'], ['(thông qua bộ phận) [emphasis: thông qua bộ phận]']],
  ['both at once', ['***x***'], ['x [strong: x][emphasis: x]']],
  ['two in a line', ['*a b* và **c**'], ['a b và c [emphasis: a b][strong: c]']],
  ['at the end of a line', ['thực hiện./. *nhóm*'], ['thực hiện./. nhóm [emphasis: nhóm]']],
  [
    'a signature over two lines',
    ['**TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH**'],
    ['TM. BAN THƯỜNG VỤ [strong: TM. BAN THƯỜNG VỤ]', 'PHÓ CHỦ TỊCH [strong: PHÓ CHỦ TỊCH]'],
  ],
  [
    'a signature over three lines',
    ['**TM. ỦY BAN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH**', 'x'],
    [
      'TM. ỦY BAN [strong: TM. ỦY BAN]',
      'KT. CHỦ TỊCH [strong: KT. CHỦ TỊCH]',
      'PHÓ CHỦ TỊCH [strong: PHÓ CHỦ TỊCH]',
      'x',
    ],
  ],
])('reads %s', (_why, lines, expected) => {
  expect(shown(lines)).toEqual(expected);
});

test.each<[why: string, lines: string[]]>([
  ['a star without a partner', ['- nv*']],
  ['stars of two lines that are no block', ['a *b', 'c* d']],
  ['a block with an empty line in it', ['**A', '', 'B**']],
  ['a block that never ends', ['**A', 'B', 'C']],
  ['a block of another marker', ['**A', 'B*']],
  ['a product', ['2*3*4 và 5 * 6 * 7']],
  ['a footnote sign', ['(*) Ghi chú (*)']],
  ['a row of stars', ['*****']],
  ['a dotted line', ['_____ và __x__']],
  ['blanks inside the markers', ['** x **']],
])('leaves %s alone', (_why, lines) => {
  expect(shown(lines)).toEqual(lines);
});
