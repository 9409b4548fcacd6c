import type { Frontmatter } from '../document/frontmatter.ts';
import { documentLevel, levelRank } from './level.ts';

/** By what lists of documents are put in order. */
export interface Standing {
  /** `2024-04-07`, `2022-05`, `2012`; empty when it is not known. */
  readonly date: string;
  /** From 0 for the centre down; greatest when it is not known, so that it comes last. */
  readonly level: number;
}

/** Returns date and level of a document, as keys for sorting. */
export function standingOf(frontmatter: Frontmatter): Standing {
  return { date: frontmatter.date ?? '', level: levelRank(documentLevel(frontmatter)) };
}
