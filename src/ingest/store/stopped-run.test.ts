import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectionFiles } from '../../content/files.ts';
import { type Disk, disk } from './disk.ts';
import { before, fill, lying, seen } from './testing/collection.ts';
import { beginTransaction, type Transaction } from './transaction.ts';

let dir = '';
beforeEach(async () => {
  dir = path.join(await mkdtemp(path.join(tmpdir(), 'can-cu-store-')), 'collection');
});
afterEach(() => rm(path.dirname(dir), { recursive: true }));

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
  await fill(dir);
  await run(disk);
  expect(await lying(dir)).toEqual(after);
});

test('a run that is stopped at any step leaves the collection as before or as after, and the next finishes', async () => {
  const whole = dying(Number.POSITIVE_INFINITY);
  await fill(dir);
  await run(whole.disk);
  const outcomes = [];
  for (let steps = 0; steps < whole.count(); steps++) {
    await rm(dir, { recursive: true });
    await fill(dir);
    await expect(run(dying(steps).disk)).rejects.toThrow('killed');
    const view = await seen(await collectionFiles(dir));
    expect([before, after], `after ${steps} steps`).toContainEqual(view);
    outcomes.push(JSON.stringify(view));
    // The next run first finishes or forgets, and does the same again.
    const next = await beginTransaction(dir);
    expect(await seen(next.changes)).toEqual(view);
    await next.end();
    expect(await lying(dir)).toEqual(view);
    await run(disk);
    expect(await lying(dir)).toEqual(after);
  }
  // Both happen, and once decided it stays decided.
  const decided = outcomes.indexOf(JSON.stringify(after));
  expect(decided).toBeGreaterThan(5);
  expect(new Set(outcomes.slice(decided))).toEqual(new Set([JSON.stringify(after)]));
});

test('what an interrupted run has decided can be interrupted itself', async () => {
  for (let steps = 0; steps < 12; steps++) {
    await rm(dir, { recursive: true, force: true });
    await fill(dir);
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
