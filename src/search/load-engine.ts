import type { Engine } from './engine.ts';
import { openPagefind, type PagefindModule } from './pagefind-engine.ts';

/** An engine that is loaded when it is first needed, and again after it failed. */
export interface LazyEngine {
  /** Opens the engine, or returns the open one. Rejects when it cannot be downloaded. */
  open(): Promise<Engine>;
  /** Forgets an engine that failed; the next `open` downloads it anew. */
  discard(): Promise<void>;
}

/** Prepares Pagefind in `directory` of this site (`/kho/pagefind/`). Downloads nothing yet. */
export function lazyPagefind(directory: string): LazyEngine {
  let opened: Promise<ReturnType<typeof openPagefind>> | null = null;
  let attempt = 0;
  return {
    open: () => {
      opened ??= load(directory, attempt);
      return opened;
    },
    discard: async () => {
      const failed = opened;
      opened = null;
      attempt++;
      await failed?.then((engine) => engine.close()).catch(() => undefined);
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
