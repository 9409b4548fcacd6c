import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousBarriers } from './axe.ts';
import { site } from './built.ts';
import { watchedPages } from './watched.ts';

let page: Page;
watchedPages((watched) => {
  page = watched.page;
});

const output = '[data-search="output"]';
const suggestions = '.suggestions';
const searchFor = (query: string) =>
  new URL(`tim-kiem/?${new URLSearchParams({ q: query })}`, site.url).href;

describe('a search that finds nothing', () => {
  test('says the number as it was understood, where it looked, and numbers near it', async () => {
    await page.goto(searchFor('chỉ thị 84 ct tw'));
    const near = page.locator(`${suggestions} a`).first();
    await near.waitFor();
    const said = await page.textContent(output);
    expect(said).toContain('84-CT/TW');
    expect(said).toContain('không có trong kho, cũng không được văn bản nào trong kho nhắc tới');
    expect(said).toMatch(/Đã tìm “chỉ thị 84 ct tw” trong \d+ văn bản có toàn văn và \d+ văn bản/u);
    expect(await near.textContent()).toBe('Chỉ thị số 48-CT/TW');
    expect(await page.textContent(suggestions)).toMatch(
      /22\/10\/2010.*chưa có toàn văn trong kho, được \d+ văn bản viện dẫn/u,
    );
    await near.click();
    await page.waitForURL(/van-ban\/chi-thi-48-ct-tw-2010\//u);
  });

  test('offers other spellings, and a link runs the search', async () => {
    await page.goto(searchFor('facebok'));
    await page.getByRole('link', { name: 'facebook' }).click();
    await page.waitForURL(/q=facebook$/u);
    await page.waitForSelector('.hit');
  });

  test('names the words that it lacks', async () => {
    await page.goto(searchFor('bitcoin'));
    await page.waitForSelector(suggestions);
    expect(await page.textContent(suggestions)).toContain(
      'Không văn bản nào trong kho này có từ “bitcoin”.',
    );
  });

  test('offers the words without their quotes, with what they find', async () => {
    await page.goto(searchFor('"bảo vệ an ninh biên giới"'));
    await page.waitForSelector(suggestions);
    expect(await page.textContent(suggestions)).toMatch(/bảo vệ an ninh biên giới\d+ văn bản/u);
  });

  test('tells screen readers that there is something to choose from, below a heading', async () => {
    await page.goto(searchFor('84-CT/TW'));
    await page.waitForSelector(suggestions);
    expect(await page.textContent('[data-search="status"]')).toBe(
      'Không tìm thấy văn bản nào trong kho này. Có gợi ý bên dưới.',
    );
    expect(await page.getByRole('heading', { name: 'Số, ký hiệu gần 84-CT/TW' }).count()).toBe(1);
  });

  test.each(['light', 'dark'] as const)('has no serious barriers, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(searchFor('chỉ thị 84 ct tw facebok'));
    await page.waitForSelector(suggestions);
    expect(await seriousBarriers(page)).toEqual([]);
  });

  test('is reached from the field with Tab, in the order of the page', async () => {
    await page.goto(searchFor('84-CT/TW'));
    await page.waitForSelector(suggestions);
    await page.focus('.search-page .search-field');
    const seen: string[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      seen.push((await page.locator(':focus').textContent()) ?? '');
    }
    expect(seen).toEqual([
      'Tìm',
      'danh sách văn bản',
      'các văn bản được dẫn mà kho chưa có',
      'Chỉ thị số 48-CT/TW',
    ]);
  });

  test('drops the suggestions of a query that another has overtaken', async () => {
    await page.goto(searchFor('84-CT/TW'));
    await page.waitForSelector(suggestions);
    await page.fill('.search-page .search-field', '48-CT/TW');
    await page.waitForSelector('.hit');
    expect(await page.locator(suggestions).count()).toBe(0);
  });

  test('reads what was typed as text, never as HTML', async () => {
    await page.goto(searchFor('"<img src=x onerror=alert(1)>" bitcoin'));
    await page.waitForSelector(suggestions);
    expect(await page.locator(`${output} img`).count()).toBe(0);
  });
});

describe('a search for what was meant', () => {
  test.each([
    ['typed with the method off', 'chir thij 48', 'chỉ thị 48'],
    ['misread by a scanner', '48-CT/TVV', '48-CT/TW'],
  ])('%s, says so and leads back', async (_why, typed, meant) => {
    await page.goto(searchFor(typed));
    const first = page.locator('.hit h3 a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toContain('/van-ban/chi-thi-48-ct-tw-2010/');
    expect(await page.textContent('.correction')).toContain(`Đã tìm ${meant} thay cho “${typed}”.`);
    await page.getByRole('link', { name: 'Tìm đúng như đã gõ' }).click();
    await page.waitForFunction(() => document.querySelector('.correction') === null);
    await page.waitForSelector(`${output} .note`);
    expect(await page.locator('.hit').count()).toBe(0);
  });
});

describe('without the files of suggestions', () => {
  test('the page says what it can', async () => {
    await page.route(/data\/(?:kham-pha|tim-kiem)\//u, (route) =>
      route.fulfill({ status: 200, body: 'no JSON' }),
    );
    const asked = page.waitForResponse('**/tu.json');
    await page.goto(searchFor('84-CT/TW'));
    await asked;
    await page.waitForSelector(`${output} .note`);
    expect(await page.textContent(output)).toContain('84-CT/TW');
    expect(await page.locator(suggestions).count()).toBe(0);
  });
});
