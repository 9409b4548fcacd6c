import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../lib/index.ts';
import { commonPages, entriesOf } from './index/entries.ts';
import { type Chunk, chunkPlaces, chunksOf, packed, packedJson } from './index/pagefind-files.ts';
import { collectPostings } from './index/postings.ts';
import { addRecord } from './index/record-words.ts';
import { readRuntime } from './index/runtime.ts';
import { type PagefindPage, pageName } from './pagefind-index.ts';
import { foundPage, type SearchRecord, searchRecords } from './records.ts';

/** Up to this number of documents their whole text is searched; beyond it a static index is too much to download. */
export const fullTextLimit = 10_000;

/** Where an index divides what it holds; tests set them low. */
export interface Limits {
  readonly chunkPlaces: number;
  readonly commonPages: number;
}

/** What an index holds. */
export interface BuiltIndex {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Whether it has whole texts, or only titles, numbers, abstracts and what documents rest on. */
  readonly isFullText: boolean;
}

/** Writes the search index of a corpus to `siteDir/pagefind`; see `writeSearchIndex`. */
export function buildSearchIndex({
  corpus,
  siteDir,
}: {
  readonly corpus: Corpus;
  readonly siteDir: string;
}): Promise<BuiltIndex> {
  const { length } = corpus.entries;
  return writeSearchIndex({ records: searchRecords(corpus), count: length, siteDir });
}

/**
 * Writes the index of `count` records to `siteDir/pagefind`, the same bytes for the same records; what was there is
 * removed. The place of a record is that of its page in search. Throws when a file cannot be written, or when
 * Pagefind's program cannot be had.
 */
export async function writeSearchIndex({
  records,
  count,
  siteDir,
  limits = { chunkPlaces, commonPages },
}: {
  readonly records: Iterable<SearchRecord>;
  readonly count: number;
  readonly siteDir: string;
  readonly limits?: Limits;
}): Promise<BuiltIndex> {
  const isFullText = count <= fullTextLimit;
  const output = await openOutput(join(siteDir, 'pagefind'));
  const { version, files } = await readRuntime();
  for (const { path, bytes } of files) await output.write(path, bytes);
  const { lengths, texts, chunks } = await packRecords(records, isFullText, limits);
  // The name is new when anything is: no reader gets a part of one build with the parts of another from a cache.
  const digest = createHash('sha256').update(version);
  for (const bytes of [...texts, ...chunks.map((chunk) => chunk.bytes)]) digest.update(bytes);
  const folder = digest.digest('hex').slice(0, 8);
  for (const [place, bytes] of texts.entries()) {
    await output.write(`fragment/${pageName(folder, place)}.pf_fragment`, bytes);
  }
  for (const [place, { bytes }] of chunks.entries()) {
    await output.write(`index/${pageName(folder, place)}.pf_index`, bytes);
  }
  const pages = lengths.map((words, place) => [pageName(folder, place), words, '']);
  const parts = chunks.map(({ from, to }, place) => [from, to, pageName(folder, place)]);
  await output.write(
    `pagefind.${folder}.pf_meta`,
    await packed([version, pages, parts, [], [], []]),
  );
  const language = { hash: folder, wasm: null, page_count: pages.length };
  // Signs of our words that Pagefind must leave in what it is asked for.
  const entry = { version, languages: { vi: language }, include_characters: ['_'] };
  await output.write('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  return { pages: pages.length, ...output.totals(), isFullText };
}

/** Packs what results show, and the parts of the index. */
async function packRecords(records: Iterable<SearchRecord>, isFullText: boolean, limits: Limits) {
  const collector = collectPostings();
  const lengths: number[] = [];
  const texts: Buffer[] = [];
  for (const whole of records) {
    const record = isFullText ? whole : shortened(whole);
    const length = addRecord(collector, record);
    lengths.push(length);
    texts.push(await packedJson(pageOf(record, length)));
  }
  const entries = entriesOf(collector.finish(), limits.commonPages);
  return { lengths, texts, chunks: await packedChunks(chunksOf(entries, limits.chunkPlaces)) };
}

/** Waits for parts, so many at once that no thread is idle, and so few that their words need little memory. */
async function packedChunks(chunks: Iterable<Chunk>) {
  const packed: { readonly from: string; readonly to: string; readonly bytes: Buffer }[] = [];
  let waiting: Chunk[] = [];
  const settle = async () => {
    for (const { from, to, bytes } of waiting) packed.push({ from, to, bytes: await bytes });
    waiting = [];
  };
  for (const chunk of chunks) {
    waiting.push(chunk);
    if (waiting.length >= 16) await settle();
  }
  await settle();
  return packed;
}

function shortened({ sections, ...head }: SearchRecord): SearchRecord {
  return { ...head, sections: sections.filter(({ isBasis }) => isBasis) };
}

function pageOf(record: SearchRecord, length: number): PagefindPage {
  const unused = { content: '', filters: {}, meta: {}, anchors: [] } as const;
  return { url: `/${record.id}/`, word_count: length, ...unused, page: foundPage(record) };
}

interface Output {
  write(path: string, bytes: Uint8Array): Promise<void>;
  totals(): { readonly files: number; readonly bytes: number };
}

/** Empties a folder and counts what is written to it. */
async function openOutput(dir: string): Promise<Output> {
  await rm(dir, { recursive: true, force: true });
  const made = new Set<string>();
  let files = 0;
  let written = 0;
  return {
    write: async (path, bytes) => {
      const target = join(dir, path);
      const parent = dirname(target);
      if (!made.has(parent)) await mkdir(parent, { recursive: true });
      made.add(parent);
      await writeFile(target, bytes);
      files++;
      written += bytes.length;
    },
    totals: () => ({ files, bytes: written }),
  };
}
