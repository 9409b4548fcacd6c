import type { Frontmatter } from '../document/frontmatter.ts';
import { issuerLevel } from '../registry/body.ts';
import { identityOfDocument } from '../registry/identity.ts';
import { documentTypes } from '../vocabulary/document-types.ts';
import { levels, type OrganisationLevel } from '../vocabulary/organisations.ts';
import type { Entry } from './corpus-model.ts';
import { compare } from './query.ts';

/**
 * Returns the level at which a document was issued: of its first issuer whose name tells one, else the centre when its
 * number names a body of which the country has one (`33/CT-TTg`), or when it is a law. Null when nothing tells.
 */
export function documentLevel(frontmatter: Frontmatter): OrganisationLevel | null {
  const told = frontmatter.issuers.map(issuerLevel).find((level) => level !== null);
  if (told !== undefined) return told;
  const isLaw = documentTypes.find(({ id }) => id === frontmatter.type)?.system === 'law';
  return isLaw || identityOfDocument(frontmatter).isCentral ? 'central' : null;
}

/** Returns the place of a level from the top down, from 0; what is not known comes last. */
export function levelRank(level: OrganisationLevel | null): number {
  const rank = levels.findIndex(({ id }) => id === level);
  return rank === -1 ? levels.length : rank;
}

/** Returns the name of a level for people: “Cấp tỉnh”; “Chưa rõ cấp” for null. */
export function levelName(level: OrganisationLevel | null): string {
  return levels.find(({ id }) => id === level)?.name ?? 'Chưa rõ cấp';
}

/** Compares documents by level from the top down, then by date, those without one last, then by id. */
export function byLevelAndDate({ document: a }: Entry, { document: b }: Entry): number {
  const rank = ({ frontmatter }: Entry['document']) => levelRank(documentLevel(frontmatter));
  const date = ({ frontmatter }: Entry['document']) => frontmatter.date ?? '9';
  return rank(a) - rank(b) || compare(date(a), date(b)) || compare(a.id, b.id);
}
