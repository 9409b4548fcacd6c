import type { DocumentId } from '../document/id.ts';
import type { OrganisationLevel } from '../vocabulary/organisations.ts';
import { directionRelations } from '../vocabulary/relations.ts';
import type { Entry } from './corpus-model.ts';
import { byLevelAndDate, documentLevel } from './level.ts';
import { degreeOf, type Link, type LinkIndex, linksAmong, linksFrom, linksTo } from './links.ts';
import type { Edge } from './model.ts';
import { compare } from './query.ts';

/** A document in the line, with how it hangs together with the others of its half. */
export interface DirectionStep {
  readonly entry: Entry;
  /**
   * Above: who of the line carries this one out. Below: what of the line this one carries out. Never empty; only edges
   * that say so.
   */
  readonly links: readonly Link[];
}

/** The documents of one level in the line, the oldest first, those without a date last. */
export interface DirectionTier {
  readonly level: OrganisationLevel | null;
  readonly steps: readonly DirectionStep[];
}

/** What a document carries out, and who carries it out, from the highest level down. */
export interface LineOfDirection {
  readonly above: readonly DirectionTier[];
  readonly below: readonly DirectionTier[];
  /** How many documents of the line are left out. */
  readonly omitted: { readonly above: number; readonly below: number };
}

const carriesOut: ReadonlySet<string> = new Set(directionRelations);

/**
 * Follows the relations by which one document carries out another (căn cứ, thực hiện …, also those told by titles): up from
 * `id` as far as they lead, and down. Each document stands once in a half, whatever the paths and circles. Of each half
 * at most `limit` are kept: the nearest, then those with most links, then by id. Independent of the order of the edges.
 */
export function lineOfDirection(links: LinkIndex, id: DocumentId, limit: number): LineOfDirection {
  const above = reach(id, (at) => directing(linksFrom(links, at)).map(({ target }) => target));
  const below = reach(id, (at) => directing(linksTo(links, at)).map(({ source }) => source));
  const kept = (distances: ReadonlyMap<DocumentId, number>) =>
    [...distances]
      .map(([each, distance]) => ({ each, distance, degree: degreeOf(links, each) }))
      .sort((a, b) => a.distance - b.distance || b.degree - a.degree || compare(a.each, b.each))
      .slice(0, limit)
      .map(({ each }) => each);
  return {
    above: tiersOf(links, { id, members: kept(above), end: 'target' }),
    below: tiersOf(links, { id, members: kept(below), end: 'source' }),
    omitted: {
      above: Math.max(0, above.size - limit),
      below: Math.max(0, below.size - limit),
    },
  };
}

/** Returns what can be reached from `id`, without it, with the fewest steps that lead there. */
function reach(
  id: DocumentId,
  next: (at: DocumentId) => readonly DocumentId[],
): ReadonlyMap<DocumentId, number> {
  const distances = new Map([[id, 0]]);
  // A map is walked in the order of insertion, and what is added on the way is walked too.
  for (const [at, distance] of distances) {
    for (const each of next(at)) if (!distances.has(each)) distances.set(each, distance + 1);
  }
  distances.delete(id);
  return distances;
}

interface Half {
  readonly id: DocumentId;
  readonly members: readonly DocumentId[];
  /** The end of a link at which the member stands. */
  readonly end: 'source' | 'target';
}

function tiersOf(links: LinkIndex, { id, members, end }: Half): readonly DirectionTier[] {
  const inLine = directing(linksAmong(links, new Set([id, ...members])));
  const byEnd = Map.groupBy(inLine, (link) => link[end]);
  const steps = members
    .flatMap((member) => links.entries.get(member) ?? [])
    .sort(byLevelAndDate)
    .map((entry) => ({ entry, links: byEnd.get(entry.document.id) ?? [] }));
  return [...Map.groupBy(steps, ({ entry }) => documentLevel(entry.document.frontmatter))].map(
    ([level, group]) => ({
      level,
      steps: group,
    }),
  );
}

/** The links that say that one document carries out the other, with only the edges that say it. */
function directing(links: readonly Link[]): readonly Link[] {
  return links.flatMap((link) => {
    const [first, ...others] = link.edges.filter(isDirecting);
    return first === undefined ? [] : [{ ...link, edges: [first, ...others] as const }];
  });
}

function isDirecting({ relation }: Edge): boolean {
  return carriesOut.has(relation);
}
