import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import FlexSearch from 'flexsearch';
import MiniSearch, { type Options } from 'minisearch';
import { fold } from '../../../src/lib/index.ts';
import type { Contestant, Opened, Rows } from './contestant.ts';

type Words = (text: string) => string[];

/**
 * MiniSearch with its own ranking, any of the words (OR). With `bigrams` two neighbouring syllables are a word, too;
 * with `isFolded` index and queries have no marks, which is its best case for queries typed without.
 */
export function miniSearch({
  isFolded,
  bigrams,
}: {
  readonly isFolded: boolean;
  readonly bigrams: boolean;
}): Contestant {
  const single = syllables(isFolded);
  const words: Words = bigrams ? (text) => withBigrams(single(text)) : single;
  const options: Options<{ id: number; title: string; text: string }> = {
    fields: ['title', 'text'],
    tokenize: words,
    processTerm: (word) => word,
  };
  return {
    index: async (rows, dir) => {
      const index = new MiniSearch(options);
      for (const [id, { title, text }] of numbered(rows)) index.add({ id, title, text });
      store(dir, JSON.stringify(index));
    },
    open: async (dir) => {
      const index = MiniSearch.loadJSON(await load(dir), options);
      return opened((query) => index.search(query).map(({ id }) => Number(id)));
    },
  };
}

/** FlexSearch with context (which ranks words that stand together higher) and suggestions (OR where AND has nothing). */
export function flexSearch({ isFolded }: { readonly isFolded: boolean }): Contestant {
  const options = { tokenize: 'strict', encode: syllables(isFolded), context: true } as const;
  return {
    index: async (rows, dir) => {
      const index = new FlexSearch.Index(options);
      for (const [id, { title, text }] of numbered(rows)) index.add(id, `${title}\n${text}`);
      const parts: [key: string, data: string][] = [];
      index.export((key: string, data: string) => {
        parts.push([key, data]);
      });
      store(dir, JSON.stringify(parts));
    },
    open: async (dir) => {
      const index = new FlexSearch.Index(options);
      const parts = JSON.parse(await load(dir)) as [key: string, data: string][];
      for (const [key, data] of parts) index.import(key, data);
      return opened((query) => index.search(query, { suggest: true, limit: 10 }).map(Number));
    },
  };
}

function syllables(isFolded: boolean): Words {
  return (text) => {
    const read = isFolded ? fold(text) : text.normalize('NFC').toLowerCase();
    return read.match(/[\p{L}\p{N}]+/gu) ?? [];
  };
}

function withBigrams(words: string[]): string[] {
  return [...words, ...words.slice(1).map((word, at) => `${words[at]}_${word}`)];
}

function* numbered(rows: Rows) {
  let at = 0;
  for (const row of rows) yield [at++, row] as const;
}

// The index is one file that a page downloads whole, packed as a host packs it.
const fileName = 'index.json.gz';

function store(dir: string, content: string): void {
  writeFileSync(join(dir, fileName), gzipSync(content));
}

async function load(dir: string): Promise<string> {
  const response = await fetch(join(dir, fileName));
  return gunzipSync(await response.arrayBuffer()).toString('utf8');
}

function opened(find: (query: string) => readonly number[]): Opened {
  return {
    search: async (query) => {
      const found = find(query);
      return { top: async () => found };
    },
    close: async () => undefined,
  };
}
