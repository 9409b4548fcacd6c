import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionFiles } from '../../../content/files.ts';

/** A collection of two documents and a reference. */
export async function fill(dir: string): Promise<void> {
  await mkdir(path.join(dir, 'documents'), { recursive: true });
  await mkdir(path.join(dir, 'references'));
  await writeFile(path.join(dir, 'documents/a.mdx'), 'a');
  await writeFile(path.join(dir, 'documents/b.mdx'), 'b');
  await writeFile(path.join(dir, 'references/c.mdx'), 'c');
}

/** What everybody who reads the collection through its files sees. */
export async function seen(files: CollectionFiles): Promise<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const folder of ['documents', 'references', 'ingested']) {
    for (const { name } of await files.entries(folder)) {
      const bytes = await files.read(`${folder}/${name}`);
      result[`${folder}/${name}`] = Buffer.from(bytes ?? []).toString();
    }
  }
  return result;
}

/** The texts of all files that lie in a folder, by path. */
export async function lying(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pairs = files.map(async (entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(dir, file), await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries((await Promise.all(pairs)).sort());
}

/** What `fill` makes. */
export const before = { 'documents/a.mdx': 'a', 'documents/b.mdx': 'b', 'references/c.mdx': 'c' };
