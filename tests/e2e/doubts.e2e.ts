import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/site/fingerprint.ts';
import { doubtfulPlaces, scanned, unsure } from '../fixtures/reading-collection.ts';
import { seriousBarriers } from './axe.ts';
import { htmlProblems } from './gates/html.ts';
import { type ReadingSite, readingPages } from './reading-site.ts';

let site: ReadingSite;
let page: Page;
const open = readingPages((opened, of) => {
  [page, site] = [opened, of];
});
const target = () => page.locator(':target');
const entries = () => page.locator('.doubts li');

describe.each([true, false])('what is to be looked at again (scripts: %s)', (javaScriptEnabled) => {
  test('is told above the facts, which lead to the list', async () => {
    await open(scanned, { javaScriptEnabled });
    const notice = page.locator('.doubt-notice');
    expect(await notice.textContent()).toContain(`Có ${doubtfulPlaces} chỗ cần xem lại.`);
    await notice.getByRole('link').press('Enter');
    expect(await target().textContent()).toBe('Cần xem lại');
    expect(await entries().count()).toBe(doubtfulPlaces);
    expect(await entries().filter({ visible: true }).count()).toBe(8);
  });

  test('is marked in its paragraphs, whose text stays; a mark leads into the fold', async () => {
    await open(scanned, { javaScriptEnabled });
    const mark = page.getByRole('link', { name: 'Cần xem lại: Máy đọc không chắc.' });
    expect(await mark.count()).toBe(11);
    const last = page.locator('.block', { hasText: '10. Ấp 10' });
    expect(await last.evaluate((block) => block.textContent)).toBe('10. Ấp 10 cử đại biểu.');
    expect(await page.locator('.block:not(.is-doubtful)').allTextContents()).toEqual([
      'Thông báo để các ấp biết.',
    ]);
    await last.locator('.doubt-mark').press('Enter');
    expect(await target().textContent()).toContain('“10. Ấp 10 cử đại biểu.”');
    expect(await target().isVisible()).toBe(true);
    await target().getByRole('link').press('Enter');
    expect(await target().textContent()).toBe('10. Ấp 10 cử đại biểu.');
  });

  test('is marked beside its fact, which is not said to be missing', async () => {
    await open(scanned, { javaScriptEnabled });
    const date = page.locator('.facts div', { hasText: 'Ngày ban hành' });
    expect(await date.locator('dd').first().textContent()).toBe('chưa rõ');
    await date.getByRole('link', { name: 'cần xem lại (Ngày ban hành)' }).press('Enter');
    expect(await target().textContent()).toContain('Không thấy ngày ban hành.');
  });
});

test('words that are gone are told without a place to go to', async () => {
  await open(scanned);
  expect(await entries().first().textContent()).toContain('nay không còn trong văn bản');
  expect(await entries().first().getByRole('link').count()).toBe(0);
});

test('the page where a doubt is to be looked for is told, and where the scan is kept, which is not published', async () => {
  await open(scanned);
  expect(await entries().nth(1).textContent()).toMatch(/^Trang 1 · Ngày ban hành: “Về việc/u);
  const facts = await page.locator('.document-facts').textContent();
  expect(facts).toContain('từ bản quét 2 trang');
  expect(facts).toContain(`scans/${scanned}.pdf`);
  expect(filesBelow(site.dest).filter((file) => file.endsWith('.pdf'))).toEqual([]);
  await page.goto(`${site.url}can-xem-lai/`);
  expect(await page.locator('.list-meta').textContent()).toContain('xem trang 1');
});

test('a document without doubts has no trace of them; its list has', async () => {
  await open(unsure);
  expect(await page.locator('[class*=doubt]').count()).toBe(0);
  await page.goto(`${site.url}van-ban/`);
  expect(await page.locator('.list-doubts').allTextContents()).toEqual([
    `cần xem lại ${doubtfulPlaces} chỗ`,
  ]);
  await page.locator('.page-head').getByRole('link', { name: 'cần xem lại' }).press('Enter');
  await page.waitForURL('**/can-xem-lai/');
  await page.locator('.list-name a').press('Enter');
  await page.waitForURL(`**/van-ban/${scanned}/#can-xem-lai`);
});

test('paper has the line, and all of the list', async () => {
  await open(scanned);
  await page.emulateMedia({ media: 'print' });
  expect(await entries().filter({ visible: true }).count()).toBe(doubtfulPlaces);
  expect(await page.locator('.doubt-mark').filter({ visible: true }).count()).toBe(0);
  const line = await page
    .locator('.block.is-doubtful')
    .first()
    .evaluate((block) => getComputedStyle(block, '::before').borderInlineStartStyle);
  expect(line).toBe('dotted');
});

test('the pages are sound HTML and fit a screen 320 wide', async () => {
  await open(scanned, { viewport: { width: 320, height: 600 } });
  for (const path of [`van-ban/${scanned}`, 'can-xem-lai']) {
    await page.goto(`${site.url}${path}/`);
    const html = readFileSync(join(site.dest, path, 'index.html'), 'utf8');
    expect(await htmlProblems(html)).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  }
});

test.each(['light', 'dark'] as const)('they keep nobody out (%s)', async (colorScheme) => {
  await open(scanned, { colorScheme });
  await page.locator('.doubts summary').press('Enter');
  expect(await seriousBarriers(page)).toEqual([]);
  await page.goto(`${site.url}can-xem-lai/`);
  expect(await seriousBarriers(page)).toEqual([]);
});
