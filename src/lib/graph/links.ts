import type { DocumentId } from '../document/id.ts';
import type { Entry } from './corpus-model.ts';
import type { Edge } from './model.ts';
import { type CorpusIndex, compare } from './query.ts';

/** One document that cites another, all its edges to it taken together. */
export interface Link {
  readonly source: DocumentId;
  readonly target: DocumentId;
  /** By document in whose text they stand, then by place in it. */
  readonly edges: readonly [Edge, ...Edge[]];
}

/** Who is linked with whom; every list is sorted by ids, so that it does not depend on the order of the edges. */
export interface LinkIndex {
  readonly entries: ReadonlyMap<DocumentId, Entry>;
  readonly from: ReadonlyMap<DocumentId, readonly Link[]>;
  readonly to: ReadonlyMap<DocumentId, readonly Link[]>;
}

/** Takes the edges of a collection together to one link for each pair of documents. */
export function linkDocuments({ corpus, entries }: CorpusIndex): LinkIndex {
  const pairs = Map.groupBy(corpus.edges, ({ source, target }) => `${source} ${target}`);
  const links = [...pairs.values()].flatMap((edges): readonly Link[] => {
    const [first, ...others] = edges.toSorted(byPlace);
    if (first === undefined) return [];
    return [{ source: first.source, target: first.target, edges: [first, ...others] }];
  });
  links.sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target));
  return {
    entries,
    from: Map.groupBy(links, ({ source }) => source),
    to: Map.groupBy(links, ({ target }) => target),
  };
}

/** Returns the links by which `id` cites others, by target. */
export function linksFrom(links: LinkIndex, id: DocumentId): readonly Link[] {
  return links.from.get(id) ?? [];
}

/** Returns the links by which others cite `id`, by source. */
export function linksTo(links: LinkIndex, id: DocumentId): readonly Link[] {
  return links.to.get(id) ?? [];
}

/** Returns all links between documents of a set, by source and target. */
export function linksAmong(links: LinkIndex, ids: ReadonlySet<DocumentId>): readonly Link[] {
  return [...ids]
    .sort(compare)
    .flatMap((id) => linksFrom(links, id).filter(({ target }) => ids.has(target)));
}

/** Counts the documents with which `id` is linked, either way. */
export function degreeOf(links: LinkIndex, id: DocumentId): number {
  return linksFrom(links, id).length + linksTo(links, id).length;
}

/** Returns the `limit` documents with most links, then by id; fewer when fewer have any. */
export function mostLinked(links: LinkIndex, limit: number): readonly DocumentId[] {
  return [...links.entries.keys()]
    .map((id) => ({ id, degree: degreeOf(links, id) }))
    .filter(({ degree }) => degree > 0)
    .sort((a, b) => b.degree - a.degree || compare(a.id, b.id))
    .slice(0, limit)
    .map(({ id }) => id);
}

function byPlace({ evidence: a }: Edge, { evidence: b }: Edge): number {
  return compare(a.document, b.document) || a.citationSpan.start - b.citationSpan.start;
}
