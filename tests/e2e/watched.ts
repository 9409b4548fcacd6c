import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { connectBrowser, site } from './built.ts';
import { type Complaints, watch } from './visit.ts';

/** A fresh page of the built site, with what is complained of while it is visited. */
export interface Watched {
  readonly browser: Browser;
  readonly page: Page;
  readonly complaints: Complaints;
}

/** Gives every test of a file a page of its own, through `use`, and fails the tests that leave complaints. */
export function watchedPages(use: (watched: Watched) => void): void {
  let browser: Browser;
  let watched: Watched;
  beforeAll(async () => {
    browser = await connectBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const context = await browser.newContext();
    const complaints = await watch(context, site.url);
    watched = { browser, page: await context.newPage(), complaints };
    use(watched);
  });
  afterEach(async () => {
    expect(watched.complaints).toEqual({ strangers: [], violations: [], errors: [] });
    await watched.page.context().close();
  });
}
