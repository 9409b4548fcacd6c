import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourcePaths } from './paths.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'can-cu-paths-'));
});

afterEach(() => rm(dir, { recursive: true }));

async function put(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), 'x');
  }
}

/** What is found below the folder of the test, as paths in it. */
async function found(paths: readonly string[], except: readonly string[] = []) {
  const inDir = (name: string) => path.join(dir, name);
  const { files, issues } = await sourcePaths(paths.map(inDir), { except: except.map(inDir) });
  return {
    files: files.map((each) => path.relative(dir, each.path)),
    issues: issues.map((each) => [path.relative(dir, each.path), each.code]),
    messages: issues.map(({ message }) => message),
  };
}

test('a folder is walked in the order of names; hidden files and those of the system are left out', async () => {
  await put('b.txt', 'B.docx', 'a/ă.pdf', 'a/z.doc', 'a.zip', 'Ấ/1.rtf');
  await put('.DS_Store', 'Thumbs.db', 'a/desktop.ini', '~$B.docx', '__MACOSX/c.txt', '.git/c.txt');
  expect(await found([''])).toEqual({
    files: ['B.docx', 'a/z.doc', 'a/ă.pdf', 'a.zip', 'b.txt', 'Ấ/1.rtf'],
    issues: [],
    messages: [],
  });
});

test('a path has its size, its name in NFC for people and as it is for the disk', async () => {
  const name = 'Kế hoạch.txt'.normalize('NFD');
  await put(name);
  expect((await sourcePaths([dir])).files).toEqual([
    { path: path.join(dir, 'Kế hoạch.txt'.normalize('NFC')), raw: path.join(dir, name), bytes: 1 },
  ]);
});

test('files of no known kind are counted by their ending in a folder, and taken when named', async () => {
  await put('a.xlsx', 'in/b.XLSX', 'c.mp4', 'd.txt', 'LICENSE');
  await writeFile(path.join(dir, 'KH 12.2024'), '%PDF-1.7');
  const { files, issues, messages } = await found(['', 'a.xlsx']);
  expect(files).toEqual(['KH 12.2024', 'd.txt']);
  expect(issues).toEqual([
    ['', 'folder-others'],
    ['', 'folder-others'],
    ['', 'folder-others'],
  ]);
  const name = path.basename(dir);
  expect(messages).toEqual([
    `1 .mp4 file in the folder “${name}” is left out`,
    `2 .xlsx files in the folder “${name}” are left out`,
    `1 file without an ending in the folder “${name}” is left out`,
  ]);
  expect((await found(['c.mp4'])).files).toEqual(['c.mp4']);
});

test.each<[why: string, paths: readonly string[]]>([
  ['by name', ['a.txt', 'a.txt']],
  ['by its folder and by name', ['', 'a.txt']],
  ['by a link', ['link.txt', 'a.txt']],
])('a file that comes twice %s is taken once', async (_why, paths) => {
  await put('a.txt');
  await symlink('a.txt', path.join(dir, 'link.txt'));
  expect((await found(paths)).files).toHaveLength(1);
});

test('a link back to a folder above is said and not followed', async () => {
  await put('a/b/c.txt');
  await symlink('..', path.join(dir, 'a/b/up'));
  expect(await found([''])).toMatchObject({
    files: ['a/b/c.txt'],
    issues: [['a/b/up', 'source-not-file']],
  });
});

test('many links to one folder are walked once', async () => {
  let below = 'deepest';
  await put('deepest/x.txt');
  for (let level = 0; level < 24; level++) {
    await mkdir(path.join(dir, `level${level}`));
    for (const name of ['one', 'two'])
      await symlink(path.join('..', below), path.join(dir, `level${level}`, name));
    below = `level${level}`;
  }
  expect((await found([below])).files).toHaveLength(1);
});

test('the folder of the collection is never walked', async () => {
  await put('kho/documents/a.md', 'in/b.txt');
  expect((await found([''], ['kho', 'nothing'])).files).toEqual(['in/b.txt']);
  expect(await found(['kho'], ['kho'])).toMatchObject({
    files: [],
    issues: [['kho', 'folder-empty']],
  });
});

test('what is no file, does not exist or leads nowhere is said', async () => {
  await put('a.txt');
  await symlink('nothing', path.join(dir, 'b-broken.txt'));
  execFileSync('mkfifo', [path.join(dir, 'c.pipe')]);
  const server = createServer().listen(path.join(dir, 'd.socket'));
  await new Promise((resolve) => server.once('listening', resolve));
  expect(await found(['', 'nothing.txt', 'c.pipe'])).toMatchObject({
    files: ['a.txt'],
    issues: [
      ['b-broken.txt', 'source-missing'],
      ['c.pipe', 'source-not-file'],
      ['d.socket', 'source-not-file'],
      ['nothing.txt', 'source-missing'],
      ['c.pipe', 'source-not-file'],
    ],
  });
  await new Promise((resolve) => server.close(resolve));
});

test('a name that is not UTF-8 is said', async () => {
  await put('a.txt');
  const raw = Buffer.concat([Buffer.from(`${dir}/K`), Buffer.from([0xd5]), Buffer.from('.txt')]);
  await writeFile(raw, 'x');
  expect(await found([''])).toMatchObject({
    files: ['a.txt'],
    issues: [['K\uFFFD.txt', 'source-name-unreadable']],
  });
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be opened is said', async () => {
  await put('a/b.txt', 'c.txt');
  await chmod(path.join(dir, 'a'), 0);
  expect(await found([''])).toMatchObject({
    files: ['c.txt'],
    issues: [['a', 'folder-unreadable']],
  });
  await chmod(path.join(dir, 'a'), 0o700);
});

test('an empty folder is said, one whose files all came before is not', async () => {
  await mkdir(path.join(dir, 'empty'));
  await put('full/a.txt');
  expect(await found(['full', 'empty', 'full'])).toMatchObject({
    files: ['full/a.txt'],
    issues: [['empty', 'folder-empty']],
  });
});

test('a folder without files inside an empty one is not said again', async () => {
  await mkdir(path.join(dir, 'empty'));
  expect((await found(['', 'empty', 'empty'])).issues).toEqual([['', 'folder-empty']]);
});

test('ten thousand files are found in moments', async () => {
  await Promise.all(
    Array.from({ length: 10_000 }, (_, at) => writeFile(path.join(dir, `${at}.txt`), '')),
  );
  const start = performance.now();
  expect((await sourcePaths([dir])).files).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
