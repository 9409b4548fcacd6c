import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import type { ReadText } from './readers/model.ts';
import { readersVersion } from './readers/version.ts';

/** Where readings wait: beside the installed packages, never in a collection, for they hold what is not masked yet. */
const folder = fileURLToPath(new URL('../../node_modules/.cache/can-cu/readings', import.meta.url));
/** A reading is kept for the next run, not for ever: a day, in milliseconds. */
const longest = 24 * 60 * 60 * 1000;

/** Readings of scans, by the hash of the file: recognising takes seconds a page, and a run can be stopped. */
export interface Readings {
  /** Returns what was read of a file in a run before; null when nothing is known. */
  readonly find: (sha256: string) => Promise<ReadText | null>;
  readonly keep: (sha256: string, read: ReadText) => Promise<void>;
  /** Forgets the readings that are in the collection now, and old ones. */
  readonly forget: (sha256s: readonly string[]) => Promise<void>;
}

/**
 * Returns the readings that readers of a `version` kept in `dir`. A reading that cannot be kept or found, or that other
 * readers made, is only read again.
 */
export function keptReadings(dir = folder, version = readersVersion): Readings {
  const fileOf = (sha256: string) => path.join(dir, `${sha256}.json`);
  return {
    find: async (sha256) => {
      try {
        const { check, read } = JSON.parse(await readFile(fileOf(sha256), 'utf8'));
        return check === checkOf(read, version) ? read : null;
      } catch {
        return null;
      }
    },
    keep: async (sha256, read) => {
      try {
        await mkdir(dir, { recursive: true, mode: 0o700 });
        const text = JSON.stringify({ check: checkOf(read, version), read });
        await writeFileAtomic(fileOf(sha256), text, { mode: 0o600 });
      } catch {
        // A full disk or a folder that may not be written: the scan is recognised again next time.
      }
    },
    forget: async (sha256s) => {
      const done = new Set(sha256s.map((each) => `${each}.json`));
      for (const name of await readdir(dir).catch(() => [])) {
        const file = path.join(dir, name);
        const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
        if (done.has(name) || Date.now() - mtimeMs > longest) await unlink(file).catch(() => {});
      }
    },
  };
}

/** Tells a reading that was written whole by readers of a version from anything else. */
function checkOf(read: unknown, version: number): string {
  return createHash('sha256')
    .update(JSON.stringify([version, read]))
    .digest('hex')
    .slice(0, 16);
}
