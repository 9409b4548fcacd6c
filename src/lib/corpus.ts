import type { SourceDocument } from './document/model.ts';
import { parseDocument } from './document/parse.ts';
import type { Corpus, Entry } from './graph/corpus-model.ts';
import { documentIssues } from './graph/document-issues.ts';
import { buildEdges } from './graph/edges.ts';
import type { Edge } from './graph/model.ts';
import type { Issue } from './issues/table.ts';
import { citationsOf } from './registry/cited.ts';
import { withDifferences } from './registry/differences.ts';
import { answersIn, decisionsBy } from './registry/links.ts';
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
    const citations = citationsOf(document);
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
