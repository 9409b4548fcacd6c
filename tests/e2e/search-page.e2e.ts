import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectBrowser, readGraph, site } from './built.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());

/** The document that most others cite: it can be found by its number, and by theirs. */
const target = mostCited();

/** Opens a page of the site in a context of its own; the test ends when its work does, whatever came of it. */
async function visit(
  path: string,
  work: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(new URL(path, site.url).href);
    await work(page);
  } finally {
    await context.close();
  }
}

const field = '.search-field';
const status = '[data-search="status"]';
const results = '.hit';
const searchFor = (query: string) => `tim-kiem/?${new URLSearchParams({ q: query })}`;

describe('the search page', () => {
  test('shows the document itself first when its number is typed, letter by letter', async () => {
    await visit('tim-kiem/', async (page) => {
      await page.locator(field).pressSequentially('48 ct tw', { delay: 20 });
      const first = page.locator(`${results} h3 a`).first();
      await first.waitFor();
      await page.waitForURL(/q=48\+ct\+tw$/u);
      await expect
        .poll(() => first.getAttribute('href'))
        .toContain('/van-ban/chi-thi-48-ct-tw-2010/');
      expect(await page.textContent(status)).toMatch(/^Tìm thấy \d+ văn bản trong kho này/u);
    });
  });

  test('keeps searches in the address and in the history', async () => {
    await visit(searchFor('48-CT/TW'), async (page) => {
      await page.waitForSelector(results);
      await page.fill(field, 'doi ngu');
      await page.waitForURL(/q=doi\+ngu/u);
      await page.goBack();
      await expect.poll(() => page.inputValue(field)).toBe('48-CT/TW');
      await page.reload();
      expect(await page.inputValue(field)).toBe('48-CT/TW');
    });
  });

  test('says what it understood when there is nothing', async () => {
    await visit(searchFor('kết luận 9999 kl tw'), async (page) => {
      await page.waitForSelector('[data-search="output"] .note');
      const said = await page.textContent('[data-search="output"]');
      expect(said).toContain('9999-KL/TW');
      expect(await page.locator(results).count()).toBe(0);
      expect(await page.textContent(status)).toBe('Không tìm thấy văn bản nào trong kho này.');
    });
  });

  test('reads what is typed as text, never as HTML', async () => {
    await visit(searchFor('<img src=x onerror=alert(1)> "<b>'), async (page) => {
      await page.waitForSelector('[data-search="output"] .note');
      expect(await page.locator('[data-search="output"] :is(img, b)').count()).toBe(0);
    });
  });

  test.each([
    ['its program', '**/pagefind.js*'],
    ['its worker', '**/pagefind-worker.js*'],
    ['a part of the index', '**/*.pf_index'],
    ['a document', '**/*.pf_fragment'],
  ])('says that %s cannot be downloaded, and tries again', async (_part, pattern) => {
    await visit('tim-kiem/', async (page) => {
      await page.context().route(pattern, (route) => route.abort());
      await page.goto(new URL(searchFor('48-CT/TW'), site.url).href);
      const retry = page.getByRole('button', { name: 'Thử lại' });
      await retry.waitFor();
      await page.context().unroute(pattern);
      await retry.click();
      await page.waitForSelector(results);
    });
  });

  test('offers the lists without JavaScript', async () => {
    await visit(
      searchFor('48-CT/TW'),
      async (page) => {
        const note = page.locator('main noscript');
        expect(await note.textContent()).toContain('Tìm kiếm cần JavaScript');
        expect(await note.locator('a').count()).toBe(2);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the search box', () => {
  test('is reached by / and leads to the results', async () => {
    await visit(`van-ban/${target}/`, async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('doi ngu');
      await page.keyboard.press('Enter');
      await page.waitForURL(/tim-kiem\/\?q=doi\+ngu/u);
      await page.waitForSelector(results);
    });
  });

  test('leaves / alone in a field', async () => {
    await visit('tim-kiem/', async (page) => {
      await page.locator(field).pressSequentially('48/CT');
      expect(await page.inputValue(field)).toBe('48/CT');
    });
  });

  test('works without JavaScript', async () => {
    await visit(
      `van-ban/${target}/`,
      async (page) => {
        await page.fill(field, '48-CT/TW');
        await page.press(field, 'Enter');
        await page.waitForURL(/tim-kiem\/\?q=48-CT%2FTW/u);
      },
      { javaScriptEnabled: false },
    );
  });
});

function mostCited(): string {
  const { edges } = readGraph(site.dir);
  const times = Map.groupBy(edges, (edge) => edge.target);
  const [first] = [...times].sort(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? '';
}
