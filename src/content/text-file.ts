import writeFileAtomic from 'write-file-atomic';
import { readOrNull } from './files.ts';

/** Writes a file whole or not at all. Throws what the system answers. */
export async function writeText(file: string, text: string): Promise<void> {
  await writeFileAtomic(file, text);
}

/** Reads a file; null when there is none. Throws what else the system answers. */
export async function readText(file: string): Promise<string | null> {
  const bytes = await readOrNull(file);
  return bytes === null ? null : Buffer.from(bytes).toString('utf8');
}
