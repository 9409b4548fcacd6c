import { type IngestOptions, type IngestReport, ingest } from '../../src/ingest/ingest.ts';
import { type SourcePath, sourcePaths } from '../../src/ingest/paths.ts';
import { type ReadingTold, readSources } from '../../src/ingest/pool/read-sources.ts';
import { keptReadings } from '../../src/ingest/readings.ts';

/** What a run takes in, and how. */
export interface RunOptions extends IngestOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** How many processes read; as many as serve the files when not told. */
  readonly workers?: number;
}

/** Is told how far a run is. */
export interface RunTold extends ReadingTold {
  /** What will be read is known. */
  readonly begin?: (files: readonly SourcePath[]) => void;
}

/**
 * Ingests what paths name; what is wrong with the paths themselves stands first in the report. Throws a
 * `CollectionError` when the collection cannot be written.
 */
export async function ingestPaths(
  { paths, workers, ...options }: RunOptions,
  tell: RunTold = {},
): Promise<IngestReport> {
  const found = await sourcePaths(paths, { except: [options.out] });
  tell.begin?.(found.files);
  const reading = workers === undefined ? { tell } : { tell, workers };
  const report = await ingest((known) => readSources(found.files, { ...reading, known }), options);
  if (options.dryRun !== true) {
    await keptReadings().forget(report.documents.map(({ sha256 }) => sha256));
  }
  const wrong = found.issues.filter(({ severity }) => severity === 'error').length;
  return { ...report, failed: report.failed + wrong, issues: [...found.issues, ...report.issues] };
}
