import type { Opened } from './contestant.ts';
import { openSite } from './site.ts';

// What a page needs to search; `browser.ts` makes one script of it and calls the functions.

let opened: Opened | null = null;

/** Opens the engine and searches; returns the milliseconds until the first result could be shown. */
export async function cold(query: string): Promise<number> {
  const start = performance.now();
  opened = await openSite(new URL('pagefind/pagefind.js', location.href).href, '/pagefind/');
  await opened.search(query);
  return performance.now() - start;
}

/** Searches with the engine that `cold` opened; returns the milliseconds until the first result could be shown. */
export async function warm(query: string): Promise<number> {
  const start = performance.now();
  await opened?.search(query);
  return performance.now() - start;
}

/** Returns the numbers of the first documents, best first, ten at most. */
export async function top(query: string): Promise<readonly number[]> {
  const answer = await opened?.search(query);
  return ((await answer?.top()) ?? []).slice(0, 10);
}
