import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type IngestOptions, ingest, type ReadSources } from './ingest.ts';
import { reportData } from './report/json.ts';
import type { ReadSourceFile } from './source-file.ts';
import { plan } from './testing/plan.ts';
import { sourceFile } from './testing/source-file.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'can-cu-known-'));
});
afterEach(() => rm(dir, { recursive: true }));

const personal = 'Liên hệ ông A, số 0912 345 678.';
const text = plan('12/KH-UBND', personal);
const scan = scanOf(text, '%PDF-1.7 picture');
const id = 'ke-hoach-12-kh-ubnd-cu-chi-2024';
const inside = (name: string) => path.join(dir, name);
const held = () => readFile(inside(`documents/${id}.mdx`), 'utf8');
const recordOf = async () => JSON.parse(await readFile(inside(`ingested/${id}.json`), 'utf8'));

/** A file whose bytes are a picture of a text. */
function scanOf(text: string, picture: string): ReadSourceFile {
  const bytes = Buffer.from(picture);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...sourceFile(text), sha256, scan: bytes };
}

/** Ingests files as the workers do: those that are known are not read. Says which were read. */
async function take(options: Partial<IngestOptions> = {}, ...files: ReadSourceFile[]) {
  const all = files.length === 0 ? [scan] : files;
  const read: string[] = [];
  const reading: ReadSources = async function* (known) {
    for (const file of all) {
      const { path: at, name, sha256 } = file;
      if (known.has(sha256)) yield { status: 'known', file: { path: at, name, sha256 } };
      else {
        read.push(at);
        yield { status: 'read', file };
      }
    }
  };
  return { ...(await ingest(reading, { out: dir, ...options })), read };
}

test('a scan that is in the collection is not read again, and reported as before', async () => {
  expect((await take()).read).toEqual(['x/a.txt']);
  const again = await take({ readAgain: true });
  const known = await take();
  expect([again.read, known.read]).toEqual([['x/a.txt'], []]);
  expect(known.changes).toEqual([]);
  expect(known.issues).toEqual([]);
  const data = (report: typeof known) =>
    JSON.parse(JSON.stringify(reportData(report, { dryRun: false, keepPersonal: false })));
  const [one, other] = [data(known), data(again)];
  // The text itself does not know that its scan is kept.
  delete one.documents[0].fields.source;
  delete other.documents[0].fields.source;
  expect(one).toEqual(other);
  expect(one.documents[0]).toMatchObject({ outcome: 'unchanged', masked: { phones: 1 } });
});

test('a text is read in every run, and its record says nothing of readers', async () => {
  await take({}, sourceFile(text));
  expect((await take({}, sourceFile(text))).read).toEqual(['x/a.txt']);
  expect(await recordOf()).not.toHaveProperty('recognised');
});

test('another version of the readers reads it again, once', async () => {
  await take({ readers: 1 });
  const { read, documents } = await take({ readers: 2 });
  expect([read.length, documents[0]?.outcome]).toEqual([1, 'unchanged']);
  expect((await recordOf()).recognised.readers).toBe(2);
  expect((await take({ readers: 2 })).read).toEqual([]);
});

test('a scan that was taken before records said of readers is read again, once', async () => {
  await take();
  const { recognised: _, ...old } = await recordOf();
  await writeFile(inside(`ingested/${id}.json`), JSON.stringify(old, null, 1));
  expect((await take()).read).toHaveLength(1);
  expect((await take()).read).toEqual([]);
});

test('what was kept of personal data is masked when it is asked for, and the other way round', async () => {
  await take({ keepPersonal: true });
  expect(await held()).toContain('0912 345 678');
  expect((await take()).read).toHaveLength(1);
  expect(await held()).not.toContain('0912');
  expect(await readFile(inside(`ingested/${id}.json`), 'utf8')).not.toContain('0912');
  expect((await take({ keepPersonal: true })).read).toHaveLength(1);
  expect(await held()).toContain('0912 345 678');
});

test('edits stay; with force the source is read again and wins', async () => {
  await take();
  const edited = (await held()).replace('Nâng cao', 'Tăng cường');
  await writeFile(inside(`documents/${id}.mdx`), edited);
  const kept = await take();
  expect([kept.read, kept.documents[0]?.outcome]).toEqual([[], 'unchanged']);
  expect(await held()).toBe(edited);
  expect((await take({ readAgain: true })).documents[0]?.outcome).toBe('unchanged');
  expect(await held()).toBe(edited);
  expect((await take({ force: true })).documents[0]?.outcome).toBe('overwritten');
  expect(await held()).toContain('Nâng cao');
});

test('a picture that was cut short is whole again', async () => {
  await take();
  await writeFile(inside(`scans/${id}.txt`), '%PDF');
  expect((await take()).read).toHaveLength(1);
  expect(await readFile(inside(`scans/${id}.txt`), 'utf8')).toBe('%PDF-1.7 picture');
});

test.each([
  ['picture', `scans/${id}.txt`],
  ['document', `documents/${id}.mdx`],
])('a %s that was taken away comes back', async (_what, file) => {
  await take();
  await rm(inside(file));
  expect((await take()).read).toHaveLength(1);
  await expect(readFile(inside(file))).resolves.toBeDefined();
});

test('two files of the same bytes are one document, also when it is known', async () => {
  await take();
  const { documents, duplicates } = await take({}, scan, { ...scan, path: 'y/b.txt' });
  expect(documents.map(({ source }) => source)).toEqual(['x/a.txt']);
  expect(duplicates).toMatchObject([{ source: 'y/b.txt', of: 'x/a.txt', likeness: 1 }]);
});

test('another scan of the same name is read', async () => {
  await take();
  const changed = scanOf(text.replace('phổ biến.', 'phổ cập.'), '%PDF-1.7 another picture');
  const { read, documents } = await take({}, changed);
  expect([read.length, documents[0]?.outcome]).toEqual([1, 'updated']);
  expect((await take({}, changed)).read).toEqual([]);
});
