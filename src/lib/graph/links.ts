import type { DocumentId } from '../document/id.ts';
import { levelOfBody, levelOfType } from '../document/level.ts';
import { identityOfDocument } from '../registry/identity.ts';
import { type OrganisationLevel, organisationLevels } from '../vocabulary/organisations.ts';
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

/**
 * Returns the level at which a document was issued: of its first issuer whose name tells one, else the centre when
 * its number or type says so. Null when nothing does.
 */
export function levelOfDocument({ document }: Entry): OrganisationLevel | null {
  const { issuers, type } = document.frontmatter;
  const told = issuers.map(levelOfBody).find((level) => level !== null);
  if (told !== undefined) return told;
  return identityOfDocument(document.frontmatter).isCentral ? 'central' : levelOfType(type);
}

/** Returns the place of a level from the top down, from 0; what is not known comes last. */
export function levelRank(level: OrganisationLevel | null): number {
  const rank = organisationLevels.findIndex(({ id }) => id === level);
  return rank === -1 ? organisationLevels.length : rank;
}

/** Returns the name of a level for people: “Cấp tỉnh”; “Chưa rõ cấp” for null. */
export function levelName(level: OrganisationLevel | null): string {
  return organisationLevels.find(({ id }) => id === level)?.name ?? 'Chưa rõ cấp';
}

/** Compares documents by level from the top down, then by date, those without one last, then by id. */
export function byLevelAndDate(a: Entry, b: Entry): number {
  const date = ({ document }: Entry) => document.frontmatter.date ?? '9';
  return (
    levelRank(levelOfDocument(a)) - levelRank(levelOfDocument(b)) ||
    compare(date(a), date(b)) ||
    compare(a.document.id, b.document.id)
  );
}

function byPlace({ evidence: a }: Edge, { evidence: b }: Edge): number {
  return compare(a.document, b.document) || a.citationSpan.start - b.citationSpan.start;
}
