import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decree, unsure } from '../fixtures/reading-collection.ts';
import { seriousBarriers } from './axe.ts';
import { type ReadingSite, readingPages } from './reading-site.ts';
import { watch } from './visit.ts';

let site: ReadingSite;
let page: Page;
const open = readingPages((opened, of) => {
  [page, site] = [opened, of];
});
const card = () => page.locator('.preview');
const citation = () => page.locator('a.citation.is-held').first();
const summary = 'Được 11 văn bản trong kho này viện dẫn.';

describe('a card about the document that a link leads to', () => {
  test('opens when the pointer stays, and not before', async () => {
    await open(unsure);
    const asked = page.waitForResponse(`**/van-ban/${decree}/preview.json`);
    await citation().hover();
    await asked;
    expect(await card().count()).toBe(0);
    await card().waitFor();
    const text = await card().textContent();
    for (const part of [
      'Nghị định số 15/2020/NĐ-CP',
      'Quy định về an toàn giao thông',
      'ngày 03 tháng 02 năm 2020',
      'Chính phủ',
      summary,
      'Nghị định này quy định về an toàn giao thông.',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('does not open for a pointer that passes', async () => {
    await open(unsure);
    await citation().hover();
    await page.waitForTimeout(150);
    await page.mouse.move(5, 5);
    await page.waitForTimeout(800);
    expect(await card().count()).toBe(0);
  });

  test('stays while the pointer is in it, and closes when the pointer leaves', async () => {
    await open(unsure);
    await citation().hover();
    await card().hover();
    await page.waitForTimeout(800);
    expect(await card().isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await card().waitFor({ state: 'detached' });
  });

  test('closes with Esc, and does not come back while the pointer rests', async () => {
    await open(unsure);
    await citation().hover();
    await card().waitFor();
    await page.keyboard.press('Escape');
    expect(await card().count()).toBe(0);
    await page.mouse.move(...(await centre()), { steps: 2 });
    await page.waitForTimeout(800);
    expect(await card().count()).toBe(0);
  });

  test('opens for the keyboard, is read aloud, and is the next stop of the Tab key', async () => {
    await open(unsure);
    await focusByKeys();
    await card().waitFor();
    expect(await citation().getAttribute('aria-describedby')).toBe(await card().getAttribute('id'));
    expect(await page.locator('[role=status].visually-hidden').textContent()).toContain(summary);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Mở văn bản');
    await page.keyboard.press('Escape');
    expect(await card().count()).toBe(0);
    expect(await isFocused()).toBe(true);
  });

  test('leaves the focus where it is when Esc closes it', async () => {
    await open(unsure);
    await focusByKeys();
    await card().waitFor();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(600);
    expect(await card().count()).toBe(0);
    expect(await isFocused()).toBe(true);
  });

  test('is one at a time', async () => {
    await open(unsure);
    await page.locator('a.citation.is-ambiguous').hover();
    await page.locator('.preview', { hasText: 'Chưa xác định được' }).waitFor();
    await citation().hover();
    await page.locator('.preview', { hasText: summary }).waitFor();
    expect(await card().count()).toBe(1);
  });

  test('offers the choice of an ambiguous citation', async () => {
    await open(unsure);
    await page.locator('a.citation.is-ambiguous').hover();
    await card().waitFor();
    const links = card().locator('.preview-choices a');
    expect(await links.allInnerTexts()).toEqual([
      'Chỉ thị số 46-CT/TW ngày 16 tháng 5 năm 2015',
      'Chỉ thị số 46-CT/TW ngày 16 tháng 5 năm 2025',
    ]);
    await links.last().click();
    await page.waitForURL('**/van-ban/chi-thi-46-ct-tw-2025/');
  });

  test('opens at the first tap, with a link inside; the second tap follows', async () => {
    await open(unsure, { hasTouch: true, isMobile: true, viewport: { width: 320, height: 600 } });
    await citation().tap();
    await card().waitFor();
    expect(page.url()).toContain(unsure);
    const box = await card().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await page.touchscreen.tap(300, 5);
    await card().waitFor({ state: 'detached' });
    await citation().tap();
    await card().getByText('Mở văn bản').tap();
    await page.waitForURL(`**/van-ban/${decree}/`);
    await page.goBack();
    await citation().tap();
    await card().waitFor();
    await citation().tap();
    await page.waitForURL(`**/van-ban/${decree}/`);
  });

  test('stays closed when its data cannot be had, and the links remain links', async () => {
    await open(unsure, { hasTouch: true });
    await page.route('**/preview.json', (route) => route.abort());
    await citation().hover();
    await page.waitForTimeout(800);
    expect(await card().count()).toBe(0);
    await citation().tap();
    await page.waitForURL(`**/van-ban/${decree}/`);
  });

  test('of the link tapped last stays when that of an earlier one comes late', async () => {
    await open(unsure, { hasTouch: true });
    const held = await holdPreviews();
    await citation().tap();
    await held.asked;
    await page.locator('a.citation.is-ambiguous').tap();
    await card().getByText('Chưa xác định được').waitFor();
    const answered = page.waitForResponse('**/preview.json');
    held.release();
    await (await answered).finished();
    await page.waitForTimeout(300);
    expect(await card().allInnerTexts()).toEqual([expect.stringContaining('Chưa xác định được')]);
    expect(page.url()).toContain(unsure);
  });

  test('that does not come keeps nobody: a second tap follows the link', async () => {
    await open(unsure, { hasTouch: true });
    const held = await holdPreviews();
    await citation().tap();
    await held.asked;
    await citation().tap();
    await page.waitForURL(`**/van-ban/${decree}/`, { timeout: 2000 });
  });

  test('that does not come keeps nobody: after a while the first tap follows the link', async () => {
    await open(unsure, { hasTouch: true });
    const held = await holdPreviews();
    await citation().tap();
    await held.asked;
    expect(page.url()).toContain(unsure);
    await page.waitForURL(`**/van-ban/${decree}/`, { timeout: 6000 });
  });

  test('that does not come moves nobody who has tapped elsewhere since', async () => {
    await open(unsure, { hasTouch: true });
    const held = await holdPreviews();
    await citation().tap();
    await held.asked;
    await page.touchscreen.tap(5, 5);
    await page.waitForTimeout(4000);
    expect(page.url()).toContain(unsure);
    expect(await card().count()).toBe(0);
  });

  test('is switched off, also for the next page', async () => {
    await open(unsure);
    const toggle = page.getByRole('switch', { name: /Xem trước khi rê chuột: bật/u });
    await toggle.uncheck();
    await citation().hover();
    await page.waitForTimeout(800);
    expect(await card().count()).toBe(0);
    await page.reload();
    expect(await page.getByRole('switch', { name: /tắt/u }).isChecked()).toBe(false);
    await page.getByRole('switch').check();
    await citation().hover();
    await card().waitFor();
  });

  test('can be switched where the browser refuses to remember', async () => {
    await open(unsure);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    const complaints = await watch(page.context(), site.url);
    await page.reload();
    await page.getByRole('switch').uncheck();
    await page.getByRole('switch').check();
    await citation().hover();
    await card().waitFor();
    expect(complaints).toEqual({ strangers: [], violations: [], errors: [] });
  });

  test.each(['light', 'dark'] as const)('keeps nobody out (%s)', async (colorScheme) => {
    await open(unsure, { colorScheme });
    await focusByKeys();
    await card().waitFor();
    expect(await seriousBarriers(page)).toEqual([]);
  });
});

describe('a node of the chart', () => {
  const node = () => page.locator(`svg.chart:visible a[href$="/${decree}/"]`);

  test('has a card, for pointer and keyboard, and stays a link', async () => {
    await open(unsure);
    const errors = pageErrors();
    await node().hover();
    await card().getByText(summary).waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await page.keyboard.press('Tab');
    await node().focus();
    await card().getByText(summary).waitFor();
    expect(await node().getAttribute('aria-describedby')).toBe(await card().getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await card().count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/van-ban/${decree}/`);
    expect(errors).toEqual([]);
  });

  test('has a card at the first tap; the second one follows', async () => {
    await open(unsure, { hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });
    const errors = pageErrors();
    await node().tap();
    await card().getByText(summary).waitFor();
    expect(page.url()).toContain(unsure);
    await node().tap();
    await page.waitForURL(`**/van-ban/${decree}/`);
    expect(errors).toEqual([]);
  });

  test('of the page itself has none', async () => {
    await open(unsure);
    const errors = pageErrors();
    await page.locator('svg.chart:visible a[aria-current]').hover();
    await page.waitForTimeout(800);
    expect(await card().count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

function pageErrors(): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** Keeps the requests for previews unanswered until they are let go. */
async function holdPreviews(): Promise<{
  readonly asked: Promise<unknown>;
  readonly release: () => void;
}> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/preview.json', async (route) => {
    await promise;
    await route.continue();
  });
  return { asked: page.waitForRequest('**/preview.json'), release: resolve };
}

async function focusByKeys(): Promise<void> {
  await page.keyboard.press('Tab');
  await citation().focus();
}

function isFocused(): Promise<boolean> {
  return citation().evaluate((link) => link === document.activeElement);
}

function focused(): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

async function centre(): Promise<[number, number]> {
  const box = await citation().boundingBox();
  if (box === null) throw new Error('the citation is not drawn');
  return [box.x + box.width / 2, box.y + box.height / 2];
}
