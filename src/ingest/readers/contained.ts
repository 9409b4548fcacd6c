import path from 'node:path';
import { type Issue, issue } from '../../lib/index.ts';
import { containerOf } from './kind.ts';
import { Unreadable } from './model.ts';
import { officeFormat } from './read-file.ts';
import { unzip, type ZipEntry } from './unzip.ts';

/** A file as bytes, from the disk or from a ZIP file. */
export interface ContainedFile {
  /** The path that issues name: that of the ZIP file, and the entry's behind it. */
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** ZIP files inside ZIP files are opened this deep. */
const deepest = 2;

/**
 * Yields the files in a ZIP file one after the other, each unpacked only when it is asked for, or the file itself when
 * it is none (a .docx is none). What cannot be unpacked is an issue in its place. Never rejects, writes nothing.
 */
export async function* containedFiles(
  file: ContainedFile,
  depth = 0,
): AsyncGenerator<ContainedFile | Issue> {
  const entries = await entriesOf(file);
  if (entries === null) yield file;
  else if ('code' in entries) yield entries;
  else if (entries.length === 0)
    yield issue('source-empty', { name: file.name }, { path: file.path, line: null });
  else if (depth >= deepest) {
    const reason = `ZIP in ZIP, more than ${deepest} deep`;
    yield issue('source-too-large', { name: file.name, reason }, { path: file.path, line: null });
  } else {
    for (const entry of entries) {
      const inner = await unpacked(entry, file);
      if ('code' in inner) yield inner;
      else yield* containedFiles(inner, depth + 1);
    }
  }
}

/** Returns the entries of a ZIP file of several files; null for any other file. */
async function entriesOf(file: ContainedFile): Promise<readonly ZipEntry[] | Issue | null> {
  if (containerOf(file.bytes) !== 'zip') return null;
  try {
    const entries = await unzip(file.bytes);
    if (officeFormat(entries) !== null) return null;
    // What a Mac adds for itself is no file of anyone's.
    return entries.filter(({ name }) => !/(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._)/u.test(name));
  } catch (error) {
    return problemOf(error, file.name, file.path);
  }
}

async function unpacked(entry: ZipEntry, file: ContainedFile): Promise<ContainedFile | Issue> {
  const inner = `${file.path}/${entry.name}`;
  const where = { path: file.path, line: null };
  const leadsOut = /^(?:[\\/]|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/iu.test(entry.name);
  if (leadsOut) return issue('source-entry-unsafe', { name: file.name, entry: entry.name }, where);
  const name = path.posix.basename(entry.name.replaceAll('\\', '/')).normalize('NFC');
  try {
    return { path: inner, name, bytes: await entry.bytes() };
  } catch (error) {
    return problemOf(error, name, inner);
  }
}

function problemOf(error: unknown, name: string, at: string): Issue {
  const where = { path: at, line: null };
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof Unreadable && error.problem === 'encrypted')
    return issue('source-encrypted', { name }, where);
  if (error instanceof Unreadable && error.problem === 'too-large')
    return issue('source-too-large', { name, reason }, where);
  return issue('source-damaged', { name, reason }, where);
}
