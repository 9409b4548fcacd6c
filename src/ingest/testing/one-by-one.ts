import { type ReadSource, readSourceFiles } from '../source-file.ts';

/** Reads files of text, and those in ZIP files, one after the other in this process. */
export async function* oneByOne(files: readonly string[]): AsyncGenerator<ReadSource> {
  for (const file of files) yield* readSourceFiles(file);
}
