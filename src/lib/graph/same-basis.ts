import type { DocumentId } from '../document/id.ts';
import type { Entry } from './corpus-model.ts';
import { type CorpusIndex, compare } from './query.ts';

/** Which documents cite what in their own texts, works named in titles included. */
export interface BasisIndex {
  readonly index: CorpusIndex;
  /** What a document's text cites, by id, each once. */
  readonly cited: ReadonlyMap<DocumentId, readonly DocumentId[]>;
  /** The documents in whose text a work is cited, by id; never the work itself. */
  readonly citing: ReadonlyMap<DocumentId, readonly DocumentId[]>;
}

/** A work that two documents both cite. */
export interface SharedWork {
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
  const cited = Map.groupBy(pairs, ({ document }) => document);
  const citing = Map.groupBy(pairs, ({ target }) => target);
  return {
    index,
    cited: mapValues(cited, ({ target }) => target),
    citing: mapValues(citing, ({ document }) => document),
  };
}

/** The documents with the same basis: how many there are, and the first of them. */
export interface SameBasisFound {
  readonly total: number;
  readonly first: readonly SameBasis[];
}

/**
 * Returns the other documents whose texts cite what the text of `id` cites, at most `limit` of them. Each shared work
 * counts one divided by the number of documents that cite it: two that share what hardly anybody cites come before two
 * that share what all cite. Equal ones: those sharing more works first, then by id.
 */
export function sameBasis(basis: BasisIndex, id: DocumentId, limit: number): SameBasisFound {
  const works = sharedWorks(basis, id);
  const shares = new Map<DocumentId, { weight: number; works: number }>();
  for (const { documents } of works) {
    for (const other of documents) {
      const share = shares.get(other) ?? { weight: 0, works: 0 };
      // Always in the order of `works`, so that equal works give equal sums.
      share.weight += 1 / documents.length;
      share.works += 1;
      shares.set(other, share);
    }
  }
  shares.delete(id);
  const ranked = [...shares].sort(
    ([a, left], [b, right]) =>
      right.weight - left.weight || right.works - left.works || compare(a, b),
  );
  const first = ranked.slice(0, limit).flatMap(([other]) => sameBasisOf(basis, other, works));
  return { total: ranked.length, first };
}

/** A work that documents with the same basis also cite, and how many of them. */
export interface Companion {
  readonly work: Entry;
  readonly documents: number;
}

/**
 * Returns what documents with the same basis also cite and the text of `id` does not name, cited by most of them
 * first; of equally frequent ones that which fewer others cite, then by id. A work that only one of them cites is no
 * custom, one that is younger than `id` could not be cited by it, and one that a citation of `id` may mean is left out.
 */
export function companions(basis: BasisIndex, id: DocumentId): readonly Companion[] {
  const named = namedIn(basis, id);
  const entry = basis.index.entries.get(id);
  const peers = new Set(sharedWorks(basis, id).flatMap(({ documents }) => documents));
  peers.delete(id);
  const theirs = [...peers].flatMap((peer) => basis.cited.get(peer) ?? []);
  return [...Map.groupBy(theirs, (work) => work)]
    .flatMap(([work, times]) => {
      const found = basis.index.entries.get(work);
      const isWanted = times.length > 1 && !named.has(work) && found && entry;
      return isWanted && !isYounger(found, entry) ? [{ work: found, documents: times.length }] : [];
    })
    .sort(
      (a, b) =>
        b.documents - a.documents ||
        citingCount(basis, a) - citingCount(basis, b) ||
        compare(a.work.document.id, b.work.document.id),
    );
}

interface CitedBy {
  readonly work: DocumentId;
  readonly documents: readonly DocumentId[];
}

/** What the text of `id` cites and who else does, the rarest first. */
function sharedWorks({ cited, citing }: BasisIndex, id: DocumentId): readonly CitedBy[] {
  return (cited.get(id) ?? [])
    .map((work) => ({ work, documents: citing.get(work) ?? [] }))
    .sort((a, b) => a.documents.length - b.documents.length || compare(a.work, b.work));
}

function sameBasisOf(
  { index, cited }: BasisIndex,
  other: DocumentId,
  works: readonly CitedBy[],
): readonly SameBasis[] {
  const entry = index.entries.get(other);
  const theirs = new Set(cited.get(other));
  const [first, ...rest] = works.flatMap(({ work, documents }) => {
    const found = theirs.has(work) ? index.entries.get(work) : undefined;
    return found === undefined ? [] : [{ work: found, documents: documents.length }];
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
function mapValues<Member>(
  groups: ReadonlyMap<DocumentId, readonly Member[]>,
  pick: (member: Member) => DocumentId,
): ReadonlyMap<DocumentId, readonly DocumentId[]> {
  return new Map([...groups].map(([key, group]) => [key, [...new Set(group.map(pick))]]));
}
