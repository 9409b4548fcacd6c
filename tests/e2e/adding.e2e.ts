import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { site } from './built.ts';
import { htmlProblems } from './gates/html.ts';
import { watchedPages } from './watched.ts';

let page: Page;

watchedPages((watched) => {
  ({ page } = watched);
});

test.each(['light', 'dark'] as const)(
  'every picture is there, and has its size (%s)',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${site.url}them-van-ban/`);
    const images = await page.locator('.picture img').evaluateAll((all) =>
      Promise.all(
        all.map(async (each) => {
          const image = each as HTMLImageElement;
          image.loading = 'eager';
          await image.decode();
          const proportion =
            (image.naturalWidth / image.naturalHeight) * (image.height / image.width);
          const isDark = /-dark\./u.test(image.currentSrc);
          return { alt: image.alt, isFitting: Math.abs(proportion - 1) < 0.02, isDark };
        }),
      ),
    );
    expect(images.length).toBeGreaterThan(4);
    expect(images.filter(({ alt, isFitting }) => alt === '' || !isFitting)).toEqual([]);
    expect(images.some(({ isDark }) => isDark)).toBe(colorScheme === 'dark');
  },
);

test('what a picture of the terminal says can be read as text, without scripts', async () => {
  const plain = await page.context().browser()?.newPage({ javaScriptEnabled: false });
  await plain?.goto(`${site.url}them-van-ban/`);
  const words = plain?.locator('.picture', { hasText: 'nothing was written' }).first();
  await words?.locator('summary').click();
  expect(await words?.locator('pre').isVisible()).toBe(true);
  expect(await words?.locator('pre').textContent()).toContain('npm run ingest -- --dry-run');
  await plain?.close();
});

test('the page is sound HTML, and the home page and every footer lead to it', async () => {
  expect(
    await htmlProblems(readFileSync(join(site.dir, 'them-van-ban/index.html'), 'utf8')),
  ).toEqual([]);
  await page.goto(site.url);
  expect(await page.getByRole('link', { name: 'Thêm văn bản' }).count()).toBe(2);
  await page.locator('.colophon').getByRole('link', { name: 'Thêm văn bản' }).press('Enter');
  await page.waitForURL('**/them-van-ban/');
});
