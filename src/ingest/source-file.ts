import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Issue, issue } from '../lib/index.ts';
import { kindOfEntry } from './path-kinds.ts';
import type { SourcePath } from './paths.ts';
import { type ContainedFile, containedFiles } from './readers/contained.ts';
import type { ReadText } from './readers/model.ts';
import { type FileReading, type ReadOptions, readFileText } from './readers/read-file.ts';
import type { Readings } from './readings.ts';

/** A source as it was found; nothing in its text is changed yet. */
export interface SourceFile {
  /** Path as given; that of a file in a ZIP file goes on inside it. */
  readonly path: string;
  readonly name: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly text: string;
}

/** A source with what its reader says about it. */
export interface ReadSourceFile extends SourceFile {
  readonly read: ReadText;
  /** The whole file, when its text was recognised from pictures: what is read of them must stay comparable. */
  readonly scan?: Uint8Array;
}

/** A source file; one whose text nobody needs to read again; or the one thing that is wrong with it. */
export type ReadSource =
  | { readonly status: 'read'; readonly file: ReadSourceFile }
  | { readonly status: 'known'; readonly file: Omit<SourceFile, 'text'> }
  | { readonly status: 'failed'; readonly issue: Issue };

/** Readers that are there, for kinds that not every installation can read. */
export interface SourceReaders extends Omit<ReadOptions, 'path'> {
  /** Hashes of the files that are not read, because what would come of them is known. */
  readonly known?: ReadonlySet<string>;
  /** Where readings of scans are kept between runs; without it, every run recognises anew. */
  readonly readings?: Readings;
}

/** Larger files are refused before they are opened: 200 MB. */
const largest = 200 * 1024 * 1024;

/** What of a source is read. */
export interface Reading {
  /** How many of the first results are left out, unread: of a ZIP file that is read on from there. */
  readonly skip?: number;
  /** Called with the path of each file, those in a ZIP file too, before it is read. */
  readonly onFile?: (path: string) => void;
}

/** A file as a path, or with the name that people know it by. */
export type SourceAt = string | Pick<SourcePath, 'path' | 'raw'>;

/** Reads a file of any kind that has a reader; a ZIP file of several files is an issue. */
export async function readSourceFile(
  file: SourceAt,
  readers: SourceReaders = {},
): Promise<ReadSource> {
  const found = await openFile(file);
  return 'code' in found ? { status: 'failed', issue: found } : readContained(found, readers);
}

/** Reads a file, or each of the files in it when it is a ZIP file, one after the other. */
export async function* readSourceFiles(
  file: SourceAt,
  readers: SourceReaders = {},
  { skip = 0, onFile }: Reading = {},
): AsyncGenerator<ReadSource> {
  const found = await openFile(file);
  if ('code' in found) {
    yield { status: 'failed', issue: found };
    return;
  }
  let met = 0;
  for await (const each of containedFiles(found)) {
    if (met++ < skip) continue;
    if ('code' in each) {
      yield { status: 'failed', issue: each };
    } else {
      onFile?.(each.path);
      yield await readContained(each, readers);
    }
  }
}

async function readContained(
  { path: at, name, bytes }: ContainedFile,
  { readings, known, ...readers }: SourceReaders,
): Promise<ReadSource> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const found = { path: at, name: name.normalize('NFC'), sha256 };
  if (known?.has(sha256)) return { status: 'known', file: found };
  const kept = (await readings?.find(sha256)) ?? null;
  const reading: FileReading =
    kept === null
      ? await readFileText(bytes, name, { ...readers, path: at })
      : { status: 'read', read: kept };
  if (reading.status === 'failed') return reading;
  const { read } = reading;
  const isScan = read.recognised !== undefined;
  if (isScan && kept === null) await readings?.keep(sha256, read);
  const file = { ...found, text: read.text, read };
  return { status: 'read', file: isScan ? { ...file, scan: bytes } : file };
}

async function openFile(file: SourceAt): Promise<ContainedFile | Issue> {
  const { path: display, raw } = typeof file === 'string' ? { path: file, raw: file } : file;
  const name = path.basename(display);
  const where = { path: display, line: null };
  try {
    const stats = await stat(raw);
    const kind = kindOfEntry(stats);
    if (kind === 'folder') return issue('source-is-folder', { name }, where);
    // A pipe would be waited for without end.
    if (kind !== 'file') return issue('source-not-file', { name, kind }, where);
    if (stats.size > largest) {
      const reason = `${Math.round(stats.size / 1024 / 1024)} MB; at most ${largest / 1024 / 1024} MB`;
      return issue('source-too-large', { name, reason }, where);
    }
    return { path: display, name, bytes: await readFile(raw) };
  } catch (error) {
    return unreadable(error, display);
  }
}

/** Returns the issue for what the system says of a path that cannot be opened. */
export function unreadable(error: unknown, file: string): Issue {
  const name = path.basename(file);
  const where = { path: file, line: null };
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return issue('source-missing', { name }, where);
  return issue('source-unreadable', { name, reason: code }, where);
}
