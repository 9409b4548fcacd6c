import { createHash } from 'node:crypto';
import path from 'node:path';
import { type CollectionFiles, readOrNull, withOperations } from '../../content/files.ts';
import type { Operation } from '../../content/journal.ts';
import type { Disk } from './disk.ts';

/** A file that is going to change, with what it was when the change was decided. */
export interface Change extends Operation {
  /** SHA-256 of the file's bytes before; null when there was none. */
  readonly before: string | null;
}

/** The files of a collection as they are going to be, and the changes that lead there. */
export interface Changes extends CollectionFiles {
  /** Decides on the contents of a file; nothing is decided when it has them already. Says whether it was. */
  readonly write: (file: string, contents: Uint8Array | string) => Promise<boolean>;
  /** Decides to take a file away. */
  readonly remove: (file: string) => Promise<void>;
  /** Reads a file as it is before the changes. */
  readonly before: CollectionFiles['read'];
  /** The changes in the order in which they were first decided; none for a file that ends as it was. */
  readonly list: () => readonly Change[];
}

/**
 * Collects changes to `files`. New contents wait in the folder `staging`, so that memory does not grow with them.
 */
export function changesTo(files: CollectionFiles, staging: string, disk: Disk): Changes {
  const changes = new Map<string, Change>();
  let staged = 0;
  const readStaged = (name: string) => readOrNull(path.join(staging, name));
  const { entries, read } = withOperations(files, changes, readStaged);
  const decide = async (file: string, name: string | null) => {
    const before = changes.get(file)?.before ?? hashOf(await files.read(file));
    if (name === null && before === null) changes.delete(file);
    else changes.set(file, { path: file, staged: name, before });
  };
  return {
    entries,
    read,
    write: async (file, contents) => {
      const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents;
      const current = await read(file);
      if (current !== null && Buffer.compare(current, bytes) === 0) return false;
      const name = String(++staged);
      await disk.create(path.join(staging, name), bytes);
      await decide(file, name);
      return true;
    },
    before: files.read,
    remove: (file) => decide(file, null),
    list: () => [...changes.values()],
  };
}

/** Returns the SHA-256 of a file's bytes in hexadecimal; null for a file that is not there. */
export function hashOf(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
}
