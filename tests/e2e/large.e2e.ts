import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CollectionSize, generateCollection } from '../../scripts/bench/collection.ts';
import { buildSite } from '../../scripts/site/build.ts';
import { filesBelow } from '../../scripts/site/fingerprint.ts';
import { writeDocument } from '../../src/content/write.ts';
import { settings } from './built.ts';

/** What a page may weigh on its way to a reader, in bytes, fonts left out: its HTML, styles and first scripts, gzipped. */
const heaviest = 100_000;

const folder = mkdtempSync(join(tmpdir(), 'can-cu-large-'));
const dest = join(folder, 'site');
const size: CollectionSize = { documents: 2000, citations: 20_000, characters: 2500, seed: 1 };

beforeAll(async () => {
  const content = join(folder, 'content');
  mkdirSync(join(content, 'documents'), { recursive: true });
  for (const document of generateCollection(size)) {
    writeFileSync(join(content, 'documents', `${document.id}.mdx`), writeDocument(document));
  }
  const outcome = await buildSite({ content, dest, base: '/' });
  expect(outcome).toMatchObject({ status: 'built', pages: size.documents });
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packed = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

/** Bytes of a page with the styles and scripts that its HTML names. */
function weightOf(dir: string, file: string, known: Map<string, number>): number {
  const html = readFileSync(join(dir, file), 'utf8');
  const assets = [...html.matchAll(/(?:href|src)="(?<path>[^"]+\.(?:css|js))"/gu)];
  const weights = [...new Set(assets.map(({ groups }) => groups?.['path'] ?? ''))].map((path) => {
    const weight = known.get(path) ?? packed(join(dir, path));
    known.set(path, weight);
    return weight;
  });
  return gzipSync(html, { level: 9 }).length + weights.reduce((sum, weight) => sum + weight, 0);
}

function tooHeavy(dir: string): string[] {
  const known = new Map<string, number>();
  return filesBelow(dir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, weight: weightOf(dir, file, known) }))
    .filter(({ weight }) => weight > heaviest)
    .map(({ file, weight }) => `${file}: ${weight}`);
}

describe('a site of 2,000 documents and 20,000 citations', () => {
  test('has a page for every document, and none is heavy', () => {
    const documents = filesBelow(dest).filter((file) =>
      /^van-ban\/[^/]+\/index\.html$/u.test(file),
    );
    // The list of all texts goes on over pages of its own.
    expect(documents.filter((file) => !file.includes('/trang-'))).toHaveLength(size.documents);
    expect(tooHeavy(dest)).toEqual([]);
  });

  test('leads from a document that hundreds cite to all who cite it', () => {
    const [first] = [...generateCollection(size)];
    const page = readFileSync(join(dest, 'van-ban', `${first?.id}`, 'index.html'), 'utf8');
    const link = /href="(?<path>[^"]*\/duoc-vien-dan\/)"[^>]*>Xem cả (?<count>\d+) câu/u.exec(page);
    const { path = '', count = '0' } = link?.groups ?? {};
    expect(Number(count)).toBeGreaterThan(1000);
    const listDir = join(dest, path.slice(1, -1));
    const pages = filesBelow(listDir).map((file) => readFileSync(join(listDir, file), 'utf8'));
    const items = pages.map((html) => html.match(/<li class="evidence"/gu)?.length ?? 0);
    expect(items.reduce((sum, each) => sum + each, 0)).toBe(Number(count));
  });

  test('says of a neighbourhood what it leaves out, and loads it in small files', () => {
    const files = filesBelow(join(dest, 'data/kham-pha/lan-can'));
    expect(files).toHaveLength(size.documents);
    for (const file of files) {
      expect(packed(join(dest, 'data/kham-pha/lan-can', file))).toBeLessThan(40_000);
    }
  });
});

test('the texts of the collection itself, of up to 20 KB, are not heavy either', () => {
  expect(existsSync(settings.dest)).toBe(true);
  expect(tooHeavy(settings.dest)).toEqual([]);
});
