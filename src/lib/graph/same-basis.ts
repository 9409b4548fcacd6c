import type { DocumentId } from '../document/id.ts';
import { best } from './best.ts';
import type { Entry } from './corpus-model.ts';
import { type CorpusIndex, compare } from './query.ts';

/** Which documents cite what in their own texts, works named in titles included. */
export interface BasisIndex {
  readonly index: CorpusIndex;
  /** The documents that cite something, sorted by id. */
  readonly documents: readonly DocumentId[];
  /** What a document's text cites, by id, each once. */
  readonly cited: ReadonlyMap<DocumentId, readonly DocumentId[]>;
  /** Who cites a work, by id, as indices into `documents`, each once; never the work itself. */
  readonly citing: ReadonlyMap<DocumentId, readonly number[]>;
}

/** A work that two documents both cite. */
interface SharedWork {
  readonly work: Entry;
  /** How many documents of the collection cite it, these two included. */
  readonly documents: number;
}

/** A document that rests on what another rests on. */
export interface SameBasis {
  readonly entry: Entry;
  /** What both cite, the rarest first; never empty. */
  readonly shared: readonly [SharedWork, ...SharedWork[]];
}

/** Builds the tables for the queries of this file once. */
export function indexBasis(index: CorpusIndex): BasisIndex {
  const pairs = index.corpus.edges
    .map(({ target, evidence }) => ({ target, document: evidence.document }))
    .filter(({ target, document }) => target !== document);
  const byDocument = Map.groupBy(pairs, ({ document }) => document);
  const byTarget = Map.groupBy(pairs, ({ target }) => target);
  const documents = [...byDocument.keys()].sort(compare);
  const places = new Map(documents.map((id, place) => [id, place]));
  return {
    index,
    documents,
    cited: mapValues(byDocument, ({ target }) => target),
    citing: mapValues(byTarget, ({ document }) => places.get(document) ?? -1),
  };
}

/** The other documents whose texts cite what the text of one cites, ranked. */
export interface Peers {
  readonly basis: BasisIndex;
  readonly id: DocumentId;
  /** How many there are. */
  readonly total: number;
  /** The first of them, by rank. */
  readonly nearest: readonly DocumentId[];
  /** What the text of `id` cites and who else does, the rarest first. */
  readonly works: readonly CitedBy[];
}

/**
 * Finds the documents with the same basis as `id`, and the nearest `most` of them. Each shared work counts one divided
 * by the number of documents that cite it: two that share what hardly anybody cites come before two that share what all
 * cite. Equal ones: those sharing more works first, then by id.
 */
export function peersOf(basis: BasisIndex, id: DocumentId, most: number): Peers {
  const works = sharedWorks(basis, id);
  // Tables by place: a law that everybody cites makes everybody a peer, on every page.
  const weights = new Float64Array(basis.documents.length);
  const counts = new Uint32Array(basis.documents.length);
  // Always in the order of `works`, so that equal works give equal sums.
  for (const { citing } of works) {
    for (const place of citing) {
      weights[place] = (weights[place] ?? 0) + 1 / citing.length;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const at = (table: Float64Array | Uint32Array, place: number) => table[place] ?? 0;
  const others = [...counts.keys()].filter(
    (place) => at(counts, place) > 0 && basis.documents[place] !== id,
  );
  const order = (a: number, b: number) =>
    at(weights, b) - at(weights, a) || at(counts, b) - at(counts, a) || a - b;
  const nearest = best(others, most, order).flatMap((place) => basis.documents[place] ?? []);
  return { basis, id, total: others.length, nearest, works };
}

/** Returns the nearest peers with what they share, at most `limit` of them. */
export function sameBasis({ basis, nearest, works }: Peers, limit: number): readonly SameBasis[] {
  return nearest.slice(0, limit).flatMap((other) => sameBasisOf(basis, other, works));
}

/** A work that documents with the same basis also cite, and how many of the nearest do. */
export interface Companion {
  readonly work: Entry;
  readonly documents: number;
}

/** What goes with a basis: how many works there are, and the first of them. */
export interface CompanionsFound {
  readonly total: number;
  readonly first: readonly Companion[];
}

/**
 * Returns what the nearest peers also cite and the text of their document does not name, at most `limit`, cited by most
 * of them first; of equally frequent ones that which fewer others cite, then by id. A work that only one of them cites is
 * no custom, one that is younger than the document could not be cited by it, and one that a citation of it may mean is
 * left out. Peers beyond the nearest, who share only what very many cite, are not asked.
 */
export function companions({ basis, id, nearest }: Peers, limit: number): CompanionsFound {
  const named = namedIn(basis, id);
  const entry = basis.index.entries.get(id);
  const theirs = nearest.flatMap((peer) => basis.cited.get(peer) ?? []);
  const found = [...Map.groupBy(theirs, (work) => work)].flatMap(([each, times]) => {
    const work = basis.index.entries.get(each);
    const isWanted = times.length > 1 && !named.has(each) && work && entry;
    return isWanted && !isYounger(work, entry) ? [{ work, documents: times.length }] : [];
  });
  const order = (a: Companion, b: Companion) =>
    b.documents - a.documents ||
    citingCount(basis, a) - citingCount(basis, b) ||
    compare(a.work.document.id, b.work.document.id);
  return { total: found.length, first: best(found, limit, order) };
}

interface CitedBy {
  readonly work: DocumentId;
  readonly citing: readonly number[];
}

function sharedWorks({ cited, citing }: BasisIndex, id: DocumentId): readonly CitedBy[] {
  return (cited.get(id) ?? [])
    .map((work) => ({ work, citing: citing.get(work) ?? [] }))
    .sort((a, b) => a.citing.length - b.citing.length || compare(a.work, b.work));
}

function sameBasisOf(
  { index, cited }: BasisIndex,
  other: DocumentId,
  works: readonly CitedBy[],
): readonly SameBasis[] {
  const entry = index.entries.get(other);
  const theirs = new Set(cited.get(other));
  const [first, ...rest] = works.flatMap(({ work, citing }) => {
    const found = theirs.has(work) ? index.entries.get(work) : undefined;
    return found === undefined ? [] : [{ work: found, documents: citing.length }];
  });
  return entry === undefined || first === undefined ? [] : [{ entry, shared: [first, ...rest] }];
}

/** What the text of `id` cites or may mean, and `id` itself. */
function namedIn({ index, cited }: BasisIndex, id: DocumentId): ReadonlySet<DocumentId> {
  const possible = (index.entries.get(id)?.citations ?? []).flatMap(({ resolution }) =>
    resolution.status === 'ambiguous' ? resolution.candidates : [],
  );
  return new Set([id, ...possible, ...(cited.get(id) ?? [])]);
}

/** Says whether `work` is certainly of a later day, month or year than `entry`, as far as both dates are known. */
function isYounger(work: Entry, entry: Entry): boolean {
  const [a, b] = [work.document.frontmatter.date, entry.document.frontmatter.date];
  if (a === null || b === null) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

function citingCount(basis: BasisIndex, { work }: Companion): number {
  return basis.citing.get(work.document.id)?.length ?? 0;
}

/** Each group as the distinct values of its members, in order. */
function mapValues<Member, Value>(
  groups: ReadonlyMap<DocumentId, readonly Member[]>,
  pick: (member: Member) => Value,
): ReadonlyMap<DocumentId, readonly Value[]> {
  return new Map([...groups].map(([key, group]) => [key, [...new Set(group.map(pick))]]));
}
