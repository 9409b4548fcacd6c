import { constants } from 'node:os';
import { type IngestReport, ingest } from '../src/ingest/ingest.ts';
import { sourcePaths } from '../src/ingest/paths.ts';
import { readSources } from '../src/ingest/pool/read-sources.ts';
import { keptReadings } from '../src/ingest/readings.ts';
import { reportData } from '../src/ingest/report/json.ts';
import { formatIssueLine, formatReport } from '../src/ingest/report/text.ts';
import { CollectionError } from '../src/ingest/store/collection-error.ts';
import { type IngestArguments, readArguments, usage } from './ingest/arguments.ts';
import { progressOn } from './ingest/progress.ts';

const progress = progressOn(process.stderr);
const args = readArguments(process.argv.slice(2));
if (args.status === 'help') console.log(usage);
else if (args.status === 'wrong') fail(args.message);
else await run(args);

/** A run that is stopped has changed nothing, or everything: which one, the next run finds out. */
function stop(signal: NodeJS.Signals): never {
  progress.end();
  console.error('Stopped. The collection is whole; run the command again to go on.');
  process.exit(128 + constants.signals[signal]);
}

async function run(options: IngestArguments): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  try {
    const report = await ingestPaths(options);
    progress.end();
    for (const issue of report.issues) console.error(formatIssueLine(issue));
    const data = () => JSON.stringify(reportData(report, options), null, 2);
    console.log(options.json ? data() : formatReport(report, options));
    if (report.issues.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  } catch (error) {
    progress.end();
    // Anything else is our bug and shows its trace.
    if (!(error instanceof CollectionError)) throw error;
    fail(`${error.message}.`);
  }
}

/** Ingests what the paths name; what is wrong with the paths themselves stands first in the report. */
async function ingestPaths({ paths, ...options }: IngestArguments): Promise<IngestReport> {
  const found = await sourcePaths(paths, { except: [options.out] });
  progress.begin(found.files);
  const report = await ingest(readSources(found.files, { tell: progress }), options);
  if (!options.dryRun) {
    await keptReadings().forget(report.documents.map(({ made }) => made.source.sha256));
  }
  const wrong = found.issues.filter(({ severity }) => severity === 'error').length;
  return { ...report, failed: report.failed + wrong, issues: [...found.issues, ...report.issues] };
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
