import type { Entry } from '../corpus-model.ts';
import { type CorpusIndex, compare, countDocuments, edgesTo } from '../query.ts';

/** In which order a list shows its documents. */
export type ListOrder = 'newest' | 'cited';

/** Entries of a list: those whose text we hold, and those known by citation only, each in the order asked for. */
export interface SortedEntries {
  readonly held: readonly Entry[];
  readonly references: readonly Entry[];
}

/**
 * Sorts entries: newest first, those without a date last; or cited by most documents first, equal ones newest first.
 * What is left equal goes by id.
 */
export function sortEntries(
  index: CorpusIndex,
  entries: readonly Entry[],
  order: ListOrder,
): SortedEntries {
  const keyed = entries.map((entry) => ({
    entry,
    id: entry.document.id,
    date: entry.document.frontmatter.date ?? '',
    cited: order === 'cited' ? countDocuments(edgesTo(index, entry.document.id)) : 0,
  }));
  const sorted = keyed
    .sort((a, b) => b.cited - a.cited || compare(b.date, a.date) || compare(a.id, b.id))
    .map(({ entry }) => entry);
  return {
    held: sorted.filter(({ document }) => document.kind === 'document'),
    references: sorted.filter(({ document }) => document.kind === 'reference'),
  };
}
