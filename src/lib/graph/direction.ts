import type { DocumentId } from '../document/id.ts';
import type { OrganisationLevel } from '../vocabulary/organisations.ts';
import { directionRelations } from '../vocabulary/relations.ts';
import { best } from './best.ts';
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

/** Who carries out whom, found once for all pages. */
export interface DirectionIndex {
  /** All links: their number tells how much hangs on a document. */
  readonly links: LinkIndex;
  /** The links that say that one document carries out the other, with only the edges that say it. */
  readonly directing: LinkIndex;
  /** Every document that carries out another or is carried out, sorted by id. */
  readonly ids: readonly DocumentId[];
  readonly places: ReadonlyMap<DocumentId, number>;
  /** What each of `ids` carries out, and who carries it out, as indices into `ids`. */
  readonly above: readonly (readonly number[])[];
  readonly below: readonly (readonly number[])[];
}

/** Builds the table for `lineOfDirection`; independent of the order of the edges. */
export function indexDirection(links: LinkIndex): DirectionIndex {
  const directing: LinkIndex = {
    entries: links.entries,
    from: new Map([...links.from].map(([id, each]) => [id, directingOf(each)])),
    to: new Map([...links.to].map(([id, each]) => [id, directingOf(each)])),
  };
  const ids = [...new Set([...links.from.keys(), ...links.to.keys()])].sort(compare);
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = (id: DocumentId) => places.get(id) ?? [];
  return {
    links,
    directing,
    ids,
    places,
    above: ids.map((id) => linksFrom(directing, id).flatMap(({ target }) => placeOf(target))),
    below: ids.map((id) => linksTo(directing, id).flatMap(({ source }) => placeOf(source))),
  };
}

/**
 * Follows the relations by which one document carries out another (căn cứ, thực hiện …, also those told by titles): up from
 * `id` as far as they lead, and down. Each document stands once in a half, whatever the paths and circles. Of each half
 * at most `limit` are kept: the nearest, then those with most links, then by id.
 */
export function lineOfDirection(
  index: DirectionIndex,
  id: DocumentId,
  limit: number,
): LineOfDirection {
  const above = reach(index, id, index.above);
  const below = reach(index, id, index.below);
  return {
    above: tiersOf(index, { id, members: nearest(index, above, limit), end: 'target' }),
    below: tiersOf(index, { id, members: nearest(index, below, limit), end: 'source' }),
    omitted: {
      above: Math.max(0, above.length - limit),
      below: Math.max(0, below.length - limit),
    },
  };
}

interface Reached {
  readonly place: number;
  /** The fewest steps that lead there. */
  readonly distance: number;
}

/** Returns what can be reached from `id` by `next`, without it. */
function reach(
  { ids, places }: DirectionIndex,
  id: DocumentId,
  next: readonly (readonly number[])[],
): readonly Reached[] {
  const start = places.get(id);
  if (start === undefined) return [];
  const seen = new Uint8Array(ids.length);
  seen[start] = 1;
  const reached = [{ place: start, distance: 0 }];
  // An array is walked to its end, also through what is added on the way.
  for (const { place, distance } of reached) {
    for (const each of next[place] ?? []) {
      if (seen[each] === 1) continue;
      seen[each] = 1;
      reached.push({ place: each, distance: distance + 1 });
    }
  }
  return reached.slice(1);
}

function nearest(
  { links, ids }: DirectionIndex,
  reached: readonly Reached[],
  limit: number,
): readonly DocumentId[] {
  const degree = ({ place }: Reached) => {
    const id = ids[place];
    return id === undefined ? 0 : degreeOf(links, id);
  };
  const order = (a: Reached, b: Reached) =>
    a.distance - b.distance || degree(b) - degree(a) || a.place - b.place;
  return best(reached, limit, order).flatMap(({ place }) => ids[place] ?? []);
}

interface Half {
  readonly id: DocumentId;
  readonly members: readonly DocumentId[];
  /** The end of a link at which the member stands. */
  readonly end: 'source' | 'target';
}

function tiersOf(
  { directing }: DirectionIndex,
  { id, members, end }: Half,
): readonly DirectionTier[] {
  const inLine = linksAmong(directing, new Set([id, ...members]));
  const byEnd = Map.groupBy(inLine, (link) => link[end]);
  const steps = members
    .flatMap((member) => directing.entries.get(member) ?? [])
    .sort(byLevelAndDate)
    .map((entry) => ({ entry, links: byEnd.get(entry.document.id) ?? [] }));
  return [...Map.groupBy(steps, ({ entry }) => documentLevel(entry.document.frontmatter))].map(
    ([level, group]) => ({
      level,
      steps: group,
    }),
  );
}

function directingOf(links: readonly Link[]): readonly Link[] {
  return links.flatMap((link) => {
    const [first, ...others] = link.edges.filter(isDirecting);
    return first === undefined ? [] : [{ ...link, edges: [first, ...others] as const }];
  });
}

function isDirecting({ relation }: Edge): boolean {
  return carriesOut.has(relation);
}
