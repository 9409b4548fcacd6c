import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOutcome, buildSite } from './build.ts';
import { fingerprint, inputFingerprint } from './fingerprint.ts';
import { cacheDir, type SiteSettings } from './settings.ts';

/** What the last build into a directory read, and what it wrote. */
interface Stamp {
  readonly inputs: string;
  readonly output: string;
}

/** Builds the site as `buildSite` does, and remembers from what, for `buildUnlessSame`. */
export async function buildAfresh(settings: SiteSettings): Promise<BuildOutcome> {
  // Taken before the build: what is edited meanwhile must count as a change.
  const inputs = inputFingerprint(settings);
  const outcome = await buildSite(settings);
  if (outcome.status === 'built') {
    const stamp: Stamp = { inputs, output: fingerprint(settings.dest) };
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(stampPath(settings), JSON.stringify(stamp));
  }
  return outcome;
}

/** Builds the site, or leaves `dest` alone when the same inputs built exactly what lies there. */
export async function buildUnlessSame(
  settings: SiteSettings,
): Promise<BuildOutcome | { readonly status: 'reused' }> {
  const stamp = readStamp(settings);
  const same =
    stamp.inputs === inputFingerprint(settings) && stamp.output === fingerprint(settings.dest);
  return same ? { status: 'reused' } : buildAfresh(settings);
}

/** Returns the stamp of the last build; an unreadable one says nothing, which costs one build. */
function readStamp(settings: SiteSettings): Partial<Stamp> {
  try {
    return JSON.parse(readFileSync(stampPath(settings), 'utf8'));
  } catch {
    return {};
  }
}

function stampPath({ dest }: SiteSettings): string {
  const name = createHash('sha256').update(dest).digest('hex').slice(0, 16);
  return join(cacheDir, `built-${name}.json`);
}
