import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CollectionFiles, collectionFiles } from '../../content/files.ts';
import { CollectionError } from './collection-error.ts';
import { type Disk, disk } from './disk.ts';
import { beginTransaction, type Transaction } from './transaction.ts';

let dir = '';
beforeEach(async () => {
  dir = path.join(await mkdtemp(path.join(tmpdir(), 'can-cu-store-')), 'collection');
});
afterEach(() => rm(path.dirname(dir), { recursive: true }));

/** A collection of two documents and a reference. */
async function fill(): Promise<void> {
  await mkdir(path.join(dir, 'documents'), { recursive: true });
  await mkdir(path.join(dir, 'references'));
  await writeFile(path.join(dir, 'documents/a.mdx'), 'a');
  await writeFile(path.join(dir, 'documents/b.mdx'), 'b');
  await writeFile(path.join(dir, 'references/c.mdx'), 'c');
}

/** What everybody who reads the collection through its files sees. */
async function seen(files: CollectionFiles): Promise<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const folder of ['documents', 'references', 'ingested']) {
    for (const { name } of await files.entries(folder)) {
      const bytes = await files.read(`${folder}/${name}`);
      result[`${folder}/${name}`] = Buffer.from(bytes ?? []).toString();
    }
  }
  return result;
}

/** All files that lie in the collection's folder. */
async function lying(): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pairs = files.map(async (entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(dir, file), await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries((await Promise.all(pairs)).sort());
}

const before = { 'documents/a.mdx': 'a', 'documents/b.mdx': 'b', 'references/c.mdx': 'c' };
const after = {
  'documents/a.mdx': 'a',
  'documents/b.mdx': 'B',
  'documents/c.mdx': 'C',
  'ingested/c.json': '{}',
};

/** The run that leads from `before` to `after`: a file new, one changed, a reference promoted. */
async function change(transaction: Transaction): Promise<void> {
  const { changes } = transaction;
  await changes.write('documents/b.mdx', 'B');
  await changes.write('documents/c.mdx', 'C');
  await changes.write('ingested/c.json', '{}');
  await changes.remove('references/c.mdx');
  await transaction.commit();
}

/** A disk that dies after `steps` of what is done to it: nothing is done to it any more, as after kill -9. */
function dying(steps: number): { disk: Disk; count: () => number } {
  let done = 0;
  const limited = Object.entries(disk).map(([name, act]) => [
    name,
    async (...args: [string, string]) => {
      if (done >= steps) throw new Error('killed');
      done += 1;
      return (act as (...args: unknown[]) => Promise<unknown>)(...args);
    },
  ]);
  return { disk: Object.fromEntries(limited) as Disk, count: () => done };
}

async function run(using: Disk): Promise<void> {
  const transaction = await beginTransaction(dir, using);
  try {
    await change(transaction);
  } finally {
    await transaction.end();
  }
}

test('all changes of a run become true, and nothing else lies in the folder', async () => {
  await fill();
  await run(disk);
  expect(await lying()).toEqual(after);
});

test('a run that is stopped at any step leaves the collection as before or as after, and the next finishes', async () => {
  const whole = dying(Number.POSITIVE_INFINITY);
  await fill();
  await run(whole.disk);
  const outcomes = [];
  for (let steps = 0; steps < whole.count(); steps++) {
    await rm(dir, { recursive: true });
    await fill();
    await expect(run(dying(steps).disk)).rejects.toThrow('killed');
    const view = await seen(await collectionFiles(dir));
    expect([before, after], `after ${steps} steps`).toContainEqual(view);
    outcomes.push(JSON.stringify(view));
    // The next run first finishes or forgets, and does the same again.
    const next = await beginTransaction(dir);
    expect(await seen(next.changes)).toEqual(view);
    await next.end();
    expect(await lying()).toEqual(view);
    await run(disk);
    expect(await lying()).toEqual(after);
  }
  // Both happen, and once decided it stays decided.
  const decided = outcomes.indexOf(JSON.stringify(after));
  expect(decided).toBeGreaterThan(5);
  expect(new Set(outcomes.slice(decided))).toEqual(new Set([JSON.stringify(after)]));
});

test('what an interrupted run has decided can be interrupted itself', async () => {
  for (let steps = 0; steps < 12; steps++) {
    await rm(dir, { recursive: true, force: true });
    await fill();
    await expect(run(dying(17).disk)).rejects.toThrow('killed');
    const decided = await seen(await collectionFiles(dir));
    expect(decided).toEqual(after);
    await beginTransaction(dir, dying(steps).disk).then(
      (transaction) => transaction.end().catch(() => undefined),
      () => undefined,
    );
    expect(await seen(await collectionFiles(dir)), `after ${steps} steps`).toEqual(decided);
  }
});

test('without a commit nothing changes', async () => {
  await fill();
  const { changes, end } = await beginTransaction(dir);
  await changes.write('documents/new.mdx', 'x');
  await changes.remove('documents/a.mdx');
  await end();
  expect(await lying()).toEqual(before);
});

test('a folder that a run made and did not fill goes; one that was there stays', async () => {
  await (await beginTransaction(dir)).end();
  await expect(readdir(dir)).rejects.toThrow('ENOENT');
  await mkdir(dir);
  await (await beginTransaction(dir)).end();
  expect(await readdir(dir)).toEqual([]);
});

test('changes are seen before they are true; what ends as it was is no change', async () => {
  await fill();
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
  await fill();
  const transaction = await beginTransaction(dir);
  await transaction.changes.write('documents/a.mdx', 'A');
  await transaction.changes.write('documents/b.mdx', 'B');
  await writeFile(path.join(dir, 'documents/b.mdx'), 'edited');
  await expect(transaction.commit()).rejects.toThrow(CollectionError);
  await transaction.end();
  expect(await lying()).toEqual({ ...before, 'documents/b.mdx': 'edited' });
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
  await fill();
  await mkdir(path.join(dir, '.ingest'));
  const operations = [{ path: 'documents/../../x', staged: null }];
  await writeFile(
    path.join(dir, '.ingest/journal.json'),
    JSON.stringify({ version: 1, operations }),
  );
  await expect(collectionFiles(dir)).rejects.toThrow('was changed by hand');
  await expect(beginTransaction(dir)).rejects.toThrow('was changed by hand');
});
