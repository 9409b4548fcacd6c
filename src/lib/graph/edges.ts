import type { Citation } from '../citations/model.ts';
import type { DocumentId } from '../document/id.ts';
import type { Document } from '../document/model.ts';
import { sectionLabel } from '../document/section.ts';
import { sentenceAt } from '../document/sentence.ts';
import type { Resolution } from '../registry/model.ts';
import { shift } from '../text/span.ts';
import type { Edge, EdgeEvidence, ResolvedCitation } from './model.ts';

/** The citations of one document with their edges. */
export interface CitingEdges {
  readonly citations: readonly ResolvedCitation[];
  readonly edges: readonly Edge[];
}

/**
 * Builds one edge for every citation of `document` that was resolved to another document, in order of appearance.
 * The source of a nested citation is the work whose title contains it, when that is known.
 */
export function buildEdges(
  document: Document,
  citations: readonly Citation[],
  resolutions: readonly Resolution[],
): CitingEdges {
  const edges: Edge[] = [];
  const resolved = citations.map((citation, index): ResolvedCitation => {
    const resolution = resolutions[index] ?? { status: 'missing' };
    const edge = edgeOf(
      document,
      citation,
      resolution,
      sourceOf(document.id, citation, resolutions),
    );
    if (edge !== null) edges.push(edge);
    return { citation, resolution, edge: edge?.id ?? null };
  });
  return { citations: resolved, edges };
}

/**
 * Who does the citing: the document itself, the work in whose title the citation stands, or the work that the
 * cited one amends. Null when that work is not known.
 */
function sourceOf(
  document: DocumentId,
  { nestedIn, relation }: Citation,
  resolutions: readonly Resolution[],
): DocumentId | null {
  const index = relation?.subject ?? nestedIn;
  if (index === null) return document;
  const source = resolutions[index];
  return source?.status === 'resolved' ? source.target : null;
}

function edgeOf(
  document: Document,
  citation: Citation,
  resolution: Resolution,
  source: DocumentId | null,
): Edge | null {
  if (citation.kind === 'self' || resolution.status !== 'resolved' || source === null) return null;
  return {
    id: `${document.id}:${citation.span.start}`,
    source,
    target: resolution.target,
    relation: citation.relation?.type ?? 'none',
    trigger: citation.relation?.trigger ?? null,
    evidence: evidenceFor(document, citation),
  };
}

function evidenceFor(document: Document, citation: Citation): EdgeEvidence {
  const block = document.blocks.find(
    ({ span }) => span.start <= citation.span.start && citation.span.start < span.end,
  );
  const sentence = sentenceAt(document, citation.span);
  return {
    document: document.id,
    anchor: block?.anchor ?? '',
    section: block === undefined ? '' : sectionLabel(document, block),
    sentence: document.text.slice(sentence.start, sentence.end),
    citationInSentence: shift(citation.span, -sentence.start),
    sentenceSpan: sentence,
    citationSpan: citation.span,
  };
}
