import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seriousBarriers } from './axe.ts';
import { readGraph, settings, site } from './built.ts';
import { type Complaints, visibleTexts } from './visit.ts';
import { watchedPages } from './watched.ts';

const graph = readGraph(site.dir);
const pairs: readonly {
  readonly source: string;
  readonly target: string;
  readonly relation: string;
}[] = JSON.parse(readFileSync(join(site.dir, 'data/graph.json'), 'utf8')).edges;
const linked = (id: string): readonly string[] => [
  ...new Set(
    pairs.flatMap(({ source, target }) =>
      source === id ? [target] : target === id ? [source] : [],
    ),
  ),
];
const linkedBy = (id: string, relation: string): readonly string[] =>
  linked(id).filter((other) =>
    pairs.some(
      (pair) =>
        pair.relation === relation &&
        [pair.source, pair.target].includes(id) &&
        [pair.source, pair.target].includes(other),
    ),
  );
/** A reference that several documents cite, so that it has neighbours with neighbours of their own. */
const start =
  graph.documents
    .filter(({ kind }) => kind === 'reference')
    .map(({ id }) => id)
    .sort((a, b) => linked(b).length - linked(a).length)[0] ?? '';
const explorer = `${site.url}do-thi/kham-pha/`;
let browser: Browser;
let page: Page;
let complaints: Complaints;

watchedPages((watched) => {
  ({ browser, page, complaints } = watched);
});

describe('the explorer', () => {
  test('starts from the document in the address, with its neighbours and no others', async () => {
    await open(`?van-ban=${start}`);
    expect(await shownIds()).toEqual([start, ...linked(start)].sort());
  });

  test('shows the same documents and links in the tables as in the picture', async () => {
    await open(`?van-ban=${start}`);
    await agree();
    await node(linked(start)[0] ?? '').click();
    await changed(linked(start).length + 1);
    await agree();
  });

  test('keeps every step in the address, and goes back and forth', async () => {
    await open(`?van-ban=${start}`);
    const before = await shownIds();
    const [next = ''] = linked(start).toSorted((a, b) => linked(b).length - linked(a).length);
    await node(next).click();
    await changed(before.length);
    const after = await shownIds();
    expect(after).toEqual([...new Set([...before, ...linked(next)])].sort());
    await page.goBack();
    await changed(after.length);
    expect(await shownIds()).toEqual(before);
    await page.goForward();
    await changed(before.length);
    await page.reload();
    await ready();
    expect(await shownIds()).toEqual(after);
  });

  test('filters by relation, and says what that leaves out', async () => {
    // One that has some of the neighbours, so that the filter leaves some and takes some.
    const relation =
      [...new Set(pairs.map((pair) => pair.relation))].find((each) => {
        const count = linkedBy(start, each).length;
        return count > 0 && count < linked(start).length;
      }) ?? '';
    await open(`?van-ban=${start}`);
    const all = await shownIds();
    await page.getByLabel('Quan hệ', { exact: true }).selectOption(relation);
    await changed(all.length);
    const left = linkedBy(start, relation);
    expect(await shownIds()).toEqual([start, ...left].sort());
    expect(await status()).toContain(`Bộ lọc bỏ ${linked(start).length - left.length} văn bản`);
    expect(page.url()).toContain(`quan-he=${relation}`);
    const label = (await page.locator('#loc-quan-he option:checked').textContent()) ?? 'no label';
    for (const row of await page.locator('[data-part="links"] td:first-of-type').allInnerTexts()) {
      expect(row).toContain(label);
    }
    await page.reload();
    await ready();
    expect(await page.getByLabel('Quan hệ', { exact: true }).inputValue()).toBe(relation);
    expect(await shownIds()).toEqual([start, ...left].sort());
  });

  test('filters by time, and says what that leaves out', async () => {
    await open(`?van-ban=${start}`);
    const count = (await shownIds()).length;
    await page.getByLabel('Từ năm').fill('2999');
    await page.getByLabel('Từ năm').press('Enter');
    await changed(count);
    expect(await shownIds()).toEqual([start]);
    expect(await status()).toContain(`Bộ lọc bỏ ${linked(start).length} văn bản`);
    expect(page.url()).toContain('tu=2999');
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await changed(1);
    expect(await shownIds()).toHaveLength(count);
  });

  test('makes one step of every use of a filter, and none of what says nothing new', async () => {
    await open(`?van-ban=${start}`);
    const [from, length] = [page.getByLabel('Từ năm'), () => page.evaluate(() => history.length)];
    const [count, steps] = [(await shownIds()).length, await length()];
    await from.fill('2999');
    await from.press('Enter');
    await changed(count);
    await from.press('Enter');
    await page.getByRole('button', { name: 'Lọc', exact: true }).click();
    expect(await length()).toBe(steps + 1);
    await page.goBack();
    await changed(1);
    expect(await shownIds()).toHaveLength(count);
    expect(await from.inputValue()).toBe('');
    await page.goForward();
    await changed(count);
    expect(await from.inputValue()).toBe('2999');
  });

  test('makes no step of a year that is none', async () => {
    await open(`?van-ban=${start}`);
    const before = page.url();
    await page.getByLabel('Từ năm').fill('20');
    await page.getByLabel('Đến năm').focus();
    await page.getByLabel('Từ năm').press('Enter');
    expect(page.url()).toBe(before);
    expect(await page.getByLabel('Từ năm').inputValue()).toBe('20');
  });

  test('leaves what is typed into a filter while neighbours load', async () => {
    await open(`?van-ban=${start}`);
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route('**/lan-can/*', async (route) => {
      await promise;
      await route.continue();
    });
    const [next = ''] = linked(start).toSorted((a, b) => linked(b).length - linked(a).length);
    const before = (await shownIds()).length;
    await node(next).click();
    await page.getByLabel('Từ năm').pressSequentially('20');
    resolve();
    await changed(before);
    expect(await page.getByLabel('Từ năm').inputValue()).toBe('20');
    await page.getByLabel('Từ năm').pressSequentially('01');
    await page.getByLabel('Từ năm').press('Enter');
    await page.waitForURL(/tu=2001/u);
  });

  test('finds a document by its number, in any spelling', async () => {
    await open('');
    const field = page.getByLabel('Bắt đầu từ văn bản');
    await field.fill('44 kl tw');
    await page.locator('[data-part="found"] button').first().waitFor();
    await field.press('Enter');
    await page.waitForURL(/van-ban=ket-luan-44-kl-tw/u);
    await field.fill('chỉ thị số 48 của Bộ Chính trị');
    await page.locator('[data-part="found"] li', { hasText: '48-CT/TW' }).waitFor();
    await field.press('Enter');
    await page.waitForURL(/van-ban=chi-thi-48-ct-tw-2010/u);
    await field.fill('khong co van ban nao nhu the');
    await page.getByText('Không thấy văn bản nào trong kho này').waitFor();
  });

  test('hides a document, and starts again', async () => {
    await open(`?van-ban=${start}`);
    const [gone = ''] = linked(start);
    await page
      .locator('[data-part="nodes"] tr', { has: page.locator(`a[href$="/${gone}/"]`) })
      .getByRole('button', { name: /^Ẩn/u })
      .click();
    await changed(linked(start).length + 1);
    expect(await shownIds()).not.toContain(gone);
    await page.getByRole('button', { name: 'Bắt đầu lại' }).click();
    await page.waitForURL(explorer);
  });

  test.each<[why: string, query: string, says: string]>([
    ['nobody is called so', '?van-ban=khong-co-van-ban-nay', 'Kho này không có văn bản mà địa chỉ'],
    ['the one named is hidden', `?van-ban=${start}&an=${start}`, 'đều đang bị ẩn'],
    ['none passes the filter', '?tu=2999', 'qua được bộ lọc'],
  ])('says why nothing is shown: %s', async (_why, query, says) => {
    await page.goto(explorer + query);
    await page.locator('[data-part="status"]', { hasText: says }).waitFor();
    expect(await shownIds()).toEqual([]);
    await page.getByRole('button', { name: 'Bắt đầu lại' }).click();
    await ready();
  });

  test('says so when its files cannot be had, and tries again', async () => {
    await page.route('**/data/kham-pha/**', (route) => route.abort());
    await page.goto(explorer);
    await page.getByRole('alert').getByText('Không tải được').waitFor();
    // What was made at build stays.
    expect(await page.locator('[data-part="fallback"] svg:visible').count()).toBeGreaterThan(0);
    await page.unroute('**/data/kham-pha/**');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await ready();
    // The browser notes what was broken on purpose.
    complaints.errors.length = 0;
  });
});

test('a search that cannot be made says so, and works when it can', async () => {
  await page.route('**/trich-yeu.json', (route) => route.abort());
  await open('');
  const field = page.getByLabel('Bắt đầu từ văn bản');
  await field.fill('44 kl');
  await page.getByText('Chưa tải được danh sách trích yếu').waitFor();
  await page.unroute('**/trich-yeu.json');
  await field.fill('44 kl tw');
  await page.locator('[data-part="found"] button').first().waitFor();
  // The browser notes what was broken on purpose.
  complaints.errors.length = 0;
});

describe('by keyboard alone', () => {
  test('a reader finds, walks along the arrows, opens, zooms, hides and goes to the page', async () => {
    await open(`?van-ban=${start}`);
    await page.getByRole('button', { name: 'Vừa khung' }).focus();
    await page.keyboard.press('Tab');
    expect(await focusedId()).toBe(start);
    await page.keyboard.press('ArrowDown');
    const below = await focusedId();
    expect(linked(start)).toContain(below);
    expect(page.url()).toContain(`chon=${below}`);
    await page.keyboard.press('ArrowUp');
    expect(linked(below)).toContain(await focusedId());
    await page.keyboard.press('End');
    const last = await focusedId();
    const count = (await shownIds()).length;
    await page.keyboard.press('Enter');
    await page.waitForURL(/mo=/u);
    await page.waitForFunction(
      () => document.activeElement?.classList.contains('is-open') === true,
    );
    expect(await focusedId()).toBe(last);
    expect((await shownIds()).length).toBeGreaterThan(count);
    const box = await page.locator('.explorer-picture').getAttribute('viewBox');
    await page.keyboard.press('+');
    expect(await page.locator('.explorer-picture').getAttribute('viewBox')).not.toBe(box);
    await page.keyboard.press('x');
    await page.waitForURL(/an=/u);
    await page.keyboard.press('Home');
    const first = await focusedId();
    await page.keyboard.press('o');
    await page.waitForURL(`${site.url}van-ban/${first}/`);
  });

  test('the focus is seen', async () => {
    await open(`?van-ban=${start}`);
    await page.getByRole('button', { name: 'Vừa khung' }).focus();
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline).toBe('solid 2px');
  });
});

// A busy machine's browser now and then loses the tab that a press opens: the same steps are then tried anew.
test('a press with a modifier opens the page as any link', { retry: 3 }, async () => {
  await open(`?van-ban=${start}`);
  const href = await node(start).getAttribute('href');
  expect(href).toBe(`${settings.base}van-ban/${start}/`);
  const [popup] = await Promise.all([
    page.context().waitForEvent('page', { timeout: 10_000 }),
    node(start).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await popup.waitForURL(`${site.url}van-ban/${start}/`, { timeout: 10_000 });
});

test('a drag moves the picture and presses nothing; the wheel with Ctrl zooms', async () => {
  await open(`?van-ban=${start}`);
  const picture = page.locator('.explorer-picture');
  const box = await node(start).boundingBox();
  if (box === null) throw new Error('the node is not drawn');
  const before = await picture.getAttribute('viewBox');
  const address = page.url();
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 60, { steps: 4 });
  await page.mouse.up();
  const dragged = await picture.getAttribute('viewBox');
  expect(dragged).not.toBe(before);
  expect(page.url()).toBe(address);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.waitForFunction(
    (old) => document.querySelector('.explorer-picture')?.getAttribute('viewBox') !== old,
    dragged,
  );
  await page.keyboard.up('Control');
});

test('without JavaScript the picture and the table made at build stand there, and no dead control', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(explorer);
  const texts = (await visibleTexts(plain)).join(' ');
  expect(texts).toContain('cần JavaScript');
  expect(texts).not.toContain('Bắt đầu từ văn bản');
  expect(await plain.locator('svg.chart:visible').count()).toBe(1);
  expect(await plain.locator('.link-table:visible tbody tr').count()).toBeGreaterThan(0);
  await plain.close();
});

test('its scripts weigh at most 40 KB on their way', async () => {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.set(response.url(), gzipSync(await response.body(), { level: 9 }).length);
  });
  await page.goto(`${explorer}?van-ban=${start}`, { waitUntil: 'networkidle' });
  expect(sizes.size).toBeGreaterThan(0);
  expect([...sizes.values()].reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(40_000);
});

test.each([
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)('in use it keeps nobody out, and fits (%i, %s)', async (width, colorScheme) => {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  await open(`?van-ban=${start}`);
  expect(await seriousBarriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
});

async function open(query: string): Promise<void> {
  await page.goto(explorer + query);
  await ready();
}

/** Waits until the picture is drawn and nothing moves it any more: fonts are there, and the frame has its size. */
async function ready(): Promise<void> {
  await page.locator('.explorer-picture a').first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

/** Waits until the picture shows another number of documents than `count`. */
async function changed(count: number): Promise<void> {
  await page.waitForFunction(
    (before) => document.querySelectorAll('.explorer-picture a').length !== before,
    count,
  );
}

function node(id: string) {
  return page.locator(`.explorer-picture a[href$="/${id}/"]`);
}

async function shownIds(): Promise<readonly string[]> {
  const hrefs = await page
    .locator('.explorer-picture a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => href.split('/').at(-2) ?? '').sort();
}

function status(): Promise<string | null> {
  return page.locator('[data-part="status"]').textContent();
}

async function focusedId(): Promise<string> {
  const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  return href.split('/').at(-2) ?? '';
}

async function agree(): Promise<void> {
  const inTable = await page
    .locator('[data-part="nodes"] th a')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''),
    );
  expect(inTable.sort()).toEqual(await shownIds());
  const arrows = await page.locator('.explorer-picture .arrows path').count();
  expect(await page.locator('[data-part="links"] tr').count()).toBe(arrows);
}
