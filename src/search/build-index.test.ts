import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildSearchIndex, fullTextLimit, writeSearchIndex } from './build-index.ts';
import { collectPostings } from './index/postings.ts';
import { addRecord } from './index/record-words.ts';
import { pairStart, pairWord, syllablesOf } from './index/words.ts';
import { openPagefind, type PagefindInstance, type PagefindModule } from './pagefind-index.ts';
import { type SearchRecord, searchRecords } from './records.ts';
import { search } from './search.ts';
import { corpus } from './testing/fixture.ts';
import { naiveIndex } from './testing/naive-index.ts';
import type { FoundPage, Hit, WordIndex } from './word-index.ts';

async function firstPage(index: WordIndex): Promise<FoundPage> {
  const [first] = await index.together(syllablesOf('an ninh'));
  return index.load(first?.place ?? -1);
}

/** Lets Pagefind read from disk. */
function stubFetch(): void {
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(address.replace(/\?.*$/u, ''))),
  );
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

test.each([
  ['whole texts', fullTextLimit, true],
  ['no more than heads and bases of many documents', fullTextLimit + 1, false],
])('has %s', async (_why, count, isFullText) => {
  const built = await writeSearchIndex({ records: searchRecords(corpus), count, siteDir });
  expect(built).toMatchObject({ pages: corpus.entries.length, isFullText });
  stubFetch();
  const dir = join(siteDir, 'pagefind/');
  const index = openPagefind(await import(`${dir}pagefind.js`), dir);
  const hitsOf = async (typed: string) => (await search(typed, index)).hits.length;
  expect(await hitsOf('phong trào toàn dân')).toBeGreaterThan(0);
  expect(await hitsOf('"Căn cứ Chỉ thị số 48-CT/TW"')).toBe(1);
  expect(await hitsOf('"Khóa cửa kho"')).toBe(isFullText ? 1 : 0);
  await index.close();
});

test('finds the same in many small parts, with the places of common pairs apart, as without an index', async () => {
  const records = [...searchRecords(corpus)];
  const limits = { chunkPlaces: 3, commonPages: 2 };
  await writeSearchIndex({ records, count: records.length, siteDir, limits });
  stubFetch();
  const dir = join(siteDir, 'pagefind/');
  const parts = await readdir(dir, { recursive: true });
  expect(parts.filter((name) => name.endsWith('.pf_index')).length).toBeGreaterThan(50);
  const index = openPagefind(await import(`${dir}pagefind.js`), dir, limits.commonPages);
  const naive = naiveIndex(records);
  const places = (hits: readonly Hit[]) => hits.map(({ place }) => place).sort((a, b) => a - b);
  const texts = records.flatMap(({ name, title, sections }) => [
    name,
    title,
    ...sections.map(({ text }) => text),
  ]);
  for (const syllables of texts.map(syllablesOf)) {
    for (const [at, one] of syllables.entries()) {
      expect(places(await index.together([one])), one.typed).toEqual(
        places(await naive.together([one])),
      );
      const next = syllables[at + 1];
      if (next === undefined) continue;
      const start = pairStart(one.key, next.key.slice(0, 2));
      expect(places(await index.word(start)), start).toEqual(places(await naive.word(start)));
      const last = syllables[at + 2];
      if (last === undefined) continue;
      const pairs = [pairWord(one.key, next.key), pairWord(next.key, last.key)];
      expect(places(await index.sequence(pairs)), pairs.join(' ')).toEqual(
        places(await naive.sequence(pairs)),
      );
    }
  }
  await index.close();
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

test('finds the same pages as with an index that Pagefind itself writes of the same words', async () => {
  await buildSearchIndex({ corpus, siteDir });
  const ours = join(siteDir, 'pagefind/');
  const theirs = join(siteDir, 'theirs/');
  const words = await writeWithPagefind([...searchRecords(corpus)], theirs);
  stubFetch();
  // Two indexes that one program opens at once share their memory; each needs a program of its own.
  const modules: PagefindModule[] = [
    await import(`${ours}pagefind.js`),
    await import(`${theirs}pagefind.js`),
  ];
  const instances = modules.map(({ createInstance }, at) =>
    createInstance({ basePath: [ours, theirs][at] ?? '' }),
  );
  const placesOf = async (instance: PagefindInstance | undefined, term: string) => {
    const { results = [] } = (await instance?.search(term)) ?? {};
    const urls = await Promise.all(
      results.map(async (result) => (await result.data()).url.split('/').at(-2)),
    );
    return urls.sort();
  };
  for (const word of [...words, 'an_', '_an_', 'zm48ct_', '_an_ninhx_']) {
    const [mine, reference] = await Promise.all(instances.map((each) => placesOf(each, word)));
    expect(mine, word).toEqual(reference);
  }
  await Promise.all(instances.map((instance) => instance.destroy()));
});

/** Gives Pagefind the words of each record as the text of a page; returns all of them. */
async function writeWithPagefind(
  records: readonly SearchRecord[],
  outputPath: string,
): Promise<ReadonlySet<string>> {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  const all = new Set<string>();
  for (const record of records) {
    const words: string[] = [];
    addRecord(
      { ...collectPostings(), startPage: () => undefined, add: (word) => void words.push(word) },
      record,
    );
    for (const word of words) all.add(word);
    await index?.addCustomRecord({
      url: `/${record.id}/`,
      content: words.join(' '),
      language: 'vi',
    });
  }
  await index?.writeFiles({ outputPath });
  await close();
  return all;
}
