import { findCitations } from '../citations/find.ts';
import type { Citation } from '../citations/model.ts';
import type { Document, SourceDocument } from '../document/model.ts';
import { parseDocument } from '../document/parse.ts';
import { answersIn, decisionsBy, isDeclined } from './links.ts';
import type { CitedIn } from './propose.ts';
import { buildRegistry, type Registry, resolveCitations } from './registry.ts';

/** What a document cites, and of its text no more than resolving needs: whole collections are kept so. */
export interface CitingSource extends Pick<SourceDocument, 'id' | 'kind' | 'path' | 'frontmatter'> {
  readonly citations: readonly Citation[];
  /** Its text where people have said what citations in it mean; else empty. */
  readonly answered: string;
}

/** Finds what a document cites. */
export function citationsOf({ kind, text, frontmatter }: Document): Citation[] {
  const { type, number, title, issuers, place } = frontmatter;
  return kind === 'document' ? findCitations(text, { type, number, title, issuers, place }) : [];
}

/** Reads of a content file what it cites. */
export function readCitations(source: SourceDocument): CitingSource {
  const { id, kind, path, frontmatter } = source;
  const document = parseDocument(source);
  const answered = frontmatter.links.length > 0 ? document.text : '';
  return { id, kind, path, frontmatter, citations: citationsOf(document), answered };
}

/**
 * Returns what the citations of a collection mean, in the order of `sources`. What a person said to be none of the
 * documents that are known is left out: no reference is to be made of it, since nothing would ever lead to it.
 */
export function resolveCollection(sources: readonly CitingSource[]): CitedIn[] {
  const registry = buildRegistry(sources);
  return sources.flatMap((source) => resolveSource(source, registry));
}

function resolveSource(
  { id, frontmatter, citations, answered }: CitingSource,
  registry: Registry,
): CitedIn[] {
  const answers = answersIn(answered, frontmatter.links);
  const resolutions = resolveCitations(citations, id, registry, decisionsBy(answers, registry));
  return citations.flatMap((citation, index): CitedIn[] => {
    const resolution = resolutions[index] ?? { status: 'missing' };
    if (isDeclined(citation, resolution, answers)) return [];
    return [{ document: id, citation, resolution }];
  });
}
