import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Figures } from './bench/search/figures.ts';
import { root } from './site/settings.ts';

// Every contestant has processes of its own.
vi.setConfig({ testTimeout: 120_000 });

const fixtures = join(root, 'tests/fixtures/search-bench');
const collection = join(fixtures, 'collection.jsonl');
const queries = join(fixtures, 'queries.jsonl');
const dir = mkdtempSync(join(tmpdir(), 'can-cu-bench-test-'));
afterAll(() => rmSync(dir, { recursive: true }));

function run(...args: readonly string[]) {
  const script = join(import.meta.dirname, 'search.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: dir,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function figuresOf(...args: readonly string[]): Figures {
  const { status, stdout, stderr } = run(...args, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Figures;
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(dir, name), content);
  return name;
}

// Of 15 queries 11 have words that stand in the sought document alone, and “leo” stands in the title of another one
// before it. “kerosen” stands nowhere. Two ask for a document without the words, or one that is not there.
const typed = { hit1: 11 / 15, hit10: 12 / 15, mrr: (11 + 1 / 2) / 15, empty: 1, errors: 0 };

describe('the fixture', () => {
  // Packed, and with a name that does not say so.
  const packed = write('kho.jsonl', gzipSync(readFileSync(collection)));
  const figures = figuresOf('--collection', packed, '--queries', queries, '--size', '3,2');

  test('what it was about', () => {
    expect(figures.collection).toEqual({ file: packed, documents: 24 });
    expect(figures.queries).toEqual({
      file: queries,
      count: 15,
      stripTones: false,
      unanswerable: 1,
    });
    expect(figures.browser).toBeNull();
  });

  test('compares four, each without a problem', () => {
    expect(figures.contestants.map(({ name, problem }) => [name, problem])).toEqual([
      ['site', null],
      ['minisearch', null],
      ['minisearch-bigrams', null],
      ['flexsearch', null],
    ]);
  });

  test.each(['site', 'minisearch', 'minisearch-bigrams'])('quality of %s', (name) => {
    const { quality } = figures.contestants.find((each) => each.name === name) ?? {};
    expect(quality?.mrr).toBeCloseTo(typed.mrr, 10);
    expect({ ...quality, mrr: typed.mrr }).toEqual(typed);
  });

  test('indexes have a size, and peaks are those of whole processes', () => {
    for (const { name, index } of figures.contestants) {
      expect(index?.bytes, name).toBeGreaterThan(500);
      expect(index?.files, name).toBeGreaterThanOrEqual(name === 'site' ? 24 : 1);
      // A Node that does nothing takes 40 MB.
      if (process.platform === 'linux') expect(index?.peakBytes, name).toBeGreaterThan(30e6);
    }
  });

  test('the site is cold for every query, what is loaded whole a few times; warm loads nothing', () => {
    const cold = figures.contestants.map(({ cold }) => cold?.queries);
    expect(cold).toEqual([15, 5, 5, 5]);
    for (const { name, cold, warm, index } of figures.contestants) {
      expect(warm, name).toMatchObject({ queries: 15, bytes: { max: 0 }, requests: { max: 0 } });
      const { p50, p95, max } = cold?.bytes ?? { p50: 0, p95: 0, max: 0 };
      expect([p50, p95, max], name).toEqual([p50, p95, max].toSorted((a, b) => a - b));
      // The program, the list of indexes, what describes it, the WebAssembly and a part of the index.
      if (name === 'site') expect(cold?.requests.p50).toBeGreaterThanOrEqual(5);
      else expect([p50, cold?.requests.max], name).toEqual([index?.bytes, 1]);
    }
  });

  test('the curve asks every common phrase of as many documents as were asked for', () => {
    expect(figures.curve.map(({ name, documents, problem }) => [name, documents, problem])).toEqual(
      [
        ['site', 3, null],
        ['site', 2, null],
      ],
    );
    for (const { documents, phrases, index } of figures.curve) {
      expect(phrases).toHaveLength(9);
      expect(phrases[0]).toMatchObject({ query: 'cơ quan nhà nước', error: null, browser: null });
      expect(phrases[1]?.query).toBe('"cơ quan nhà nước"');
      expect(index?.files).toBeGreaterThan(documents);
    }
  });

  test('has the same keys at every run, in their order', () => {
    expect(Object.keys(figures)).toEqual([
      'collection',
      'queries',
      'contestants',
      'browser',
      'curve',
    ]);
    const [own] = figures.contestants;
    expect(Object.keys(own ?? {})).toEqual([
      'name',
      'problem',
      'index',
      'quality',
      'firstError',
      'cold',
      'warm',
    ]);
    expect(Object.keys(own?.index ?? {})).toEqual(['ms', 'files', 'bytes', 'peakBytes']);
    expect(Object.keys(own?.cold ?? {})).toEqual(['queries', 'ms', 'bytes', 'requests']);
  });
});

test('--strip-tones takes the marks from the queries, and “tia chop” is another document’s own spelling', () => {
  const { contestants, queries: asked } = figuresOf(
    ...['--collection', collection, '--queries', queries, '--strip-tones'],
  );
  expect(asked?.stripTones).toBe(true);
  expect(contestants[0]?.quality?.mrr).toBeCloseTo((10 + 1 / 2 + 1 / 2) / 15, 10);
  expect(contestants[0]?.quality).toMatchObject({ hit1: 10 / 15, hit10: 12 / 15, empty: 1 });
});

test('a table for people, of the first queries only, with plain Pagefind', () => {
  const { status, stdout } = run(
    ...['--collection', collection, '--queries', queries, '--limit', '2', '--plain-pagefind'],
  );
  expect(status).toBe(0);
  expect(stdout).toContain(`Queries: ${queries}, 2, as typed\n`);
  for (const name of ['site', 'minisearch-bigrams', 'flexsearch', 'pagefind']) {
    expect(stdout).toMatch(new RegExp(`^${name} +1\\.000 +1\\.000 +1\\.000 +0 +0 `, 'mu'));
  }
});

test.each<[why: string, args: readonly string[], message: string]>([
  ['no collection', ['--queries', queries], '--collection is missing'],
  ['nothing to ask', ['--collection', collection], '--queries is missing'],
  [
    'a file that is not there',
    ['--collection', 'x.jsonl', '--queries', queries],
    'x.jsonl: there is no such file',
  ],
  ['a folder', ['--collection', '.', '--queries', queries], '. cannot be read'],
  [
    'queries that are documents',
    ['--collection', collection, '--queries', collection],
    'collection.jsonl:1: a query needs the text “query”',
  ],
  [
    'a size in words',
    ['--collection', collection, '--size', '10,nghìn'],
    '--size takes whole numbers from 1; “nghìn” is none',
  ],
  [
    'a limit of nothing',
    ['--collection', collection, '--queries', queries, '--limit', '0'],
    '--limit takes whole numbers from 1; “0” is none',
  ],
  [
    'a collection that is broken',
    ['--collection', write('hong.jsonl', '{"id": "a", }'), '--queries', queries],
    'hong.jsonl:1: not JSON: {"id": "a", }\n',
  ],
  ['an unknown option', ['--colour'], "'--colour'"],
])('refuses %s', (_why, args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});
