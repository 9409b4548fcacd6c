/** What finding by number, date, name and title needs of every document; the explorer starts from the same. */

/** A document: id, whether we hold its text (1), type, number, date, issuers, level, links out, documents in whose text it is cited, name when it has no number. */
export type KeyRow = readonly [
  id: string,
  isHeld: 0 | 1,
  type: number,
  number: string | null,
  date: string | null,
  issuers: readonly number[],
  level: number,
  cites: number,
  citedBy: number,
  name?: string,
];

/** Everything that finds, filters and labels documents. Numbers stand for places in its lists. */
export interface KeyFile {
  readonly version: 1;
  /** The same in all files of one build; another where any of them says something else, such as other numbers for documents. */
  readonly stamp: string;
  readonly types: readonly (readonly [id: string, name: string])[];
  readonly relations: readonly (readonly [id: string, label: string, inverse: string])[];
  readonly levels: readonly string[];
  readonly issuers: readonly string[];
  readonly documents: readonly KeyRow[];
}

/** Titles in the order of the documents of the key file. */
export interface TitleFile {
  readonly version: 1;
  readonly stamp: string;
  readonly titles: readonly (string | null)[];
}
