import { readContentFiles } from '../content/collection.ts';
import {
  buildRegistry,
  type DocumentId,
  type Issue,
  isDocumentId,
  type Registry,
  type SourceDocument,
} from '../lib/index.ts';
import { detached } from './detached.ts';
import {
  type KnownScan,
  knownScans,
  type ScannedDocument,
  type ScanReading,
} from './known-scans.ts';
import type { Changes } from './store/changes.ts';
import { unreadFiles } from './unread.ts';

/** What is in the collection, kept up to date while files are added to it. */
export interface Shelf {
  /** The collection's folder, as issues name it. */
  readonly out: string;
  readonly changes: Changes;
  /** Id by the hash of the source. A source keeps its id, whatever it would get today. */
  readonly ids: Map<string, DocumentId>;
  /** The source file (path as given) of every document that this run has taken in, by id. */
  readonly taken: Map<DocumentId, string>;
  readonly references: Map<DocumentId, SourceDocument>;
  /** The references, by what identifies them. */
  readonly registry: Registry;
  /** Scans that need not be recognised again, by hash. */
  readonly known: ReadonlyMap<string, KnownScan>;
}

/** What of the collection may stand in for reading. */
export interface ShelfOptions extends ScanReading {
  /** Whether every scan is recognised again. */
  readonly readAgain: boolean;
}

/** Reads what the collection at `out` holds; of its documents it keeps what identifies them. */
export async function readShelf(
  out: string,
  changes: Changes,
  options: ShelfOptions,
): Promise<Shelf> {
  const ids = new Map<string, DocumentId>();
  const references: SourceDocument[] = [];
  const scanned: ScannedDocument[] = [];
  const issues: Issue[] = [];
  for await (const read of readContentFiles(out, changes)) {
    issues.push(...read.issues);
    if (read.document === null) continue;
    const { id, kind, frontmatter } = read.document;
    const source = detached(frontmatter.source);
    if (source !== null) ids.set(source.sha256, id);
    if (source?.scan !== undefined) scanned.push({ ...source, scan: source.scan, id });
    if (kind === 'reference') references.push(detached(read.document));
  }
  for (const { id, sha256 } of await unreadFiles(issues, out, changes)) {
    if (sha256 !== null && isDocumentId(id)) ids.set(sha256, id);
  }
  return {
    out,
    changes,
    ids,
    taken: new Map(),
    references: new Map(references.map((reference) => [reference.id, reference])),
    registry: buildRegistry(references),
    known: await knownScans(options.readAgain ? [] : scanned, changes, options),
  };
}
