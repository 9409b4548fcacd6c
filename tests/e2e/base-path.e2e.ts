import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/site/build.ts';
import { type SiteServer, serveSite } from '../../scripts/site/serve.ts';
import { connectBrowser, pageTypes, readGraph, settings } from './built.ts';
import { brokenLinks } from './gates/links.ts';
import { readSite } from './site.ts';
import { watch } from './visit.ts';

const base = '/kho/';

describe(`a site below ${base}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-base-'));
  const dest = join(folder, 'site');
  let browser: Browser;
  let server: SiteServer;

  beforeAll(async () => {
    expect(await buildSite({ ...settings, dest, base })).toMatchObject({ status: 'built' });
    browser = await connectBrowser();
    server = await serveSite(dest, { port: 0, base });
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('has no link that forgets it', async () => {
    const site = await readSite(dest, base, browser);
    expect(site.pages.every(({ path }) => path.startsWith(base))).toBe(true);
    expect(brokenLinks(site)).toEqual([]);
  });

  test('loads every type of page with all that belongs to it', async () => {
    const context = await browser.newContext();
    const complaints = await watch(context, server.url);
    const page = await context.newPage();
    for (const path of Object.values(pageTypes(readGraph(dest)))) {
      await page.goto(server.url + path, { waitUntil: 'load' });
    }
    expect(complaints).toEqual({ strangers: [], violations: [], errors: [] });
    await context.close();
  });

  test('explores the graph', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}do-thi/kham-pha/`);
    await page.locator('.explorer-picture a').first().waitFor();
    expect(await page.locator('.explorer-picture a').first().getAttribute('href')).toContain(
      `${base}van-ban/`,
    );
    await page.close();
  });

  test('sends its visitors from the root to it', async () => {
    const response = await fetch(new URL('/', server.url));
    expect(response.url).toBe(server.url);
  });
});
