import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decree, plans, unsure } from '../fixtures/reading-collection.ts';
import { seriousBarriers } from './axe.ts';
import { edgesAgainstLinks } from './gates/edges.ts';
import { htmlProblems } from './gates/html.ts';
import { duplicateIds } from './gates/ids.ts';
import { brokenLinks } from './gates/links.ts';
import { type ReadingSite, readingPages } from './reading-site.ts';
import { readSite } from './site.ts';

let site: ReadingSite;
let page: Page;
const open = readingPages((opened, of) => {
  [page, site] = [opened, of];
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
    expect(await copied()).toBe(`${site.url}van-ban/${decree}/`);
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
    expect(await copied()).toBe(`${site.url}van-ban/${decree}/#dieu-2-k2-a`);
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
    await message().getByText('không cho chép. Đoạn chữ đã được chọn sẵn').waitFor();
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
    expect(await count()).toBe('Hiện cả 11 câu, xếp theo cấp ban hành, từ trung ương xuống.');
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
    await page.goto(`${site.url}van-ban/${unsure}/`);
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
    await page.goto(`${site.url}van-ban/${decree}/#dieu-2`);
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
    const built = await readSite(site.dest, site.base, site.browser);
    const graph = JSON.parse(readFileSync(join(site.dest, 'data/graph.json'), 'utf8'));
    expect(brokenLinks(built)).toEqual([]);
    expect(duplicateIds(built)).toEqual([]);
    expect(edgesAgainstLinks(graph.edges, built)).toEqual([]);
    for (const id of [decree, unsure]) {
      const html = readFileSync(join(site.dest, 'van-ban', id, 'index.html'), 'utf8');
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

async function refuseClipboard(): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new DOMException('refused', 'NotAllowedError')),
    });
  });
}
