import type { Citation } from '../citations/model.ts';
import type { DocumentId } from '../document/id.ts';
import type { Resolution } from '../registry/model.ts';
import type { Span } from '../text/span.ts';

/** The sentence that shows a citation, where it stands, and the citation inside it. */
export interface EdgeEvidence {
  /** The document in whose text the sentence stands. For a nested citation it is not the edge's source. */
  readonly document: DocumentId;
  /** Anchor of the block: `ii-1`. */
  readonly anchor: string;
  /** Section for people: “II.1”; empty before the first heading. */
  readonly section: string;
  /** The sentence, verbatim. */
  readonly sentence: string;
  /** Span of the citation within `sentence`. */
  readonly citationInSentence: Span;
  /** Spans in the document's text. */
  readonly sentenceSpan: Span;
  readonly citationSpan: Span;
}

/** One citation that was resolved: who cites whom, how, and the proof. One edge per link drawn. */
export interface Edge {
  /** Stable: `<evidence.document>:<citation start>`. */
  readonly id: string;
  readonly source: DocumentId;
  readonly target: DocumentId;
  readonly relation: NonNullable<Citation['relation']>['type'] | 'none';
  readonly trigger: string | null;
  readonly evidence: EdgeEvidence;
}

/** A citation with what it was resolved to and, when that is another document, its edge's id. */
export interface ResolvedCitation {
  readonly citation: Citation;
  readonly resolution: Resolution;
  readonly edge: string | null;
}
