import { readdir, readFile, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readCollection } from '../content/collection.ts';
import { plan } from './testing/plan.ts';
import { temporaryCollection } from './testing/temporary-collection.ts';

const { beside, inside, put, run, snapshot } = temporaryCollection();

test('writes the document and a reference for what it cites, and the second time nothing', async () => {
  const file = await put('a.txt', plan('12/KH-UBND'));
  const first = await run([file]);
  expect(first.issues).toEqual([]);
  expect(first.documents[0]).toMatchObject({
    outcome: 'new',
    path: inside('documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx'),
  });
  expect(first.references).toEqual([
    { path: inside('references/chi-thi-48-ct-tw-2010.mdx'), outcome: 'new' },
  ]);
  const written = await snapshot();
  const second = await run([file]);
  expect(second.documents.map(({ outcome }) => outcome)).toEqual(['unchanged']);
  expect(second.changes).toEqual([]);
  expect(second.references).toEqual([]);
  expect(await snapshot()).toEqual(written);
});

test('what it writes is read without an issue', async () => {
  await run([await put('a.txt', plan('12/KH-UBND'))]);
  const { sources, issues } = await readCollection(inside());
  expect(issues).toEqual([]);
  expect(sources.map(({ id }) => id)).toEqual([
    'chi-thi-48-ct-tw-2010',
    'ke-hoach-12-kh-ubnd-cu-chi-2024',
  ]);
});

test('a document written by hand is left alone', async () => {
  const target = await put(
    'out/documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx',
    '---\ntype: KH\nnumber: 12/KH-UBND\ndate: null\ntitle: null\n---\n\nx\n',
  );
  const { issues } = await run([await put('a.txt', plan('12/KH-UBND'))]);
  expect(issues).toMatchObject([{ code: 'document-edited', path: target }]);
});

test('the same file under another name is the same document', async () => {
  await run([await put('a.txt', plan('12/KH-UBND'))]);
  const written = await snapshot();
  const { documents, issues } = await run([await put('b.txt', plan('12/KH-UBND'))]);
  expect(issues).toEqual([]);
  expect(documents[0]?.outcome).toBe('unchanged');
  expect(await snapshot()).toEqual(written);
});

test('a document keeps the id that its file was given by hand', async () => {
  const file = await put('a.txt', plan('12/KH-UBND'));
  await run([file]);
  const text = await readFile(inside('documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx'), 'utf8');
  await rm(inside('documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx'));
  const renamed = await put('out/documents/ke-hoach-cu-chi.mdx', text);
  const { documents } = await run([file]);
  expect(documents[0]).toMatchObject({ path: renamed, outcome: 'unchanged' });
});

test('two texts that would be one document and say other things are an error that names both, also with force', async () => {
  const first = await put('a.txt', plan('12/KH-UBND'));
  const body = Array.from({ length: 40 }, (_, day) => `Khảo sát đường thôn bản lần thứ ${day}.`);
  const second = await put('b.txt', plan('12/KH-UBND', body.join('\n')));
  const { documents, issues } = await run([first, second], true);
  expect(documents).toHaveLength(1);
  expect(issues).toMatchObject([{ code: 'document-taken', path: second }]);
  expect(issues[0]?.message).toMatch(
    /“b\.txt” would be ke-hoach-12-\S+ and that is the document from “\S+a\.txt”/u,
  );
});

test('a second file of a document is named, and the first one kept', async () => {
  const first = await put('a.txt', plan('12/KH-UBND'));
  const scan = await put('scan.txt', plan('12/KH-UBND').replace('Tuyên truyền', 'Tuyen truyen'));
  const copy = await put('copy/a.txt', plan('12/KH-UBND'));
  const { documents, duplicates, issues } = await run([first, scan, copy]);
  expect(issues).toEqual([]);
  expect(documents.map(({ source }) => source)).toEqual([first]);
  expect(duplicates).toMatchObject([
    { source: scan, of: first, path: documents[0]?.path },
    { source: copy, of: first, likeness: 1 },
  ]);
  const written = await snapshot();
  expect((await run([scan])).duplicates).toMatchObject([{ source: scan, of: 'a.txt' }]);
  expect(await snapshot()).toEqual(written);
});

test('two files of one name that would be one document do not take turns', async () => {
  const files = [
    await put('2023/a.txt', plan('12/KH-UBND')),
    await put('2024/a.txt', plan('12/KH-UBND', 'Thực hiện nhiệm vụ được giao;')),
  ];
  expect((await run(files)).duplicates).toHaveLength(1);
  const written = await snapshot();
  expect((await run(files)).duplicates).toHaveLength(1);
  expect(await snapshot()).toEqual(written);
});

test('bad files cost no good one', async () => {
  const files = [
    beside('nothing.txt'),
    await put('empty.txt', '\n'),
    await put('shopping.txt', 'sữa\nbánh mì\n'),
    await put('marks.txt', plan('13/KH-UBND', 'a =*\u0338* b')),
    await put('a.txt', plan('12/KH-UBND')),
  ];
  const { documents, issues } = await run(files);
  expect(documents).toHaveLength(1);
  expect(issues.map(({ code }) => code)).toEqual([
    'source-missing',
    'source-empty',
    'source-unrecognised',
    'source-unwritable',
  ]);
});

test('only bad files write nothing at all', async () => {
  await run([beside('nothing.txt')]);
  await expect(readdir(inside())).rejects.toThrow('ENOENT');
});
