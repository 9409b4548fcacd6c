import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/content/corpus.ts';
import { seriousBarriers } from './axe.ts';
import { pageTypes, readGraph, settings, site } from './built.ts';
import { watchedPages } from './watched.ts';

const graph = readGraph(site.dir);
const types = pageTypes(graph);
let browser: Browser;
let page: Page;

watchedPages((watched) => {
  ({ browser, page } = watched);
});

describe.each(['document', 'reference'] as const)('the picture on the page of a %s', (type) => {
  test.each([360, 1280])('is one of its two, %i wide, and fits', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site.url + types[type]);
    const shown = page.locator('.neighbourhood .chart:visible');
    expect(await shown.count()).toBe(1);
    const box = await shown.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(width);
  });

  test('links every document, and the table beside it names the same ones', async () => {
    await page.goto(site.url + types[type]);
    const hrefs = await page
      .locator('.neighbourhood .chart.is-wide a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const rows = await page
      .locator('.neighbourhood table a:not(.link-evidence)')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(1);
    expect([...new Set(rows)].sort()).toEqual([...hrefs].sort());
    const arrows = await page.locator('.neighbourhood .chart.is-wide .arrows path').count();
    expect(await page.locator('.neighbourhood table tbody tr').count()).toBe(arrows);
  });

  test('leads the keyboard to a document, without JavaScript', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(site.url + types[type]);
    const other = plain.locator('.neighbourhood .chart:visible a:not(.is-focus)').first();
    const href = (await other.getAttribute('href')) ?? '';
    await other.focus();
    await plain.keyboard.press('Enter');
    await plain.waitForURL((url) => url.pathname === href);
    await plain.close();
  });
});

test('the line of direction leads to the sentence that shows each step', async () => {
  await page.goto(site.url + types['document']);
  const proof = page.locator('.line-ties li a:last-of-type').first();
  const href = (await proof.getAttribute('href')) ?? '';
  await proof.click();
  await page.waitForURL((url) => url.pathname + url.hash === href);
  expect(await page.locator(':target').isVisible()).toBe(true);
});

test('a directive named in the title of a conclusion stands above it in the line', async () => {
  const { edges } = await loadCorpus(settings.content);
  const nested = edges.find(
    ({ source, evidence, relation }) =>
      source !== evidence.document && relation === 'tiep_tuc_thuc_hien',
  );
  if (nested === undefined) throw new Error('the collection has no nested title');
  await page.goto(`${site.url}van-ban/${nested.source}/`);
  const above = page.locator('.line > .line-tier').first().locator('.line-name a');
  const hrefs = await above.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toContain(`${settings.base}van-ban/${nested.target}/`);
});

describe('the page of the graph', () => {
  test('offers every file, and each is there', async () => {
    await page.goto(`${site.url}do-thi/`);
    const hrefs = await page
      .locator('.graph-files a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs).toHaveLength(4);
    for (const href of hrefs) {
      const response = await fetch(new URL(href, site.url));
      expect(response.status).toBe(200);
    }
  });

  test('has as many rows in the files as documents and edges', () => {
    const rows = (name: string) => {
      const text = readFileSync(join(site.dir, 'data', name), 'utf8');
      expect(text.charCodeAt(0)).toBe(0xfeff);
      // Sentences have line feeds, and only rows have carriage returns.
      return text.split('\r\n').length - 2;
    };
    expect(rows('graph-nodes.csv')).toBe(graph.documents.length);
    expect(rows('graph-edges.csv')).toBe(graph.edges.length);
    const gexf = readFileSync(join(site.dir, 'data/graph.gexf'), 'utf8');
    expect(gexf.match(/<node /gu)).toHaveLength(graph.documents.length);
    expect(gexf.match(/<edge /gu)).toHaveLength(graph.edges.length);
  });

  test.each(['do-thi/', 'do-thi/du-lieu/', 'do-thi/kham-pha/'])(
    '%s keeps nobody out',
    async (path) => {
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await seriousBarriers(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    },
  );
});

test('a page stays light, its picture included', () => {
  const html = readFileSync(join(site.dir, types['document'] ?? '', 'index.html'));
  expect(gzipSync(html).length).toBeLessThan(100_000);
});
