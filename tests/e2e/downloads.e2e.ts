import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadCorpus } from '../../src/content/corpus.ts';
import { readCsv } from '../../src/export/testing/read-csv.ts';
import { connectBrowser, readGraph, settings, site } from './built.ts';
import { joinSpaces } from './visit.ts';

const graph = readGraph(site.dir);
const { entries, edges } = await loadCorpus(settings.content);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectBrowser();
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(() => browser.close());

/** Opens a document's page, presses a link under “Tải về”, and returns what the browser saved. */
async function save(id: string, name: string): Promise<{ file: string; bytes: Buffer }> {
  await page.goto(`${site.url}van-ban/${id}/`);
  const link = page.getByRole('region', { name: 'Tải về' }).getByRole('link', { name });
  const [download] = await Promise.all([page.waitForEvent('download'), link.press('Enter')]);
  const saved = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of saved) chunks.push(chunk as Buffer);
  return { file: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

const held = entries.filter(({ document }) => document.kind === 'document');

test.each(held)('the text of $document.id is saved letter by letter', async ({ document }) => {
  const { file, bytes } = await save(document.id, 'Chữ thuần');
  expect(file).toBe(`${document.id}.txt`);
  expect(Buffer.compare(bytes, Buffer.from(document.text))).toBe(0);
});

test('a Word file is saved whole, by keyboard and without JavaScript', async () => {
  const document = held[0]?.document;
  if (document === undefined) throw new Error('the collection holds no text');
  const { file, bytes } = await save(document.id, 'Word');
  expect(file).toBe(`${document.id}.docx`);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  for (const { span } of document.blocks) {
    const words = joinSpaces(document.text.slice(span.start, span.end));
    expect(joinSpaces(value)).toContain(words);
  }
});

test('the table of citations has a row for every link, each leading to its place', async () => {
  const edge = graph.edges[0];
  if (edge === undefined) throw new Error('the collection has no edge');
  const id = edge.evidence.document;
  const { bytes } = await save(id, 'Viện dẫn trong văn bản');
  const [names = [], ...rows] = readCsv(bytes.toString());
  const links = rows.map((row) => row[names.indexOf('Liên kết')] ?? '');
  await page.goto(`${site.url}van-ban/${id}/`);
  const drawn = await page
    .locator('.citation[id]')
    .evaluateAll((found) => found.map((one) => one.id));
  expect(links.map((link) => link.split('#')[1]).sort()).toEqual(drawn.sort());
  await page.goto(new URL(links[0] ?? '', site.url).href);
  expect(await page.locator(':target').count()).toBe(1);
});

test('a reference offers its record and who cites it, and no text', async () => {
  const reference = graph.edges.map(({ target }) => target).find(isReference);
  if (reference === undefined) throw new Error('no reference is cited');
  const files = ['ris', 'csl.json'].map((ending) => `${reference}.${ending}`);
  await page.goto(`${site.url}van-ban/${reference}/`);
  const links = page.getByRole('region', { name: 'Tải về' }).getByRole('link');
  expect(
    await links.evaluateAll((found) => found.map((link) => link.getAttribute('download'))),
  ).toEqual([`${reference}-duoc-vien-dan.csv`, ...files]);
  const { bytes } = await save(reference, 'RIS');
  expect(bytes.toString()).toMatch(/^TY {2}- RPRT\r\n/u);
  for (const ending of ['docx', 'txt', 'md']) {
    expect(existsSync(join(site.dir, 'van-ban', reference, `${reference}.${ending}`))).toBe(false);
  }
});

test('every page of a document tells machines what it is, as the frontmatter has it', () => {
  for (const { document } of entries) {
    const html = readFileSync(join(site.dir, 'van-ban', document.id, 'index.html'), 'utf8');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
    const data: unknown = JSON.parse(json);
    const { date, issuers } = document.frontmatter;
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      inLanguage: 'vi',
      ...(date !== null && { legislationDate: date }),
      ...(issuers.length > 0 && { legislationPassedBy: issuers.map((name) => ({ name })) }),
    });
    const cited = new Set(
      edges.filter(({ source }) => source === document.id).map(({ target }) => target),
    );
    const told = (data as { citation?: unknown[] }).citation ?? [];
    expect(told).toHaveLength(cited.size);
    expect(html).toContain('<meta name="citation_title"');
  }
});

function isReference(id: string): boolean {
  return graph.documents.some((document) => document.id === id && document.kind === 'reference');
}
