import { type CorpusIndex, type DocumentId, shortName } from '../lib/index.ts';
import type { DrawnCitation } from './cited.ts';

/** A work that a text links to, by the name that a reader of paper looks for. */
export interface LinkedWork {
  readonly id: DocumentId;
  readonly name: string;
}

/** Returns the works that a text links to, each once, in order of appearance. */
export function linkedWorks(
  index: CorpusIndex,
  citations: readonly DrawnCitation[],
): readonly LinkedWork[] {
  const ids = citations.flatMap((citation) => ('target' in citation ? [citation.target] : []));
  return [...new Set(ids)].flatMap((id) => {
    const entry = index.entries.get(id);
    return entry === undefined ? [] : [{ id, name: shortName(entry.document.frontmatter) }];
  });
}
