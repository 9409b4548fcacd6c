import { findCitations } from './citations/find.ts';
import type { CitingDocument } from './citations/issuers.ts';
import type { Document, SourceDocument } from './document/model.ts';
import { parseDocument } from './document/parse.ts';
import type { Corpus, Entry } from './graph/corpus-model.ts';
import { documentIssues } from './graph/document-issues.ts';
import { buildEdges } from './graph/edges.ts';
import type { Edge } from './graph/model.ts';
import type { Issue } from './issues/table.ts';
import { withDifferences } from './registry/differences.ts';
import { answersIn, decisionsBy, isDeclined } from './registry/links.ts';
import { type CitedIn, type ProposedReference, proposeReferences } from './registry/propose.ts';
import { buildRegistry, resolveCitations } from './registry/registry.ts';

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
    const answers = answersIn(document.text, source.frontmatter.links);
    const decisions = decisionsBy(answers, registry);
    const resolutions = resolveCitations(citations, document.id, registry, decisions);
    const explained = withDifferences(citations, resolutions, registry);
    const found = buildEdges(document, explained, resolutions);
    entries.push({ document, citations: found.citations });
    edges.push(...found.edges);
    const context = { fieldLines: source.fieldLines ?? {}, answers, registry };
    issues.push(...documentIssues({ document, citations: found.citations }, context));
  }
  return { entries, edges, issues };
}

/**
 * Returns the references that a collection lacks: documents that it cites and does not know. What a person said to be
 * none of the known ones makes no reference: nothing would ever lead to it.
 */
export function missingReferences(corpus: Corpus): ProposedReference[] {
  const cited = corpus.entries.flatMap(({ document, citations }) => {
    const answers = answersIn(document.text, document.frontmatter.links);
    return citations
      .filter(({ citation, resolution }) => !isDeclined(citation, resolution, answers))
      .map(
        ({ citation, resolution }): CitedIn => ({ document: document.id, citation, resolution }),
      );
  });
  return proposeReferences(cited, new Set(corpus.entries.map(({ document }) => document.id)));
}

/** What a document says of itself that its own citations rest on. */
function citing({ frontmatter }: Document): CitingDocument {
  const { type, number, title, issuers, place } = frontmatter;
  return { type, number, title, issuers, place };
}
