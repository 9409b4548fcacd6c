import path from 'node:path';
import type { Frontmatter, Issue } from '../lib/index.ts';
import { detached } from './detached.ts';
import { type MadeDocument, makeDocument } from './make-document.ts';
import { placeFor } from './place.ts';
import { withScan } from './scans.ts';
import { type Outcome, type SettleOptions, settle } from './settle.ts';
import type { Shelf } from './shelf.ts';
import type { ReadSource, ReadSourceFile } from './source-file.ts';
import { type Counts, countsOf, type Details, detailsOf } from './summary.ts';

/** A document that is in the collection after ingest: what a report says of it, and nothing as large as its text. */
export interface IngestedDocument {
  /** Path of the file as given, and the hash of its bytes. */
  readonly source: string;
  readonly sha256: string;
  /** What the text says of itself, whatever people have edited. */
  readonly frontmatter: Frontmatter;
  readonly counts: Counts;
  /** Null when nothing was written. */
  readonly details: Details | null;
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

/** What became of a source: its document, the one that it is another file of, or what is wrong with it. */
export type Taken = IngestedDocument | DuplicateFile | readonly Issue[];

/** Takes a source into the collection of a shelf: finds its place, and stages what becomes of its files. */
export async function takeSource(
  source: ReadSource,
  shelf: Shelf,
  options: SettleOptions,
): Promise<Taken> {
  switch (source.status) {
    case 'failed':
      return [source.issue];
    case 'known':
      return knownDocument(source.file, shelf);
    case 'read':
      return takeFile(source.file, shelf, options);
    default:
      return source satisfies never;
  }
}

/** Returns what became of a scan that was not recognised again: nothing new, unless it is there twice. */
function knownDocument(
  { path: source, sha256 }: Pick<ReadSourceFile, 'path' | 'sha256'>,
  { known, taken, out }: Shelf,
): Taken {
  const scan = known.get(sha256);
  if (scan === undefined) throw new Error(`${source} was not read, and nothing is known of it`);
  const { id, frontmatter, counts } = scan;
  const file = path.join(out, 'documents', `${id}.mdx`);
  const of = taken.get(id);
  if (of !== undefined) return { source, path: file, of, likeness: 1 };
  taken.set(id, source);
  const outcome = 'unchanged';
  return {
    source,
    sha256,
    path: file,
    outcome,
    frontmatter,
    counts,
    details: null,
    formerReference: null,
  };
}

async function takeFile(
  source: ReadSourceFile,
  shelf: Shelf,
  options: SettleOptions,
): Promise<Taken> {
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
  const { path: at, sha256 } = source;
  return {
    source: at,
    sha256,
    path: file,
    outcome,
    formerReference,
    ...toldOf(made, outcome, options),
  };
}

/** What a report says of a document. */
function toldOf(
  made: MadeDocument,
  outcome: Outcome,
  { keepPersonal = false }: SettleOptions,
): Pick<IngestedDocument, 'frontmatter' | 'counts' | 'details'> {
  const details = outcome === 'unchanged' ? null : detailsOf(made, keepPersonal);
  return detached({ frontmatter: made.frontmatter, counts: countsOf(made), details });
}
