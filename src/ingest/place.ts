import path from 'node:path';
import { factsOf } from '../content/facts.ts';
import { splitFile } from '../content/frontmatter.ts';
import { normaliseSource } from '../content/read.ts';
import { type DocumentId, type Issue, issue, type SourceDocument } from '../lib/index.ts';
import { readText } from './files.ts';
import { idsOf, isAnother, referenceAmong } from './identity.ts';
import type { MadeDocument } from './make-document.ts';
import type { Shelf } from './shelf.ts';
import { similarity } from './similarity.ts';

/** Where a document goes. */
export interface Place {
  readonly id: DocumentId;
  /** Inside the collection: `documents/x.mdx`. */
  readonly file: string;
  /** The reference that it is, whose place it takes; null when it is none. */
  readonly reference: SourceDocument | null;
}

/** A document that is in the collection already, from another file. */
export interface Duplicate {
  readonly id: DocumentId;
  /** The file that it came from. */
  readonly of: string;
  /** How far the two have the same words, from 0 to 1. */
  readonly likeness: number;
}

/** How alike two texts are (see `similarity`) that must be versions of one document. */
const alike = {
  /** A file of the same name, which nothing contradicts: half of it may be rewritten. */
  sameName: 0.3,
  /** A file of another name that would have the same address: more than what plans of one form share. */
  otherName: 0.5,
  /** A file of the same name, whose number or date is another: a correction of one. */
  otherFacts: 0.8,
};

/**
 * Finds the place of a document: the one its source has already, that of the reference that it is, or a free one of its
 * own. That an id is the same proves nothing: another document gets a longer id, a second file of the same document is
 * a duplicate, and what may be another is an issue.
 */
export async function placeFor(
  made: MadeDocument,
  shelf: Shelf,
): Promise<Place | Duplicate | Issue> {
  const { frontmatter, source } = made;
  const kept = shelf.ids.get(source.sha256);
  if (kept !== undefined) {
    const other = shelf.taken.get(kept);
    return other === undefined ? placeAt(kept, null) : { id: kept, of: other, likeness: 1 };
  }
  const found = referenceAmong(frontmatter, shelf.registry);
  const reference = found === null ? undefined : shelf.references.get(found);
  if (reference !== undefined) return placeAt(reference.id, reference);
  for (const id of idsOf(frontmatter)) {
    const result = await tryPlace(id, made, shelf);
    if (result !== null) return result;
  }
  const id = idsOf(frontmatter).at(-1) ?? '';
  const details = { id, name: source.name, other: `${id}.mdx` };
  return issue('document-taken', details, { path: source.path, line: null });
}

/** Returns what becomes of a document at `id`; null when the id is certainly another document's. */
async function tryPlace(
  id: DocumentId,
  made: MadeDocument,
  shelf: Shelf,
): Promise<Place | Duplicate | Issue | null> {
  const place = placeAt(id, null);
  const held = await readText(shelf.changes, place.file);
  if (held !== null) return placeOver(held, place, made, shelf);
  const file = `references/${id}.mdx`;
  const text = await readText(shelf.changes, file);
  if (text === null) return place;
  const facts = factsOf(text);
  if (facts !== null && isAnother(made.frontmatter, facts)) return null;
  const where = { path: path.join(shelf.out, file), line: null };
  return issue('reference-unclear', { id, name: made.source.name }, where);
}

/** Decides whether a document is the one that a file of the collection holds. */
function placeOver(
  held: string,
  place: Place,
  { frontmatter, source, content }: MadeDocument,
  { taken }: Shelf,
): Place | Duplicate | Issue | null {
  const facts = factsOf(held);
  // Whether a file that cannot be read, or was written by hand, may be written over is for the caller to say.
  if (facts === null) return place;
  const likeness = similarity(bodyOf(held), bodyOf(content));
  const other = taken.get(place.id) ?? facts.source?.file ?? null;
  const another = isAnother(frontmatter, facts);
  if (facts.source?.file === source.name && !taken.has(place.id)) {
    if (likeness >= (another ? alike.otherFacts : alike.sameName)) return place;
  }
  if (another) return null;
  if (other === null) return place;
  if (likeness >= alike.otherName) return { id: place.id, of: other, likeness };
  const details = { id: place.id, name: source.name, other };
  return issue('document-taken', details, { path: source.path, line: null });
}

function placeAt(id: DocumentId, reference: SourceDocument | null): Place {
  return { id, file: `documents/${id}.mdx`, reference };
}

function bodyOf(text: string): string {
  return splitFile(normaliseSource(text), '').body;
}
