import type { SourcePath } from '../paths.ts';
import { pageReaders, type TellPage } from '../readers/page-readers.ts';
import { keptReadings } from '../readings.ts';
import { type Reading, type ReadSource, readSourceFiles } from '../source-file.ts';

/** How a file is read. */
export interface JobOptions extends Reading {
  /** Whether scans are recognised; each is an issue when not. */
  readonly ocr: boolean;
  readonly onPage: TellPage;
  /** Hashes of the files that are not read. */
  readonly known: ReadonlySet<string>;
}

/** Reads a file, or the files in a ZIP file, one after the other. */
export type ReadJob = (file: SourcePath, options: JobOptions) => AsyncIterable<ReadSource>;

/** Reads files of every kind that has a reader. */
export const readJob: ReadJob = (file, { ocr, onPage, known, ...reading }) =>
  readSourceFiles(
    file,
    { ...pageReaders({ ocr, tell: onPage }), known, readings: keptReadings() },
    reading,
  );
