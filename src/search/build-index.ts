import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Corpus } from '../lib/index.ts';
import { entriesOf } from './index/entries.ts';
import { chunksOf, packed, packedJson } from './index/pagefind-files.ts';
import { collectPostings, type PostingCollector } from './index/postings.ts';
import { addRecord } from './index/record-words.ts';
import { readRuntime } from './index/runtime.ts';
import { type PagefindPage, pageName } from './pagefind-index.ts';
import { type SearchRecord, searchRecords } from './records.ts';
import type { FoundPage } from './word-index.ts';

/** Up to this number of documents their whole text is searched; beyond it a static index is too much to download. */
export const fullTextLimit = 10_000;

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
}: {
  readonly records: Iterable<SearchRecord>;
  readonly count: number;
  readonly siteDir: string;
}): Promise<BuiltIndex> {
  const isFullText = count <= fullTextLimit;
  const output = await openOutput(join(siteDir, 'pagefind'));
  const { version, files } = await readRuntime();
  for (const { path, bytes } of files) await output.write(path, bytes);
  const collector = collectPostings();
  const { lengths, folder } = await writePages(records, isFullText, collector, output);
  const parts = await writeParts(collector, folder, output);
  const pages = lengths.map((words, place) => [pageName(folder, place), words, '']);
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

/** Writes what a result shows, and collects the words. */
async function writePages(
  records: Iterable<SearchRecord>,
  isFullText: boolean,
  collector: PostingCollector,
  output: Output,
) {
  const lengths: number[] = [];
  const packs: Buffer[] = [];
  const digest = createHash('sha256');
  for (const whole of records) {
    const record = isFullText ? whole : shortened(whole);
    const length = addRecord(collector, record);
    const bytes = await packedJson(pageOf(record, length));
    digest.update(bytes).update(JSON.stringify(record.keys));
    lengths.push(length);
    packs.push(bytes);
  }
  // The name is new when anything is: no reader gets a page of one build with the words of another from a cache.
  const folder = digest.digest('hex').slice(0, 8);
  for (const [place, bytes] of packs.entries()) {
    await output.write(`fragment/${pageName(folder, place)}.pf_fragment`, bytes);
  }
  return { lengths, folder };
}

async function writeParts(collector: PostingCollector, folder: string, output: Output) {
  const parts: string[][] = [];
  let writing: Promise<void>[] = [];
  for (const { from, to, bytes } of chunksOf(entriesOf(collector.finish()))) {
    const name = pageName(folder, parts.length);
    parts.push([from, to, name]);
    writing.push(bytes.then((packed) => output.write(`index/${name}.pf_index`, packed)));
    // So many at once that no thread waits, and so few that they need little memory.
    if (writing.length < 16) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
  return parts;
}

function shortened({ sections, ...head }: SearchRecord): SearchRecord {
  return { ...head, sections: sections.filter(({ isBasis }) => isBasis) };
}

function pageOf(record: SearchRecord, length: number): PagefindPage {
  const { id, kind, name, title, issuers, date, sections } = record;
  const page: FoundPage = {
    id,
    kind,
    name,
    title,
    issuers,
    date,
    sections: sections.map(({ anchor, isHeading, level, text }) => ({
      anchor,
      heading: isHeading ? level : 0,
      text,
    })),
  };
  const unused = { content: '', filters: {}, meta: {}, anchors: [] } as const;
  return { url: `/${id}/`, word_count: length, ...unused, page };
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
