import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';

/** Writes a file whole or not at all. Throws what the system answers. */
export async function writeText(file: string, text: string): Promise<void> {
  await writeFileAtomic(file, text);
}

/** Reads a file; null when there is none. Throws what else the system answers. */
export async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
