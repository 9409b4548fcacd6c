import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { Corpus } from '../../lib/index.ts';
import { buildSearchIndex } from '../build-index.ts';
import { openPagefind, type PagefindModule } from '../pagefind-index.ts';
import type { WordIndex } from '../word-index.ts';

/** A real index on disk, searched in this process. */
export interface TestIndex {
  readonly dir: string;
  readonly index: WordIndex;
  close(): Promise<void>;
}

/** Builds the index of a corpus in a directory of its own. `fetch` reads files until `close`. */
export async function openTestIndex(corpus: Corpus): Promise<TestIndex> {
  const siteDir = await mkdtemp(join(tmpdir(), 'can-cu-search-'));
  await buildSearchIndex({ corpus, siteDir });
  const dir = `${join(siteDir, 'pagefind')}/`;
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(address.replace(/\?.*$/u, ''))),
  );
  const module: PagefindModule = await import(pathToFileURL(`${dir}pagefind.js`).href);
  const index = openPagefind(module, dir);
  return {
    dir,
    index,
    close: async () => {
      await index.close();
      vi.unstubAllGlobals();
      await rm(siteDir, { recursive: true });
    },
  };
}
