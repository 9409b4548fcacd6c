import type { Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { type Issue, issue } from '../lib/index.ts';
import { containerOf } from './readers/kind.ts';

/** Endings of the files that have a reader. */
const readEndings: ReadonlySet<string> = new Set(
  '.docx .docm .dotx .dotm .doc .dot .rtf .odt .ott .html .htm .xhtml .mht .mhtml .md .markdown .txt .pdf .jpg .jpeg .png .tif .tiff .webp .gif .bmp .zip'.split(
    ' ',
  ),
);

/** Names that systems and programs make for themselves: indexes, locks of open files, waste bins. */
const ofSystem =
  /^(?:\.|~\$|~WRL\d+\.tmp$|(?:Thumbs\.db|ehthumbs\.db|desktop\.ini|__MACOSX|\$RECYCLE\.BIN|System Volume Information)$)/iu;

/** How many files of each kind that has no reader were met. */
export type OtherFiles = Map<string, number>;

/** Says whether a name in a folder is hidden or of the system, and no person's file. */
export function leftOut(name: string): boolean {
  return ofSystem.test(name);
}

/** Says what an entry of the disk is, as it stands in an issue. */
export function kindOfEntry(stats: Stats): string {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  if (stats.isSocket()) return 'a socket';
  return stats.isFIFO() ? 'a pipe' : 'a device';
}

/**
 * Names the kind of a file that has no reader; null when it has one. The ending decides where there is one: names such
 * as “KH 12.2024” or “số 5.KH-UBND” have none, and are read when their first bytes are those of a document.
 */
export async function otherKind(file: string): Promise<string | null> {
  const ending = path.extname(file).toLowerCase();
  if (readEndings.has(ending)) return null;
  if (/^\.[a-z][a-z\d]{0,4}$|^\.\d[a-z]+$/u.test(ending)) return `${ending} file`;
  const start = await startOf(file);
  if (start === null) return null;
  const kind = containerOf(start);
  return kind === 'text' || kind === 'html' || kind === 'other' ? 'file without an ending' : null;
}

/** Reads the first kilobyte; null when the file cannot be opened, which its reader then tells. */
async function startOf(file: string): Promise<Uint8Array | null> {
  const start = Buffer.alloc(1024);
  try {
    await using handle = await open(file);
    const { bytesRead } = await handle.read(start, 0, start.length, 0);
    return start.subarray(0, bytesRead);
  } catch {
    return null;
  }
}

/** Returns an issue for each kind of file that was left out of a folder, sorted by kind. */
export function tellOthers(others: OtherFiles, where: Pick<Issue, 'path' | 'line'>): Issue[] {
  const name = path.basename(where.path) || where.path;
  return [...others]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([kind, count]) => {
      const words = count === 1 ? kind : kind.replace('file', 'files');
      return issue('folder-others', { name, count: String(count), kind: words }, where);
    });
}
