import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { KeyRow } from '../../src/search/finder/files.ts';
import { packKeys } from '../../src/search/finder/pack-keys.ts';
import { packTitles } from '../../src/search/finder/pack-titles.ts';
import { seriousBarriers } from './axe.ts';
import { settings, site } from './built.ts';
import type { Complaints } from './visit.ts';
import { watchedPages } from './watched.ts';

let browser: Browser;
let page: Page;
let complaints: Complaints;

watchedPages((watched) => {
  ({ browser, page, complaints } = watched);
});

const conclusion = 'van-ban/ket-luan-44-kl-tw-2019/';
const directive = 'van-ban/chi-thi-48-ct-tw-2010/';
const pageOf = (path: string) => `${settings.base}${path}`;
const rows = () => page.locator('a[role="option"]');
const field = () => page.locator('[data-search-box] [role="combobox"]');
const chosen = () => page.locator('a[role="option"][aria-selected="true"]');

/** Opens a page and types into its box; waits until the list has an answer. */
async function ask(path: string, typed: string): Promise<void> {
  await page.goto(site.url + path);
  await field().focus();
  await page.keyboard.type(typed);
  await rows().first().waitFor({ timeout: 5000 });
  await page.locator('.search-popup-note', { hasText: 'Đang tải' }).waitFor({ state: 'detached' });
}

describe('with the keyboard alone', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('%s leads to the box, on any page', async (keys) => {
    for (const path of [conclusion, '', 'tim-kiem/', 'do-thi/kham-pha/', 'huong-dan/']) {
      await page.goto(site.url + path);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press(keys);
      expect(await focusedName(), path).toBe('q');
    }
  });

  test('Ctrl-K works while one is writing, / does not', async () => {
    await page.goto(`${site.url}do-thi/kham-pha/`);
    const other = page.getByLabel('Bắt đầu từ văn bản');
    await other.waitFor();
    await other.pressSequentially('48/');
    expect(await other.inputValue()).toBe('48/');
    await page.keyboard.press('Control+k');
    expect(await focusedName()).toBe('q');
  });

  test.each(['44kl tw', 'kết luận 44-kl/tw', '44/KL-TW', '44-KL/TW'.normalize('NFD')])(
    'Enter goes to the only document with the number: %s',
    async (typed) => {
      await ask('', typed);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${pageOf(conclusion)}`);
    },
  );

  test('Enter goes to the only document that is called so', async () => {
    await ask(directive, 'luật an ninh trật tự cơ sở');
    await page.keyboard.press('Enter');
    await page.waitForURL(/van-ban\/luat-luc-luong/u);
  });

  test('Enter searches when several fit', async () => {
    await ask('', 'an ninh');
    expect(await rows().count()).toBeGreaterThan(2);
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\/\?q=an\+ninh/u);
  });

  test('arrows choose, Enter opens, the last row searches', async () => {
    await ask('', 'an ninh');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await rows().nth(1).getAttribute('href');
    expect(await chosen().getAttribute('href')).toBe(second);
    expect(await field().getAttribute('aria-activedescendant')).toBe(
      await rows().nth(1).getAttribute('id'),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${second}`);
    await ask('', '44-KL/TW');
    await page.keyboard.press('ArrowUp');
    expect(await chosen().textContent()).toContain('Tìm “44-KL/TW” trong toàn văn');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\/\?q=44-KL%2FTW/u);
  });

  test('Escape closes, then clears; Home and End belong to the text', async () => {
    await ask(directive, 'an ninh');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    expect(await chosen().count()).toBe(0);
    await page.keyboard.type('X');
    expect(await field().inputValue()).toBe('Xan ninh');
    await page.keyboard.press('Escape');
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    expect(await rows().filter({ visible: true }).count()).toBe(0);
    expect(await field().inputValue()).toBe('Xan ninh');
    await page.keyboard.press('Escape');
    expect(await field().inputValue()).toBe('');
  });

  test('Enter that ends a composed word does nothing else', async () => {
    await ask('', '44-KL/TW');
    const wasLeftAlone = await field().evaluate((input) =>
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, cancelable: true }),
      ),
    );
    expect(wasLeftAlone).toBe(true);
    expect(page.url()).toBe(site.url);
  });

  test('the number of documents is said, once typing pauses', async () => {
    await ask('', '44-KL/TW');
    const said = page.locator('.search-box [role="status"]', { hasText: '1 văn bản khớp' });
    await said.waitFor({ state: 'attached' });
    await page.keyboard.type(' zzz');
    await page
      .locator('.search-box [role="status"]', { hasText: '1 văn bản khớp' })
      .waitFor({ state: 'attached' });
    await field().fill('zzz');
    await page
      .locator('.search-box [role="status"]', { hasText: 'Không có' })
      .waitFor({ state: 'attached' });
  });
});

describe('two documents of one number', () => {
  const row = (id: string, date: string): KeyRow => [id, 0, 0, '46-CT/TW', date, [], 0, 0, 1];
  const head = { version: 1, stamp: 'x' } as const;
  const keys = packKeys({
    ...head,
    types: [['CT', 'Chỉ thị']],
    relations: [],
    levels: [],
    issuers: [],
    documents: [row('chi-thi-48-ct-tw-2010', '2015-05-16'), row('b', '2025-05-16')],
  });

  test('are told apart by date, and Enter does not guess', async () => {
    await page.route('**/van-ban.json', (route) => route.fulfill({ json: keys }));
    await page.route('**/trich-yeu.json', (route) =>
      route.fulfill({ json: packTitles({ ...head, titles: ['an toàn', 'an ninh'] }) }),
    );
    await ask('', '46 ct tw');
    const texts = await rows().allTextContents();
    expect(texts.slice(0, 2).sort()).toEqual([
      expect.stringContaining('16/05/2015'),
      expect.stringContaining('16/05/2025'),
    ]);
    await page.keyboard.type(' 2015');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${pageOf(directive)}`);
    await ask('', '46 ct tw');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\/\?q=46\+ct\+tw/u);
  });
});

describe('with a pointer', () => {
  test('a row is a link: a press opens it, elsewhere closes the list', async () => {
    await ask(directive, 'an ninh');
    await page.mouse.click(5, 700);
    expect(await rows().filter({ visible: true }).count()).toBe(0);
    await field().click();
    await page.keyboard.press('ArrowDown');
    const href = await rows().nth(2).getAttribute('href');
    await rows().nth(2).click();
    await page.waitForURL(`**${href}`);
  });

  test('a finger opens a row on a narrow screen, and all fits', async () => {
    const context = await browser.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 640 },
    });
    page = await context.newPage();
    await page.goto(site.url + directive);
    await field().tap();
    await page.keyboard.type('44-KL/TW');
    await rows().first().waitFor();
    const box = await rows().first().boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await rows().first().tap();
    await page.waitForURL(`**${pageOf(conclusion)}`);
    await context.close();
  });
});

describe('what does not arrive', () => {
  test.each(['van-ban.json', 'trich-yeu.json'])('%s: says so, and tries again', async (file) => {
    await page.route(`**/${file}`, (route) => route.abort());
    await page.goto(site.url);
    await field().focus();
    await page.keyboard.type('phong trào toàn dân');
    await page.getByText('Chưa tải được danh sách số, tên').waitFor();
    await page.unroute(`**/${file}`);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await rows().filter({ hasText: '09-CT/TW' }).first().waitFor();
    expect(await page.getByText('Chưa tải được').count()).toBe(0);
    complaints.errors.length = 0;
  });

  test('Enter searches meanwhile', async () => {
    await page.route('**/data/kham-pha/**', (route) => route.abort());
    await page.goto(site.url);
    await field().focus();
    await page.keyboard.type('44-KL/TW');
    await page.getByText('Chưa tải được danh sách số, tên').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\/\?q=44-KL%2FTW/u);
    complaints.errors.length = 0;
  });

  test('numbers work while the titles are still on their way', async () => {
    let deliver = () => {};
    const asked = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    await page.route('**/trich-yeu.json', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(site.url);
    await field().focus();
    await page.keyboard.type('44 kl');
    await rows().filter({ hasText: '44-KL/TW' }).waitFor();
    expect(await page.getByText('Đang tải trích yếu').count()).toBe(1);
    deliver();
    await rows().filter({ hasText: 'phong trào toàn dân' }).first().waitFor();
    expect(await page.getByText('Đang tải trích yếu').count()).toBe(0);
  });
});

describe('on the search page', () => {
  test('direct matches stand above the results and cover nothing', async () => {
    await page.goto(`${site.url}tim-kiem/`);
    // The script puts the cursor there as well; on a busy machine keys may come before it.
    await field().focus();
    await page.keyboard.type('48 ct tw');
    await rows().first().waitFor();
    await page.locator('li.hit').first().waitFor();
    expect(await rows().count()).toBe(1);
    const list = await page.getByRole('listbox').boundingBox();
    const status = await page.locator('[data-search="status"]').boundingBox();
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(status?.y ?? 0);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${pageOf(directive)}`);
  });

  test('the button stays beside the field on a narrow screen', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await ask('tim-kiem/', '48 ct tw');
    const button = await page.getByRole('button', { name: 'Tìm', exact: true }).boundingBox();
    expect(button?.y).toBe((await field().boundingBox())?.y);
  });

  test('words show results, and Enter stays with them', async () => {
    await page.goto(`${site.url}tim-kiem/`);
    // The script puts the cursor there as well; on a busy machine keys may come before it.
    await field().focus();
    await page.keyboard.type('luật an ninh trật tự cơ sở');
    await rows().first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\/\?q=lu/u);
    expect(await page.locator('h1').textContent()).toBe('Tìm kiếm');
  });
});

test('nothing is loaded before the box is used', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.url + directive, { waitUntil: 'networkidle' });
  expect(asked.filter((each) => /kham-pha|box\./u.test(each))).toEqual([]);
  await Promise.all([page.waitForResponse('**/trich-yeu.json'), field().focus()]);
});

test('without JavaScript the box is a form', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(site.url + directive);
  await plain.getByRole('searchbox').fill('44-KL/TW');
  await plain.keyboard.press('Enter');
  await plain.waitForURL(/tim-kiem\/\?q=44-KL%2FTW/u);
  await plain.close();
});

test.each([
  [360, 'light', ''],
  [360, 'dark', directive],
  [1280, 'light', directive],
  [1280, 'dark', 'tim-kiem/'],
] as const)(
  'the open list keeps nobody out, and fits (%i, %s, /%s)',
  async (width, colorScheme, path) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await ask(path, '48 ct tw');
    await page.keyboard.press('ArrowDown');
    expect(await seriousBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  },
);

function focusedName(): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
}
