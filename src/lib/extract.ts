import { findCitations } from './citations/find.ts';
import type { CitingDocument } from './citations/issuers.ts';
import type { Citation } from './citations/model.ts';
import { recogniseIdentity } from './document/recognise.ts';
import { withDifferences } from './registry/differences.ts';
import type { Resolution } from './registry/model.ts';
import { type Registry, resolveCitations } from './registry/registry.ts';
import { composed } from './text/reading.ts';

/** A citation of a text on its own, with what it was resolved to; the extractor's contract (guide, part 0). */
export interface ExtractedCitation extends Citation {
  readonly resolution:
    | Resolution
    | { readonly status: 'resolved'; readonly target: 'self'; readonly evidence: [] };
}

/**
 * Finds the citations of a text that belongs to no collection and resolves them against `registry`.
 * All offsets are UTF-16 offsets into `text` as given.
 */
export function extractCitations(text: string, registry: Registry): ExtractedCitation[] {
  const found = findCitations(text, citingDocument(text));
  const resolutions = resolveCitations(found, null, registry);
  const citations = withDifferences(found, resolutions, registry);
  return citations.map((citation, index) => ({
    ...citation,
    resolution:
      citation.kind === 'self'
        ? { status: 'resolved', target: 'self', evidence: [] }
        : (resolutions[index] ?? { status: 'missing' }),
  }));
}

/** What a text says of itself; null when it is no document by its form. */
function citingDocument(text: string): CitingDocument | null {
  const lines = composed(text)
    .split('\n')
    .map((line) => line.trim());
  const own = recogniseIdentity(lines.filter((line) => line !== ''));
  return (
    own && {
      type: own.type.value,
      number: own.number?.value ?? null,
      title: own.title?.value ?? null,
      issuers: own.issuers.map(({ value }) => value),
      place: own.place?.value ?? null,
    }
  );
}
