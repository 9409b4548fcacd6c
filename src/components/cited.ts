import {
  type CorpusIndex,
  type DocumentId,
  type Entry,
  isDrawn,
  type ResolvedCitation,
  type Span,
} from '../lib/index.ts';

/** How a citation is drawn: a link to a text that we hold, to a reference, to a choice, or no link. */
export type DrawnCitation = { readonly span: Span; readonly head: Span } & (
  | { readonly look: 'held' | 'reference'; readonly target: DocumentId; readonly edge: string }
  | { readonly look: 'ambiguous'; readonly candidates: readonly DocumentId[] }
  | { readonly look: 'missing' }
);

/** Returns the citations of `entry` that are drawn, in the order of its text; all spans refer to that text. */
export function drawnCitations(index: CorpusIndex, entry: Entry): readonly DrawnCitation[] {
  return entry.citations.filter(isDrawn).map((found) => drawnCitation(index, found));
}

function drawnCitation(
  index: CorpusIndex,
  { citation, resolution, edge }: ResolvedCitation,
): DrawnCitation {
  const { span, head } = citation;
  switch (resolution.status) {
    case 'resolved': {
      const { target } = resolution;
      const isHeld = index.entries.get(target)?.document.kind === 'document';
      return { span, head, look: isHeld ? 'held' : 'reference', target, edge: edge ?? '' };
    }
    case 'ambiguous':
      return { span, head, look: 'ambiguous', candidates: resolution.candidates };
    case 'missing':
      return { span, head, look: 'missing' };
    default:
      return resolution satisfies never;
  }
}
