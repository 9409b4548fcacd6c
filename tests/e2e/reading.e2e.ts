import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/site/build.ts';
import { type SiteServer, serveSite } from '../../scripts/site/serve.ts';
import { decree, plans, unsure, writeReadingCollection } from '../fixtures/reading-collection.ts';
import { seriousBarriers } from './axe.ts';
import { connectBrowser } from './built.ts';
import { edgesAgainstLinks } from './gates/edges.ts';
import { htmlProblems } from './gates/html.ts';
import { duplicateIds } from './gates/ids.ts';
import { brokenLinks } from './gates/links.ts';
import { readSite } from './site.ts';
import { watch } from './visit.ts';

// A small collection of its own, below a base path: it has what the real one has no example of.
const base = '/kho/';
const folder = mkdtempSync(join(tmpdir(), 'can-cu-reading-'));
const dest = join(folder, 'site');
let browser: Browser;
let server: SiteServer;
let page: Page;

beforeAll(async () => {
  const content = join(folder, 'content');
  writeReadingCollection(content);
  expect(await buildSite({ content, dest, base })).toMatchObject({ status: 'built' });
  browser = await connectBrowser();
  server = await serveSite(dest, { port: 0, base });
}, 240_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => page.context().close());

const card = () => page.locator('.preview');
const citation = () => page.locator('a.citation.is-held').first();
const summary = 'Được 11 văn bản trong kho này viện dẫn.';

async function open(id: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext(options);
  page = await context.newPage();
  await page.goto(`${server.url}van-ban/${id}/`);
}

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
    const complaints = await watch(page.context(), server.url);
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

describe('copying', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const message = () => page.locator('.copy-message');

  test.each<[name: string, text: string]>([
    [
      'Lời dẫn lần đầu, kiểu văn bản nhà nước',
      'Nghị định số 15/2020/NĐ-CP ngày 03 tháng 02 năm 2020 của Chính phủ quy định về an toàn giao thông',
    ],
    [
      'Lời dẫn lần đầu, kiểu văn bản Đảng',
      'Nghị định số 15/2020/NĐ-CP, ngày 03/02/2020 của Chính phủ quy định về an toàn giao thông',
    ],
    ['Lời dẫn các lần sau', 'Nghị định số 15/2020/NĐ-CP'],
  ])('%s', async (name, text) => {
    await open(decree, { permissions });
    await page.locator('.copy summary').press('Enter');
    await page.getByRole('button', { name }).press('Enter');
    await message().getByText('Đã chép').waitFor();
    expect(await copied()).toBe(text);
  });

  test('the address of the page', async () => {
    await open(decree, { permissions });
    await page.locator('.copy summary').click();
    await page.getByRole('button', { name: 'Liên kết tới trang này' }).click();
    await message().getByText('Đã chép liên kết tới trang này').waitFor();
    expect(await copied()).toBe(`${server.url}van-ban/${decree}/`);
  });

  test('a paragraph with its source, by keyboard', async () => {
    await open(decree, { permissions });
    await page.locator('#dieu-2-k2-a > .permalink').focus();
    await page.locator('#dieu-2-k2-a > .block-tools').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await message().getByText('Đã chép đoạn này kèm nguồn').waitFor();
    expect(await copied()).toBe(
      'a) Hướng dẫn người đi đường;\n(điểm a khoản 2 Điều 2, Nghị định số 15/2020/NĐ-CP ngày 03 tháng 02 năm 2020 của Chính phủ quy định về an toàn giao thông)',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await message().getByText('Đã chép liên kết tới đoạn này').waitFor();
    expect(await copied()).toBe(`${server.url}van-ban/${decree}/#dieu-2-k2-a`);
  });

  test('a paragraph, by pointer; its text stays as it was written', async () => {
    await open(decree, { permissions });
    const block = page.locator('#dieu-2-k1');
    const before = await block.evaluate((element) => element.textContent);
    await block.hover();
    await block.locator('.block-tool').first().click();
    await message().getByText('Đã chép').waitFor();
    expect(await block.evaluate((element) => element.textContent)).toBe(before);
  });

  test('what the browser refuses to copy is selected', async () => {
    await open(decree);
    await refuseClipboard();
    await page.locator('.copy summary').click();
    await page.getByRole('button', { name: 'Lời dẫn các lần sau' }).click();
    await message().getByText('không cho chép').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe('Nghị định số 15/2020/NĐ-CP');
    await page.locator('#dieu-2-k1').hover();
    await page.locator('#dieu-2-k1 .block-tool').first().click();
    const field = message().locator('textarea');
    await field.waitFor();
    const selected = await field.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toMatch(/^1\. Người đi đường giữ trật tự\.\n\(khoản 1 Điều 2, /u);
    await page.keyboard.press('Escape');
    expect(await field.count()).toBe(0);
  });
});

describe('a long list of those who cite', () => {
  const shown = () =>
    page.locator('.relations[aria-labelledby=duoc-vien-dan] .evidence').evaluateAll((items) =>
      items
        .filter((item) => !(item as HTMLElement).hidden)
        .map((item) => item.querySelector('.evidence-place a')?.getAttribute('href') ?? '')
        .map((href) => href.split('/').at(-2) ?? ''),
    );
  const group = () => page.locator('.relation-group', { hasText: 'Được thực hiện bởi' });
  const tools = () => page.locator('[aria-labelledby=duoc-vien-dan] .list-tools');
  const count = () => tools().getByRole('status').textContent();
  const known = plans.filter(({ date }) => date !== null);
  const ids = (list: typeof plans) => list.map(({ id }) => id);

  test('is sorted by date; the first three stand open', async () => {
    await open(decree);
    expect((await shown()).slice(1)).toEqual(ids(plans));
    await tools().locator('select').selectOption('newest');
    const newest = known.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
    await expect.poll(async () => (await shown()).slice(1, -1)).toEqual(ids(newest));
    expect(await group().locator('.evidence:visible').count()).toBe(3);
    await tools().locator('select').selectOption('oldest');
    await expect.poll(async () => (await shown()).slice(1, -1)).toEqual(ids(newest.toReversed()));
    expect((await shown()).at(-1)).toBe('ke-hoach-c');
    await tools().locator('select').selectOption('');
    await expect.poll(async () => (await shown()).slice(1)).toEqual(ids(plans));
  });

  test('is sorted by level, from the centre down, unknown last', async () => {
    await open(decree);
    await tools().locator('select').selectOption('level');
    const names = ['b', 'h', 'd', 'i', 'e', 'k', 'a', 'f', 'c', 'g'];
    await expect
      .poll(async () => (await shown()).slice(1))
      .toEqual(names.map((name) => `ke-hoach-${name}`));
  });

  test('is filtered without marks, says how many are left, and forgets the filter', async () => {
    await open(decree);
    await tools().locator('input').fill('cu chi');
    await expect.poll(count).toBe('Hiện 2 trong 11 câu.');
    expect(await shown()).toEqual(['ke-hoach-e', 'ke-hoach-k']);
    expect(await group().locator('.evidence:visible').count()).toBe(2);
    await tools().locator('input').fill('khong ai viet the');
    await expect.poll(count).toBe('Không câu nào khớp.');
    await tools().locator('input').fill('');
    await expect.poll(count).toBe('Hiện cả 11 câu.');
    expect((await shown()).slice(1)).toEqual(ids(plans));
  });

  test('has no tools that do nothing: not without JavaScript, not for a short list', async () => {
    await open(decree, { javaScriptEnabled: false });
    expect(await tools().isVisible()).toBe(false);
    await page.goto(`${server.url}van-ban/${unsure}/`);
    expect(await page.locator('.list-tools').count()).toBe(0);
  });
});

describe('a paragraph that others cite by its provision', () => {
  test('says how many in the margin, and leads to them, without JavaScript', async () => {
    await open(decree, { javaScriptEnabled: false });
    const counts = await page
      .locator('.cited-mark')
      .evaluateAll((marks) =>
        marks.map((mark) => [mark.closest('.block')?.id, mark.getAttribute('data-count')]),
      );
    expect(counts).toEqual([
      ['dieu-1', '1'],
      ['dieu-2-k2', '2'],
      ['dieu-2-k2-a', '1'],
    ]);
    await page.locator('#dieu-2-k2 > .cited-mark').press('Enter');
    const target = page.locator('.cited-paragraph:target');
    expect(await target.locator('dt').textContent()).toBe('khoản 2 Điều 2');
    await target.getByText('xã Tân Thông Hội').press('Enter');
    await page.waitForURL('**/van-ban/ke-hoach-a/#trich-*');
  });
});

describe('the outline on a narrow screen', () => {
  const narrow = { viewport: { width: 320, height: 600 } };
  const drawer = () => page.locator('.outline.is-narrow details');

  test('stays in reach, opens by keyboard, and closes with Esc or a choice', async () => {
    await open(decree, narrow);
    await page.goto(`${server.url}van-ban/${decree}/#dieu-2`);
    const bar = drawer().locator('summary');
    expect((await bar.boundingBox())?.y).toBeLessThan(40);
    await bar.press('Enter');
    expect(await drawer().getByText('Phạm vi điều chỉnh').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await drawer().getAttribute('open')).toBeNull();
    expect(await bar.evaluate((element) => element === document.activeElement)).toBe(true);
    await bar.press('Enter');
    await drawer().getByText('Phạm vi điều chỉnh').click();
    expect(await drawer().getAttribute('open')).toBeNull();
    const target = await page.locator('#dieu-1').boundingBox();
    expect(target?.y).toBeGreaterThan((await bar.boundingBox())?.y ?? 999);
  });

  test('leaves what was chosen in view without JavaScript too', async () => {
    await open(decree, { ...narrow, javaScriptEnabled: false });
    await drawer().locator('summary').click();
    await drawer().getByText('Trách nhiệm', { exact: true }).click();
    const [list, target] = [drawer().locator('.drawer'), page.locator('#dieu-2')];
    const end = await list.evaluate((element) => element.getBoundingClientRect().bottom);
    expect((await target.boundingBox())?.y).toBeGreaterThan(end - 1);
  });
});

describe('the pages of the collection', () => {
  test('are sound: links, ids, edges, HTML', async () => {
    await open(decree);
    const site = await readSite(dest, base, browser);
    const graph = JSON.parse(readFileSync(join(dest, 'data/graph.json'), 'utf8'));
    expect(brokenLinks(site)).toEqual([]);
    expect(duplicateIds(site)).toEqual([]);
    expect(edgesAgainstLinks(graph.edges, site)).toEqual([]);
    for (const id of [decree, unsure]) {
      const html = readFileSync(join(dest, 'van-ban', id, 'index.html'), 'utf8');
      expect(await htmlProblems(html)).toEqual([]);
    }
  });

  test.each([decree, unsure])('fit a screen 320 wide: %s', async (id) => {
    await open(id, { viewport: { width: 320, height: 600 } });
    await page.locator('.copy summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  test.each(['light', 'dark'] as const)('keep nobody out with all open (%s)', async (scheme) => {
    await open(decree, { colorScheme: scheme });
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true;
    });
    await page.locator('#dieu-2-k1').hover();
    await page.locator('.block-tools').waitFor();
    expect(await seriousBarriers(page)).toEqual([]);
  });

  test('load at most 15 KB of scripts before anything is done', async () => {
    await open(decree);
    const sizes = new Map<string, number>();
    page.on('response', async (response) => {
      if (response.request().resourceType() !== 'script') return;
      sizes.set(response.url(), (await response.body()).byteLength);
    });
    await page.reload({ waitUntil: 'networkidle' });
    const bytes = [...sizes.values()].reduce((a, b) => a + b, 0);
    expect(sizes.size).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(15_000);
  });
});

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

async function refuseClipboard(): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new DOMException('refused', 'NotAllowedError')),
    });
  });
}
