import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Operation, pendingOperations, stagedFile } from './journal.ts';

/** A thing in a folder of the collection. */
export interface FolderEntry {
  readonly name: string;
  readonly isFile: boolean;
}

/** The files of a collection; paths start inside it, with `/`: `documents/x.mdx`. */
export interface CollectionFiles {
  /** Lists a folder by name, the same on every system; an absent one is empty. */
  readonly entries: (folder: string) => Promise<readonly FolderEntry[]>;
  /** Reads a file; null when there is none. Throws what else the system answers. */
  readonly read: (file: string) => Promise<Uint8Array | null>;
}

/** Returns the files of the collection at `dir` as they are, with what an interrupted run of ingest has left to do. */
export async function collectionFiles(dir: string): Promise<CollectionFiles> {
  const pending = (await pendingOperations(dir)).map((each) => [each.path, each] as const);
  return withOperations(diskFiles(dir), new Map(pending), (staged) =>
    readOrNull(stagedFile(dir, staged)),
  );
}

/** Returns the files of a folder of the disk. */
export function diskFiles(dir: string): CollectionFiles {
  return {
    entries: (folder) => entriesOf(path.join(dir, folder)),
    read: (file) => readOrNull(path.join(dir, file)),
  };
}

/**
 * Returns `files` as they are after `operations` (by path), those added later too; `readStaged` reads a staged file. One
 * that is not there any more has taken its place already.
 */
export function withOperations(
  files: CollectionFiles,
  operations: ReadonlyMap<string, Operation>,
  readStaged: (staged: string) => Promise<Uint8Array | null>,
): CollectionFiles {
  return {
    entries: async (folder) => {
      const entries = new Map((await files.entries(folder)).map((entry) => [entry.name, entry]));
      for (const [file, { staged }] of operations) {
        if (path.posix.dirname(file) !== folder) continue;
        const name = path.posix.basename(file);
        if (staged === null) entries.delete(name);
        else entries.set(name, { name, isFile: true });
      }
      return [...entries.values()].sort(byName);
    },
    read: async (file) => {
      const staged = operations.get(file)?.staged;
      if (staged === null) return null;
      return (staged === undefined ? null : await readStaged(staged)) ?? files.read(file);
    },
  };
}

async function entriesOf(dir: string): Promise<FolderEntry[]> {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, isFile: entry.isFile() })).sort(byName);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

function byName(a: FolderEntry, b: FolderEntry): number {
  return a.name < b.name ? -1 : 1;
}

/** Reads a file of the disk; null when there is none. Throws what else the system answers. */
export async function readOrNull(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
