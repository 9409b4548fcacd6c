import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCorpus } from './corpus.ts';
import { parseBody, parseSlowly } from './markdown.ts';
import { formatDocument } from './write.ts';

/** A tree without what nobody reads: places beyond the start, and fields that are not set. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).flatMap(([name, field]) => {
    if (name === 'position') return [[name, [field.start.line, field.start.offset]] as const];
    const isUnset = field === null || field === undefined || field === false;
    return isUnset || name === 'data' ? [] : [[name, plain(field)] as const];
  });
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const same = (body: string) => {
  expect(plain(parseBody(body))).toEqual(plain(parseSlowly(body)));
};
test.each<[why: string, body: string]>([
  ['nothing', ''],
  ['paragraphs', 'Căn cứ Chỉ thị 09;\n\nThực hiện.\n'],
  ['a line break', 'Một  \nhai\nba'],
  ['headings', '## I. MỤC ĐÍCH\n\nThi đua\n=====\n\nHai\n---\n'],
  ['emphasis', 'số **15/2020** và *theo* ***cả hai*** _gạch_ __đôi__ **hở'],
  ['lists', '- một\n- hai\n  - ba\n\n1. bốn\n3. năm\n\n7) sáu\n+ bảy\n* tám'],
  ['a list in which paragraphs stand', '- một\n\n  hai\n\n- ba'],
  ['indented lines', '    bốn dấu cách\n\tmột thẻ\n\n   ba'],
  ['rules and stars', '***\n\n* * *\n\n---\n\n___'],
  ['line ends of other systems', 'a\r\nb\r\n\r\nc\rd'],
  ['letters of two units', '😀 **𝄞** a'],
  ['odd blanks', 'a\u00A0b\u2003c\u200Bd\n\u00A0\ne'],
])('reads %s as the parser that sees everything does', (_why, body) => {
  same(body);
});

test('reads whatever people type as the parser that sees everything does', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'Căn cứ',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '*',
      '**',
      '_',
      '-',
      '- ',
      '+ ',
      '1. ',
      '\\',
      '1\\. ',
      '12) ',
      '#',
    ],
    ...[
      '## ',
      '=',
      '---',
      '\t',
      '.',
      ',',
      '!',
      '"',
      '“',
      'ế',
      '😀',
      '\u00A0',
      '5',
      ':',
      '/',
      '(',
      ')',
      '\r\n',
    ],
  );
  const body = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(body, same), { numRuns: 3000 });
});

test('reads the whole collection as the parser that sees everything does', async () => {
  const { entries } = await loadCorpus('content');
  for (const { document } of entries) {
    const file = formatDocument({
      frontmatter: document.frontmatter,
      paragraphs: document.blocks.map(({ span, marks }) => ({
        text: document.text.slice(span.start, span.end),
        marks,
        heading: null,
      })),
    });
    same(file.slice(file.indexOf('\n---\n') + 5));
  }
});
