import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { missingContent, root, siteSettings } from './settings.ts';

test.each<
  [
    why: string,
    given: { content?: string; dest?: string },
    env: Record<string, string>,
    content: string,
    dest: string,
  ]
>([
  ['the default', {}, {}, 'content', 'dist'],
  ['the environment', {}, { CONTENT_DIR: 'c', OUT_DIR: 'o' }, 'c', 'o'],
  [
    'options before the environment',
    { content: 'a', dest: 'b' },
    { CONTENT_DIR: 'c', OUT_DIR: 'o' },
    'a',
    'b',
  ],
  ['absolute paths', { content: '/x/c' }, { OUT_DIR: '/x/o' }, '/x/c', '/x/o'],
])('directories: %s', (_why, given, env, content, dest) => {
  expect(siteSettings(given, env)).toMatchObject({
    content: resolve(root, content),
    dest: resolve(root, dest),
  });
});

test.each([
  ['', '/'],
  ['/', '/'],
  ['kho', '/kho/'],
  ['/kho', '/kho/'],
  ['/kho/', '/kho/'],
  ['/a//b', '/a/b/'],
])('base path “%s” is %s', (given, expected) => {
  expect(siteSettings({}, { BASE_PATH: given }).base).toBe(expected);
});

test('a collection has documents/ or references/', () => {
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-settings-'));
  expect(missingContent(folder)).toContain('neither documents/ nor references/');
  mkdirSync(join(folder, 'references'));
  expect(missingContent(folder)).toBeNull();
  rmSync(folder, { recursive: true });
});
