import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../scripts/site/build.ts';
import { readGraph, settings } from './built.ts';

const host = 'https://kho.example';
const folder = mkdtempSync(join(tmpdir(), 'can-cu-host-'));
const dest = join(folder, 'site');
const before = process.env['SITE_URL'];

beforeAll(async () => {
  process.env['SITE_URL'] = host;
  expect(await buildSite({ ...settings, dest, base: '/kho/' })).toMatchObject({ status: 'built' });
}, 240_000);
afterAll(() => {
  if (before === undefined) delete process.env['SITE_URL'];
  else process.env['SITE_URL'] = before;
  rmSync(folder, { recursive: true });
});

test('a site that knows its host writes whole addresses', () => {
  const edge = readGraph(dest).edges[0];
  if (edge === undefined) throw new Error('the collection has no edge');
  const id = edge.evidence.document;
  const address = `${host}/kho/van-ban/${id}/`;
  const read = (file: string) => readFileSync(join(dest, 'van-ban', id, file), 'utf8');
  const html = read('index.html');
  for (const words of [
    `<link rel="canonical" href="${address}">`,
    `<meta property="og:url" content="${address}">`,
    `<meta name="citation_public_url" content="${address}">`,
    `"@id":"${address}"`,
    `Trang này: <a href="${address}">${address}</a>`,
  ]) {
    expect(html).toContain(words);
  }
  expect(html).not.toContain('phần sau tên miền');
  expect(read(`${id}.ris`)).toContain(`UR  - ${address}\r\n`);
  expect(JSON.parse(read(`${id}.csl.json`))).toMatchObject([{ URL: address }]);
  expect(html).toContain('<link rel="search" href="/kho/opensearch.xml"');
  expect(read(`${id}-vien-dan.csv`)).toContain(`${address}#trich-`);
});

test('a site that knows its host tells browsers how to search it', () => {
  const description = readFileSync(join(dest, 'opensearch.xml'), 'utf8');
  expect(description).toContain(`template="${host}/kho/tim-kiem/?q={searchTerms}"`);
  expect(description).toContain(`rel="self" template="${host}/kho/opensearch.xml"`);
  expect(description).toContain(`>${host}/kho/favicon.svg</Image>`);
});

test('a site that does not know its host promises no search engine', () => {
  expect(existsSync(join(settings.dest, 'opensearch.xml'))).toBe(false);
  expect(readFileSync(join(settings.dest, 'index.html'), 'utf8')).not.toContain('rel="search"');
});
