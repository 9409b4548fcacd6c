import { expect, test } from 'vitest';
import { readDocumentFile } from './read.ts';

const facts = '---\ntype: KH\nnumber: null\ndate: null\ntitle: null\n---\n';

test('reads a document, with lines as in the file', () => {
  const { document, issues } = readDocumentFile('kho/documents/ke-hoach-1.mdx', `${facts}\nText\n`);
  expect(issues).toEqual([]);
  expect(document).toMatchObject({
    id: 'ke-hoach-1',
    kind: 'document',
    path: 'kho/documents/ke-hoach-1.mdx',
    paragraphs: [{ text: 'Text', marks: [], heading: null, line: 8 }],
  });
});

test('what Windows and macOS do to a file changes nothing', () => {
  const odd = `\uFEFF${facts}\nTiếng Việt\n`.normalize('NFD').replaceAll('\n', '\r\n');
  const plain = readDocumentFile('documents/x.mdx', `${facts}\nTiếng Việt\n`);
  expect(readDocumentFile('documents/x.mdx', odd)).toEqual(plain);
});

test('a reference needs no text, and may have a note', () => {
  expect(readDocumentFile('references/x.mdx', facts).document).toMatchObject({
    kind: 'reference',
    paragraphs: [],
  });
  expect(readDocumentFile('references/x.mdx', `${facts}\nNote`).document?.paragraphs).toHaveLength(
    1,
  );
});

test.each<[why: string, file: string, source: string, code: string]>([
  ['a document without text', 'documents/x.mdx', facts, 'body-empty'],
  ['a name with diacritics', 'documents/kế-hoạch.mdx', `${facts}\nx`, 'file-name-invalid'],
  ['a name with capitals', 'references/KH-1.mdx', facts, 'file-name-invalid'],
  ['code in the body', 'documents/x.mdx', `${facts}\n{1}`, 'body-executable'],
  ['a wrong field', 'documents/x.mdx', '---\ntype: x\n---\n\nText', 'frontmatter-invalid'],
])('gives no document for %s', (_why, file, source, code) => {
  const { document, issues } = readDocumentFile(file, source);
  expect(document).toBeNull();
  expect(issues[0]?.code).toBe(code);
});

test('a warning does not cost the document', () => {
  const { document, issues } = readDocumentFile('documents/x.mdx', `${facts}\n[x](https://y.vn)`);
  expect(issues[0]).toMatchObject({ code: 'link-dropped', severity: 'warning', line: 8 });
  expect(document?.paragraphs[0]?.text).toBe('x');
});
