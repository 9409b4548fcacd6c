import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/content/corpus.ts';
import { seriousBarriers } from './axe.ts';
import { connectBrowser, pageTypes, readGraph, settings, site } from './built.ts';
import { type Complaints, joinSpaces, visibleTexts, watch } from './visit.ts';

const paths = pageTypes(readGraph(site.dir));
const types = Object.entries(paths);
let browser: Browser;

beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

describe.each(types)('the %s page', (name, path) => {
  let page: Page;
  let status: number | undefined;
  let complaints: Complaints;

  beforeAll(async () => {
    const context = await browser.newContext();
    complaints = await watch(context, site.url);
    page = await context.newPage();
    const response = await page.goto(site.url + path, { waitUntil: 'networkidle' });
    status = response?.status();
  });
  afterAll(() => page.context().close());

  test('is there, or says that it is not', () => {
    expect(status).toBe(name === 'missing' ? 404 : 200);
  });

  test('asks no other host, keeps its policy, and logs no error', async () => {
    const policy = page.locator('meta[http-equiv="Content-Security-Policy" i]');
    expect(await policy.getAttribute('content')).toContain("default-src 'none'");
    expect(complaints).toEqual({ strangers: [], violations: [], errors: [] });
  });

  test('says as much without JavaScript', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(site.url + path);
    expect(await plain.locator('h1').isVisible()).toBe(true);
    const texts = await visibleTexts(plain);
    // Searching is the one thing that needs JavaScript; its page says so.
    if (name === 'search') expect(texts.join('')).toContain('cần JavaScript');
    else expect(await visibleTexts(page)).toEqual(texts);
    await plain.close();
  });

  test.each(['light', 'dark'] as const)('keeps nobody out (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await seriousBarriers(page)).toEqual([]);
  });

  test.each([360, 1280])('fits a screen %i wide', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
});

test.each([360, 1440])('what stands below another starts on its edge (%i wide)', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(`${site.url}${paths['document']}`);
  for (const selector of ['.document-main > .relations > h2:visible', '.colophon a']) {
    const edges = await page.locator(selector).evaluateAll((elements) => {
      const boxes = elements.map((element) => element.getBoundingClientRect());
      const rows = [...Map.groupBy(boxes, ({ top }) => Math.round(top)).values()];
      return rows.map((row) => Math.round(Math.min(...row.map(({ left }) => left))));
    });
    expect(new Set(edges).size).toBe(1);
  }
  await page.close();
});

test('every answer, found or not, keeps browsers from guessing types', async () => {
  for (const path of ['', 'khong-co-trang-nay/', 'data/graph.json']) {
    const response = await fetch(site.url + path);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('every paragraph of every document is on its page, without JavaScript', async () => {
  const { entries } = await loadCorpus(settings.content);
  const held = entries.filter(({ document }) => document.kind === 'document');
  expect(held.length).toBeGreaterThan(0);
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const { document } of held) {
    await page.goto(`${site.url}van-ban/${document.id}/`);
    const text = joinSpaces((await visibleTexts(page)).join(''));
    for (const { span } of document.blocks) {
      expect(text).toContain(joinSpaces(document.text.slice(span.start, span.end)));
    }
  }
  await page.close();
});
