import { openPagefind, type PagefindModule } from '../../../src/search/pagefind-engine.ts';
import { search } from '../../../src/search/search.ts';
import type { Opened } from './contestant.ts';

// What the measurements know of the site's search; the same code runs in Node and, bundled, in a browser.

/** How many results the search page asks for at first; it shows nothing before it has them. */
const firstStep = 20;

/** Opens the site's engine: the program at `address`, the index in `directory` (with a slash at its end). */
export async function openSite(address: string, directory: string): Promise<Opened> {
  const module: PagefindModule = await import(/* @vite-ignore */ address);
  const engine = openPagefind(module, directory);
  return {
    search: async (query) => {
      const { items } = await search(query, engine, { limit: firstStep });
      return { top: async () => items.map(({ id }) => Number(id)) };
    },
    close: () => engine.close(),
  };
}
