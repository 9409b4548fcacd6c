import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectionFiles } from '../../content/files.ts';
import { CollectionError } from './collection-error.ts';
import { before, fill, lying, seen } from './testing/collection.ts';
import { beginTransaction } from './transaction.ts';

let dir = '';
beforeEach(async () => {
  dir = path.join(await mkdtemp(path.join(tmpdir(), 'can-cu-store-')), 'collection');
});
afterEach(() => rm(path.dirname(dir), { recursive: true }));

test('without a commit nothing changes', async () => {
  await fill(dir);
  const { changes, end } = await beginTransaction(dir);
  await changes.write('documents/new.mdx', 'x');
  await changes.remove('documents/a.mdx');
  await end();
  expect(await lying(dir)).toEqual(before);
});

test('a folder that a run made and did not fill goes; one that was there stays', async () => {
  await (await beginTransaction(dir)).end();
  await expect(readdir(dir)).rejects.toThrow('ENOENT');
  await mkdir(dir);
  await (await beginTransaction(dir)).end();
  expect(await readdir(dir)).toEqual([]);
});

test('changes are seen before they are true; what ends as it was is no change', async () => {
  await fill(dir);
  const { changes, end } = await beginTransaction(dir);
  expect(await changes.write('documents/a.mdx', 'a')).toBe(false);
  expect(await changes.write('documents/new.mdx', 'x')).toBe(true);
  expect(await changes.write('documents/new.mdx', 'y')).toBe(true);
  await changes.remove('references/c.mdx');
  expect(await seen(changes)).toEqual({
    'documents/a.mdx': 'a',
    'documents/b.mdx': 'b',
    'documents/new.mdx': 'y',
  });
  await changes.remove('documents/new.mdx');
  expect(changes.list().map(({ path: file }) => file)).toEqual(['references/c.mdx']);
  await end();
});

test('a file that somebody edits meanwhile is not written over', async () => {
  await fill(dir);
  const transaction = await beginTransaction(dir);
  await transaction.changes.write('documents/a.mdx', 'A');
  await transaction.changes.write('documents/b.mdx', 'B');
  await writeFile(path.join(dir, 'documents/b.mdx'), 'edited');
  await expect(transaction.commit()).rejects.toThrow(CollectionError);
  await transaction.end();
  expect(await lying(dir)).toEqual({ ...before, 'documents/b.mdx': 'edited' });
});

test('two runs do not write one collection at a time; the lock of a dead process is taken over', async () => {
  const first = await beginTransaction(dir);
  await expect(beginTransaction(dir)).rejects.toThrow('Another ingest is writing this collection');
  await first.end();
  await mkdir(path.join(dir, '.ingest'), { recursive: true });
  // No system gives a process this number.
  await writeFile(path.join(dir, '.ingest/lock'), '999999999\n');
  await (await beginTransaction(dir)).end();
  await mkdir(path.join(dir, '.ingest'), { recursive: true });
  await writeFile(path.join(dir, '.ingest/lock'), `${process.ppid}\n`);
  await expect(beginTransaction(dir)).rejects.toThrow(`delete ${path.join(dir, '.ingest/lock')}`);
});

test('a journal that leads out of the collection is refused', async () => {
  await fill(dir);
  await mkdir(path.join(dir, '.ingest'));
  const operations = [{ path: 'documents/../../x', staged: null }];
  await writeFile(
    path.join(dir, '.ingest/journal.json'),
    JSON.stringify({ version: 1, operations }),
  );
  await expect(collectionFiles(dir)).rejects.toThrow('was changed by hand');
  await expect(beginTransaction(dir)).rejects.toThrow('was changed by hand');
});
