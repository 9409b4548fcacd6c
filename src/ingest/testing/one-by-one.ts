import type { ReadSources } from '../ingest.ts';
import { readSourceFiles } from '../source-file.ts';

/** Reads files of text, and those in ZIP files, one after the other in this process. */
export function oneByOne(files: readonly string[]): ReadSources {
  return async function* read(known) {
    for (const file of files) yield* readSourceFiles(file, { known });
  };
}
