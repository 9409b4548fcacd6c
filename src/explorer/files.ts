/** The files that the explorer loads. Numbers stand for places in the lists of the key file, so that files stay small. */

/** A document: id, whether we hold its text (1), type, number, date, issuers, level, links out, links in, name when it has no number. */
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

/** Everything that filters and labels need of every document: `data/kham-pha/van-ban.json`. */
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

/** Titles in the order of the documents, for finding: `data/kham-pha/trich-yeu.json`. */
export interface TitleFile {
  readonly version: 1;
  readonly stamp: string;
  readonly titles: readonly (string | null)[];
}

/** A linked document, the relations, how many citations, and where the first stands: the document and the citation's start in its text. */
export type LinkRow = readonly [
  other: number,
  relations: readonly number[],
  times: number,
  evidence: number,
  start: number,
];

/** What one document cites and who cites it: `data/kham-pha/lan-can/<id>.json`. */
export interface NeighbourFile {
  readonly version: 1;
  readonly stamp: string;
  readonly cites: readonly LinkRow[];
  readonly citedBy: readonly LinkRow[];
}
