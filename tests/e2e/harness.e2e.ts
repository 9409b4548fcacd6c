import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../scripts/site/serve.ts';
import { seriousBarriers } from './axe.ts';
import { connectBrowser } from './built.ts';
import { htmlProblems } from './gates/html.ts';
import { readSite } from './site.ts';
import { type Complaints, visibleTexts, watch } from './visit.ts';

// A small bad site: each gate that needs a browser must refuse what it is there to refuse.
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;
const files: Readonly<Record<string, string>> = {
  'good.html': doc('<h1>Tốt</h1><p>Đọc được</p>'),
  'stranger.html': doc('<h1>Xấu</h1><img alt="" src="http://127.0.0.1:9/a.png">', ''),
  'inline.html': doc('<h1>Xấu</h1><script>document.title = "chạy";</script>', policy),
  'broken.html': doc('<h1>Xấu</h1><img alt="" src="/none.png">'),
  'error.html': doc('<h1>Xấu</h1><script>throw new Error("hỏng");</script>'),
  'barrier.html': doc('<h1>Xấu</h1><img src="/picture.svg">'),
  'scripted.html': doc('<h1>Xấu</h1><p hidden>Chỉ có khi có script</p>'),
  'picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'a/index.html': doc(
    '<h1 id="x">A</h1><p id="x"><a class="citation" data-edge="a:1" id="trich-1" href="/b/">b</a></p>' +
      '<svg viewBox="0 0 1 1"><a href="/c/"><text>c</text></a></svg><img alt="" src="/p.png" srcset="/q.png 2x">',
  ),
};

function doc(body: string, head = ''): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head}<title>Thử</title></head><body><main>${body}</main></body></html>`;
}

const dir = mkdtempSync(join(tmpdir(), 'can-cu-harness-'));
let browser: Browser;
let server: SiteServer;

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  browser = await connectBrowser();
  server = await serveSite(dir, { port: 0, base: '/' });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(dir, { recursive: true });
});

describe('what is watched while pages are visited', () => {
  test.each<[file: string, expected: (keyof Complaints)[]]>([
    ['good.html', []],
    ['stranger.html', ['strangers']],
    ['inline.html', ['violations', 'errors']],
    ['broken.html', ['errors']],
    ['error.html', ['errors']],
  ])('%s', async (file, expected) => {
    const context = await browser.newContext();
    const complaints = await watch(context, server.url);
    await (await context.newPage()).goto(server.url + file, { waitUntil: 'networkidle' });
    const kinds = (['strangers', 'violations', 'errors'] as const).filter(
      (kind) => complaints[kind].length > 0,
    );
    expect(kinds).toEqual(expected);
    await context.close();
  });
});

test.each<[file: string, barriers: number]>([
  ['good.html', 0],
  ['barrier.html', 1],
])('barriers in %s', async (file, barriers) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.url + file);
  expect(await seriousBarriers(page)).toHaveLength(barriers);
  await context.close();
});

test.each<[file: string, texts: string[]]>([
  ['good.html', ['Tốt', 'Đọc được']],
  ['scripted.html', ['Xấu']],
])('visible text of %s', async (file, texts) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(server.url + file);
  expect(await visibleTexts(page)).toEqual(texts);
  await page.close();
});

test('a page is read with its ids, links and citations', async () => {
  const { pages } = await readSite(dir, '/kho/', browser);
  expect(pages.find(({ path }) => path === '/kho/a/')).toEqual({
    path: '/kho/a/',
    ids: ['x', 'x', 'trich-1'],
    links: ['/b/', '/c/', '/p.png', '/q.png'],
    citations: [{ edge: 'a:1', id: 'trich-1', href: '/b/' }],
  });
});

test.each<[why: string, html: string, isValid: boolean]>([
  ['a good page', doc('<h1>A</h1>'), true],
  ['a list with a paragraph in it', doc('<h1>A</h1><ul><p>B</p></ul>'), false],
  ['an id twice', doc('<h1 id="a">A</h1><p id="a">B</p>'), false],
  ['an open element', doc('<h1>A</h1><section>'), false],
])('html: %s', async (_why, html, isValid) => {
  expect((await htmlProblems(html)).length === 0).toBe(isValid);
});
