import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptReadings } from './readings.ts';
import { sourceFile } from './testing/source-file.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'can-cu-readings-'));
});
afterEach(() => rm(dir, { recursive: true }));

const { read } = sourceFile('Kế hoạch', [{ line: 1, reason: 'mờ' }]);

test('a reading is found again by the hash of its file', async () => {
  const readings = keptReadings(path.join(dir, 'new'));
  expect(await readings.find('aa')).toBeNull();
  await readings.keep('aa', read);
  expect(await readings.find('aa')).toEqual(read);
  expect(await readings.find('bb')).toBeNull();
});

test('what is no whole reading is read again', async () => {
  const readings = keptReadings(dir);
  await writeFile(path.join(dir, 'aa.json'), '{"check":"x","read":{"text":"giả"}}');
  await writeFile(path.join(dir, 'bb.json'), '{"che');
  expect(await readings.find('aa')).toBeNull();
  expect(await readings.find('bb')).toBeNull();
});

test('what other readers made is read again', async () => {
  await keptReadings(dir, 1).keep('aa', read);
  expect(await keptReadings(dir, 2).find('aa')).toBeNull();
  expect(await keptReadings(dir, 1).find('aa')).toEqual(read);
});

test('readings go when they are in the collection, and after a day', async () => {
  const readings = keptReadings(dir);
  for (const name of ['aa', 'bb', 'cc']) await readings.keep(name, read);
  const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
  await utimes(path.join(dir, 'bb.json'), longAgo, longAgo);
  await readings.forget(['aa']);
  expect(await readdir(dir)).toEqual(['cc.json']);
});

test('a folder that cannot be made costs nothing but time', async () => {
  await writeFile(path.join(dir, 'file'), '');
  const readings = keptReadings(path.join(dir, 'file', 'x'));
  await readings.keep('aa', read);
  expect(await readings.find('aa')).toBeNull();
  await readings.forget(['aa']);
});
