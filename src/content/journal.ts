import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** Where a run of ingest works, inside the collection; nothing in it is content. */
export const workFolder = '.ingest';

/** One file of a collection (`documents/x.mdx`) that a run replaces by a staged file, or takes away. */
export interface Operation {
  readonly path: string;
  /** Name of the file in `.ingest/staged/` that takes the place; null to take the file away. */
  readonly staged: string | null;
}

const schema = z.strictObject({
  version: z.literal(1),
  operations: z.array(
    z.strictObject({
      // No path leads out of the collection, whatever stands in the file.
      path: z.string().regex(/^(?:documents|references|ingested|scans)\/(?!\.)[^/\\]+$/u),
      staged: z.string().regex(/^\d+$/u).nullable(),
    }),
  ),
});

/** Returns the path of the journal of the collection at `dir`. */
export function journalOf(dir: string): string {
  return path.join(dir, workFolder, 'journal.json');
}

/** Returns the path of a staged file of the collection at `dir`. */
export function stagedFile(dir: string, staged: string): string {
  return path.join(dir, workFolder, 'staged', staged);
}

/** Returns a journal as the text of its file. */
export function writeJournal(operations: readonly Operation[]): string {
  return `${JSON.stringify({ version: 1, operations })}\n`;
}

/**
 * Returns the changes that a run of ingest has decided on and, being stopped, did not finish; none when there was no
 * such run. They count as done: whoever reads the collection reads the staged files in their places.
 * Throws when the file is no journal, which only happens when somebody wrote into it.
 */
export async function pendingOperations(dir: string): Promise<readonly Operation[]> {
  const file = journalOf(dir);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'ENOTDIR'].includes(`${error.code}`)
    ) {
      return [];
    }
    throw error;
  }
  try {
    return schema.parse(JSON.parse(text)).operations;
  } catch (cause) {
    throw new Error(`${file} was changed by hand; delete it and run ingest again`, { cause });
  }
}
