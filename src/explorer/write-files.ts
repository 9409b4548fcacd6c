import {
  type DocumentId,
  documentLevel,
  type Entry,
  type Link,
  type LinkIndex,
  levelName,
  levelRank,
  levels,
  linksFrom,
  linksTo,
  relations,
  shortName,
  typeName,
} from '../lib/index.ts';
import type { KeyFile, KeyRow, LinkRow, NeighbourFile, TitleFile } from './files.ts';

/** Writes the files of the explorer for a collection; the same collection gives the same bytes. */
export interface ExplorerFiles {
  keys(): KeyFile;
  titles(): TitleFile;
  neighbours(id: DocumentId): NeighbourFile;
}

/** Numbers the documents of a collection in the order of their ids, and returns the writer of its files. */
export function explorerFiles(links: LinkIndex): ExplorerFiles {
  const entries = [...links.entries.values()];
  const places = new Map(entries.map(({ document }, at) => [document.id, at]));
  const lists = keyLists(links, entries);
  const titles = entries.map(({ document }) => document.frontmatter.title);
  const neighbours = (id: DocumentId) => ({
    cites: linksFrom(links, id).map((link) => linkRow(link, link.target, places)),
    citedBy: linksTo(links, id).map((link) => linkRow(link, link.source, places)),
    citers: citersOf(links, id)
      .map((citer) => places.get(citer) ?? -1)
      .sort((a, b) => a - b),
  });
  const stamp = stampOf([lists, titles, ...[...places.keys()].map(neighbours)]);
  const head = { version: 1, stamp } as const;
  return {
    keys: () => ({ ...head, ...lists }),
    titles: () => ({ ...head, titles }),
    neighbours: (id) => ({ ...head, ...neighbours(id) }),
  };
}

function keyLists(links: LinkIndex, entries: readonly Entry[]): Omit<KeyFile, 'version' | 'stamp'> {
  const facts = entries.map(({ document }) => document.frontmatter);
  const types = [...new Set(facts.map(({ type }) => type))].sort();
  const issuers = [...new Set(facts.flatMap((each) => each.issuers))].sort();
  const typePlaces = new Map(types.map((type, at) => [type, at]));
  const issuerPlaces = new Map(issuers.map((name, at) => [name, at]));
  return {
    types: types.map((type) => [type, typeName(type)]),
    relations: relations.map(({ id, label, inverse }) => [id, label, inverse]),
    levels: [...levels.map(({ id }) => levelName(id)), levelName(null)],
    issuers,
    documents: entries.map((entry): KeyRow => {
      const { id, kind, frontmatter } = entry.document;
      const row = [
        id,
        kind === 'document' ? 1 : 0,
        typePlaces.get(frontmatter.type) ?? 0,
        frontmatter.number,
        frontmatter.date,
        frontmatter.issuers.map((name) => issuerPlaces.get(name) ?? 0),
        levelRank(documentLevel(entry.document.frontmatter)),
        linksFrom(links, id).length,
        citersOf(links, id).length,
      ] as const;
      return frontmatter.number === null ? [...row, shortName(frontmatter)] : row;
    }),
  };
}

/**
 * The documents in whose text a document is cited. A link may start elsewhere: of a citation within the title of
 * another document, that one is the source, and the text is evidence.
 */
function citersOf(links: LinkIndex, id: DocumentId): readonly DocumentId[] {
  const evidence = linksTo(links, id).flatMap(({ edges }) => edges.map((edge) => edge.evidence));
  return [...new Set(evidence.map(({ document }) => document))];
}

function linkRow(
  { edges }: Link,
  other: DocumentId,
  places: ReadonlyMap<DocumentId, number>,
): LinkRow {
  const [{ evidence }] = edges;
  const kinds = [...new Set(edges.map(({ relation }) => relation))];
  return [
    places.get(other) ?? -1,
    kinds.map((kind) => relations.findIndex(({ id }) => id === kind)),
    edges.length,
    places.get(evidence.document) ?? -1,
    evidence.citationSpan.start,
  ];
}

/**
 * A short digest (FNV-1a, 32 bits) of what all files say: it tells builds apart that say anything otherwise, and
 * protects from nobody.
 */
function stampOf(parts: readonly unknown[]): string {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    const written = JSON.stringify(part);
    for (let at = 0; at < written.length; at++) {
      hash = Math.imul(hash ^ written.charCodeAt(at), 0x01000193);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
