import type { KeyFile, KeyRow, TitleFile } from '../search/finder/files.ts';

export type { KeyFile, KeyRow, TitleFile };

/** The files that the explorer loads. Numbers stand for places in the lists of the key file, so that files stay small. */

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
  /** The documents in whose text it is cited, by place: those that its page names. */
  readonly citers: readonly number[];
}
