import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/site/build.ts';
import { loadCorpus } from '../../src/content/corpus.ts';
import { seriousBarriers } from './axe.ts';
import { connectBrowser, readGraph, settings, site } from './built.ts';
import { brokenLinks } from './gates/links.ts';
import { readSite, type Site } from './site.ts';

const graph = readGraph(site.dir);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** The figure beside a link of the overview: how many documents its list says it has. */
const figureBeside = async (link: ReturnType<Page['locator']>) =>
  Number.parseInt((await link.locator('xpath=..').locator('.count').textContent()) ?? '', 10);

describe('a reader without JavaScript who looks for plans', () => {
  beforeEach(async () => {
    page = await browser.newPage({ javaScriptEnabled: false });
  });
  afterEach(() => page.close());

  test('goes from the home page to the overview, the type, and a document', async () => {
    const { entries } = await loadCorpus(settings.content);
    const plans = entries.filter(({ document }) => document.frontmatter.type === 'KH');
    await page.goto(site.url);
    await page.locator('main').getByRole('link', { name: 'danh mục' }).click();
    const link = page.getByRole('link', { name: 'Kế hoạch', exact: true });
    expect(await figureBeside(link)).toBe(plans.length);
    await link.click();
    await page.waitForURL('**/loai/ke-hoach/');
    expect(await page.locator('.list-row').count()).toBe(plans.length);
    const held = plans.filter(({ document }) => document.kind === 'document');
    expect(await page.locator('section[aria-labelledby="co-toan-van"] .list-row').count()).toBe(
      held.length,
    );
    await page.locator('.list-name a').first().click();
    await page.waitForURL('**/van-ban/**');
  });

  test('has them by number of citations at an address of its own, and comes back', async () => {
    await page.goto(`${site.url}loai/ke-hoach/`);
    await page.getByRole('link', { name: 'Được dẫn nhiều nhất trước' }).click();
    await page.waitForURL('**/loai/ke-hoach/duoc-dan-nhieu/');
    const figures = await page
      .locator('section[aria-labelledby="qua-loi-dan"] .list-figure')
      .allInnerTexts();
    expect(figures.length).toBeGreaterThan(1);
    expect(figures.map(Number)).toEqual(figures.map(Number).toSorted((a, b) => b - a));
    expect(await page.locator('.list-orders [aria-current]').textContent()).toContain('nhiều nhất');
    await page.getByRole('link', { name: 'Mới nhất trước' }).click();
    await page.waitForURL('**/loai/ke-hoach/');
  });

  test('goes from a body up to its level and its place, and finds it there', async () => {
    await page.goto(`${site.url}co-quan/`);
    const body = page.locator('.catalogue a', { hasText: 'Sở Giáo dục và Đào tạo' }).first();
    const name = (await body.textContent()) ?? '';
    await body.click();
    const address = page.url();
    expect(await page.locator('h1').textContent()).toBe(name);
    for (const axis of ['cap', 'noi', 'nganh']) {
      await page.goto(address);
      await page.locator(`.body-facts a[href*="/${axis}/"]`).first().click();
      expect(
        await page.locator('.catalogue').getByRole('link', { name, exact: true }).count(),
      ).toBe(1);
    }
  });
});

describe('a reader of a document', () => {
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  // Two documents that cite one work, straight from the graph.
  const shared = graph.edges.find((edge) =>
    graph.edges.some(
      (other) => other.target === edge.target && other.evidence.document !== edge.evidence.document,
    ),
  );
  if (shared === undefined) throw new Error('no two documents of the collection cite one work');
  const address = `${site.url}van-ban/${shared.evidence.document}/`;

  test('finds every document that cites what it cites, and why', async () => {
    const cited = new Set(
      graph.edges
        .filter(({ evidence }) => evidence.document === shared.evidence.document)
        .map(({ target }) => target),
    );
    const others = new Set(
      graph.edges
        .filter(({ target }) => cited.has(target))
        .map(({ evidence }) => evidence.document)
        .filter((id) => id !== shared.evidence.document),
    );
    await page.goto(address);
    const items = page.locator('section[aria-labelledby="cung-can-cu"] .work');
    expect(await items.count()).toBe(others.size);
    const explanations = await items.locator('.shared').allInnerTexts();
    expect(explanations.every((words) => /Cùng dẫn .* trong kho/u.test(words))).toBe(true);
  });

  test('goes on to the list of its type by keyboard', async () => {
    await page.goto(address);
    const link = page.locator('.in-lists a').first();
    await link.focus();
    expect(await link.evaluate((a) => getComputedStyle(a).outlineStyle)).not.toBe('none');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/loai/**');
    expect(await page.locator('.list-row').count()).toBeGreaterThan(0);
  });

  test('comes from a needed document to the sentence that tells its number', async () => {
    await page.goto(`${site.url}tham-chieu/`);
    await page.locator('.list-name a').first().click();
    const told = page.locator('section[aria-labelledby="biet-tu-dau"] a').first();
    await told.click();
    await page.waitForURL('**/van-ban/**#trich-*');
    const id = new URL(page.url()).hash;
    expect(await page.locator(id).isVisible()).toBe(true);
  });
});

describe.each(['co-quan/', 'loai/ke-hoach/duoc-dan-nhieu/', 'noi/khong-ghi/'])('%s', (path) => {
  test.each(['light', 'dark'] as const)(
    'keeps nobody out, and fits a small screen (%s)',
    async (colorScheme) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 320, height: 800 },
      });
      const small = await context.newPage();
      await small.goto(site.url + path);
      expect(await seriousBarriers(small)).toEqual([]);
      expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      await context.close();
    },
  );
});

describe('a collection that lacks something', () => {
  const plan = (number: string, facts = '') =>
    `---\ntype: KH\nnumber: ${number}\ndate: null\ntitle: null\n${facts}---\n\nKẾ HOẠCH\n\nTuyên truyền.\n`;

  test.each<
    [why: string, files: Readonly<Record<string, string>>, present: string[], absent: string[]]
  >([
    [
      'one document of which nothing is known',
      { 'documents/a.mdx': plan('null') },
      ['nam/khong-ghi/index.html', 'co-quan/khong-ghi/index.html', 'chu-de/chua-xep/index.html'],
      ['nam/khong-ghi/duoc-dan-nhieu/index.html', 'nganh/giao-duc/index.html'],
    ],
    [
      'references only',
      {
        'references/b.mdx': '---\ntype: CT\nnumber: 05-CT/TW\ndate: 2006-10-14\ntitle: null\n---\n',
      },
      ['nam/2006/index.html', 'loai/chi-thi/index.html'],
      ['nam/khong-ghi/index.html'],
    ],
    [
      'two ways of writing one body',
      {
        'documents/a.mdx': plan('null', 'issuers: [UBND huyện Củ Chi]\n'),
        'documents/b.mdx': plan('null', 'issuers: [Ủy ban nhân dân huyện Củ Chi]\n'),
      },
      ['co-quan/uy-ban-nhan-dan-huyen-cu-chi/duoc-dan-nhieu/index.html'],
      ['co-quan/ubnd-huyen-cu-chi/index.html'],
    ],
  ])(
    '%s: no empty list, no dead link',
    { timeout: 240_000 },
    async (_why, files, present, absent) => {
      const built = await siteOf(files, '/kho/');
      expect(brokenLinks(built)).toEqual([]);
      expect(present.filter((file) => !built.files.includes(file))).toEqual([]);
      expect(absent.filter((file) => built.files.includes(file))).toEqual([]);
    },
  );

  /** Builds the files as a collection of their own, below a base path. */
  async function siteOf(files: Readonly<Record<string, string>>, base: string): Promise<Site> {
    const folder = mkdtempSync(join(tmpdir(), 'can-cu-lacking-'));
    const [content, dest] = [join(folder, 'content'), join(folder, 'site')];
    for (const name of ['documents', 'references'])
      mkdirSync(join(content, name), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(content, name)), { recursive: true });
      writeFileSync(join(content, name), text);
    }
    try {
      expect(await buildSite({ ...settings, content, dest, base })).toMatchObject({
        status: 'built',
      });
      return await readSite(dest, base, browser);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
});
