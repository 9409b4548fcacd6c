import path from 'node:path';
import { readCollection } from '../content/collection.ts';
import { splitFile } from '../content/frontmatter.ts';
import { normaliseSource } from '../content/read.ts';
import {
  buildRegistry,
  type DocumentId,
  type Frontmatter,
  type Issue,
  isDocumentId,
  issue,
  type Registry,
  type SourceDocument,
} from '../lib/index.ts';
import { readText } from './files.ts';
import { idsOf, isAnother, referenceAmong } from './identity.ts';
import type { MadeDocument } from './make-document.ts';
import { unreadFiles } from './unread.ts';

/** What is in the collection, kept up to date while files are added to it. */
export interface Shelf {
  readonly out: string;
  /** Id by the hash of the source. A source keeps its id, whatever it would get today. */
  readonly ids: Map<string, DocumentId>;
  readonly references: Map<DocumentId, SourceDocument>;
  /** The references, by what identifies them. */
  readonly registry: Registry;
}

/** Where a document goes. */
export interface Place {
  readonly id: DocumentId;
  readonly path: string;
  /** The reference that it is, whose place it takes; null when it is none. */
  readonly reference: SourceDocument | null;
}

/** Reads what the collection at `out` holds. */
export async function readShelf(out: string): Promise<Shelf> {
  const { sources, issues } = await readCollection(out);
  const references = sources.filter(({ kind }) => kind === 'reference');
  const ids = new Map(
    sources.flatMap(({ id, frontmatter: { source } }) => (source ? [[source.sha256, id]] : [])),
  );
  for (const { id, sha256 } of await unreadFiles(issues)) {
    if (sha256 !== null && isDocumentId(id)) ids.set(sha256, id);
  }
  return {
    out,
    ids,
    references: new Map(references.map((reference) => [reference.id, reference])),
    registry: buildRegistry(references),
  };
}

/**
 * Finds the place of a document: the one its source has already, that of the reference that it is, or a free one of its
 * own. That an id is the same proves nothing: another document gets a longer id, and what may be another is an issue.
 */
export async function placeFor(made: MadeDocument, shelf: Shelf): Promise<Place | Issue> {
  const { frontmatter, source } = made;
  const kept = shelf.ids.get(source.sha256);
  if (kept !== undefined) return placeAt(kept, null, shelf);
  const found = referenceAmong(frontmatter, shelf.registry);
  const reference = found === null ? undefined : shelf.references.get(found);
  if (reference !== undefined) return placeAt(reference.id, reference, shelf);
  const ids = idsOf(frontmatter);
  for (const id of ids) {
    const place = placeAt(id, null, shelf);
    const document = await readFacts(place.path);
    if (document !== null) {
      const isSame = document === 'unread' || document.source?.file === source.name;
      // Whether it may be written over is for the caller to say.
      if (isSame || !isAnother(frontmatter, document)) return place;
      continue;
    }
    const file = path.join(shelf.out, 'references', `${id}.mdx`);
    const facts = await readFacts(file);
    if (facts === null) return place;
    if (facts === 'unread' || !isAnother(frontmatter, facts)) {
      return issue('reference-unclear', { id, name: source.name }, { path: file, line: null });
    }
  }
  const id = ids.at(-1) ?? '';
  const details = { id, name: source.name, other: `${id}.mdx` };
  return issue('document-taken', details, { path: source.path, line: null });
}

function placeAt(id: DocumentId, reference: SourceDocument | null, { out }: Shelf): Place {
  return { id, path: path.join(out, 'documents', `${id}.mdx`), reference };
}

/** Reads the frontmatter of a content file; null when there is no file. */
async function readFacts(file: string): Promise<Frontmatter | 'unread' | null> {
  const text = await readText(file);
  return text === null ? null : (splitFile(normaliseSource(text), file).frontmatter ?? 'unread');
}
