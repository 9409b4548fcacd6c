import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as entry from '../../scripts/bench/browser-entry.ts';
import { type Bundle, bundleExtraction } from '../../scripts/bench/bundle.ts';
import { filesBelow } from '../../scripts/site/fingerprint.ts';
import { readCollection } from '../../src/content/collection.ts';
import { buildRegistry, extractCitations } from '../../src/lib/index.ts';
import { connectBrowser } from './built.ts';

const folder = 'tests/gold/seeds';
const known = (await readCollection('content')).sources.map(({ id, frontmatter }) => ({
  id,
  frontmatter,
}));
let bundle: Bundle;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  bundle = await bundleExtraction();
  browser = await connectBrowser();
  page = await browser.newPage();
  await page.addScriptTag({ content: bundle.code });
});
afterAll(() => browser.close());

/** The citations of a text as JSON, found in the page. */
function extractInPage(text: string): Promise<string> {
  return page.evaluate(
    ([source, sources]) => {
      const { buildRegistry, extractCitations }: typeof entry = Reflect.get(
        globalThis,
        'citations',
      );
      return JSON.stringify(extractCitations(source, buildRegistry(sources)));
    },
    [text, known] as const,
  );
}

describe('the same citations in the browser as in Node', () => {
  const registry = buildRegistry(known);
  const texts = filesBelow(folder).map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]);

  test.each([
    ...texts,
    ...texts.map(([file, text = '']) => [`${file}, decomposed`, text.normalize('NFD')]),
  ])('%s', async (_file, text = '') => {
    const expected = extractCitations(text, registry);
    expect(expected.length).toBeGreaterThan(5);
    expect(await extractInPage(text)).toBe(JSON.stringify(expected));
  });

  test('and none in a text that has none', async () => {
    expect(await extractInPage('Không viện dẫn gì.')).toBe('[]');
  });
});

test('the script is small: 60 KB gzipped, vocabulary included', ({ annotate }) => {
  const { bytes, gzipped } = bundle;
  annotate(`${(bytes / 1000).toFixed(1)} KB minified, ${(gzipped / 1000).toFixed(1)} KB gzipped`);
  expect(bytes).toBeGreaterThan(50_000);
  expect(gzipped).toBeLessThanOrEqual(60_000);
});
