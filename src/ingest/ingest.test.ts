import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readCollection } from '../content/collection.ts';
import { ingest } from './ingest.ts';

vi.setConfig({ testTimeout: 30_000 });

let dir = '';
let out = '';

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'can-cu-ingest-'));
  out = path.join(dir, 'out');
});

afterEach(() => rm(dir, { recursive: true }));

/** A plan with a letterhead; `number` as it stands after “Số:”. */
function plan(
  number: string,
  body = 'Thực hiện Chỉ thị số 48-CT/TW ngày 22/10/2010 của Bộ Chính trị;',
): string {
  return [
    'ỦY BAN NHÂN DÂN',
    'HUYỆN CỦ CHI',
    `Số: ${number}`,
    'Củ Chi, ngày 07 tháng 4 năm 2024',
    'KẾ HOẠCH',
    'Xây dựng phong trào năm 2024',
    body,
    'I. MỤC ĐÍCH',
    '1. Nâng cao nhận thức.',
    'II. NỘI DUNG',
    '1. Tuyên truyền, phổ biến.',
    'Nơi nhận:',
    '- Lưu: VT.',
    'CHỦ TỊCH',
    'Nguyễn Văn A',
  ].join('\n');
}

async function put(name: string, text: string): Promise<string> {
  const file = path.join(dir, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

async function snapshot(): Promise<Record<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files
      .sort()
      .map(async (file) => [path.relative(out, file), await readFile(file, 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}

function run(files: readonly string[], force = false) {
  return ingest(files, { out, force });
}

test('writes the document and a reference for what it cites, and the second time nothing', async () => {
  const file = await put('a.txt', plan('12/KH-UBND'));
  const first = await run([file]);
  expect(first.issues).toEqual([]);
  expect(first.documents[0]).toMatchObject({
    outcome: 'new',
    path: path.join(out, 'documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx'),
  });
  expect(first.references).toEqual([
    { path: path.join(out, 'references/chi-thi-48-ct-tw-2010.mdx'), outcome: 'new' },
  ]);
  const written = await snapshot();
  const second = await run([file, file]);
  expect(second.documents.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  expect(second.references).toEqual([]);
  expect(await snapshot()).toEqual(written);
});

test('what it writes is read without an issue', async () => {
  await run([await put('a.txt', plan('12/KH-UBND'))]);
  const { sources, issues } = await readCollection(out);
  expect(issues).toEqual([]);
  expect(sources.map(({ id }) => id)).toEqual([
    'chi-thi-48-ct-tw-2010',
    'ke-hoach-12-kh-ubnd-cu-chi-2024',
  ]);
});

test('an edited document is left alone, and written over with force', async () => {
  const file = await put('a.txt', plan('12/KH-UBND'));
  await run([file]);
  const target = path.join(out, 'documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx');
  const fresh = await readFile(target, 'utf8');
  await writeFile(target, fresh.replace('Nâng cao', 'Tăng cường'));
  const refused = await run([file]);
  expect(refused.issues).toMatchObject([{ code: 'document-edited', path: target }]);
  expect(await readFile(target, 'utf8')).toContain('Tăng cường');
  const forced = await run([file], true);
  expect(forced.documents[0]?.outcome).toBe('overwritten');
  expect(await readFile(target, 'utf8')).toBe(fresh);
});

test('a document written by hand is left alone', async () => {
  const target = await put(
    'out/documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx',
    '---\ntype: KH\nnumber: 12/KH-UBND\ndate: null\ntitle: null\n---\n\nx\n',
  );
  const { issues } = await run([await put('a.txt', plan('12/KH-UBND'))]);
  expect(issues).toMatchObject([{ code: 'document-edited', path: target }]);
});

test('a source that changed is told from one that did not', async () => {
  const file = await put('a.txt', plan('12/KH-UBND'));
  await run([file]);
  await writeFile(file, `${plan('12/KH-UBND')}.`);
  expect((await run([file])).issues).toMatchObject([{ code: 'document-edited' }]);
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
  const text = await readFile(
    path.join(out, 'documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx'),
    'utf8',
  );
  await rm(path.join(out, 'documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx'));
  const renamed = await put('out/documents/ke-hoach-cu-chi.mdx', text);
  const { documents } = await run([file]);
  expect(documents[0]).toMatchObject({ path: renamed, outcome: 'unchanged' });
});

test('two texts that would be one document are an error that names both, also with force', async () => {
  const first = await put('a.txt', plan('12/KH-UBND'));
  const second = await put('b.txt', plan('12/KH-UBND', 'Thực hiện nhiệm vụ được giao;'));
  const { documents, issues } = await run([first, second], true);
  expect(documents).toHaveLength(1);
  expect(issues).toMatchObject([{ code: 'document-taken', path: second }]);
  expect(issues[0]?.message).toMatch(
    /“b\.txt” would be ke-hoach-12-\S+ and that is the document from “a\.txt”/u,
  );
});

test('bad files cost no good one', async () => {
  const files = [
    path.join(dir, 'nothing.txt'),
    await put('empty.txt', '\n'),
    await put('shopping.txt', 'sữa\nbánh mì\n'),
    await put('a.txt', plan('12/KH-UBND')),
  ];
  const { documents, issues } = await run(files);
  expect(documents).toHaveLength(1);
  expect(issues.map(({ code }) => code)).toEqual([
    'source-missing',
    'source-empty',
    'source-unrecognised',
  ]);
});

test('only bad files write nothing at all', async () => {
  await run([path.join(dir, 'nothing.txt')]);
  await expect(readdir(out)).rejects.toThrow('ENOENT');
});

test('the text of a reference takes its place and its address', async () => {
  await run([
    await put(
      'a.txt',
      plan(
        '12/KH-UBND',
        'Căn cứ Kế hoạch số 7/KH-UBND ngày 07/4/2024 của Ủy ban nhân dân huyện Củ Chi;',
      ),
    ),
  ]);
  const [reference] = await readdir(path.join(out, 'references'));
  const { documents } = await run([await put('b.txt', plan('7/KH-UBND'))]);
  expect(documents[0]).toMatchObject({
    outcome: 'new',
    path: path.join(out, 'documents', reference ?? ''),
    formerReference: path.join(out, 'references', reference ?? ''),
  });
  expect(await readdir(path.join(out, 'references'))).toEqual(['chi-thi-48-ct-tw-2010.mdx']);
});

test('a reference with a note does not go without force', async () => {
  await run([
    await put(
      'a.txt',
      plan(
        '12/KH-UBND',
        'Căn cứ Kế hoạch số 7/KH-UBND ngày 07/4/2024 của Ủy ban nhân dân huyện Củ Chi;',
      ),
    ),
  ]);
  const [name = ''] = await readdir(path.join(out, 'references'));
  const reference = path.join(out, 'references', name);
  await writeFile(reference, `${await readFile(reference, 'utf8')}\nBản giấy ở phòng lưu trữ.\n`);
  const file = await put('b.txt', plan('7/KH-UBND'));
  const { documents, issues } = await run([file]);
  expect(documents).toEqual([]);
  expect(issues).toMatchObject([{ code: 'reference-noted', path: reference }]);
  expect((await run([file], true)).documents[0]?.formerReference).toBe(reference);
});

test('a reference that people have filled in keeps what they wrote, and gets what it lacks', async () => {
  const file = await put('a.txt', plan('12/KH-UBND'));
  const reference = await put(
    'out/references/chi-thi-48-ct-tw-2010.mdx',
    '---\ntype: CT\nnumber: 48-CT/TW\ndate: 2010-10-22\ntitle: Phòng, chống tội phạm # từ bản in\n---\n\nGhi chú.\n',
  );
  const { references } = await run([file]);
  expect(references).toEqual([{ path: reference, outcome: 'updated' }]);
  const text = await readFile(reference, 'utf8');
  expect(text).toBe(
    '---\ntype: CT\nnumber: 48-CT/TW\ndate: 2010-10-22\nissuers:\n  - Bộ Chính trị\ntitle: Phòng, chống tội phạm # từ bản in\n---\n\nGhi chú.\n',
  );
  expect((await run([file])).references).toEqual([]);
});
