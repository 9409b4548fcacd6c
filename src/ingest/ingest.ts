import { unlink } from 'node:fs/promises';
import { splitFile } from '../content/frontmatter.ts';
import { normaliseSource } from '../content/read.ts';
import { type Issue, issue, type SourceDocument } from '../lib/index.ts';
import { readText, writeText } from './files.ts';
import { type MadeDocument, makeDocument } from './make-document.ts';
import { type Place, placeFor, readShelf, type Shelf } from './place.ts';
import type { ReadText } from './readers/model.ts';
import { type ReadSourceFile, readSourceFiles, type SourceReaders } from './source-file.ts';
import {
  type WrittenReference,
  type WrittenReferences,
  writeReferences,
} from './write-references.ts';

/** What happened to the content file of a document. */
export type Outcome = 'new' | 'unchanged' | 'overwritten';

/** A document that is in the collection after ingest. */
export interface IngestedDocument {
  /** What its reader made of the file. */
  readonly read: ReadText;
  readonly made: MadeDocument;
  readonly path: string;
  readonly outcome: Outcome;
  /** The reference whose place it took; null when there was none. */
  readonly formerReference: string | null;
}

/** What ingest did, and what it could not do. */
export interface IngestReport {
  readonly documents: readonly IngestedDocument[];
  readonly references: readonly WrittenReference[];
  /** Files that were not ingested. */
  readonly failed: number;
  /** Errors only: one for each file that was not ingested, then those of references that were not written. */
  readonly issues: readonly Issue[];
}

/** Where a collection is, and whether edited files are written over. */
export interface IngestOptions {
  readonly out: string;
  readonly force: boolean;
  /** Readers of kinds that need their own libraries; without one, a file of that kind is an issue. */
  readonly readers?: SourceReaders;
}

/**
 * Ingests files, and those in ZIP files, in order, into the collection at `out`, then writes a reference for every document that the
 * collection cites and does not hold. A file that fails costs no other; each file is written whole or not at all; a
 * second run writes nothing.
 */
export async function ingest(
  files: readonly string[],
  options: IngestOptions,
): Promise<IngestReport> {
  const documents: IngestedDocument[] = [];
  const issues: Issue[] = [];
  const shelf = await readShelf(options.out);
  for (const file of files) {
    for await (const source of readSourceFiles(file, options.readers)) {
      const result =
        source.status === 'failed' ? source.issue : await ingestFile(source.file, shelf, options);
      if ('code' in result) issues.push(result);
      else documents.push(result);
    }
  }
  const failed = issues.length;
  // Bad files alone leave the collection as it is.
  const references = documents.length === 0 ? nothing : await writeReferences(options.out);
  return {
    documents,
    references: references.written,
    failed,
    issues: [...issues, ...references.issues],
  };
}

const nothing: WrittenReferences = { written: [], issues: [] };

async function ingestFile(
  file: ReadSourceFile,
  shelf: Shelf,
  { force }: IngestOptions,
): Promise<IngestedDocument | Issue> {
  const { read, ...source } = file;
  const making = makeDocument(source);
  if (making.status === 'failed') return making.issue;
  const { made } = making;
  const { name, sha256 } = made.source;
  const place = await placeFor(made, shelf);
  if ('code' in place) return place;
  const { id, path: target, reference } = place;
  const outcome = await outcomeFor(made, place, force);
  if (typeof outcome !== 'string') return outcome;
  if (reference !== null && !force && isHandMade(reference)) {
    return issue('reference-noted', { id, name }, { path: reference.path, line: null });
  }
  if (outcome !== 'unchanged') await writeText(target, made.content);
  if (reference !== null) await unlink(reference.path);
  shelf.ids.set(sha256, id);
  shelf.references.delete(id);
  return { read, made, path: target, outcome, formerReference: reference?.path ?? null };
}

/** Says what writing `made` to its place would be, or why it must not be written. */
async function outcomeFor(
  made: MadeDocument,
  { id, path: target }: Place,
  force: boolean,
): Promise<Outcome | Issue> {
  const existing = await readText(target);
  if (existing === null) return 'new';
  if (existing === made.content) return 'unchanged';
  const { name, sha256 } = made.source;
  const held = splitFile(normaliseSource(existing), target).frontmatter?.source;
  if (held?.sha256 === sha256 && held.file !== name) {
    // The same bytes under another name: the first name stays.
    const again = makeDocument({ ...made.source, name: held.file });
    if (again.status === 'made' && again.made.content === existing) return 'unchanged';
  } else if (held != null && held.file !== name) {
    const where = { path: made.source.path, line: null };
    return issue('document-taken', { id, name, other: held.file }, where);
  }
  return force ? 'overwritten' : issue('document-edited', { name }, { path: target, line: null });
}

/** Says whether a reference holds what no citation can tell. */
function isHandMade({ paragraphs, frontmatter }: SourceDocument): boolean {
  return paragraphs.length > 0 || frontmatter.status !== null;
}
