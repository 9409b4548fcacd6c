import type { Entry } from './corpus-model.ts';
import type { Edge, ResolvedCitation } from './model.ts';
import { type CorpusIndex, isDrawn } from './query.ts';

/** A work that a document cites with one relation: its places in the text, and what is cited inside its title. */
export interface CitedWork {
  readonly relation: Edge['relation'];
  /** In order of appearance; never empty. All of them mean the same work. */
  readonly places: readonly [ResolvedCitation, ...ResolvedCitation[]];
  readonly nested: readonly CitedWork[];
}

/** Returns what the text of `entry` cites, in order of appearance, nested works under the one that contains them. */
export function citedWorks(index: CorpusIndex, entry: Entry): readonly CitedWork[] {
  const children = Map.groupBy(
    entry.citations.filter(isDrawn),
    (found) => containerOf(index, entry, found) ?? null,
  );
  const worksIn = (containers: readonly (ResolvedCitation | null)[]): readonly CitedWork[] => {
    const found = containers.flatMap((container) => children.get(container) ?? []);
    return [...Map.groupBy(found, (citation) => workKey(index, citation)).values()].flatMap(
      ([first, ...others]) =>
        first === undefined
          ? []
          : [
              {
                relation: relationOf(index, first),
                places: [first, ...others] as const,
                nested: worksIn([first, ...others]),
              },
            ],
    );
  };
  return worksIn([null]);
}

/** The citation in whose title `found` stands; also the one it amends, which its edge names as the source. */
function containerOf(
  index: CorpusIndex,
  entry: Entry,
  found: ResolvedCitation,
): ResolvedCitation | undefined {
  const { nestedIn } = found.citation;
  const container = nestedIn === null ? undefined : entry.citations[nestedIn];
  if (container !== undefined && container !== found && isDrawn(container)) return container;
  const source = found.edge === null ? undefined : index.edges.get(found.edge)?.source;
  if (source === undefined || source === entry.document.id) return undefined;
  return entry.citations
    .slice(0, entry.citations.indexOf(found))
    .findLast(({ resolution }) => resolution.status === 'resolved' && resolution.target === source);
}

function relationOf(index: CorpusIndex, { citation, edge }: ResolvedCitation): Edge['relation'] {
  const relation = edge === null ? citation.relation?.type : index.edges.get(edge)?.relation;
  return relation ?? 'none';
}

/** Equal for citations of one work with one relation; of its own for a citation that was not resolved. */
function workKey(index: CorpusIndex, found: ResolvedCitation): string {
  const { resolution, citation } = found;
  return resolution.status === 'resolved'
    ? `${relationOf(index, found)} ${resolution.target}`
    : `at ${citation.span.start}`;
}
