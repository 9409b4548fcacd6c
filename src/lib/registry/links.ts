import type { Citation } from '../citations/model.ts';
import type { Frontmatter, Link } from '../document/frontmatter.ts';
import { textAt } from '../text/span.ts';
import { agreement, identityOf, identityOfDocument } from './identity.ts';
import type { Evidence, Resolution } from './model.ts';
import type { Registry } from './registry.ts';

type Written = Pick<Citation, 'kind' | 'span' | 'head'>;

/** The answers that a person gave for the citations of one document. */
export interface Answers {
  /** The answer for all words of a citation; null without one. */
  readonly forWords: (citation: Written) => Link | null;
  /** The answer for its head alone, from type to number; null without one. */
  readonly forHead: (citation: Written) => Link | null;
}

/** What answers make of a citation, beside the rules of the registry. */
export interface Decisions {
  /** What all of its words were said to mean: goes before the rules. */
  readonly first: (citation: Written) => Resolution | null;
  /** What its head was said to mean: counts where the rules leave the choice open. */
  readonly ifOpen: (citation: Written) => Resolution | null;
}

/** Nobody has decided anything. */
export const undecided: Decisions = { first: () => null, ifOpen: () => null };

/** Returns what is written in a text, for comparing: each stretch of blanks and line breaks is one blank. */
export function writtenWords(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

/** Finds the answers among `links` for citations in `text`. Of two for the same words the first counts. */
export function answersIn(text: string, links: readonly Link[]): Answers {
  const byWords = new Map(links.toReversed().map((link) => [writtenWords(link.cites), link]));
  // A document never asks which document “this plan” is.
  const at = (kind: Citation['kind'], span: Citation['span']) =>
    kind === 'self' ? null : (byWords.get(writtenWords(textAt(text, span))) ?? null);
  return {
    forWords: ({ kind, span }) => at(kind, span),
    forHead: ({ kind, head }) => at(kind, head),
  };
}

/** Turns answers into decisions; one that names a document that the registry does not know decides nothing. */
export function decisionsBy({ forWords, forHead }: Answers, registry: Registry): Decisions {
  return {
    first: (citation) => resolutionBy(forWords(citation), registry),
    ifOpen: (citation) => resolutionBy(forHead(citation), registry),
  };
}

function resolutionBy(link: Link | null, registry: Registry): Resolution | null {
  if (link === null) return null;
  if (link.is === null) return { status: 'missing' };
  if (!registry.byId.has(link.is)) return null;
  return { status: 'resolved', target: link.is, evidence: ['person'] };
}

/** Says whether a person said that a missing document is none of those known. */
export function isDeclined(
  citation: Written,
  { status }: Resolution,
  { forWords, forHead }: Answers,
): boolean {
  const answer = status === 'missing' ? (forWords(citation) ?? forHead(citation)) : null;
  return answer !== null && answer.is === null;
}

/**
 * Returns the shortest words by which an answer names an open citation of `text` and none of the `others` that are open:
 * its head, or all of its words where another one has that head and goes on otherwise.
 */
export function wordsFor(text: string, citation: Written, others: readonly Written[]): string {
  const head = writtenWords(textAt(text, citation.head));
  const words = writtenWords(textAt(text, citation.span));
  const isShared = others.some(
    (other) =>
      writtenWords(textAt(text, other.head)) === head &&
      writtenWords(textAt(text, other.span)) !== words,
  );
  return isShared ? words : head;
}

/** Returns what speaks for a document as the meaning of an open citation: number or name, and what else agrees. */
export function speaksFor(citation: Citation, frontmatter: Frontmatter): Evidence[] {
  const cited = identityOf(citation);
  const agreeing = agreement(cited, identityOfDocument(frontmatter)) ?? [];
  return [cited.key === null ? 'name' : 'number', ...agreeing];
}
