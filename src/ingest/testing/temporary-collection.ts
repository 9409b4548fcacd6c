import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type IngestReport, ingest } from '../ingest.ts';
import { oneByOne } from './one-by-one.ts';

/** A folder for files to ingest, and in it the collection `out`, which is not there yet. */
export interface TemporaryCollection {
  /** Path of a file of the folder, whether it is there or not. */
  readonly beside: (name: string) => string;
  /** Path of a file of the collection; of the collection without a name. */
  readonly inside: (name?: string) => string;
  /** Writes a file of the folder and returns its path. */
  readonly put: (name: string, text: string) => Promise<string>;
  /** Ingests files into the collection. */
  readonly run: (files: readonly string[], force?: boolean) => Promise<IngestReport>;
  /** Names in a folder of the collection, in order. */
  readonly folder: (name: string) => Promise<string[]>;
  /** Texts of all files of the collection, by path. */
  readonly snapshot: () => Promise<Record<string, string>>;
}

/** Gives every test of the file that calls this a folder of its own, which goes with the test. */
export function temporaryCollection(): TemporaryCollection {
  let dir = '';
  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'can-cu-ingest-'));
  });
  afterEach(() => rm(dir, { recursive: true }));
  const beside = (name: string) => path.join(dir, name);
  const inside = (name = '') => path.join(dir, 'out', name);
  return {
    beside,
    inside,
    put: async (name, text) => {
      await mkdir(path.dirname(beside(name)), { recursive: true });
      await writeFile(beside(name), text);
      return beside(name);
    },
    run: (files, force = false) => ingest(oneByOne(files), { out: beside('out'), force }),
    folder: async (name) => (await readdir(inside(name))).sort(),
    snapshot: () => textsIn(beside('out')),
  };
}

async function textsIn(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return Object.fromEntries(files.map((file, at) => [path.relative(dir, file), texts[at] ?? '']));
}
