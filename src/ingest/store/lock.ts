import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CollectionError } from './collection-error.ts';
import type { Disk } from './disk.ts';

/** Locks of this process, by file: its own number says nothing about them. */
const held = new Set<string>();

/**
 * Keeps other runs of ingest away from a working folder; returns what ends it. The lock of a process that is no more
 * (killed, or the machine was switched off) is taken over. Throws a `CollectionError` when another run is at work.
 */
export async function lock(folder: string, disk: Disk): Promise<() => Promise<void>> {
  const file = path.resolve(folder, 'lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await disk.create(file, `${process.pid}\n`);
      held.add(file);
      return async () => {
        held.delete(file);
        await disk.remove(file);
      };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (held.has(file) || isAlive(owner)) break;
    await disk.remove(file);
  }
  throw new CollectionError(
    `Another ingest is writing this collection. Wait until it has ended; if there is none, delete ${file}`,
  );
}

function isAlive(pid: number): boolean {
  if (pid === process.pid || !Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
