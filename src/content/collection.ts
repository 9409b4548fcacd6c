import path from 'node:path';
import { type DocumentId, type Issue, issue, type SourceDocument } from '../lib/index.ts';
import { type CollectionFiles, collectionFiles } from './files.ts';
import { type ReadDocument, readDocumentFile } from './read.ts';
import { decodeUtf8 } from './utf8.ts';

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
  const sources: SourceDocument[] = [];
  const issues: Issue[] = [];
  for await (const read of readContentFiles(dir, files)) {
    issues.push(...read.issues);
    if (read.document !== null) sources.push(read.document);
  }
  return { sources: sources.sort((a, b) => (a.id < b.id ? -1 : 1)), issues };
}

/**
 * Reads the same one file after the other, and keeps none: for those who need little of each. Documents come first; a
 * reference that has the id of a document is left out and said.
 */
export async function* readContentFiles(
  dir: string,
  files?: CollectionFiles,
): AsyncGenerator<ReadDocument> {
  const present = files ?? (await collectionFiles(dir));
  const held = new Map<DocumentId, string>();
  for await (const read of readFolder(dir, 'documents', present)) {
    if (read.document !== null) held.set(read.document.id, read.document.path);
    yield read;
  }
  for await (const read of readFolder(dir, 'references', present)) {
    const { document, issues } = read;
    const other = document === null ? undefined : held.get(document.id);
    if (document === null || other === undefined) yield read;
    else {
      const where = { path: document.path, line: null };
      const duplicate = issue('id-duplicate', { id: document.id, other }, where);
      yield { document: null, issues: [...issues, duplicate] };
    }
  }
}

async function* readFolder(
  dir: string,
  folder: string,
  files: CollectionFiles,
): AsyncGenerator<ReadDocument> {
  for (const { name, isFile } of await files.entries(folder)) {
    // The system's own (.DS_Store, .gitkeep) is nobody's mistake.
    if (name.startsWith('.')) continue;
    const file = path.join(dir, folder, name);
    const wrong = (code: 'file-unknown' | 'file-not-utf8'): ReadDocument => ({
      document: null,
      issues: [issue(code, { name }, { path: file, line: null })],
    });
    if (!isFile || !name.endsWith('.mdx')) {
      yield wrong('file-unknown');
      continue;
    }
    const bytes = await files.read(`${folder}/${name}`);
    // Taken away since the folder was listed.
    if (bytes === null) continue;
    const text = decodeUtf8(bytes);
    yield text === null ? wrong('file-not-utf8') : readDocumentFile(file, text);
  }
}
