import { engineOver } from '../../../src/search/engine.ts';
import { openPagefind, type PagefindModule } from '../../../src/search/pagefind-index.ts';
import type { Opened } from './contestant.ts';

// What the measurements know of the site's search; the same code runs in Node and, bundled, in a browser.

/** How many results the search page asks for at first; it shows nothing before it has them. */
const firstStep = 10;

/** Opens the site's index: the program at `address`, the files in `directory` (with a slash at its end). */
export async function openSite(address: string, directory: string): Promise<Opened> {
  const module: PagefindModule = await import(/* @vite-ignore */ address);
  const index = openPagefind(module, directory);
  const engine = engineOver(index);
  return {
    search: async (query) => {
      const answer = await engine.search(query);
      const items = await answer.show(answer.hits, firstStep, 'fit');
      return { top: async () => items.map(({ id }) => Number(id)) };
    },
    close: () => index.close(),
  };
}
