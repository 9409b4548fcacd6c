import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Figures } from '../../scripts/bench/search/figures.ts';
import { root } from '../../scripts/site/settings.ts';

// Nine phrases and three queries, each with a browser context of its own.
vi.setConfig({ testTimeout: 180_000 });

const fixtures = join(root, 'tests/fixtures/search-bench');

test('the site’s search is measured in a browser', () => {
  const collection = join(fixtures, 'collection.jsonl');
  const queries = join(fixtures, 'queries.jsonl');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'scripts/search.ts'),
      ...['--collection', collection, '--queries', queries, '--size', '2'],
      ...['--limit', '3', '--browser', '--json'],
    ],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { browser, curve } = JSON.parse(stdout) as Figures;
  expect(browser).toMatchObject({ queries: 3, errors: 0, warm: { queries: 3, bytes: { max: 0 } } });
  // The WebAssembly alone has 50 KB.
  expect(browser?.cold?.bytes.p50).toBeGreaterThan(50_000);
  expect(browser?.cold?.requests.p50).toBeGreaterThanOrEqual(6);
  for (const phrase of curve[0]?.phrases ?? []) {
    expect(phrase.browser?.cold?.bytes, phrase.query).toBeGreaterThan(50_000);
    expect(phrase.browser?.warm?.requests, phrase.query).toBe(0);
  }
});
