import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeZip } from './readers/testing/zip.ts';
import { readSourceFile, readSourceFiles } from './source-file.ts';

let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'can-cu-source-'));
});

afterAll(() => rm(dir, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(dir, name);
  await writeFile(file, content);
  return file;
}

test.each([
  ['without', 'KẾ HOẠCH\n'],
  ['with', '\uFEFFKẾ HOẠCH\n'],
])('reads UTF-8 %s a byte order mark', async (_how, content) => {
  const file = await put('kế hoạch.txt', content);
  expect(await readSourceFile(file)).toEqual({
    status: 'read',
    file: {
      path: file,
      name: 'kế hoạch.txt',
      sha256: createHash('sha256').update(content).digest('hex'),
      text: 'KẾ HOẠCH\n',
      read: expect.objectContaining({ format: 'text', encoding: 'UTF-8' }),
    },
  });
});

test.each<[why: string, content: string | Uint8Array, code: string, says: string]>([
  ['nothing', '', 'source-empty', 'holds no text'],
  ['blanks', '\uFEFF \n\t\n', 'source-empty', 'holds no text'],
  ['a PDF', '%PDF-1.7\n', 'source-not-text', 'is a PDF file'],
  ['a DOCX cut short', 'PK\u0003\u0004xx', 'source-damaged', 'is damaged'],
  ['a DOC cut short', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'source-damaged', 'is damaged'],
  ['bytes', Buffer.from([0x4b, 0, 0x48]), 'source-not-text', 'is a binary file'],
])('says of a file with %s what it is', async (_why, content, code, says) => {
  const file = await put('bad.txt', content);
  const read = await readSourceFile(file);
  expect(read).toMatchObject({ status: 'failed', issue: { code, path: file } });
  expect(read.status === 'failed' && read.issue.message).toContain(says);
});

test('a file of 500 MB is refused before it is opened', async () => {
  const file = await put('big.doc', '');
  await truncate(file, 500 * 1024 * 1024);
  const read = await readSourceFile(file);
  expect(read).toMatchObject({ issue: { code: 'source-too-large', path: file } });
  expect(read.status === 'failed' && read.issue.message).toContain('500 MB');
});

test('each file in a ZIP file is a source of its own; one that cannot be read costs no other', async () => {
  const zip = makeZip([
    { name: 'một.txt', content: 'KẾ HOẠCH' },
    { name: '../x', content: 'x' },
    { name: 'hai.rtf', content: '{\\rtf1 THONG BAO}' },
  ]);
  const file = await put('a.zip', zip);
  const found: string[] = [];
  for await (const read of readSourceFiles(file)) {
    if (read.status === 'read') found.push(`${read.file.path} ${read.file.text}`);
    if (read.status === 'failed') found.push(read.issue.code);
  }
  expect(found).toEqual([
    `${file}/một.txt KẾ HOẠCH`,
    'source-entry-unsafe',
    `${file}/hai.rtf THONG BAO`,
  ]);
});

test('a wrong byte is found by its line, however long the text before it', async () => {
  const file = await put(
    'bad.txt',
    Buffer.concat([Buffer.from('Bộ Tài chính\n'.repeat(40)), Buffer.from([0xb9])]),
  );
  expect(await readSourceFile(file)).toMatchObject({
    issue: { code: 'source-not-utf8', line: 41 },
  });
});

test('says what is no file', async () => {
  await mkdir(path.join(dir, 'folder'));
  await symlink('loop', path.join(dir, 'loop'));
  const codeOf = async (name: string) => {
    const read = await readSourceFile(path.join(dir, name));
    return read.status === 'failed' ? read.issue.code : null;
  };
  expect(await codeOf('nothing.txt')).toBe('source-missing');
  expect(await codeOf('folder')).toBe('source-is-folder');
  expect(await codeOf('loop')).toBe('source-unreadable');
});

test('a pipe is not waited for', async () => {
  const pipe = path.join(dir, 'pipe.txt');
  execFileSync('mkfifo', [pipe]);
  expect(await readSourceFile(pipe)).toMatchObject({ issue: { code: 'source-not-file' } });
});

test('a file is opened as the disk spells it and named as people know it', async () => {
  const raw = await put('kế.txt'.normalize('NFD'), 'x');
  const at = { path: raw.normalize('NFC'), raw };
  expect(await readSourceFile(at)).toMatchObject({ file: { path: at.path, name: 'kế.txt' } });
});

test('a ZIP file is read on from where it was left, and each file is told before it is read', async () => {
  const zip = makeZip(['a.txt', 'b.txt', 'c.txt'].map((name) => ({ name, content: name })));
  const file = await put('three.zip', zip);
  const seen: string[] = [];
  const onFile = (at: string) => seen.push(`told ${path.basename(at)}`);
  for await (const read of readSourceFiles(file, {}, { skip: 1, onFile }))
    seen.push(read.status === 'failed' ? read.issue.code : `${read.status} ${read.file.name}`);
  expect(seen).toEqual(['told b.txt', 'read b.txt', 'told c.txt', 'read c.txt']);
});

test('a file that is known by its bytes is not read, wherever it lies', async () => {
  const known = new Set([createHash('sha256').update('b.txt').digest('hex')]);
  const names = ['a.txt', 'b.txt', 'c.txt'];
  const zip = await put('known.zip', makeZip(names.map((name) => ({ name, content: name }))));
  const told: string[] = [];
  for (const file of [await put('other name.txt', 'b.txt'), zip])
    for await (const { status } of readSourceFiles(file, { known })) told.push(status);
  expect(told).toEqual(['known', 'read', 'known', 'read']);
});
