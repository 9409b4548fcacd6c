import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildSite } from '../../scripts/site/build.ts';
import { serveSite } from '../../scripts/site/serve.ts';
import { writeReadingCollection } from '../fixtures/reading-collection.ts';
import { connectBrowser } from './built.ts';

/** A small site of its own, below a base path: it has what the real collection has no example of. */
export interface ReadingSite {
  readonly dest: string;
  readonly base: string;
  /** Address of the home page, with a slash at its end. */
  readonly url: string;
  readonly browser: Browser;
  /** Opens the page of a document in a context of its own; closing the context is the caller's. */
  open(id: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Gives the tests of a file the small site: returns what opens the page of a document, which is handed to `use` with the
 * site and closed after its test.
 */
export function readingPages(
  use: (page: Page, site: ReadingSite) => void,
): (id: string, options?: BrowserContextOptions) => Promise<void> {
  let site: ReadingSite;
  let page: Page | undefined;
  beforeAll(async () => {
    site = await openReadingSite();
  }, 240_000);
  afterAll(() => site.close());
  afterEach(() => page?.context().close());
  return async (id, options) => {
    page = await site.open(id, options);
    use(page, site);
  };
}

/** Builds and serves the small site. */
async function openReadingSite(): Promise<ReadingSite> {
  const base = '/kho/';
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-reading-'));
  const [content, dest] = [join(folder, 'content'), join(folder, 'site')];
  writeReadingCollection(content);
  expect(await buildSite({ content, dest, base })).toMatchObject({ status: 'built' });
  const browser = await connectBrowser();
  const server = await serveSite(dest, { port: 0, base });
  return {
    dest,
    base,
    url: server.url,
    browser,
    async open(id, options = {}) {
      const page = await (await browser.newContext(options)).newPage();
      await page.goto(`${server.url}van-ban/${id}/`);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
