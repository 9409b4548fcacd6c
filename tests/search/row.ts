/** What a reader types, and what they want to see; decided by reading the texts, before any search was run. */
export interface QueryRow {
  readonly query: string;
  readonly why: string;
  /** Documents that must all be among the first three; null when nothing may be found. */
  readonly first?: readonly string[] | null;
  /** The first of `first` must stand first. */
  readonly isTop?: true;
  /** A query that must give the same first three: the same words as they should have been typed. */
  readonly like?: string;
  /** Documents that must not be found at all. */
  readonly without?: readonly string[];
  /** Words of the query that the search must say it left out. */
  readonly dropped?: readonly string[];
  /** What must be said or offered beside the results, or instead of them. */
  readonly answer?: ExpectedAnswer;
}

/** What a search that found little must say. */
export interface ExpectedAnswer {
  /** The number or date as it was understood. */
  readonly meaning?: string;
  /** Documents with a number near the typed one; all of them must be offered. */
  readonly near?: readonly string[];
  /** A query with its words spelt otherwise. */
  readonly spelling?: string;
  /** Words that no document has. */
  readonly unknown?: readonly string[];
  /** A query with fewer words. */
  readonly fewer?: string;
}

/** Rows of one kind of query. */
export interface QueryClass {
  readonly name: string;
  readonly rows: readonly QueryRow[];
}
