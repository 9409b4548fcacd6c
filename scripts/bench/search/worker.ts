import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Contestant, downloadedWhole, type Opened } from './contestant.ts';
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
  { contestant: name, queries, dir }: Extract<Task, { kind: 'search' }>,
): Promise<readonly SearchResult[]> {
  const results: SearchResult[] = [];
  let open: Opened | null = null;
  for (const [at, query] of queries.entries()) {
    try {
      if (open !== null && downloadedWhole.has(name) && at >= coldStarts) {
        results.push(await ask(open, query, null));
        continue;
      }
      await open?.close();
      open = null;
      takeDownloads();
      const start = performance.now();
      open = await contestant.open(dir);
      results.push(await ask(open, query, start));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      results.push({ found: null, error: message, cold: null, warm: null });
    }
  }
  await open?.close();
  return results;
}

/** Asks twice: since `start`, when the engine was not open yet (null: it was), and again. */
async function ask(open: Opened, query: string, start: number | null): Promise<SearchResult> {
  const first = await open.search(query);
  const cold = start === null ? null : costSince(start);
  takeDownloads();
  const again = performance.now();
  await open.search(query);
  const warm = costSince(again);
  return { found: (await first.top()).slice(0, 10), error: null, cold, warm };
}

function costSince(start: number): Cost {
  return { ms: performance.now() - start, ...takeDownloads() };
}
