import type { KeyFile, KeyRow, LinkRow, NeighbourFile } from './files.ts';
import { hasRelation, passer } from './filtering.ts';
import type { Filters, State } from './state.ts';

/** A document in the picture. */
export interface ViewNode {
  /** Its place in the key file. */
  readonly at: number;
  readonly row: KeyRow;
  readonly isOpen: boolean;
  /** How many of its links are not drawn, because the other end is not in the picture or nobody has opened it. */
  readonly rest: number;
}

/** One document of the picture that cites another one. */
export interface ViewLink {
  readonly source: number;
  readonly target: number;
  readonly relations: readonly number[];
  readonly times: number;
  /** The document and the place of the first citation. */
  readonly evidence: number;
  readonly start: number;
}

/** What is shown, and how much of the neighbourhood is not. */
export interface View {
  readonly nodes: readonly ViewNode[];
  readonly links: readonly ViewLink[];
  /** Neighbours of opened documents for which there was no room. */
  readonly crowdedOut: number;
  /** Neighbours of opened documents that a filter left out. */
  readonly filteredOut: number;
  readonly hidden: number;
  /** Why nothing is shown; null when something is. */
  readonly nothing: Nothing | null;
}

/** `unknown`: the collection has none of the documents named; `hidden`: all there were are hidden; `filtered`: none passes. */
export type Nothing = 'unknown' | 'hidden' | 'filtered';

/** What a view is made from. */
export interface Source {
  readonly keys: KeyFile;
  /** Those that are loaded, by place. */
  readonly neighbours: ReadonlyMap<number, NeighbourFile>;
}

/** As many documents as can be read at once. */
const mostShown = 60;
/** How many stand there when nobody has named a document. */
const mostStarting = 12;

/** Returns the places of the documents whose neighbours a view needs: the opened ones, or those that a filter starts from. */
export function neededPlaces(keys: KeyFile, state: State): readonly number[] {
  const places = placesOf(keys);
  const opened = state.opened.flatMap((id) => places.get(id) ?? []);
  const first = state.roots.length === 0 ? startingPlaces(keys, state) : [];
  return [...new Set([...opened, ...first])];
}

/** Says what is shown in a state, as far as the neighbours are loaded. At most `limit` documents. */
export function viewOf({ keys, neighbours }: Source, state: State, limit = mostShown): View {
  const places = placesOf(keys);
  const placed = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  const hidden = new Set(placed(state.hidden));
  const first = state.roots.length === 0 ? startingPlaces(keys, state) : placed(state.roots);
  const shown = new Set(first.filter((at) => !hidden.has(at)).slice(0, limit));
  const opened = new Set(placed(state.opened));
  const grown = grow({ keys, neighbours }, state, { shown, opened, hidden, limit });
  const links = linksAmong({ keys, neighbours }, shown, state.filters);
  const nodes = [...shown].flatMap((at): readonly ViewNode[] => {
    const row = keys.documents[at];
    if (row === undefined) return [];
    const drawn = links.filter(({ source, target }) => source === at || target === at).length;
    return [{ at, row, isOpen: opened.has(at), rest: Math.max(0, row[7] + row[8] - drawn) }];
  });
  const nothing = nodes.length > 0 ? null : whyNothing(keys, state);
  return { nodes, links, ...grown, hidden: hidden.size, nothing };
}

function whyNothing(keys: KeyFile, { roots, filters }: State): Nothing {
  const passes = passer(keys, filters);
  if (roots.length === 0) return keys.documents.some((_, at) => passes(at)) ? 'hidden' : 'filtered';
  const places = placesOf(keys);
  return roots.some((id) => places.has(id)) ? 'hidden' : 'unknown';
}

interface Growth {
  readonly shown: Set<number>;
  readonly opened: ReadonlySet<number>;
  readonly hidden: ReadonlySet<number>;
  readonly limit: number;
}

/** Adds the neighbours of opened documents to `shown`, one of each document in turn, until there is no room. */
function grow(
  { keys, neighbours }: Source,
  state: State,
  { shown, opened, hidden, limit }: Growth,
) {
  const passes = passer(keys, state.filters);
  const filtered = new Set<number>();
  const waiting = new Map<number, number[]>();
  const candidates = (at: number) => {
    const related = relatedWith(neighbours.get(at), keys, state.filters);
    return ranked(keys, opened, [...related.keys()]).filter((other) => {
      if (hidden.has(other)) return false;
      if (related.get(other) && (passes(other) || opened.has(other))) return true;
      filtered.add(other);
      return false;
    });
  };
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    for (const at of opened) {
      if (!shown.has(at)) continue;
      const queue = waiting.get(at) ?? candidates(at);
      waiting.set(at, queue);
      while (queue[0] !== undefined && shown.has(queue[0])) queue.shift();
      if (queue[0] === undefined || shown.size >= limit) continue;
      shown.add(queue[0]);
      isGrowing = true;
    }
  }
  const crowded = new Set([...waiting.values()].flat().filter((at) => !shown.has(at)));
  // One document's neighbour may be left out, and come in or wait as that of another one.
  for (const at of [...shown, ...crowded]) filtered.delete(at);
  return { crowdedOut: crowded.size, filteredOut: filtered.size };
}

/** Those opened first, so that what was built stays; then those with most links, the newest, by id. */
function ranked(
  keys: KeyFile,
  opened: ReadonlySet<number>,
  places: readonly number[],
): readonly number[] {
  const weight = (at: number) => (keys.documents[at]?.[7] ?? 0) + (keys.documents[at]?.[8] ?? 0);
  const year = (at: number) => Number(keys.documents[at]?.[4]?.slice(0, 4) ?? 0);
  return places.toSorted(
    (a, b) =>
      Number(opened.has(b)) - Number(opened.has(a)) ||
      weight(b) - weight(a) ||
      year(b) - year(a) ||
      a - b,
  );
}

/** The neighbours in a file, each with whether a link to it has the relation that is asked for. */
function relatedWith(
  file: NeighbourFile | undefined,
  keys: KeyFile,
  filters: Filters,
): ReadonlyMap<number, boolean> {
  const related = new Map<number, boolean>();
  for (const row of [...(file?.cites ?? []), ...(file?.citedBy ?? [])]) {
    related.set(row[0], related.get(row[0]) === true || hasRelation(keys, row, filters));
  }
  return related;
}

function linksAmong(
  { keys, neighbours }: Source,
  shown: ReadonlySet<number>,
  filters: Filters,
): readonly ViewLink[] {
  const links = new Map<string, ViewLink>();
  for (const at of shown) {
    const file = neighbours.get(at);
    const add = (row: LinkRow, source: number, target: number) => {
      const [other, relations, times, evidence, start] = row;
      if (!shown.has(other) || !hasRelation(keys, row, filters)) return;
      links.set(`${source} ${target}`, { source, target, relations, times, evidence, start });
    };
    for (const row of file?.cites ?? []) add(row, at, row[0]);
    for (const row of file?.citedBy ?? []) add(row, row[0], at);
  }
  return [...links.values()].sort((a, b) => a.source - b.source || a.target - b.target);
}

/** Without a document to start from: those with most links that pass the filters and are not hidden. */
function startingPlaces(keys: KeyFile, { filters, hidden }: State): readonly number[] {
  const passes = passer(keys, filters);
  const out = new Set(hidden);
  const places = keys.documents.flatMap(([id], at) => (passes(at) && !out.has(id) ? [at] : []));
  return ranked(keys, new Set(), places).slice(0, mostStarting);
}

const known = new WeakMap<KeyFile, ReadonlyMap<string, number>>();

/** The places of the documents by id, found once for a key file. */
export function placesOf(keys: KeyFile): ReadonlyMap<string, number> {
  const places = known.get(keys) ?? new Map(keys.documents.map(([id], at) => [id, at]));
  known.set(keys, places);
  return places;
}
