import {
  buildRegistry,
  type DocumentId,
  documentId,
  type Frontmatter,
  findDocument,
  identityOfDocument,
  parseNumber,
  type Registry,
  referenceId,
  slug,
  typeName,
} from '../lib/index.ts';

const wordsOfTitle = 9;

/**
 * Returns the id of a document from what it says of itself. With a serial in its number it is the id that a reference
 * to it gets, `ke-hoach-12-kh-ubnd-2024`; without, its issuer stands for the number: type, issuer, place, years.
 */
export function idOf(frontmatter: Frontmatter): DocumentId {
  const { type, number, issuers, place, date, period, title, description } = frontmatter;
  if (number !== null && parseNumber(number, type)?.serial != null) return referenceId(frontmatter);
  const [issuer] = issuers;
  const words = (title ?? description ?? '').split(/\s+/u).slice(0, wordsOfTitle).join(' ');
  const who = issuer ?? words;
  const where = place !== null && !slug(who).includes(slug(place)) ? place : null;
  return documentId(typeName(type), who, where, date?.slice(0, 4) ?? yearsOf(period));
}

function yearsOf(period: Frontmatter['period']): string | null {
  if (period === null) return null;
  return period.from === period.to ? `${period.from}` : `${period.from} ${period.to}`;
}

/** Returns the ids that a document can have, the usual one first; where that is another's, the date, then the issuer help. */
export function idsOf(frontmatter: Frontmatter): DocumentId[] {
  const { date, issuers } = frontmatter;
  const own = idOf(frontmatter);
  return [...new Set([own, documentId(own, date), documentId(own, date, ...issuers)])];
}

/** Returns which of the `references` a document is; null when it is none, or merely may be one. */
export function referenceAmong(frontmatter: Frontmatter, references: Registry): DocumentId | null {
  const identity = identityOfDocument(frontmatter);
  // A title alone proves nothing: a plan often bears the title of the plan that it carries out.
  if (identity.key === null) return null;
  const found = findDocument(identity, null, references);
  return found.status === 'resolved' ? found.target : null;
}

/** Says whether two documents are certainly not the same: both have a number, and it or what stands with it differs. */
export function isAnother(a: Frontmatter, b: Frontmatter): boolean {
  const [one, other] = [identityOfDocument(a), identityOfDocument(b)];
  const areNumbered = [one, other].every(({ key, scheme }) => key !== null && scheme !== 'serial');
  const alone = buildRegistry([{ id: idOf(b), frontmatter: b }]);
  return areNumbered && findDocument(one, null, alone).status === 'missing';
}
