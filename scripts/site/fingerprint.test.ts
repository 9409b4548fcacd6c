import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow, fingerprint } from './fingerprint.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-fingerprint-'));
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'c.txt'), 'một');
  writeFileSync(join(folder, 'a.txt'), 'hai');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('files are listed by path from the folder, sorted', () => {
  expect(filesBelow(folder)).toEqual(['a.txt', 'b/c.txt']);
  expect(filesBelow(join(folder, 'a.txt'))).toEqual(['']);
  expect(filesBelow(join(folder, 'none'))).toEqual([]);
});

test.each<[why: string, change: () => void, isSame: boolean]>([
  ['nothing', () => {}, true],
  ['a date', () => utimesSync(join(folder, 'a.txt'), 1, 1), true],
  ['a letter', () => writeFileSync(join(folder, 'a.txt'), 'haì'), false],
  ['a name', () => renameSync(join(folder, 'a.txt'), join(folder, 'd.txt')), false],
  ['a new file', () => writeFileSync(join(folder, 'b', 'd.txt'), ''), false],
  ['a file less', () => rmSync(join(folder, 'a.txt')), false],
])('a fingerprint after changing %s', (_why, change, isSame) => {
  const before = fingerprint(folder);
  change();
  expect(fingerprint(folder) === before).toBe(isSame);
});
