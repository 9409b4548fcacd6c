import { createHash } from 'node:crypto';
import type { Doubt } from '../readers/model.ts';
import type { ReadSourceFile } from '../source-file.ts';

/** Makes a text file that was read, of its text and what its reader doubts. */
export function sourceFile(text: string, doubts: readonly Doubt[] = []): ReadSourceFile {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const read = { text, format: 'text', encoding: null, doubts, apart: [], pages: null } as const;
  return { path: 'x/a.txt', name: 'a.txt', sha256, text, read };
}
