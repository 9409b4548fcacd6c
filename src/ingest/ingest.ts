import type { Issue } from '../lib/index.ts';
import { readersVersion } from './readers/version.ts';
import type { SettleOptions } from './settle.ts';
import { readShelf } from './shelf.ts';
import type { ReadSource } from './source-file.ts';
import { asCollectionError } from './store/collection-error.ts';
import { type FilePreview, previewChanges } from './store/preview.ts';
import { beginDryRun, beginTransaction, type Transaction } from './store/transaction.ts';
import { type DuplicateFile, type IngestedDocument, takeSource } from './take-source.ts';
import {
  type WrittenReference,
  type WrittenReferences,
  writeReferences,
} from './write-references.ts';

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

/** Where a collection is, and how files get into it: with the readers of this program when nothing else is said. */
export interface IngestOptions extends Partial<SettleOptions> {
  readonly out: string;
  /** Whether nothing is written: the report says what would be. */
  readonly dryRun?: boolean;
  /** Whether scans are recognised again that are in the collection as they are. */
  readonly readAgain?: boolean;
}

/** Reads sources in order, but for those whose hashes are known. */
export type ReadSources = (known: ReadonlySet<string>) => AsyncIterable<ReadSource>;

/**
 * Ingests what `read` reads, in order, into the collection at `out`, then writes a reference for every document that the
 * collection cites and does not hold. A file that fails costs no other. What the run decides becomes
 * true at once at its end, so that the collection is as before or as after whenever the run is stopped; a second run
 * writes nothing. Throws a `CollectionError` when the collection cannot be written.
 */
export async function ingest(read: ReadSources, options: IngestOptions): Promise<IngestReport> {
  const { out, dryRun = false } = options;
  let transaction: Transaction | null = null;
  try {
    transaction = await (dryRun ? beginDryRun(out) : beginTransaction(out));
    const report = await collect(read, { readers: readersVersion, ...options }, transaction);
    await transaction.commit();
    return report;
  } catch (error) {
    throw asCollectionError(error, out);
  } finally {
    await transaction?.end();
  }
}

async function collect(
  read: ReadSources,
  options: IngestOptions & SettleOptions,
  { changes }: Transaction,
): Promise<IngestReport> {
  const { out, readers, dryRun = false, keepPersonal = false, readAgain = false } = options;
  const documents: IngestedDocument[] = [];
  const duplicates: DuplicateFile[] = [];
  const issues: Issue[] = [];
  const shelf = await readShelf(out, changes, {
    readers,
    keepPersonal,
    readAgain: readAgain || options.force === true,
  });
  let failed = 0;
  for await (const source of read(new Set(shelf.known.keys()))) {
    const result = await takeSource(source, shelf, options);
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
