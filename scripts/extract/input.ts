import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';

/** A text to read, or why it cannot be read. `path` as given; `-` is the standard input. */
export type Input =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly problem: string };

/** Reads what the command line names, one by one: files, the .txt files of folders, the standard input. Never throws. */
export async function* readInputs(names: readonly string[]): AsyncGenerator<Input> {
  for (const name of names) {
    const paths = await pathsAt(name);
    if (paths.length === 0) yield { path: name, problem: 'has no .txt files' };
    for (const path of paths) yield await readInput(path);
  }
}

/** The name itself, or the files of the folder that it names, in an order that is the same on every system. */
async function pathsAt(name: string): Promise<string[]> {
  if (name === '-') return [name];
  const found = await stat(name).catch(() => null);
  if (found === null || !found.isDirectory()) return [name];
  const entries = await readdir(name, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && /\.txt$/iu.test(entry.name))
    .map((entry) => join(name, entry.name))
    .sort();
}

async function readInput(path: string): Promise<Input> {
  try {
    const bytes = path === '-' ? await standardInput() : await readFile(path);
    // A byte order mark stays: offsets count it, as every other character of the file.
    return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (error) {
    return { path, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return 'is not UTF-8 text; save it as UTF-8 first';
  return error instanceof Error ? error.message : String(error);
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
