/** A value that documents have: what the address calls it, its name, and the place of its heading in `groups`. */
export type ValueRow = readonly [id: string, name: string, group: number];

/** The values of one filter, and for every document the places of those that it has; a single one stands alone. */
export interface FacetColumn {
  /** Headings; one empty heading when there are none. */
  readonly groups: readonly string[];
  readonly values: readonly ValueRow[];
  readonly of: readonly (number | readonly number[])[];
}

/**
 * What filters need beyond the key file of the explorer, for its documents in its order: `data/tim-kiem/bo-loc.json`.
 * Everything has a value in every filter; what is not known is a value too.
 */
export interface FacetFile {
  readonly version: 1;
  /** That of the key file of the same build. */
  readonly stamp: string;
  readonly facets: Readonly<Record<StoredFacet, FacetColumn>>;
}

/** The filters that the file holds. */
export type StoredFacet = (typeof storedFacets)[number];
/** The filters that the file holds, in its order. */
export const storedFacets = ['co-quan', 'cap', 'noi', 'tinh-trang'] as const;
