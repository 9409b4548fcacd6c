import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserResult } from './browser.ts';
import { type ContestantName, downloadedWhole } from './contestant.ts';
import { runTask } from './process.ts';
import type { IndexResult, SearchResult } from './task.ts';

/** What to measure of a contestant. */
export interface Plan {
  readonly contestant: ContestantName;
  /** Path of the collection. */
  readonly collection: string;
  /** How many documents to generate from it; null for the collection itself. */
  readonly generated: number | null;
  readonly queries: readonly string[];
  /** Queries to ask in a browser as well, of the site only. */
  readonly inBrowser: readonly string[];
  readonly isFolded: boolean;
}

/** What was measured; what could not be is null, and `problem` says why. */
export interface Measured {
  /** With the peak memory in bytes, children included; null where the system does not tell. */
  readonly index: (IndexResult & { readonly peakBytes: number | null }) | null;
  /** One for each query. */
  readonly results: readonly SearchResult[] | null;
  readonly browser: BrowserResult | null;
  readonly problem: string | null;
}

/** Modules stay in memory for each cold start; a process has so many of them. */
const batchSize = 25;

/** Measures a contestant, its index in `scratch`, which is removed. Never rejects. */
export async function measure(plan: Plan, scratch: string): Promise<Measured> {
  const dir = join(scratch, plan.contestant);
  let measured: Measured = { index: null, results: null, browser: null, problem: null };
  try {
    const { contestant, collection, generated, isFolded } = plan;
    const index = { kind: 'index', contestant, isFolded, dir, collection, generated } as const;
    const { result, peak } = await runTask<'index'>(index);
    measured = { ...measured, index: { ...result, peakBytes: peak } };
    measured = { ...measured, results: await searchAll(plan, dir) };
    if (contestant !== 'site' || plan.inBrowser.length === 0) return measured;
    // Bundler and browser take half a second to load.
    const { measureInBrowser } = await import('./browser.ts');
    return { ...measured, browser: await measureInBrowser(dir, plan.inBrowser) };
  } catch (error) {
    return { ...measured, problem: error instanceof Error ? error.message : String(error) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function searchAll(
  { contestant, isFolded, queries }: Plan,
  dir: string,
): Promise<readonly SearchResult[]> {
  const size = downloadedWhole.has(contestant) ? queries.length : batchSize;
  const results: SearchResult[] = [];
  for (let from = 0; from < queries.length; from += size) {
    const batch = queries.slice(from, from + size);
    const task = { kind: 'search', contestant, isFolded, dir, queries: batch } as const;
    results.push(...(await runTask<'search'>(task)).result);
  }
  return results;
}
