import type { Citation } from '../citations/model.ts';
import type { DocumentId } from '../document/id.ts';
import type { Document } from '../document/model.ts';
import { sectionLabel } from '../document/section.ts';
import { sentencesIn } from '../document/sentence.ts';
import type { Resolution } from '../registry/model.ts';
import { type Span, shift } from '../text/span.ts';
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
  const sentences = sentencesIn(document);
  const resolved = citations.map((citation, index): ResolvedCitation => {
    const resolution = resolutions[index] ?? { status: 'missing' };
    const source = sourceOf(document.id, citation, resolutions);
    const target = resolution.status === 'resolved' ? resolution.target : null;
    // A document that names itself by its number, or a list that amends itself, cites nothing.
    if (citation.kind === 'self' || target === null || source === null || source === target) {
      return { citation, resolution, edge: null };
    }
    const edge: Edge = {
      id: `${document.id}:${citation.span.start}`,
      source,
      target,
      relation: citation.relation?.type ?? 'none',
      trigger: citation.relation?.trigger ?? null,
      evidence: evidenceFor(document, citation, sentences),
    };
    edges.push(edge);
    return { citation, resolution, edge: edge.id };
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

function evidenceFor(
  document: Document,
  citation: Citation,
  sentences: (span: Span) => Span,
): EdgeEvidence {
  const block = document.blocks.find(
    ({ span }) => span.start <= citation.span.start && citation.span.start < span.end,
  );
  const sentence = sentences(citation.span);
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
