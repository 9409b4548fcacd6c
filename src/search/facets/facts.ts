import { type FacetColumn, type FacetFile, storedFacets } from './files.ts';
import type { KeyFacts } from './key-facts.ts';
import { type FacetId, facetIds } from './state.ts';

/** A value of a filter. */
export interface FacetValue {
  /** What the address calls it. */
  readonly id: string;
  readonly name: string;
  /** The heading over it; empty when there is none. */
  readonly group: string;
}

/** A filter: its values in the order in which they are shown, and which of them each document has. */
export interface Facet {
  readonly id: FacetId;
  /** The headings of its values, in their order; one empty heading when there are none. */
  readonly headings: readonly string[];
  readonly values: readonly FacetValue[];
  /** For every document, the places of its values; at least one. */
  readonly of: readonly (readonly number[])[];
}

/** What is known of the documents of a collection; each list is in the order of the key file. */
export interface Facts {
  readonly facets: readonly Facet[];
  readonly dates: readonly (string | null)[];
  readonly citedBy: readonly number[];
}

/** Brings together what the two files say; throws when they are of different builds. */
export function factsOf(keys: KeyFacts, file: FacetFile): Facts {
  if (file.stamp !== keys.stamp) throw new Error('the filters are of another build');
  const made = new Map<FacetId, Facet>([
    ['loai', byUse(facet('loai', keys.types))],
    ['nam', newestFirst(facet('nam', keys.dates.map(yearOf)))],
    ['toan-van', facet('toan-van', keys.isHeld.map(holding), [held, cited])],
    ...storedFacets.map((id) => [id, stored(id, file.facets[id])] as const),
  ]);
  const facets = facetIds.flatMap((id) => made.get(id) ?? []);
  return { facets, dates: keys.dates, citedBy: keys.citedBy };
}

type Named = Pick<FacetValue, 'id' | 'name'>;

const held: Named = { id: 'co', name: 'Có toàn văn' };
const cited: Named = { id: 'chua', name: 'Chỉ mới được viện dẫn' };
const noYear: Named = { id: 'khong-ghi', name: 'Không ghi năm' };

const holding = (isHeld: boolean): Named => (isHeld ? held : cited);

function yearOf(date: string | null): Named {
  const year = date?.slice(0, 4);
  return year === undefined ? noYear : { id: year, name: year };
}

/** A filter in which every document has one value; `first` are values that stand first, in this order. */
function facet(id: FacetId, of: readonly Named[], first: readonly Named[] = []): Facet {
  const values = [...new Map([...first, ...of].map((value) => [value.id, value])).values()];
  const places = new Map(values.map((value, at) => [value.id, at]));
  return {
    id,
    headings: [''],
    values: values.map(({ id: value, name }) => ({ id: value, name, group: '' })),
    of: of.map((value) => [places.get(value.id) ?? 0]),
  };
}

/** Levels keep their order from the top down; of all else what most documents have comes first. */
function stored(id: FacetId, { groups, values, of }: FacetColumn): Facet {
  const read: Facet = {
    id,
    headings: groups,
    values: values.map(([value, name, group]) => ({ id: value, name, group: groups[group] ?? '' })),
    of: of.map((each) => (typeof each === 'number' ? [each] : each)),
  };
  return id === 'cap' ? read : byUse(read);
}

/** What is not known stands last. */
function newestFirst(facet: Facet): Facet {
  const key = ({ id }: FacetValue) => (id === noYear.id ? '' : id);
  return ordered(facet, (a, b) => compare(key(b.value), key(a.value)));
}

function byUse(facet: Facet): Facet {
  return ordered(facet, (a, b) => b.uses - a.uses || a.at - b.at);
}

interface Used {
  readonly value: FacetValue;
  readonly at: number;
  readonly uses: number;
}

function ordered(facet: Facet, compareUsed: (a: Used, b: Used) => number): Facet {
  const uses = facet.values.map(() => 0);
  for (const at of facet.of.flat()) uses[at] = (uses[at] ?? 0) + 1;
  const sorted = facet.values
    .map((value, at): Used => ({ value, at, uses: uses[at] ?? 0 }))
    .sort(compareUsed);
  const moved = new Map(sorted.map(({ at }, place) => [at, place]));
  return {
    ...facet,
    values: sorted.map(({ value }) => value),
    of: facet.of.map((values) => values.map((at) => moved.get(at) ?? 0)),
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
