import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCollection } from './collection.ts';

const facts = '---\ntype: KH\nnumber: null\ndate: null\ntitle: null\n---\n';
let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'can-cu-collection-'));
  await mkdir(path.join(dir, 'documents'));
  await mkdir(path.join(dir, 'references'));
});

afterEach(() => rm(dir, { recursive: true }));

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path.join(dir, file), content);
}

test('reads both folders, sorted by id', async () => {
  await put('documents/c.mdx', `${facts}\nx`);
  await put('documents/a.mdx', `${facts}\nx`);
  await put('references/b.mdx', facts);
  const { sources, issues } = await readCollection(dir);
  expect(issues).toEqual([]);
  expect(sources.map(({ id, kind }) => [id, kind])).toEqual([
    ['a', 'document'],
    ['b', 'reference'],
    ['c', 'document'],
  ]);
  expect(sources[0]?.path).toBe(path.join(dir, 'documents/a.mdx'));
});

test('a folder that is not there holds nothing', async () => {
  expect(await readCollection(path.join(dir, 'nowhere'))).toEqual({ sources: [], issues: [] });
});

test('one id in both folders keeps the text and is an error', async () => {
  await put('documents/a.mdx', `${facts}\nx`);
  await put('references/a.mdx', facts);
  const { sources, issues } = await readCollection(dir);
  expect(sources.map(({ kind }) => kind)).toEqual(['document']);
  expect(issues).toMatchObject([{ code: 'id-duplicate', severity: 'error' }]);
  expect(issues[0]?.message).toContain('documents/a.mdx');
});

test.each<[why: string, file: string, content: string | Uint8Array, codes: string[]]>([
  ['an office file', 'documents/a.docx', 'x', ['file-unknown']],
  ['a Markdown file', 'references/a.md', facts, ['file-unknown']],
  ['another encoding', 'documents/a.mdx', new Uint8Array([0x2d, 0xff, 0xfe]), ['file-not-utf8']],
  ['a file with an error', 'documents/a.mdx', `${facts}\n{1}`, ['body-executable']],
  ["the system's own file", 'documents/.DS_Store', 'x', []],
])('%s is left out, and said', async (_why, file, content, codes) => {
  await put(file, content);
  const { sources, issues } = await readCollection(dir);
  expect(sources).toEqual([]);
  expect(issues.map(({ code }) => code)).toEqual(codes);
});
