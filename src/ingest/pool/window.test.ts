import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issue } from '../../lib/index.ts';
import type { ReadSource } from '../source-file.ts';
import { sourceFile } from '../testing/source-file.ts';
import { allOf } from './testing/all-of.ts';
import { openWindow } from './window.ts';

const limits = { ahead: 3, held: 5000, running: 100 };

/** A result that says where it comes from. */
const result = (path: string): ReadSource => ({
  status: 'failed',
  issue: issue('source-missing', { name: path }, { path, line: null }),
});
const pathOf = (source: ReadSource) => (source.status === 'failed' ? source.issue.path : '');

/** Says whether a promise is settled once everything that can go on has gone on. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  void promise.then(() => (settled = true));
  await new Promise((resolve) => setTimeout(resolve, 5));
  return settled;
}

test('whatever the sizes, the pace and the number of results, they come in order and all of them', async () => {
  const file = fc.record({ size: fc.nat(200), results: fc.nat(9), pace: fc.nat(3) });
  const many = fc.array(file, { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(many, fc.integer({ min: 1, max: 4 }), async (files, lanes) => {
      const window = openWindow(
        files.map(({ size }) => size),
        limits,
      );
      const lane = async () => {
        for (let at = await window.next(); at !== null; at = await window.next()) {
          for (let each = 0; each < (files[at]?.results ?? 0); each++) {
            for (let wait = files[at]?.pace ?? 0; wait > 0; wait--) await new Promise(setImmediate);
            await window.put(at, result(`${at}/${each}`));
          }
          window.finish(at);
        }
      };
      const runs = Array.from({ length: lanes }, lane);
      const paths = (await allOf(window.results())).map(pathOf);
      await Promise.all(runs);
      const expected = files.flatMap(({ results }, at) =>
        Array.from({ length: results }, (_, each) => `${at}/${each}`),
      );
      expect(paths).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('files that are large together are not read together', async () => {
  const window = openWindow([60, 60, 30], limits);
  expect(await window.next()).toBe(0);
  const second = window.next();
  expect(await isSettled(second)).toBe(false);
  window.finish(0);
  expect(await second).toBe(1);
  expect(await window.next()).toBe(2);
});

test('no further file is started while too many results wait, and the first one always goes on', async () => {
  const window = openWindow([1, 1, 1], limits);
  await window.next();
  await window.next();
  for (let count = 0; count < 4; count++) await window.put(1, result('1/x'));
  const full = window.put(1, result('1/y'));
  const third = window.next();
  expect(await isSettled(full)).toBe(false);
  expect(await isSettled(third)).toBe(false);
  const results = window.results();
  const one = results.next();
  expect(await isSettled(window.put(0, result('0/a')))).toBe(true);
  expect(pathOf((await one).value)).toBe('0/a');
  expect(await isSettled(full)).toBe(false);
  window.close();
  expect(await isSettled(full)).toBe(true);
  expect(await third).toBeNull();
});

test('a failure ends the results', async () => {
  const window = openWindow([1], limits);
  await window.next();
  const first = window.results().next();
  window.fail(new Error('a bug'));
  await expect(first).rejects.toThrow('a bug');
});

test('a scan that is kept counts as much as it takes', async () => {
  const window = openWindow([1, 1, 1], limits);
  await window.next();
  const file = { ...sourceFile('Kế hoạch'), scan: new Uint8Array(limits.held) };
  void window.put(0, { status: 'read', file });
  window.finish(0);
  // The first file waits to be taken: nothing is started beside it.
  const second = window.next();
  expect(await isSettled(second)).toBe(false);
  await window.results().next();
  expect(await isSettled(second)).toBe(true);
  window.close();
});
