import { availableParallelism } from 'node:os';
import { formatReport } from '../../../src/ingest/report/text.ts';
import { ingestPaths } from '../../ingest/run.ts';
import type { RunFigures } from './figures.ts';

// What is measured, in a process of its own: `node run.ts DIR OUT WORKERS`, what `npm run ingest -- --out OUT DIR`
// does. Its last line is what it counted, as JSON.
const [dir = '.', out = 'out', workers = String(availableParallelism())] = process.argv.slice(2);
const options = { dryRun: false, keepPersonal: false };
const start = performance.now();
const scans = new Set<string>();
let files = 0;
let pages = 0;
let recognising = 0;
let since = 0;
let reading = 0;
const tell = {
  begin: (all: readonly unknown[]) => {
    files = all.length;
  },
  page: (path: string) => {
    pages++;
    if (scans.size === 0) since = performance.now();
    scans.add(path);
  },
  done: ({ path }: { readonly path: string }) => {
    reading = performance.now() - start;
    if (scans.delete(path) && scans.size === 0) recognising += performance.now() - since;
  },
};
const report = await ingestPaths({ paths: [dir], out, workers: Number(workers), ...options }, tell);
console.log(formatReport(report, options));
const outcomes = Map.groupBy(report.documents, ({ outcome }) => outcome);
const figures: RunFigures = {
  files,
  written: report.documents.length - (outcomes.get('unchanged')?.length ?? 0),
  unchanged: outcomes.get('unchanged')?.length ?? 0,
  references: report.references.length,
  failed: report.failed + report.duplicates.length,
  ms: performance.now() - start,
  reading,
  pages,
  recognising,
};
console.log(JSON.stringify(figures));
