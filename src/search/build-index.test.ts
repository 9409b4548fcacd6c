import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildSearchIndex } from './build-index.ts';
import { syllablesOf } from './index/words.ts';
import { openPagefind, type PagefindModule } from './pagefind-index.ts';
import { corpus } from './testing/fixture.ts';
import type { FoundPage, WordIndex } from './word-index.ts';

async function firstPage(index: WordIndex): Promise<FoundPage> {
  const [first] = await index.together(syllablesOf('an ninh'));
  return index.load(first?.place ?? -1);
}

let siteDir: string;
beforeEach(async () => {
  siteDir = await mkdtemp(join(tmpdir(), 'can-cu-index-'));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  await rm(siteDir, { recursive: true });
});

async function filesOf(dir: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const files = paths.map(
    async (path) => [path.slice(dir.length), (await readFile(path)).toString('base64')] as const,
  );
  return new Map(await Promise.all(files));
}

test('counts its pages and bytes, and writes nothing that the search page does not load', async () => {
  const { pages, bytes } = await buildSearchIndex({ corpus, siteDir });
  expect(pages).toBe(corpus.entries.length);
  const names = [...(await filesOf(join(siteDir, 'pagefind'))).keys()];
  expect(names.filter((name) => /ui|highlight/u.test(name))).toEqual([]);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(250_000);
});

test('writes the same bytes again, also over an earlier index', async () => {
  const dir = join(siteDir, 'pagefind');
  await buildSearchIndex({ corpus, siteDir });
  const first = await filesOf(dir);
  await buildSearchIndex({ corpus: { ...corpus, entries: corpus.entries.slice(0, 2) }, siteDir });
  await buildSearchIndex({ corpus, siteDir });
  expect(await filesOf(dir)).toEqual(first);
});

test('throws where it cannot write', async () => {
  const notThere = join(siteDir, 'pagefind\0');
  await expect(buildSearchIndex({ corpus, siteDir: notThere })).rejects.toThrow();
});

test.each<[part: string, failing: RegExp]>([
  ['the list of indexes', /pagefind-entry\.json/u],
  ['what describes the index', /\.pf_meta$/u],
  ['a part of the index', /\.pf_index$/u],
  ['the text of a page', /\.pf_fragment$/u],
  ['the program', /wasm\.[^/]*$/u],
])(
  'a search rejects when %s cannot be loaded, and works when it can again',
  async (_part, failing) => {
    await buildSearchIndex({ corpus, siteDir });
    const dir = `${join(siteDir, 'pagefind')}/`;
    let isDown = true;
    vi.spyOn(console, 'error').mockReturnValue();
    vi.stubGlobal('fetch', async (address: string) => {
      const path = address.replace(/\?.*$/u, '');
      if (isDown && failing.test(path)) throw new TypeError('network');
      return new Response(await readFile(path));
    });
    const module: PagefindModule = await import(`${dir}pagefind.js`);
    const down = openPagefind(module, dir);
    await expect(firstPage(down)).rejects.toThrow();
    await down.close();
    isDown = false;
    const up = openPagefind(module, dir);
    expect((await firstPage(up)).name).toMatch(/\S/u);
    await up.close();
  },
);
