import {
  type CorpusIndex,
  type DocumentId,
  type Entry,
  isDrawn,
  type ResolvedCitation,
  type Span,
  slipSentence,
} from '../lib/index.ts';

/** What is said beside the text of how a citation is written. */
export interface SlipNote {
  /** Its place among the notes of the document, from 1, in the order in which their marks stand in the text. */
  readonly number: number;
  readonly sentences: readonly string[];
}

/** How a citation is drawn: a link to a text that we hold, to a reference, to a choice, or no link. */
export type DrawnCitation = {
  readonly span: Span;
  readonly head: Span;
  readonly note: SlipNote | null;
} & (
  | { readonly look: 'held' | 'reference'; readonly target: DocumentId; readonly edge: string }
  | { readonly look: 'ambiguous'; readonly candidates: readonly DocumentId[] }
  | { readonly look: 'missing' }
);

/** Returns the citations of `entry` that are drawn, in the order of its text; all spans refer to that text. */
export function drawnCitations(index: CorpusIndex, entry: Entry): readonly DrawnCitation[] {
  const drawn = entry.citations.filter(isDrawn);
  const noted = drawn.filter(({ citation }) => citation.slips.length > 0).sort(byEnd);
  return drawn.map((found) => drawnCitation(index, found, noted.indexOf(found) + 1));
}

/** A mark stands behind its citation; of two that end together, the inner one's comes first. */
function byEnd({ citation: a }: ResolvedCitation, { citation: b }: ResolvedCitation): number {
  return a.span.end - b.span.end || b.span.start - a.span.start;
}

function drawnCitation(
  index: CorpusIndex,
  { citation, resolution, edge }: ResolvedCitation,
  number: number,
): DrawnCitation {
  const { span, head, slips } = citation;
  const note = slips.length === 0 ? null : { number, sentences: slips.map(slipSentence) };
  const shared = { span, head, note };
  switch (resolution.status) {
    case 'resolved': {
      const { target } = resolution;
      const isHeld = index.entries.get(target)?.document.kind === 'document';
      return { ...shared, look: isHeld ? 'held' : 'reference', target, edge: edge ?? '' };
    }
    case 'ambiguous':
      return { ...shared, look: 'ambiguous', candidates: resolution.candidates };
    case 'missing':
      return { ...shared, look: 'missing' };
    default:
      return resolution satisfies never;
  }
}
