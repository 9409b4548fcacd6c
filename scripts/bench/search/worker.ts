import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant, Opened } from './contestant.ts';
import { documentsOf } from './curve.ts';
import { readCollection } from './input.ts';
import { plainPagefind } from './pagefind.ts';
import { flexSearch, miniSearch } from './rivals.ts';
import { site } from './site-index.ts';
import type { Cost, IndexResult, SearchResult, Task } from './task.ts';
import { countDownloads } from './traffic.ts';

// One measurement in a process of its own, so that its peak memory is its own. Gets a `Task` as a message, answers
// with its result as a message, and ends with the process that asked.

const coldStarts = 5;
const takeDownloads = countDownloads();

process.on('disconnect', () => process.exit(1));
process.once('message', async (task) => {
  const result = await run(task as Task);
  process.send?.(result, () => process.exit(0));
});

function run(task: Task): Promise<IndexResult | readonly SearchResult[]> {
  const contestant = contestantOf(task);
  return task.kind === 'index' ? index(contestant, task) : searchAll(contestant, task);
}

function contestantOf({ contestant, isFolded }: Task): Contestant {
  switch (contestant) {
    case 'site':
      return site;
    case 'minisearch':
      return miniSearch({ isFolded, bigrams: false });
    case 'minisearch-bigrams':
      return miniSearch({ isFolded, bigrams: true });
    case 'flexsearch':
      return flexSearch({ isFolded });
    case 'pagefind':
      return plainPagefind;
    default:
      return contestant satisfies never;
  }
}

async function index(
  contestant: Contestant,
  { collection, generated, dir }: Extract<Task, { kind: 'index' }>,
): Promise<IndexResult> {
  const rows = documentsOf(readCollection(collection), generated);
  mkdirSync(dir, { recursive: true });
  const start = performance.now();
  await contestant.index(rows, dir);
  const ms = performance.now() - start;
  const files = readdirSync(dir, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { ms, files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Where a cold start is the same for every query, only the first few are cold, and the last of them goes on. */
async function searchAll(
  contestant: Contestant,
  { queries, dir }: Extract<Task, { kind: 'search' }>,
): Promise<readonly SearchResult[]> {
  const results: SearchResult[] = [];
  let open: Opened | null = null;
  for (const [at, query] of queries.entries()) {
    const isCold = !contestant.isWhole || at < coldStarts;
    if (isCold) await open?.close();
    takeDownloads();
    const start = performance.now();
    const usable: Opened | Error =
      isCold || open === null ? await contestant.open(dir).catch(asError) : open;
    if (usable instanceof Error) {
      results.push(failed(usable));
      open = null;
      continue;
    }
    open = usable;
    results.push(await ask(open, query, isCold ? start : null));
  }
  await open?.close();
  return results;
}

/** Asks twice: from `start`, when the engine was not open yet, and again. */
async function ask(open: Opened, query: string, start: number | null): Promise<SearchResult> {
  try {
    const first = await open.search(query);
    const cold = start === null ? null : costSince(start);
    takeDownloads();
    const again = performance.now();
    await open.search(query);
    const warm = costSince(again);
    return { found: (await first.top()).slice(0, 10), error: null, cold, warm };
  } catch (error) {
    return failed(asError(error));
  }
}

function costSince(start: number): Cost {
  return { ms: performance.now() - start, ...takeDownloads() };
}

function failed({ message }: Error): SearchResult {
  return { found: null, error: message, cold: null, warm: null };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
