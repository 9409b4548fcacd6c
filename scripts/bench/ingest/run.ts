import { availableParallelism } from 'node:os';
import { sourcePaths } from '../../../src/ingest/paths.ts';
import { readSources } from '../../../src/ingest/pool/read-sources.ts';
import type { RunFigures } from './figures.ts';

// What is measured, in a process of its own: `node run.ts DIR WORKERS`. Its last line is what it counted, as JSON.
const [dir = '.', workers = String(availableParallelism())] = process.argv.slice(2);
const start = performance.now();
const { files } = await sourcePaths([dir]);
const scans = new Set<string>();
let pages = 0;
let recognising = 0;
let since = 0;
let read = 0;
let failed = 0;
const tell = {
  page: (path: string) => {
    pages++;
    if (scans.size === 0) since = performance.now();
    scans.add(path);
  },
  done: ({ path }: { readonly path: string }) => {
    if (scans.delete(path) && scans.size === 0) recognising += performance.now() - since;
  },
};
for await (const source of readSources(files, { workers: Number(workers), tell })) {
  if (source.status === 'read') read++;
  else failed++;
}
const figures: RunFigures = {
  files: files.length,
  read,
  failed,
  ms: performance.now() - start,
  pages,
  recognising,
};
console.log(JSON.stringify(figures));
