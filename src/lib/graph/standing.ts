import { parseNumber } from '../citations/numbers.ts';
import type { Frontmatter } from '../document/frontmatter.ts';
import { issuerLevel } from '../registry/body.ts';
import { levels, type OrganisationLevel } from '../vocabulary/organisations.ts';

/** By what lists of documents are put in order. */
export interface Standing {
  /** `2024-04-07`, `2022-05`, `2012`; empty when it is not known. */
  readonly date: string;
  /** 0 for the centre, 1 province, 2 district, 3 commune, 4 grass roots; 9 when it is not known, so that it comes last. */
  readonly level: number;
}

const unknownLevel = 9;

/**
 * Returns the level of the first issuer that tells it; where none does, the centre for a number whose symbol names a body
 * of which the country has one (`33/CT-TTg`). Null when neither tells.
 */
export function documentLevel({
  issuers,
  number,
  type,
}: Pick<Frontmatter, 'issuers' | 'number' | 'type'>): OrganisationLevel | null {
  const known = issuers.map(issuerLevel).find((level) => level !== null);
  if (known !== undefined) return known;
  return number !== null && parseNumber(number, type)?.isCentral === true ? 'central' : null;
}

/** Returns date and level of a document, as keys for sorting. */
export function standingOf(frontmatter: Frontmatter): Standing {
  const level = documentLevel(frontmatter);
  return {
    date: frontmatter.date ?? '',
    level: level === null ? unknownLevel : levels.findIndex(({ id }) => id === level),
  };
}
