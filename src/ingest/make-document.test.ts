import { expect, test } from 'vitest';
import { makeDocument } from './make-document.ts';
import { sourceFile } from './testing/source-file.ts';

const head = [
  'ỦY BAN NHÂN DÂN',
  'HUYỆN CỦ CHI',
  'Số: 12/KH-UBND',
  'Củ Chi, ngày 07 tháng 4 năm 2024',
  'KẾ HOẠCH',
  'Xây dựng phong trào năm 2024',
  'I. MỤC ĐÍCH',
];

/** Makes a document of a plan that goes on with `line`, its line 8. */
function made(line: string) {
  const text = [...head, line].join('\n');
  return makeDocument(sourceFile(text));
}

test.each<[why: string, text: string, writes: string]>([
  ['a mark kept from its letter', 'Phong trào hoa\u00AD\u0300', 'Phong trào hoà'],
  ['signs of Markdown', '# {x} <b> 1. *', '\\# \\{x} \\<b> 1. \\*'],
])('writes a text with %s', (_why, text, writes) => {
  const making = made(text);
  expect(making.status === 'made' && making.made.content).toContain(writes);
});

test('a line that cannot be kept is an issue with its number', () => {
  expect(made('a =*\u0338* b')).toMatchObject({
    status: 'failed',
    issue: { code: 'source-unwritable', path: 'x/a.txt', line: 8 },
  });
});

test('a mistake of ours while a document is made is an issue that calls it our bug', () => {
  const source = {
    ...sourceFile([...head, 'x'].join('\n')),
    get sha256(): string {
      throw new Error('a document does not read back as it was written: x became y');
    },
  };
  const making = makeDocument(source);
  expect(making).toMatchObject({
    status: 'failed',
    issue: { code: 'source-misread', path: 'x/a.txt' },
  });
  expect(making.status === 'failed' && making.issue.message).toBe(
    '“a.txt” is not written, because of a bug in this program: a document does not read back as it was written: x became y',
  );
});
