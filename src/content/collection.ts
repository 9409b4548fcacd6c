import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Issue, issue, type SourceDocument } from '../lib/index.ts';
import { readDocumentFile } from './read.ts';

/** All content files of a folder that could be read, sorted by id, and what is wrong with the others. */
export interface Collection {
  readonly sources: readonly SourceDocument[];
  readonly issues: readonly Issue[];
}

/**
 * Reads `dir/documents/*.mdx` and `dir/references/*.mdx`. A folder that does not exist holds nothing; a file with an
 * error is left out and said. Paths in issues start with `dir` as given.
 */
export async function readCollection(dir: string): Promise<Collection> {
  const documents = await readFolder(path.join(dir, 'documents'));
  const references = await readFolder(path.join(dir, 'references'));
  const held = new Map(documents.sources.map((source) => [source.id, source.path]));
  const duplicates = references.sources.flatMap(({ id, path: file }) => {
    const other = held.get(id);
    return other === undefined
      ? []
      : [issue('id-duplicate', { id, other }, { path: file, line: null })];
  });
  const sources = [...documents.sources, ...references.sources.filter(({ id }) => !held.has(id))];
  return {
    sources: sources.sort((a, b) => (a.id < b.id ? -1 : 1)),
    issues: [...documents.issues, ...references.issues, ...duplicates],
  };
}

async function readFolder(dir: string): Promise<Collection> {
  const sources: SourceDocument[] = [];
  const issues: Issue[] = [];
  for (const entry of await entriesOf(dir)) {
    const file = path.join(dir, entry.name);
    const where = { path: file, line: null };
    // The system's own (.DS_Store, .gitkeep) is nobody's mistake.
    if (entry.name.startsWith('.')) continue;
    if (!entry.isFile() || !entry.name.endsWith('.mdx')) {
      issues.push(issue('file-unknown', { name: entry.name }, where));
      continue;
    }
    const text = decodeUtf8(await readFile(file));
    if (text === null) {
      issues.push(issue('file-not-utf8', { name: entry.name }, where));
      continue;
    }
    const read = readDocumentFile(file, text);
    issues.push(...read.issues);
    if (read.document !== null) sources.push(read.document);
  }
  return { sources, issues };
}

/** Lists a folder by name, the same on every system; an absent one is empty. */
async function entriesOf(dir: string) {
  try {
    const entries = await readdir(dir, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Decodes UTF-8 with or without a byte order mark; null when the bytes are anything else. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
