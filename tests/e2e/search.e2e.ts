import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousBarriers } from './axe.ts';
import { site } from './built.ts';
import { watchedPages } from './watched.ts';

let page: Page;

watchedPages((watched) => {
  ({ page } = watched);
});

/** Searches for `query` on the search page; returns the addresses of the documents found, the best first. */
async function search(query: string): Promise<readonly string[]> {
  await page.goto(`${site.url}tim-kiem/?${new URLSearchParams({ q: query })}`);
  await page.getByText(/^(?:Tìm thấy \d+|Không tìm thấy) văn bản/u).waitFor();
  return page
    .locator('li.hit h3 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

test('a reader comes from the home page by searching to a directive', async () => {
  await page.goto(site.url);
  await page.getByLabel('Tìm theo số').fill('48 ct tw');
  await page.getByRole('option', { name: 'trong toàn văn' }).click();
  await page.waitForURL('**/tim-kiem/?q=*');
  await page.locator('li.hit a').first().click();
  await page.waitForURL('**/van-ban/chi-thi-48-ct-tw-2010/**');
  expect(await page.locator('h1').textContent()).toContain('48-CT/TW');
});

describe('a number is found however it is written', () => {
  test.each(['48-CT/TW', '48/CT-TW', '48 ct tw', '48-ct/tw', 'Chỉ thị số 48-CT/TW', 'chi thi 48'])(
    '%s',
    async (query) => {
      expect((await search(query))[0]).toContain('/van-ban/chi-thi-48-ct-tw-2010/');
    },
  );
});

test('words are found with and without tones, in capitals too', async () => {
  const found = await search('đội ngũ');
  expect(found.length).toBeGreaterThan(1);
  expect(found.length).toBeLessThan(10);
  expect([...(await search('doi ngu'))].sort()).toEqual([...found].sort());
  expect([...(await search('ĐỘI NGŨ'))].sort()).toEqual([...found].sort());
});

test('what is not there is not found', async () => {
  expect(await search('9999-CT/TW')).toEqual([]);
});

test('a result leads to the section', async () => {
  await search('an ninh trường học');
  const passage = page.locator('li.hit a[href*="#"]').first();
  const { hash } = new URL((await passage.evaluate((link: HTMLAnchorElement) => link.href)) ?? '');
  await passage.click();
  await page.waitForURL(`**/van-ban/**${hash}`);
  const target = page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`);
  await expect
    .poll(() =>
      target.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      }),
    )
    .toBe(true);
});

test.each(['light', 'dark'] as const)('results keep nobody out (%s)', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await search('an ninh Tổ quốc');
  expect(await seriousBarriers(page)).toEqual([]);
});
