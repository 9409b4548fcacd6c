import { constants } from 'node:os';
import { reportData } from '../src/ingest/report/json.ts';
import { formatIssueLine, formatReport } from '../src/ingest/report/text.ts';
import { CollectionError } from '../src/ingest/store/collection-error.ts';
import { type IngestArguments, readArguments, usage } from './ingest/arguments.ts';
import { progressOn } from './ingest/progress.ts';
import { ingestPaths } from './ingest/run.ts';

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
    const report = await ingestPaths(options, progress);
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

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
