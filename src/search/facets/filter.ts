import type { Facet, Facts } from './facts.ts';
import type { Choice, FacetId, FilterId, Sort } from './state.ts';

/** Something found, by its place in the key file. */
export interface Placed {
  readonly place: number;
}

/** Who cites a document, by its id; nobody where it is missing. */
export type Citing = ReadonlyMap<string, ReadonlySet<number>>;

/** How many hits have each value of a filter, in the order of its values. */
export type Counts = ReadonlyMap<FacetId, readonly number[]>;

/** What a filter in use asks of a document. */
interface Demand {
  readonly filter: FilterId;
  readonly isMet: (place: number) => boolean;
}

/**
 * Returns the hits that pass every filter, in their order. Of the values of one filter any one is enough, but a hit
 * must cite all documents of `dan`. A value that the collection does not have fits nothing.
 */
export function filterHits<Hit extends Placed>(
  hits: readonly Hit[],
  facts: Facts,
  choice: Choice,
  citing: Citing,
): readonly Hit[] {
  const demands = demandsOf(facts, choice, citing);
  return hits.filter(({ place }) => demands.every(({ isMet }) => isMet(place)));
}

/**
 * Counts for every filter how many hits each of its values would leave: all other filters count, its own choice does
 * not. A document with two values counts for both.
 */
export function countValues(
  hits: readonly Placed[],
  { facets, ...rest }: Facts,
  choice: Choice,
  citing: Citing,
): Counts {
  const demands = demandsOf({ facets, ...rest }, choice, citing);
  const counted = facets.map((facet) => ({ facet, counts: facet.values.map(() => 0) }));
  for (const { place } of hits) {
    const failed = demands.filter(({ isMet }) => !isMet(place));
    if (failed.length > 1) continue;
    const only = failed[0]?.filter;
    for (const { facet, counts } of counted) {
      if (only !== undefined && only !== facet.id) continue;
      for (const value of facet.of[place] ?? []) counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return new Map(counted.map(({ facet, counts }) => [facet.id, counts]));
}

/** Puts hits in order; equal ones stay as they are, and what has no date comes last either way. */
export function sortHits<Hit extends Placed>(
  hits: readonly Hit[],
  { dates, citedBy }: Facts,
  sort: Sort,
): readonly Hit[] {
  switch (sort) {
    case 'phu-hop':
      return hits;
    case 'moi-nhat':
      return hits.toSorted((a, b) => compare(dates[b.place] ?? '', dates[a.place] ?? ''));
    case 'cu-nhat':
      return hits.toSorted((a, b) => compare(dates[a.place] ?? '9999', dates[b.place] ?? '9999'));
    case 'duoc-dan-nhieu':
      return hits.toSorted((a, b) => (citedBy[b.place] ?? 0) - (citedBy[a.place] ?? 0));
    default:
      return sort satisfies never;
  }
}

function demandsOf({ facets }: Facts, choice: Choice, citing: Citing): readonly Demand[] {
  const demands = facets
    .filter(({ id }) => choice[id].length > 0)
    .map((facet): Demand => ({ filter: facet.id, isMet: anyOf(facet, choice[facet.id]) }));
  const cited = choice.dan.map((id) => citing.get(id));
  if (cited.length === 0) return demands;
  const citesAll = (place: number) => cited.every((set) => set?.has(place) === true);
  return [...demands, { filter: 'dan', isMet: citesAll }];
}

function anyOf({ values, of }: Facet, chosen: readonly string[]): Demand['isMet'] {
  const wanted = new Set(chosen);
  const isWanted = values.map(({ id }) => wanted.has(id));
  return (place) => of[place]?.some((value) => isWanted[value] === true) ?? false;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
