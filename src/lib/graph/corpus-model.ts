import type { Document } from '../document/model.ts';
import type { Issue } from '../issues/table.ts';
import type { Edge, ResolvedCitation } from './model.ts';

/** A document or reference of the collection, with the citations found in its text. */
export interface Entry {
  readonly document: Document;
  /** In order of their start; `nestedIn` of a citation is an index into this array. */
  readonly citations: readonly ResolvedCitation[];
}

/** The whole collection after reading, finding and resolving: what pages, index and checks ask. */
export interface Corpus {
  /** Sorted by id. */
  readonly entries: readonly Entry[];
  /** Sorted by citing document and place in its text. */
  readonly edges: readonly Edge[];
  readonly issues: readonly Issue[];
}
