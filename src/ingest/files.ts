import type { CollectionFiles } from '../content/files.ts';

/** Reads a file of a collection as text; null when there is none. Throws what else the system answers. */
export async function readText(files: CollectionFiles, file: string): Promise<string | null> {
  const bytes = await files.read(file);
  return bytes === null ? null : Buffer.from(bytes).toString('utf8');
}
