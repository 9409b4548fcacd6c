import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { Contestant } from './contestant.ts';

/** A page to index: its text is read from the HTML. */
export interface Page {
  readonly url: string;
  readonly content: string;
}

interface PagefindResult {
  data(): Promise<{ readonly raw_url: string }>;
}

interface PagefindModule {
  createInstance(options: { readonly basePath: string }): {
    search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
    destroy(): Promise<void>;
  };
}

/** Pagefind as it comes: its own indexer over plain HTML, its own search, nothing prepared on either side. */
export const plainPagefind: Contestant = {
  index: (rows, dir) => writePagefind(plainPages(rows), join(dir, 'pagefind')),
  open: async (dir) => {
    const { address, basePath } = await pagefindAt(dir);
    const module: PagefindModule = await import(address);
    const instance = module.createInstance({ basePath });
    return {
      search: async (query) => {
        const { results } = await instance.search(query);
        await results[0]?.data();
        const top = async () => {
          const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
          return pages.map(({ raw_url: url }) => Number(url.replaceAll('/', '')));
        };
        return { top };
      },
      close: () => instance.destroy(),
    };
  },
};

/** Writes an index of `pages` without Pagefind's ready-made interfaces. Throws when it reports any error. */
async function writePagefind(pages: Iterable<Page>, outputPath: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (index === undefined) throw new Error(errors.join('; '));
    for (const page of pages) assertDone(await index.addHTMLFile(page));
    assertDone(await index.writeFiles({ outputPath }));
  } finally {
    await close();
  }
  for (const name of await readdir(outputPath)) {
    if (/ui\.|highlight/u.test(name)) await rm(join(outputPath, name));
  }
}

let opened = 0;

/** Downloads Pagefind's program under `dir`; returns an address at which Node imports it anew, and where its index is. */
export async function pagefindAt(
  dir: string,
): Promise<{ readonly address: string; readonly basePath: string }> {
  const basePath = `${join(dir, 'pagefind')}/`;
  const program = `${basePath}pagefind.js`;
  await fetch(program);
  opened += 1;
  // A module keeps its WebAssembly; only another address gives a program that has loaded nothing.
  return { address: `${pathToFileURL(program).href}?${opened}`, basePath };
}

function assertDone({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}

function* plainPages(rows: Parameters<Contestant['index']>[0]): Generator<Page> {
  let at = 0;
  for (const { title, text } of rows) {
    const lines = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
    const heading = escapeHtml(title);
    yield {
      url: `/${at++}/`,
      content: `<!doctype html><html lang="vi"><head><title>${heading}</title></head><body><h1>${heading}</h1>\n${lines.join('\n')}</body></html>`,
    };
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
