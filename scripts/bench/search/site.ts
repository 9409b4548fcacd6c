import { openPagefind, type PagefindModule } from '../../../src/search/pagefind-index.ts';
import { searchPages } from '../../../src/search/results.ts';
import type { Opened } from './contestant.ts';

// What the measurements know of the site's search; the same code runs in Node and, bundled, in a browser.

/** Opens the site's index: the program at `address`, the files in `directory` (with a slash at its end). */
export async function openSite(address: string, directory: string): Promise<Opened> {
  const module: PagefindModule = await import(/* @vite-ignore */ address);
  const index = openPagefind(module, directory);
  return {
    search: async (query) => {
      // As many results as the search page shows at first; it shows nothing before it has them.
      const { items } = await searchPages(query, index);
      return { top: async () => items.map(({ id }) => Number(id)) };
    },
    close: () => index.close(),
  };
}
