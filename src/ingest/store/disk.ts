import { mkdir, open, rename, rm, rmdir, unlink } from 'node:fs/promises';

/** What the store does to a disk. One place, so that a test can stop a run at each of these steps. */
export interface Disk {
  /** Makes a folder and those above it; returns the first that it had to make, null when none. */
  readonly makeFolder: (folder: string) => Promise<string | null>;
  /** Writes a new file, and does not return before it is on the disk. Fails when the file is there. */
  readonly create: (file: string, bytes: Uint8Array | string) => Promise<void>;
  /** Puts a file in the place of another, which is never half there. */
  readonly replace: (from: string, to: string) => Promise<void>;
  /** Does not return before the names in a folder are on the disk. */
  readonly sync: (folder: string) => Promise<void>;
  /** Takes a file away; one that is not there is no error. */
  readonly remove: (file: string) => Promise<void>;
  /** Takes a folder away with all that is in it; one that is not there is no error. */
  readonly removeFolder: (folder: string) => Promise<void>;
  /** Takes a folder away if nothing is in it. */
  readonly removeEmpty: (folder: string) => Promise<void>;
}

/** The disk of this machine. Every function throws what the system answers. */
export const disk: Disk = {
  makeFolder: async (folder) => (await mkdir(folder, { recursive: true })) ?? null,
  create: async (file, bytes) => {
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  replace: rename,
  sync: syncFolder,
  remove: (file) => unlink(file).catch(unless('ENOENT')),
  removeFolder: (folder) => rm(folder, { recursive: true, force: true }),
  removeEmpty: (folder) => rmdir(folder).catch(unless('ENOTEMPTY', 'EEXIST', 'ENOENT')),
};

/** Some systems (Windows) open no folder, and need no such call. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    unless('EISDIR', 'EPERM', 'EACCES', 'EINVAL')(error);
  }
}

/** Throws an error again unless its code is one of these. */
function unless(...codes: readonly string[]): (error: unknown) => void {
  return (error) => {
    if (error instanceof Error && 'code' in error && codes.includes(`${error.code}`)) return;
    throw error;
  };
}
