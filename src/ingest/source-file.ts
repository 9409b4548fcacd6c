import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeUtf8 } from '../content/collection.ts';
import { type Issue, issue } from '../lib/index.ts';

/** A text file as it was found; nothing in it is changed yet. */
export interface SourceFile {
  /** Path as given. */
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
}

/** A source file, or the one thing that is wrong with it. */
export type ReadSource =
  | { readonly status: 'read'; readonly file: SourceFile }
  | { readonly status: 'failed'; readonly issue: Issue };

/** Reads a file of UTF-8 text, with or without a byte order mark; anything else is one issue that says what it is. */
export async function readSourceFile(file: string): Promise<ReadSource> {
  const name = path.basename(file);
  const where = { path: file, line: null };
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { status: 'failed', issue: unreadable(error, file) };
  }
  const kind = kindOf(bytes);
  if (kind !== null) return failed(issue('source-not-text', { name, kind }, where));
  const text = decodeUtf8(bytes);
  if (text === null) {
    const line = bytes.subarray(0, firstBadByte(bytes)).toString('latin1').split('\n').length;
    return failed(issue('source-not-utf8', { name }, { path: file, line }));
  }
  if (text.trim() === '') return failed(issue('source-empty', { name }, where));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { status: 'read', file: { path: file, name: name.normalize('NFC'), sha256, text } };
}

function failed(problem: Issue): ReadSource {
  return { status: 'failed', issue: problem };
}

function unreadable(error: unknown, file: string): Issue {
  const name = path.basename(file);
  const where = { path: file, line: null };
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return issue('source-missing', { name }, where);
  if (code === 'EISDIR') return issue('source-is-folder', { name }, where);
  return issue('source-unreadable', { name, reason: code }, where);
}

const signatures: readonly (readonly [bytes: string, kind: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'an office or ZIP file'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old office file (.doc)'],
  ['{\\rtf', 'an RTF file'],
  ['\u00FF\u00FE', 'text in UTF-16'],
  ['\u00FE\u00FF', 'text in UTF-16'],
];

/** Says what a file is when it is no text of one byte or more a letter; null for text. */
function kindOf(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 16).toString('latin1');
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  return bytes.includes(0) ? 'a binary file' : null;
}

/** Returns the offset of the first byte that is not UTF-8. */
function firstBadByte(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  // A character cut in two at the end of a part is no error, so parts are decoded as a stream.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startsAsUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function startsAsUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
