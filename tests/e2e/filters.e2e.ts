import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousBarriers } from './axe.ts';
import { site } from './built.ts';
import { watchedPages } from './watched.ts';

interface Row {
  readonly id: string;
  readonly kind: 'document' | 'reference';
  readonly type: string;
  readonly date: string | null;
}
const {
  documents: rows,
  edges,
}: {
  readonly documents: readonly Row[];
  readonly edges: readonly {
    readonly target: string;
    readonly evidence: { readonly document: string };
  }[];
} = JSON.parse(readFileSync(join(site.dir, 'data/graph.json'), 'utf8'));
/** The documents in whose text a document is cited. */
const citing = (id: string): readonly string[] => [
  ...new Set(edges.flatMap(({ evidence, target }) => (target === id ? [evidence.document] : []))),
];
/** The document that most others cite. */
const target =
  rows.map(({ id }) => id).sort((a, b) => citing(b).length - citing(a).length)[0] ?? '';
const plans = rows.filter(({ type }) => type === 'KH').map(({ id }) => id);

let page: Page;
let browser: Browser;
watchedPages((watched) => {
  ({ page, browser } = watched);
});

const status = (on = page) => on.locator('[data-search="status"]');
const chips = () => page.locator('.chip');
const box = (filter: string, value: string, on = page) =>
  on.locator(`[data-facet="${filter}"] input[value="${value}"]`);
const figureOf = async (filter: string, value: string) =>
  Number(await box(filter, value).locator('..').locator('[data-figure]').textContent());

/** Opens the search page and waits until the filters stand there. */
async function open(query: string, on = page): Promise<void> {
  await on.goto(`${site.url}tim-kiem/?${query}`);
  await on.locator('[data-facet="loai"]').waitFor({ state: 'attached' });
}

/** Ids of the documents in the list, in its order, once the line above it counts `count`. */
async function listed(count: number, on = page): Promise<readonly string[]> {
  await on.getByText(new RegExp(`^(?:Tìm thấy|Kho này có) ${count} văn bản`, 'u')).waitFor();
  const more = on.locator('[data-search="more"]');
  while ((await more.count()) > 0) {
    const before = await on.locator('li.hit').count();
    await more.click();
    await expect.poll(() => on.locator('li.hit').count()).toBeGreaterThan(before);
  }
  return on
    .locator('li.hit h3 a')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''),
    );
}

describe('a filter', () => {
  test('without words lists all documents that fit', async () => {
    await open('loai=ke-hoach');
    expect([...(await listed(plans.length))].sort()).toEqual([...plans].sort());
  });

  test('leaves as many as its figure said, and says what is chosen', async () => {
    await open('q=an+ninh');
    await box('loai', 'ke-hoach').waitFor();
    const promised = await figureOf('loai', 'ke-hoach');
    expect(promised).toBeGreaterThan(0);
    await box('loai', 'ke-hoach').check();
    const left = await listed(promised);
    expect(left.filter((id) => !plans.includes(id))).toEqual([]);
    expect(await chips().allTextContents()).toEqual(['Loại văn bản: Kế hoạch']);
    expect(page.url()).toContain('q=an+ninh&loai=ke-hoach');
    expect(await status().getAttribute('role')).toBe('status');
    expect(await status().textContent()).toMatch(/theo bộ lọc \(không lọc: \d+ văn bản\)/u);
  });

  test('takes several values, and changes the figures of the others but not its own', async () => {
    await open('loai=ke-hoach');
    await listed(plans.length);
    const own = await figureOf('loai', 'chi-thi');
    const held = await figureOf('toan-van', 'co');
    await box('loai', 'chi-thi').check();
    const both = rows.filter(({ type }) => type === 'KH' || type === 'CT');
    expect([...(await listed(both.length))].sort()).toEqual(both.map(({ id }) => id).sort());
    expect(await figureOf('loai', 'chi-thi')).toBe(own);
    expect(held).toBe(
      plans.filter((id) => rows.some((row) => row.id === id && row.kind === 'document')).length,
    );
    expect(await figureOf('toan-van', 'chua')).toBe(
      both.filter(({ kind }) => kind === 'reference').length,
    );
  });

  test('goes by its chip, and the focus stays among the chips', async () => {
    await open('loai=ke-hoach&toan-van=co');
    await chips().first().waitFor();
    await chips().first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chips().count()).toBe(1);
    expect(
      await chips()
        .first()
        .evaluate((chip) => chip.matches(':focus')),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator('[data-search="start"]').isVisible()).toBe(true);
  });

  test('all go at once', async () => {
    await open('q=an+ninh&loai=ke-hoach&toan-van=co');
    await page.getByRole('button', { name: 'Xóa bộ lọc' }).click();
    await page.waitForURL(/\?q=an\+ninh$/u);
    await expect.poll(() => chips().count()).toBe(0);
  });

  test('that leaves nothing says so, and lets go', async () => {
    await open('loai=ke-hoach&nam=1900');
    await page.getByText('Không văn bản nào có đủ những điều đã chọn').waitFor();
    expect(await status().textContent()).toContain('khớp với bộ lọc');
  });

  test('is worked with keys alone, and keeps the focus', async () => {
    await open('q=an+ninh');
    await box('loai', 'ke-hoach').waitFor();
    await box('loai', 'ke-hoach').focus();
    await page.keyboard.press('Space');
    await chips().first().waitFor();
    expect(await box('loai', 'ke-hoach').evaluate((each) => each.matches(':focus'))).toBe(true);
    await page.keyboard.press('Space');
    await expect.poll(() => chips().count()).toBe(0);
  });
});

describe('who cites a document', () => {
  test('is reached from its page', async () => {
    await page.goto(`${site.url}van-ban/${target}/`);
    await page.getByRole('link', { name: 'Tìm và lọc các văn bản dẫn tới văn bản này' }).click();
    await page.waitForURL(`**/tim-kiem/?dan=${target}`);
    const wanted = citing(target);
    expect([...(await listed(wanted.length))].sort()).toEqual([...wanted].sort());
  });

  test('is chosen by number, and narrows the search', async () => {
    await open('q=an+ninh');
    await page.locator('[data-facet="dan"] summary').click();
    await page.getByLabel('Văn bản được dẫn').fill('48 ct tw');
    await page.locator('.filter-found button').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/dan=chi-thi-48-ct-tw-2010/u);
    await chips().first().waitFor();
    expect(await chips().allTextContents()).toEqual([
      'Viện dẫn tới: Chỉ thị số 48-CT/TW, 22/10/2010',
    ]);
    const wanted = citing('chi-thi-48-ct-tw-2010');
    expect(await page.locator('li.hit').count()).toBeLessThanOrEqual(wanted.length);
  });

  test('is told when nobody cites what is typed', async () => {
    await open('q=an+ninh');
    await page.locator('[data-facet="dan"] summary').click();
    await page.getByLabel('Văn bản được dẫn').fill('9999-CT/TW');
    await page.getByText('Không văn bản nào khớp với “9999-CT/TW”').waitFor();
  });
});

describe('the address', () => {
  test('holds every step: back, forth, and the same after loading it again', async () => {
    await open('q=an+ninh');
    await box('loai', 'ke-hoach').check();
    await chips().first().waitFor();
    const ids = () =>
      page.locator('li.hit h3 a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const asFound = await ids();
    await page.locator('#xep-theo').selectOption('cu-nhat');
    await page.waitForURL(/q=an\+ninh&loai=ke-hoach&xep=cu-nhat$/u);
    // The address changes before the list does.
    await expect.poll(ids).not.toEqual(asFound);
    const sorted = await ids();
    await page.goBack();
    await expect.poll(() => page.locator('#xep-theo').inputValue()).toBe('phu-hop');
    await page.goBack();
    await expect.poll(() => chips().count()).toBe(0);
    expect(await box('loai', 'ke-hoach').isChecked()).toBe(false);
    await page.goForward();
    await page.goForward();
    await expect.poll(ids).toEqual(sorted);
    await page.reload();
    await expect.poll(ids).toEqual(sorted);
    expect(await chips().allTextContents()).toEqual(['Loại văn bản: Kế hoạch']);
  });

  test('may be written in any order, and with values and names that nobody knows', async () => {
    await open('toan-van=co&la=1&xep=lung-tung&loai=ke-hoach,khong-co&q=an+ninh');
    await chips().first().waitFor();
    expect(await chips().allTextContents()).toEqual([
      'Loại văn bản: Kế hoạch',
      'Loại văn bản: “khong-co” (không có trong kho này)',
      'Toàn văn: Có toàn văn',
    ]);
    await page.getByRole('button', { name: 'Bỏ lọc Loại văn bản: “khong-co”' }).click();
    await page.waitForURL(/\?q=an\+ninh&loai=ke-hoach&toan-van=co&la=1$/u);
  });

  test('is text, never HTML, and no way out of the site', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(
      new URLSearchParams({
        loai: '<img src=x onerror=alert(1)>',
        dan: '../../../van-ban',
      }).toString(),
    );
    await page.getByText('Không văn bản nào có đủ những điều đã chọn').waitFor();
    expect(await page.locator('.search-found img').count()).toBe(0);
    expect(asked.filter((url) => url.includes('lan-can'))).toEqual([]);
  });
});

describe('the order', () => {
  const dateOf = (id: string) => rows.find((row) => row.id === id)?.date ?? '';
  test.each<[order: string, sorted: (dates: readonly string[]) => readonly string[]]>([
    ['moi-nhat', (dates) => dates.toSorted().toReversed()],
    ['cu-nhat', (dates) => dates.toSorted((a, b) => ((a || '9') < (b || '9') ? -1 : 1))],
  ])('by date: %s, what has none last', async (order, sorted) => {
    await open(`xep=${order}`);
    const dates = (await listed(rows.length)).map(dateOf);
    expect(dates).toEqual(sorted(dates));
  });

  test('by citations', async () => {
    await open('xep=duoc-dan-nhieu');
    const times = (await listed(rows.length)).map((id) => citing(id).length);
    expect(times[0]).toBe(citing(target).length);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });
});

describe('what filters need', () => {
  const files = '**/data/tim-kiem/bo-loc.json';

  test('is not asked for before there is anything to filter, nor waited for by results', async () => {
    const context = await browser.newContext();
    const other = await context.newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await context.route(files, async (route) => {
      await held;
      await route.continue();
    });
    await other.goto(`${site.url}tim-kiem/`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('/data/tim-kiem/'))).toEqual([]);
    await other.fill('.search-page .search-field', '48-CT/TW');
    await other.locator('li.hit').first().waitFor();
    expect(await other.locator('[data-facet]').count()).toBe(0);
    // Longer than the page waits before it says that it is searching.
    await other.waitForTimeout(700);
    expect(await status(other).textContent()).toMatch(/^Tìm thấy \d+ văn bản/u);
    release();
    await other.locator('[data-facet="loai"]').waitFor();
    await context.close();
  });

  test.each([
    ['words', 'q=48-CT/TW', 'Không tải được dữ liệu bộ lọc.'],
    ['filters', 'q=48-CT/TW&loai=chi-thi', 'Kết quả dưới đây chưa được lọc'],
  ])('may fail: the results of %s stay, and it is tried again', async (_what, query, said) => {
    const context = await browser.newContext();
    const other = await context.newPage();
    await context.route(files, (route) => route.abort());
    await other.goto(`${site.url}tim-kiem/?${query}`);
    await other.getByRole('alert').getByText(said).waitFor();
    await other.locator('li.hit').first().waitFor();
    await context.unroute(files);
    await other.getByRole('button', { name: 'Tải lại bộ lọc' }).click();
    await other.locator('[data-facet="loai"]').waitFor();
    expect(await other.getByRole('alert').count()).toBe(0);
    await context.close();
  });
});

test('on a narrow screen the filters are folded away, and lead to the results', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open('q=an+ninh&loai=ke-hoach');
  const toggle = page.getByRole('button', { name: 'Bộ lọc (1)' });
  const panel = page.locator('#bo-loc');
  expect(await panel.isVisible()).toBe(false);
  await toggle.click();
  expect(await toggle.getAttribute('aria-expanded')).toBe('true');
  expect(await panel.isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Xem kết quả' }).click();
  expect(await panel.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

describe.each([360, 1280])('filters %i wide', (width) => {
  test.each(['light', 'dark'] as const)('keep nobody out (%s)', async (colorScheme) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await open('q=an+ninh&loai=ke-hoach,khong-co');
    if (width === 360) await page.locator('.filters-toggle').click();
    for (const summary of await page.locator('.filter:not([open]) summary').all()) {
      if (await summary.isVisible()) await summary.click();
    }
    expect(await seriousBarriers(page)).toEqual([]);
  });
});
