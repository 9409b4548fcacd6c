import { openPagefind, type PagefindModule } from './pagefind-index.ts';
import type { WordIndex } from './word-index.ts';

/** An index that is loaded when it is first needed, and again after it failed. */
export interface LazyIndex {
  /** Opens the index, or returns the open one. Rejects when it cannot be downloaded. */
  open(): Promise<WordIndex>;
  /** Forgets an index that failed, unless a newer one has taken its place; the next `open` downloads it anew. */
  discard(failed: Promise<WordIndex>): Promise<void>;
}

/** Prepares the index in `directory` of this site (`/kho/pagefind/`). Downloads nothing yet. */
export function lazyPagefind(directory: string): LazyIndex {
  let opened: Promise<ReturnType<typeof openPagefind>> | null = null;
  let attempt = 0;
  return {
    open: () => {
      opened ??= load(directory, attempt);
      return opened;
    },
    discard: async (failed) => {
      if (opened === null || opened !== failed) return;
      const closing = opened;
      opened = null;
      attempt++;
      await closing.then((index) => index.close()).catch(() => undefined);
    },
  };
}

async function load(directory: string, attempt: number): Promise<ReturnType<typeof openPagefind>> {
  const address = new URL(`${directory}pagefind.js`, location.href);
  // Browsers remember a module that failed to load; another address makes them try again.
  if (attempt > 0) address.searchParams.set('lan', String(attempt));
  const { href } = address;
  const module: PagefindModule = await import(/* @vite-ignore */ href);
  return openPagefind(module, directory);
}
