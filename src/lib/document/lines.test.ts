import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCapitals, isRule, lineAt, piecesOf, slicePiece, toLines, wholeLine } from './lines.ts';

const pieces = (text: string) =>
  toLines([text]).flatMap((line) => piecesOf(line, 0).map((piece) => piece.text));

test.each<[why: string, line: string, pieces: string[]]>([
  ['one column', 'Số: 86/KH-LĐLĐ', ['Số: 86/KH-LĐLĐ']],
  ['a tab', 'UBND HUYỆN\tCỘNG HÒA', ['UBND HUYỆN', 'CỘNG HÒA']],
  ['a wide gap', 'Nơi nhận:      TRƯỞNG PHÒNG', ['Nơi nhận:', 'TRƯỞNG PHÒNG']],
  [
    'no gap before the name of the state',
    'SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ['SỞ Y TẾ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ],
  ['no gap before the authority', '- Như trên; TM. ỦY BAN', ['- Như trên;', 'TM. ỦY BAN']],
  ['emphasis left behind', '**TM. BAN THƯỜNG VỤ**', ['TM. BAN THƯỜNG VỤ']],
  ['nothing', ' \t ', []],
  // Not columns:
  ['two blanks', 'Lưu:  VT', ['Lưu:  VT']],
  ['a blank serial', 'Số:         /KH-UBND', ['Số:         /KH-UBND']],
  ['a blank day', 'ngày      tháng     năm 2024', ['ngày      tháng     năm 2024']],
])('splits %s', (_why, line, expected) => {
  expect(pieces(line)).toEqual(expected);
});

test.each<[text: string, capitals: boolean]>([
  ['SỞ Y TẾ', true],
  ['86/KH-LĐLĐ', true],
  ['Sở Y tế', false],
  ['12 - 15', false],
  ['A', false],
])('isCapitals(%s) is %s', (text, expected) => {
  expect(isCapitals(text)).toBe(expected);
});

test.each<[text: string, rule: boolean]>([
  ['-----', true],
  ['* * *', true],
  ['===&===', true],
  ['- 0 -', false],
])('isRule(%s) is %s', (text, expected) => {
  expect(isRule(text)).toBe(expected);
});

describe('spans', () => {
  const words = fc.array(
    fc.constantFrom('Số:', '\t', '   ', ' ', '**', 'Sở', 'CỘNG HÒA XÃ HỘI', 'TM. BAN', '😀', '/'),
  );

  test('every piece is the text at its span', () => {
    fc.assert(
      fc.property(fc.array(words.map((parts) => parts.join(''))), (lines) => {
        const text = lines.join('\n');
        for (const [index, line] of toLines(lines).entries()) {
          for (const piece of [...piecesOf(line, index), wholeLine(line, index)]) {
            expect(text.slice(piece.span.start, piece.span.end)).toBe(piece.text);
            const half = slicePiece(piece, 1);
            expect(text.slice(half.span.start, half.span.end)).toBe(half.text);
            expect(piece.text).toBe(piece.text.trim());
          }
        }
      }),
    );
  });

  test('lineAt finds what counting line breaks finds', () => {
    fc.assert(
      fc.property(
        fc.array(
          words.map((parts) => parts.join('')),
          { minLength: 1 },
        ),
        fc.nat(),
        (lines, n) => {
          const text = lines.join('\n');
          const offset = n % (text.length + 1);
          expect(lineAt(toLines(lines), offset)).toBe(text.slice(0, offset).split('\n').length - 1);
        },
      ),
    );
  });
});
