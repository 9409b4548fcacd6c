import { expect, test } from 'vitest';
import { phoneMask } from './private-data.ts';
import { type RepairKind, repairText } from './repairs.ts';

function texts(source: string): string[] {
  return repairText(source).lines.map(({ text }) => text);
}

test.each<[why: string, source: string, lines: string[], kinds: RepairKind[]]>([
  ['nothing to repair', 'KẾ HOẠCH\nVề việc x', ['KẾ HOẠCH', 'Về việc x'], []],
  ['empty lines go, and are no repair', '\n\nKẾ HOẠCH\n \t\n\nx\n', ['KẾ HOẠCH', 'x'], []],
  ['line ends of other systems', 'a\r\nb\rc', ['a', 'b', 'c'], []],
  ['letters in parts', 'Vie\u0323\u0302t', ['Việt'], ['letters']],
  ['a letter and its mark kept apart', 'hoa\u00AD\u0300', ['hoà'], ['invisible', 'letters']],
  ['blanks at the ends', ' HƯỚNG DẪN ', ['HƯỚNG DẪN'], ['edges']],
  ['an indented line', '\tTM. BAN THƯỜNG VỤ', ['TM. BAN THƯỜNG VỤ'], ['edges']],
  ['no-break blanks', 'số\u00A048\u202FCT', ['số 48 CT'], ['blanks']],
  ['a page break', '\fĐiều 1', ['Điều 1'], ['blanks', 'edges']],
  [
    'what shows nothing',
    'an\u00ADninh\u200B \u202Atrật\u0007 tự\u0000',
    ['anninh trật tự'],
    ['invisible'],
  ],
  ['two columns keep their gap', 'A\t\tB   C', ['A\t\tB   C'], []],
  ['a phone number', 'gọi 0908.453.175', [`gọi ${phoneMask}`], ['private']],
  ['bold', 'trước ngày **05/12/2024**.', ['trước ngày 05/12/2024.'], ['emphasis']],
  ['all on one line', ' *0908.453.175*', [phoneMask], ['edges', 'private', 'emphasis']],
])('%s', (_why, source, lines, kinds) => {
  expect(texts(source)).toEqual(lines);
  expect(repairText(source).repairs.map(({ kind }) => kind)).toEqual(kinds);
});

test('a line keeps its number in the source, and its repairs follow each other', () => {
  const { lines, repairs, phones } = repairText('\n  **x** 0908453175\n\ny');
  expect(lines).toEqual([
    { text: `x ${phoneMask}`, marks: [{ kind: 'strong', span: { start: 0, end: 1 } }], line: 2 },
    { text: 'y', marks: [], line: 4 },
  ]);
  expect(repairs).toEqual([
    { line: 2, kind: 'edges', before: '  **x** 0908453175', after: '**x** 0908453175' },
    { line: 2, kind: 'private', before: '**x** 0908453175', after: `**x** ${phoneMask}` },
    { line: 2, kind: 'emphasis', before: `**x** ${phoneMask}`, after: `x ${phoneMask}` },
  ]);
  expect(phones).toBe(1);
});
