import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectBrowser, readGraph, site } from './built.ts';

const graph = readGraph(site.dir);
const kindOf = new Map(graph.documents.map(({ id, kind }) => [id, kind]));
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

describe('a reader who follows a citation', () => {
  const edge = graph.edges.find(({ target }) => kindOf.get(target) === 'reference');
  if (edge === undefined) throw new Error('the collection has no citation of a reference');
  const { document, citationSpan } = edge.evidence;
  const text = `${site.url}van-ban/${document}/`;
  const reference = `${site.url}van-ban/${edge.target}/`;
  const anchor = `trich-${citationSpan.start}`;

  test('comes to the page of the reference', async () => {
    await page.goto(text);
    await page.locator(`#${anchor}`).click();
    await page.waitForURL(reference);
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  test('comes back from who cites it to the highlighted paragraph', async () => {
    await page.goto(text);
    const plain = await backgroundAround(anchor);
    await page.goto(reference);
    await page.locator(`main a[href$="/${document}/#${anchor}"]`).first().click();
    await page.waitForURL(`${text}#${anchor}`);
    expect(await isOnScreen(anchor)).toBe(true);
    expect(await backgroundAround(anchor)).not.toBe(plain);
  });
});

describe('a reader of a note on how a citation is written', () => {
  const marked = graph.documents.find(({ id }) =>
    readFileSync(join(site.dir, 'van-ban', id, 'index.html'), 'utf8').includes('class="slip-mark"'),
  );
  if (marked === undefined) throw new Error('the collection has no citation written otherwise');

  test('goes to it and back with the keyboard, without JavaScript', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${site.url}van-ban/${marked.id}/`);
    const mark = plain.locator('.slip-mark').first();
    expect(await mark.evaluate((link) => link.textContent)).toBe('');
    await mark.press('Enter');
    const note = plain.locator('.slip-notes li:target');
    expect(await note.textContent()).toContain((await mark.getAttribute('data-note')) ?? 'no note');
    await note.locator('.slip-back').press('Enter');
    expect(await plain.locator(':target').getAttribute('id')).toBe(await mark.getAttribute('id'));
    await plain.close();
  });
});

/** What is drawn behind the paragraph that holds the element. */
function backgroundAround(id: string): Promise<string> {
  return page.evaluate((target) => {
    const block = document.getElementById(target)?.closest('.block');
    return block ? getComputedStyle(block).background : 'no paragraph';
  }, id);
}

function isOnScreen(id: string): Promise<boolean> {
  return page.evaluate((target) => {
    const box = document.getElementById(target)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
  }, id);
}
