import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root, type SiteSettings } from './settings.ts';

/** Everything in the project, besides the content, that decides what a build writes. */
const projectInputs = ['src', 'public', 'scripts/site', 'astro.config.mjs', 'package-lock.json'];

/** Returns a digest of all that a build with these settings reads; it changes when the site may change. */
export function inputFingerprint({ content, base }: SiteSettings): string {
  const inputs = [...projectInputs.map((path) => join(root, path)), content];
  return digest([base, content, process.env['SITE_URL'] ?? '', ...inputs.map(fingerprint)]);
}

/** Returns a digest of the names and bytes of a file, or of all files below a directory. Missing counts as empty. */
export function fingerprint(path: string): string {
  return digest(
    filesBelow(path).flatMap((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(path, file)))
        .digest('hex'),
    ]),
  );
}

/** Returns the files below a directory by relative path with `/`, sorted; the empty path for a file; none when missing. */
export function filesBelow(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [''];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** Returns one digest of several texts; the lengths keep neighbours apart. */
function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex');
}
