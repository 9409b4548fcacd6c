import path from 'node:path';
import { type Issue, issue, type SourceDocument } from '../lib/index.ts';
import { type CollectionFiles, collectionFiles } from './files.ts';
import { readDocumentFile } from './read.ts';

/** All content files of a folder that could be read, sorted by id, and what is wrong with the others. */
export interface Collection {
  readonly sources: readonly SourceDocument[];
  readonly issues: readonly Issue[];
}

/**
 * Reads `dir/documents/*.mdx` and `dir/references/*.mdx`. A folder that does not exist holds nothing; a file with an
 * error is left out and said. Paths in issues start with `dir` as given. `files` are those of `dir` on the disk, or as
 * they are going to be.
 */
export async function readCollection(dir: string, files?: CollectionFiles): Promise<Collection> {
  const present = files ?? (await collectionFiles(dir));
  const documents = await readFolder(dir, 'documents', present);
  const references = await readFolder(dir, 'references', present);
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

async function readFolder(
  dir: string,
  folder: string,
  files: CollectionFiles,
): Promise<Collection> {
  const sources: SourceDocument[] = [];
  const issues: Issue[] = [];
  for (const entry of await files.entries(folder)) {
    const file = path.join(dir, folder, entry.name);
    const where = { path: file, line: null };
    // The system's own (.DS_Store, .gitkeep) is nobody's mistake.
    if (entry.name.startsWith('.')) continue;
    if (!entry.isFile || !entry.name.endsWith('.mdx')) {
      issues.push(issue('file-unknown', { name: entry.name }, where));
      continue;
    }
    const bytes = await files.read(`${folder}/${entry.name}`);
    // Taken away since the folder was listed.
    if (bytes === null) continue;
    const text = decodeUtf8(bytes);
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

/** Decodes UTF-8 with or without a byte order mark; null when the bytes are anything else. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
