import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Issue, issue } from '../lib/index.ts';
import { type ContainedFile, containedFiles } from './readers/contained.ts';
import type { ReadText } from './readers/model.ts';
import { type ReadOptions, readFileText } from './readers/read-file.ts';

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
}

/** A source file, or the one thing that is wrong with it. */
export type ReadSource =
  | { readonly status: 'read'; readonly file: ReadSourceFile }
  | { readonly status: 'failed'; readonly issue: Issue };

/** Readers that are there, for kinds that not every installation can read. */
export type SourceReaders = Omit<ReadOptions, 'path'>;

/** Larger files are refused before they are opened: 200 MB. */
const largest = 200 * 1024 * 1024;

/** Reads a file of any kind that has a reader; a ZIP file of several files is an issue. */
export async function readSourceFile(
  file: string,
  readers: SourceReaders = {},
): Promise<ReadSource> {
  const found = await openFile(file);
  return 'code' in found ? { status: 'failed', issue: found } : readContained(found, readers);
}

/** Reads a file, or each of the files in it when it is a ZIP file, one after the other. */
export async function* readSourceFiles(
  file: string,
  readers: SourceReaders = {},
): AsyncGenerator<ReadSource> {
  const found = await openFile(file);
  if ('code' in found) {
    yield { status: 'failed', issue: found };
    return;
  }
  for await (const each of containedFiles(found)) {
    yield 'code' in each ? { status: 'failed', issue: each } : await readContained(each, readers);
  }
}

async function readContained(
  { path: at, name, bytes }: ContainedFile,
  readers: SourceReaders,
): Promise<ReadSource> {
  const reading = await readFileText(bytes, name, { ...readers, path: at });
  if (reading.status === 'failed') return reading;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { read } = reading;
  return {
    status: 'read',
    file: { path: at, name: name.normalize('NFC'), sha256, text: read.text, read },
  };
}

async function openFile(file: string): Promise<ContainedFile | Issue> {
  const name = path.basename(file);
  const where = { path: file, line: null };
  try {
    const { size } = await stat(file);
    if (size > largest) {
      const reason = `${Math.round(size / 1024 / 1024)} MB; at most ${largest / 1024 / 1024} MB`;
      return issue('source-too-large', { name, reason }, where);
    }
    return { path: file, name, bytes: await readFile(file) };
  } catch (error) {
    return unreadable(error, file);
  }
}

function unreadable(error: unknown, file: string): Issue {
  const name = path.basename(file);
  const where = { path: file, line: null };
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return issue('source-missing', { name }, where);
  if (code === 'EISDIR') return issue('source-is-folder', { name }, where);
  return issue('source-unreadable', { name, reason: code }, where);
}
