import { findCitations } from './citations/find.ts';
import type { CitingDocument } from './citations/issuers.ts';
import type { Citation } from './citations/model.ts';
import { locateDoubts } from './document/doubts.ts';
import type { Document, SourceDocument } from './document/model.ts';
import { parseDocument } from './document/parse.ts';
import type { Corpus, Entry } from './graph/corpus-model.ts';
import { buildEdges } from './graph/edges.ts';
import type { Edge } from './graph/model.ts';
import type { Issue } from './issues/table.ts';
import { issue } from './issues/table.ts';
import { withDifferences } from './registry/differences.ts';
import { type CitedIn, type ProposedReference, proposeReferences } from './registry/propose.ts';
import { buildRegistry, resolveCitations } from './registry/registry.ts';
import { textAt } from './text/span.ts';

/**
 * Reads a collection: blocks, citations, resolutions, edges. The whole pipeline, in order;
 * the result does not depend on the order of `sources`.
 */
export function buildCorpus(sources: readonly SourceDocument[]): Corpus {
  const registry = buildRegistry(sources);
  const entries: Entry[] = [];
  const edges: Edge[] = [];
  const issues: Issue[] = [];
  for (const source of sources.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const document = parseDocument(source);
    const citations =
      source.kind === 'document' ? findCitations(document.text, citing(document)) : [];
    const resolutions = resolveCitations(citations, document.id, registry);
    const explained = withDifferences(citations, resolutions, registry);
    const found = buildEdges(document, explained, resolutions);
    entries.push({ document, citations: found.citations });
    edges.push(...found.edges);
    issues.push(...doubtIssues(document), ...citationIssues(document, found.citations));
  }
  return { entries, edges, issues };
}

/** Returns the references that a collection lacks: documents that it cites and does not know. */
export function missingReferences(corpus: Corpus): ProposedReference[] {
  const cited = corpus.entries.flatMap(({ document, citations }) =>
    citations.map(
      ({ citation, resolution }): CitedIn => ({ document: document.id, citation, resolution }),
    ),
  );
  return proposeReferences(cited, new Set(corpus.entries.map(({ document }) => document.id)));
}

/** What a document says of itself that its own citations rest on. */
function citing({ frontmatter }: Document): CitingDocument {
  const { type, number, title, issuers, place } = frontmatter;
  return { type, number, title, issuers, place };
}

function doubtIssues(document: Document): Issue[] {
  return locateDoubts(document).map(({ doubt: { field, quote, reason }, block }) =>
    issue(
      'doubt-open',
      { field, quote, reason },
      { path: document.path, line: block?.line ?? null },
    ),
  );
}

function citationIssues(document: Document, citations: Entry['citations']): Issue[] {
  const written = ({ head }: Citation) => textAt(document.text, head).replace(/\s+/gu, ' ');
  return citations.flatMap(({ citation, resolution, edge }) => {
    if (citation.kind === 'self') return [];
    const where = { path: document.path, line: lineOf(document, citation.span.start) };
    const details = { citation: written(citation) };
    if (resolution.status === 'missing') return [issue('citation-missing', details, where)];
    if (resolution.status === 'ambiguous') {
      const candidates = resolution.candidates.join(', ');
      return [issue('citation-ambiguous', { ...details, candidates }, where)];
    }
    const container = citation.nestedIn === null ? undefined : citations[citation.nestedIn];
    if (edge !== null || container === undefined || container.resolution.status === 'resolved')
      return [];
    const named = { ...details, container: written(container.citation) };
    return [issue('citation-container-unknown', named, where)];
  });
}

function lineOf(document: Document, offset: number): number | null {
  return document.blocks.findLast(({ span }) => span.start <= offset)?.line ?? null;
}
