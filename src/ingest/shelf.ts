import { readCollection } from '../content/collection.ts';
import {
  buildRegistry,
  type DocumentId,
  isDocumentId,
  type Registry,
  type SourceDocument,
} from '../lib/index.ts';
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
}

/** Reads what the collection at `out` holds. */
export async function readShelf(out: string, changes: Changes): Promise<Shelf> {
  const { sources, issues } = await readCollection(out, changes);
  const references = sources.filter(({ kind }) => kind === 'reference');
  const ids = new Map(
    sources.flatMap(({ id, frontmatter: { source } }) => (source ? [[source.sha256, id]] : [])),
  );
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
  };
}
