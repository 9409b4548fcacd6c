import { shortName } from '../document/describe.ts';
import type { DocumentId } from '../document/id.ts';
import { relations } from '../vocabulary/relations.ts';
import type { Corpus, Entry } from './corpus-model.ts';
import type { Edge, ResolvedCitation } from './model.ts';

/** A corpus with the tables that answer queries without searching through all edges. */
export interface CorpusIndex {
  readonly corpus: Corpus;
  readonly entries: ReadonlyMap<DocumentId, Entry>;
  readonly bySource: ReadonlyMap<DocumentId, readonly Edge[]>;
  readonly byTarget: ReadonlyMap<DocumentId, readonly Edge[]>;
  readonly edges: ReadonlyMap<Edge['id'], Edge>;
  readonly citations: ReadonlyMap<Edge['id'], ResolvedCitation>;
}

/** Builds the tables of a corpus once, for all queries. */
export function indexCorpus(corpus: Corpus): CorpusIndex {
  const citations = corpus.entries.flatMap((entry) => entry.citations);
  return {
    corpus,
    entries: new Map(corpus.entries.map((entry) => [entry.document.id, entry])),
    bySource: Map.groupBy(corpus.edges, ({ source }) => source),
    byTarget: Map.groupBy(corpus.edges, ({ target }) => target),
    edges: new Map(corpus.edges.map((edge) => [edge.id, edge])),
    citations: new Map(citations.flatMap((found) => (found.edge ? [[found.edge, found]] : []))),
  };
}

/** Returns the short name of a document: “Chỉ thị số 09-CT/TW”; of one that the corpus does not know the id itself. */
export function nameOf(index: CorpusIndex, id: DocumentId): string {
  const entry = index.entries.get(id);
  return entry === undefined ? id : shortName(entry.document.frontmatter);
}

/** Returns what `id` cites, in the order of the corpus; also what others say that it cites. */
export function edgesFrom(index: CorpusIndex, id: DocumentId): readonly Edge[] {
  return index.bySource.get(id) ?? [];
}

/** Returns who cites `id`, in the order of the corpus. */
export function edgesTo(index: CorpusIndex, id: DocumentId): readonly Edge[] {
  return index.byTarget.get(id) ?? [];
}

/** Counts the documents in whose text the edges stand. */
export function countDocuments(edges: readonly Edge[]): number {
  return new Set(edges.map(({ evidence }) => evidence.document)).size;
}

/** Returns the issuers of the documents in whose text the edges stand, each once, in the order of the edges. */
export function issuersOf(index: CorpusIndex, edges: readonly Edge[]): readonly string[] {
  const documents = edges.map(({ evidence }) => index.entries.get(evidence.document)?.document);
  return [...new Set(documents.flatMap((document) => document?.frontmatter.issuers ?? []))];
}

/** How often an entry is cited: in how many documents that we hold, and how many times in all. */
export interface Cited {
  readonly entry: Entry;
  readonly documents: number;
  readonly times: number;
}

/** Returns every entry, those cited by most documents first, then by most citations, then by id. */
export function byCitations(index: CorpusIndex): readonly Cited[] {
  return index.corpus.entries
    .map((entry) => {
      const edges = edgesTo(index, entry.document.id);
      return { entry, documents: countDocuments(edges), times: edges.length };
    })
    .sort((a, b) => b.documents - a.documents || b.times - a.times || compareIds(a.entry, b.entry));
}

/** Returns the `limit` most cited entries, fewer when fewer are cited at all. */
export function mostCited(index: CorpusIndex, limit: number): readonly Cited[] {
  return byCitations(index)
    .filter(({ times }) => times > 0)
    .slice(0, limit);
}

/** Returns the documents that we hold, newest first; those without a date last, then by id. */
export function newestDocuments(corpus: Corpus): readonly Entry[] {
  const date = ({ document }: Entry) => document.frontmatter.date ?? '';
  return corpus.entries
    .filter(({ document }) => document.kind === 'document')
    .sort((a, b) => compare(date(b), date(a)) || compareIds(a, b));
}

/** Things that have one relation in common, with its names. */
export interface RelationGroup<Item> {
  readonly relation: (typeof relations)[number];
  readonly items: readonly Item[];
}

/** Groups things by relation, in the order of the vocabulary; each group keeps the order of its things. */
export function groupByRelation<Item extends { readonly relation: Edge['relation'] }>(
  items: readonly Item[],
): readonly RelationGroup<Item>[] {
  const groups = Map.groupBy(items, ({ relation }) => relation);
  return relations.flatMap((relation) => {
    const members = groups.get(relation.id);
    return members === undefined ? [] : [{ relation, items: members }];
  });
}

/** Returns the name of a relation for people: `can_cu` → “Căn cứ”; empty for a document that names itself. */
export function relationLabel(id: Edge['relation']): string {
  return relations.find((relation) => relation.id === id)?.label ?? '';
}

/** The same seen from the cited document: `can_cu` → “Là căn cứ của”. */
export function relationInverse(id: Edge['relation']): string {
  return relations.find((relation) => relation.id === id)?.inverse ?? '';
}

/** What became of the citations of other documents; self references are not counted. */
export interface Coverage {
  readonly documents: number;
  readonly references: number;
  readonly citations: number;
  readonly resolved: number;
  readonly missing: number;
  readonly ambiguous: number;
}

/** Counts what the collection holds and what became of its citations. */
export function coverage(corpus: Corpus): Coverage {
  const citations = corpus.entries.flatMap((entry) => entry.citations.filter(isDrawn));
  const count = (status: string) =>
    citations.filter(({ resolution }) => resolution.status === status).length;
  const documents = corpus.entries.filter(({ document }) => document.kind === 'document').length;
  return {
    documents,
    references: corpus.entries.length - documents,
    citations: citations.length,
    resolved: count('resolved'),
    missing: count('missing'),
    ambiguous: count('ambiguous'),
  };
}

/** Says whether a citation is drawn in the text: it points to another document, or could. */
export function isDrawn({ citation, resolution, edge }: ResolvedCitation): boolean {
  return citation.kind !== 'self' && (edge !== null || resolution.status !== 'resolved');
}

function compareIds(a: Entry, b: Entry): number {
  return compare(a.document.id, b.document.id);
}

/** Compares by code units, the same on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
