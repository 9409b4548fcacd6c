import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { Changes } from './changes.ts';

/** How a file of the collection changes. */
export interface FilePreview {
  readonly path: string;
  readonly change: 'new' | 'changed' | 'removed';
  /** The change of a text as a unified diff; null when it was not asked for, and for a file that is no text for people. */
  readonly diff: string | null;
}

/** Lines of a text around a change. */
const context = 1;
/** Two long texts that share nothing take minutes to compare; in milliseconds. */
const timeout = 2000;

/** Describes the changes that a run has decided on, by path; with `isDetailed` also what changes in a text. */
export async function previewChanges(
  dir: string,
  changes: Changes,
  isDetailed: boolean,
): Promise<FilePreview[]> {
  const previews: FilePreview[] = [];
  for (const { path: file, staged, before } of changes.list()) {
    const change = staged === null ? 'removed' : before === null ? 'new' : 'changed';
    const at = path.join(dir, file);
    const isText = change === 'changed' && file.endsWith('.mdx');
    const diff = isDetailed && isText ? await patch(file, at, changes) : null;
    previews.push({ path: at, change, diff });
  }
  return previews.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function patch(file: string, at: string, changes: Changes): Promise<string | null> {
  const [before, after] = [await changes.before(file), await changes.read(file)];
  const text = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('utf8');
  const options = { context, timeout };
  return (
    createTwoFilesPatch(at, at, text(before), text(after), undefined, undefined, options) ?? null
  );
}
