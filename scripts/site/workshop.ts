import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir } from './settings.ts';

/** A place for one build to work in. */
export interface Workshop {
  readonly siteDir: string;
  readonly caches: string;
  /** Removes the workshop with all that lies in it. */
  readonly close: () => Promise<void>;
}

// Inside the project: to print the pages, Astro runs code from here that imports the project's packages.
const workshops = join(cacheDir, 'builds');

/** Makes a new empty workshop, and removes those that interrupted builds have left. */
export async function openWorkshop(): Promise<Workshop> {
  await removeAbandoned();
  await mkdir(workshops, { recursive: true });
  const dir = await mkdtemp(join(workshops, `${process.pid}-`));
  const [siteDir, caches] = [join(dir, 'site'), join(dir, 'caches')];
  await Promise.all([mkdir(siteDir), mkdir(caches)]);
  return { siteDir, caches, close: () => rm(dir, { recursive: true, force: true }) };
}

async function removeAbandoned(): Promise<void> {
  const names = existsSync(workshops) ? await readdir(workshops) : [];
  const abandoned = names.filter((name) => !isRunning(Number.parseInt(name, 10)));
  await Promise.all(
    abandoned.map((name) => rm(join(workshops, name), { recursive: true, force: true })),
  );
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 does nothing but fail when there is no such process.
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
