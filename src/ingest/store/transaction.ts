import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collectionFiles, diskFiles } from '../../content/files.ts';
import {
  journalOf,
  type Operation,
  pendingOperations,
  stagedFile,
  workFolder,
  writeJournal,
} from '../../content/journal.ts';
import { type Change, type Changes, changesTo, hashOf } from './changes.ts';
import { CollectionError } from './collection-error.ts';
import { type Disk, disk as realDisk } from './disk.ts';
import { lock } from './lock.ts';

/** A run over a collection: what it decides becomes true at once or not at all. */
export interface Transaction {
  readonly changes: Changes;
  /** Makes the changes true. Throws a `CollectionError`, with nothing changed, when a file was edited meanwhile. */
  readonly commit: () => Promise<void>;
  /** Takes away what the run needed for its work; without a commit before it, nothing has changed. */
  readonly end: () => Promise<void>;
}

/**
 * Begins a run over the collection at `dir`. What an interrupted run had decided is finished first; what it had only
 * prepared is thrown away. The order that keeps the collection whole, whenever the process is killed:
 * 1. all new contents are written beside it (`.ingest/staged`);
 * 2. the list of operations gets its name (`.ingest/journal.json`): from here on it counts as done, see `content/files.ts`;
 * 3. each file takes its place, which can be done again any number of times;
 * 4. the list goes.
 */
export async function beginTransaction(dir: string, disk: Disk = realDisk): Promise<Transaction> {
  const work = path.join(dir, workFolder);
  const made = await disk.makeFolder(work);
  const isNew = made !== null && path.resolve(made) !== path.resolve(work);
  const unlock = await lock(work, disk);
  const end = async () => {
    await unlock();
    await disk.removeFolder(work);
    if (isNew) await disk.removeEmpty(dir);
  };
  try {
    await carryOut(dir, await pendingOperations(dir), disk);
    await clean(work, disk);
    // Git leaves it alone, should somebody commit the collection while this runs.
    await disk.create(path.join(work, '.gitignore'), '*\n');
    const staging = stagedFile(dir, '');
    await disk.makeFolder(staging);
    const changes = changesTo(await collectionFiles(dir), staging, disk);
    return { changes, commit: () => commit(dir, changes.list(), disk), end };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Begins a run over the collection at `dir` that leaves it alone, and what it prepares elsewhere goes with its end. */
export async function beginDryRun(dir: string, disk: Disk = realDisk): Promise<Transaction> {
  const staging = await mkdtemp(path.join(tmpdir(), 'can-cu-dry-run-'));
  const changes = changesTo(await collectionFiles(dir), staging, disk);
  return { changes, commit: async () => undefined, end: () => disk.removeFolder(staging) };
}

/** Takes what an earlier run left, but for the lock of this one. */
async function clean(work: string, disk: Disk): Promise<void> {
  for (const name of await readdir(work)) {
    if (name !== 'lock') await disk.removeFolder(path.join(work, name));
  }
}

async function commit(dir: string, changes: readonly Change[], disk: Disk): Promise<void> {
  if (changes.length === 0) return;
  const files = diskFiles(dir);
  for (const { path: file, before } of changes) {
    if (hashOf(await files.read(file)) === before) continue;
    throw new CollectionError(
      `${path.join(dir, file)} was changed while this ran, so nothing was written. Run the command again`,
    );
  }
  const operations = changes.map(({ path: file, staged }): Operation => ({ path: file, staged }));
  const journal = journalOf(dir);
  await disk.sync(stagedFile(dir, ''));
  await disk.create(`${journal}.new`, writeJournal(operations));
  await disk.replace(`${journal}.new`, journal);
  await disk.sync(path.dirname(journal));
  await carryOut(dir, operations, disk);
}

/** Carries out what is decided; what is carried out already stays so. */
async function carryOut(dir: string, operations: readonly Operation[], disk: Disk): Promise<void> {
  if (operations.length === 0) return;
  const folders = new Set(operations.map((each) => path.dirname(path.join(dir, each.path))));
  for (const folder of folders) await disk.makeFolder(folder);
  const staged = new Set(await readdir(stagedFile(dir, '')));
  for (const operation of operations) {
    const target = path.join(dir, operation.path);
    if (operation.staged === null) await disk.remove(target);
    else if (staged.has(operation.staged)) {
      await disk.replace(stagedFile(dir, operation.staged), target);
    }
  }
  for (const folder of folders) await disk.sync(folder);
  await disk.remove(journalOf(dir));
}
