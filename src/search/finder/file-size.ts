import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Returns what a reader's first use of a search box moves, in bytes (gzip): keys and titles of the site in `siteDir`. */
export async function finderBytes(siteDir: string): Promise<number> {
  const names = ['van-ban.json', 'trich-yeu.json'];
  const sizes = names.map(async (name) => {
    const written = await readFile(join(siteDir, 'data', 'kham-pha', name));
    return gzipSync(written, { level: 9 }).length;
  });
  return (await Promise.all(sizes)).reduce((all, size) => all + size, 0);
}
