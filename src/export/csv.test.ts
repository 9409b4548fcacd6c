import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';
import { readCsv } from './testing/read-csv.ts';

test.each<[why: string, cell: string, line: string]>([
  ['plain text', 'Chỉ thị', 'Chỉ thị'],
  ['an empty cell', '', ''],
  ['a comma', 'a, b', '"a, b"'],
  ['a quote', 'a "b"', '"a ""b"""'],
  ['curly quotes, which need none', '“a”', '“a”'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a carriage return', 'a\rb', '"a\rb"'],
  ['a formula', '=1+1', "'=1+1"],
  ['a sum', '+84', "'+84"],
  ['a dash', '- Như trên', "'- Như trên"],
  ['a function of old spreadsheets', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula behind a tab', '\t=1', "'\t=1"],
  ['a formula that needs quotes', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['a sign that does not come first', '1=1', '1=1'],
])('writes %s', (_why, cell, line) => {
  expect(toCsv([[cell, 'x']])).toBe(`\u{feff}${line},x\r\n`);
});

test('no rows are an empty file with its mark', () => {
  expect(toCsv([])).toBe('\u{feff}');
});

test('what is written reads back, apart from the guard', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ế', ',', '"', '\n', '\r', ' ', '=') });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, (wanted) => {
      const guarded = wanted.map((row) =>
        row.map((value) => (/^[=+\-@\t\r]/u.test(value) ? `'${value}` : value)),
      );
      expect(readCsv(toCsv(wanted))).toEqual(guarded);
    }),
  );
});
