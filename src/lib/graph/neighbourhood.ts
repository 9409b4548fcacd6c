import type { DocumentId } from '../document/id.ts';
import { degreeOf, type Link, type LinkIndex, linksAmong, linksFrom, linksTo } from './links.ts';
import { compare } from './query.ts';

/** Which way from the document in the middle: up to what it cites, or down to who cites it. */
export type Side = 'cites' | 'citedBy';

/** A document near another one. */
export interface Neighbour {
  readonly id: DocumentId;
  /** 1 for one that is linked with it, 2 for one reached through another. */
  readonly distance: 1 | 2;
  /** One that it cites and that cites it too counts as cited. */
  readonly side: Side;
}

/** What lies around a document, as far as it fits. */
export interface Neighbourhood {
  readonly id: DocumentId;
  /** Those kept, sorted by id; without the document itself. */
  readonly neighbours: readonly Neighbour[];
  /** The links between the document and those kept: its own, then one for each document two steps away, then the others. */
  readonly links: readonly Link[];
  /** How many documents within two steps are left out, on either side, and how many links between those kept. */
  readonly omitted: Readonly<Record<Side | 'links', number>>;
}

/** How much of a graph can be drawn. */
interface Room {
  readonly documents: number;
  /** Of these, how many may be two steps away: what is far is worth less than a clear picture. */
  readonly far: number;
  readonly links: number;
}

/**
 * Picks the documents around `id`: what it cites and what that cites, who cites it and who cites those. As many as there
 * is room for: the nearer first, the two sides in turn, and on one side those with most links to the step before, then those
 * with most links at all, then by id. The result does not depend on the order of the edges.
 */
export function neighbourhood(links: LinkIndex, id: DocumentId, room: Room): Neighbourhood {
  const seen = new Set([id]);
  const first = step(links, [id], [id], 1, seen);
  const near = inTurn(first).slice(0, room.documents);
  const second = step(links, idsOn(near, 'cites'), idsOn(near, 'citedBy'), 2, seen);
  const reached = [
    ...near,
    ...inTurn(second).slice(0, Math.min(room.far, room.documents - near.length)),
  ];
  // What lies behind a document that was left out is not counted: it was never looked at.
  const omittedOn = (side: Side) =>
    first[side].length + second[side].length - idsOn(reached, side).length;
  const among = linksAmong(links, new Set([id, ...reached.map((neighbour) => neighbour.id)]));
  const kept = tiesFirst(among, id, near).slice(0, room.links);
  return {
    id,
    neighbours: reached.toSorted((a, b) => compare(a.id, b.id)),
    links: kept,
    omitted: {
      cites: omittedOn('cites'),
      citedBy: omittedOn('citedBy'),
      links: among.length - kept.length,
    },
  };
}

/** Its own links; then one for each document two steps away, so that none hangs in the air; then the others. */
function tiesFirst(
  links: readonly Link[],
  id: DocumentId,
  near: readonly Neighbour[],
): readonly Link[] {
  const isNear = new Set(near.map((neighbour) => neighbour.id));
  const tied = new Set<DocumentId>();
  const rankOf = ({ source, target }: Link): number => {
    if (source === id || target === id) return 0;
    const far = isNear.has(source) ? target : source;
    const isTie = isNear.has(source) !== isNear.has(target) && !tied.has(far);
    if (isTie) tied.add(far);
    return isTie ? 1 : 2;
  };
  const ranked = Map.groupBy(links, rankOf);
  return [0, 1, 2].flatMap((rank) => ranked.get(rank) ?? []);
}

type Step = Readonly<Record<Side, readonly Neighbour[]>>;

/** Goes one step further on both sides, past what was `seen`, best first. */
function step(
  links: LinkIndex,
  up: readonly DocumentId[],
  down: readonly DocumentId[],
  distance: 1 | 2,
  seen: Set<DocumentId>,
): Step {
  const reach = (ids: readonly DocumentId[], side: Side) =>
    ranked(
      links,
      ids.flatMap((id) => (side === 'cites' ? targets(links, id) : sources(links, id))),
      seen,
    ).map((id): Neighbour => ({ id, distance, side }));
  return { cites: reach(up, 'cites'), citedBy: reach(down, 'citedBy') };
}

/** Orders what was reached, each once, by how often it was reached and by its links; marks it as seen. */
function ranked(
  links: LinkIndex,
  reached: readonly DocumentId[],
  seen: Set<DocumentId>,
): readonly DocumentId[] {
  const times = Map.groupBy(
    reached.filter((id) => !seen.has(id)),
    (id) => id,
  );
  for (const id of times.keys()) seen.add(id);
  return [...times]
    .map(([id, { length }]) => ({ id, length, degree: degreeOf(links, id) }))
    .sort((a, b) => b.length - a.length || b.degree - a.degree || compare(a.id, b.id))
    .map(({ id }) => id);
}

function inTurn({ cites, citedBy }: Step): readonly Neighbour[] {
  const longest = cites.length > citedBy.length ? cites : citedBy;
  return longest.flatMap((_, at) => [cites[at], citedBy[at]].filter((each) => each !== undefined));
}

function idsOn(neighbours: readonly Neighbour[], side: Side): readonly DocumentId[] {
  return neighbours.filter((neighbour) => neighbour.side === side).map(({ id }) => id);
}

function targets(links: LinkIndex, id: DocumentId): readonly DocumentId[] {
  return linksFrom(links, id).map(({ target }) => target);
}

function sources(links: LinkIndex, id: DocumentId): readonly DocumentId[] {
  return linksTo(links, id).map(({ source }) => source);
}
