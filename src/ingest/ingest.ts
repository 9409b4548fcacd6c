import path from 'node:path';
import type { Issue } from '../lib/index.ts';
import { type MadeDocument, makeDocument } from './make-document.ts';
import { placeFor } from './place.ts';
import type { ReadText } from './readers/model.ts';
import { withScan } from './scans.ts';
import { type Outcome, type SettleOptions, settle } from './settle.ts';
import { readShelf, type Shelf } from './shelf.ts';
import type { ReadSource, ReadSourceFile } from './source-file.ts';
import { asCollectionError } from './store/collection-error.ts';
import { type FilePreview, previewChanges } from './store/preview.ts';
import { beginDryRun, beginTransaction, type Transaction } from './store/transaction.ts';
import {
  type WrittenReference,
  type WrittenReferences,
  writeReferences,
} from './write-references.ts';

/** A document that is in the collection after ingest. */
export interface IngestedDocument {
  /** What its reader made of the file. */
  readonly read: ReadText;
  readonly made: MadeDocument;
  /** Its content file. */
  readonly path: string;
  readonly outcome: Outcome;
  /** The reference whose place it took; null when there was none. */
  readonly formerReference: string | null;
}

/** A file that holds a document that came in from another file. */
export interface DuplicateFile {
  /** Path of the file as given. */
  readonly source: string;
  /** The content file of the document that is kept. */
  readonly path: string;
  /** The file that the kept one came from. */
  readonly of: string;
  /** How far the two have the same words, from 0 to 1. */
  readonly likeness: number;
}

/** What ingest did, and what it could not do. */
export interface IngestReport {
  readonly documents: readonly IngestedDocument[];
  readonly duplicates: readonly DuplicateFile[];
  readonly references: readonly WrittenReference[];
  /** Files that were not ingested. */
  readonly failed: number;
  /** Those of files that were not ingested, then those of references that were not written. */
  readonly issues: readonly Issue[];
  /** Every file of the collection that changed, or would change in a dry run. */
  readonly changes: readonly FilePreview[];
}

/** Where a collection is, and how files get into it. */
export interface IngestOptions extends SettleOptions {
  readonly out: string;
  /** Whether nothing is written: the report says what would be. */
  readonly dryRun?: boolean;
}

/**
 * Ingests sources, in order, into the collection at `out`, then writes a reference for every document that the
 * collection cites and does not hold. A file that fails costs no other. What the run decides becomes
 * true at once at its end, so that the collection is as before or as after whenever the run is stopped; a second run
 * writes nothing. Throws a `CollectionError` when the collection cannot be written.
 */
export async function ingest(
  sources: AsyncIterable<ReadSource>,
  options: IngestOptions,
): Promise<IngestReport> {
  const { out, dryRun = false } = options;
  let transaction: Transaction | null = null;
  try {
    transaction = await (dryRun ? beginDryRun(out) : beginTransaction(out));
    const report = await collect(sources, options, transaction);
    await transaction.commit();
    return report;
  } catch (error) {
    throw asCollectionError(error, out);
  } finally {
    await transaction?.end();
  }
}

async function collect(
  sources: AsyncIterable<ReadSource>,
  options: IngestOptions,
  { changes }: Transaction,
): Promise<IngestReport> {
  const { out, dryRun = false } = options;
  const documents: IngestedDocument[] = [];
  const duplicates: DuplicateFile[] = [];
  const issues: Issue[] = [];
  const shelf = await readShelf(out, changes);
  let failed = 0;
  for await (const source of sources) {
    const result =
      source.status === 'failed' ? [source.issue] : await ingestFile(source.file, shelf, options);
    if ('length' in result) {
      issues.push(...result);
      failed += 1;
    } else if ('of' in result) duplicates.push(result);
    else documents.push(result);
  }
  // Bad files alone leave the collection as it is.
  const references = documents.length === 0 ? nothing : await writeReferences(out, changes);
  return {
    documents,
    duplicates,
    references: references.written,
    failed,
    issues: [...issues, ...references.issues],
    changes: await previewChanges(out, changes, dryRun),
  };
}

const nothing: WrittenReferences = { written: [], issues: [] };

async function ingestFile(
  source: ReadSourceFile,
  shelf: Shelf,
  options: IngestOptions,
): Promise<IngestedDocument | DuplicateFile | readonly Issue[]> {
  const making = makeDocument(source, options);
  if (making.status === 'failed') return [making.issue];
  const { made } = making;
  const place = await placeFor(made, shelf);
  if ('code' in place) return [place];
  const file = path.join(shelf.out, 'documents', `${place.id}.mdx`);
  if ('of' in place) return { ...place, source: source.path, path: file };
  const outcome = await settle(withScan(made, place.id), place, shelf, options);
  if (typeof outcome !== 'string') return outcome;
  shelf.ids.set(source.sha256, place.id);
  shelf.taken.set(place.id, source.path);
  shelf.references.delete(place.id);
  const formerReference = place.reference?.path ?? null;
  return { read: source.read, made, path: file, outcome, formerReference };
}
