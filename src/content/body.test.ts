import { expect, test } from 'vitest';
import { readBody } from './body.ts';

function read(body: string) {
  return readBody(body, 'content/documents/x.mdx', 10);
}

test.each<[why: string, body: string, texts: string[]]>([
  ['a paragraph each', 'Căn cứ A;\n\nCăn cứ B.\n', ['Căn cứ A;', 'Căn cứ B.']],
  [
    'line breaks of both kinds',
    'KẾ HOẠCH\nVề việc x\\\nnăm 2024',
    ['KẾ HOẠCH\nVề việc x\nnăm 2024'],
  ],
  ['escaped labels', '1\\. Triển khai\n\n\\- Xây dựng', ['1. Triển khai', '- Xây dựng']],
  ['a real list of dashes', '- A;\n- B.', ['- A;', '- B.']],
  ['a list right under its heading', 'Nơi nhận:\n- A;\n- B.', ['Nơi nhận:', '- A;', '- B.']],
  ['a numbered list, never renumbered', '3. x\n7. y\n7. z', ['3. x', '7. y', '7. z']],
  ['numbers with brackets', '1) x\n2) y', ['1) x', '2) y']],
  ['other dashes as typed', '+ x\n\n* y', ['+ x', '* y']],
  ['a list in a list', '1. x\n   - y\n   - z\n2. t', ['1. x', '- y', '- z', '2. t']],
  ['a label upon a label', '- 1. x\n  2. y', ['- 1. x', '2. y']],
  ['an item of two paragraphs', '1. x\n\n   y', ['1. x', 'y']],
  ['an item without text', '1.\n2. y', ['1.', '2. y']],
  ['boxes', '- [ ] x\n- [x] y', ['- [ ] x', '- [x] y']],
  ['character references', 'a &amp; b &#x69;mport', ['a & b import']],
  ['the text of a link', '[Chỉ thị 48](/x)', ['Chỉ thị 48']],
  [
    'bare addresses',
    'xem www.x.vn, a@x.vn và http://x.vn.',
    ['xem www.x.vn, a@x.vn và http://x.vn.'],
  ],
  ['single tildes', 'từ 5~10 và 15~20', ['từ 5~10 và 15~20']],
  ['brackets that link to nothing', '[x] và [^1]', ['[x] và [^1]']],
  ['nothing', '\n\n', []],
])('reads %s', (_why, body, texts) => {
  expect(read(body).paragraphs.map(({ text }) => text)).toEqual(texts);
});

test('keeps emphasis as marks, headings with their depth, and the line in the file', () => {
  const { paragraphs, issues } = read('## I. *MỤC* ĐÍCH\n\n- trước **05/12** và ***x***\n');
  expect(issues).toEqual([]);
  expect(paragraphs).toEqual([
    {
      text: 'I. MỤC ĐÍCH',
      marks: [{ kind: 'emphasis', span: { start: 3, end: 6 } }],
      heading: 2,
      line: 11,
    },
    {
      text: '- trước 05/12 và x',
      marks: [
        { kind: 'strong', span: { start: 8, end: 13 } },
        { kind: 'strong', span: { start: 17, end: 18 } },
        { kind: 'emphasis', span: { start: 17, end: 18 } },
      ],
      heading: null,
      line: 13,
    },
  ]);
});

test.each<[why: string, body: string, code: string, line: number]>([
  ['an expression in a text', 'x\n\ny {process.env.HOME} z', 'body-executable', 13],
  ['an expression alone', '{process.env.HOME}', 'body-executable', 11],
  ['a comment', '{/* x */}', 'body-executable', 11],
  ['an import', "x\n\nimport x from 'y'", 'body-executable', 13],
  ['an export', 'export const a = 1', 'body-executable', 11],
  ['a script', '<script>alert(1)</script>', 'body-executable', 11],
  ['a component', 'x <Widget on={1} /> y', 'body-executable', 11],
  ['a tag in emphasis', '**<b>x</b>**', 'body-executable', 11],
  ['a tag in a list', '- x\n- <b>y</b>', 'body-executable', 12],
  ['a tag in a link', '[<b>x</b>](y)', 'body-executable', 11],
  ['a bound', 'x\n\ntỷ lệ <5% học sinh', 'body-unreadable', 13],
  ['a loose brace', 'x {', 'body-unreadable', 11],
  ['a sentence that starts with import', 'x\n\nimport hàng hóa', 'body-unreadable', 13],
  ['an HTML comment', '<!-- x -->', 'body-unreadable', 11],
  ['a table', 'a | b\n--|--\n1 | 2', 'body-unsupported', 11],
  ['a picture', '![x](y.png)', 'body-unsupported', 11],
  ['a picture by reference', '![x]\n\n[x]: y', 'body-unsupported', 11],
  ['a quote', '> x', 'body-unsupported', 11],
  ['a fence of code', '```js\nx\n```', 'body-unsupported', 11],
  ['a piece of code', 'x `y`', 'body-unsupported', 11],
  ['a rule', 'x\n\n***', 'body-unsupported', 13],
  ['struck-out text', '~~x~~', 'body-unsupported', 11],
  ['a footnote', 'x[^1]\n\n[^1]: y', 'body-unsupported', 11],
  ['a link elsewhere', '[x]\n\n[x]: y', 'body-unsupported', 11],
  ['a link with an address', '[x](https://y.vn)', 'link-dropped', 11],
])('refuses or reports %s', (_why, body, code, line) => {
  expect(read(body).issues[0]).toMatchObject({ code, line, path: 'content/documents/x.mdx' });
});

test('an issue quotes what it is about', () => {
  expect(read('x {process.env.HOME} y').issues[0]?.message).toContain('“{process.env.HOME}”');
  expect(read('tỷ lệ <5%').issues[0]?.message).toContain('“tỷ lệ <5%”');
});
