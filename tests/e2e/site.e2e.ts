import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../scripts/site/build.ts';
import { filesBelow } from '../../scripts/site/fingerprint.ts';
import { connectBrowser, readGraph, settings, site } from './built.ts';
import { lostDocuments } from './gates/documents.ts';
import { edgesAgainstLinks } from './gates/edges.ts';
import { htmlProblems } from './gates/html.ts';
import { duplicateIds } from './gates/ids.ts';
import { brokenLinks } from './gates/links.ts';
import { privateData, textOf } from './gates/phones.ts';
import { readSite, type Site } from './site.ts';

const graph = readGraph(site.dir);
let browser: Browser;
let built: Site;

beforeAll(async () => {
  browser = await connectBrowser();
  built = await readSite(site.dir, settings.base, browser);
});
afterAll(() => browser.close());

test('edges = links drawn', () => {
  expect(graph.edges.length).toBeGreaterThan(0);
  expect(edgesAgainstLinks(graph.edges, built)).toEqual([]);
});

test('every link leads to a file and an anchor of the site', () => {
  expect(built.pages.flatMap(({ links }) => links).length).toBeGreaterThan(built.pages.length);
  expect(brokenLinks(built)).toEqual([]);
});

test('no id stands twice in a page', () => {
  expect(duplicateIds(built)).toEqual([]);
});

test('no document is lost or doubled between content, graph and pages', () => {
  const content = ['documents', 'references'].flatMap((folder) =>
    readdirSync(join(settings.content, folder))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.replace(/\.mdx$/u, '')),
  );
  expect(content.length).toBeGreaterThan(0);
  expect(lostDocuments({ content, graph: graph.documents.map(({ id }) => id) }, built)).toEqual([]);
});

test('no file holds a personal phone number or an e-mail address', () => {
  const found = built.files.flatMap((file) =>
    privateData(textOf(readFileSync(join(site.dir, file)))).map((what) => `${file}: ${what}`),
  );
  expect(found).toEqual([]);
});

test('the HTML of every page is valid', async () => {
  const problems: string[] = [];
  for (const file of built.files.filter((name) => name.endsWith('.html'))) {
    const found = await htmlProblems(readFileSync(join(site.dir, file), 'utf8'));
    problems.push(...found.map((problem) => `${file}:${problem}`));
  }
  expect(problems).toEqual([]);
});

describe('two builds', () => {
  test('give the same bytes', { timeout: 240_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'can-cu-second-'));
    const dest = join(folder, 'site');
    try {
      expect(await buildSite({ ...settings, dest })).toMatchObject({ status: 'built' });
      expect(filesBelow(dest)).toEqual(built.files);
      const different = built.files.filter(
        (file) => !readFileSync(join(dest, file)).equals(readFileSync(join(site.dir, file))),
      );
      expect(different).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
