import {
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

/**
 * Returns the id that a document has already, because one of the `references` can only be it; else a new one.
 * A reference that merely may be it is left alone.
 */
export function idAmong(frontmatter: Frontmatter, references: Registry): DocumentId {
  const own = idOf(frontmatter);
  const identity = identityOfDocument(frontmatter);
  // A title alone proves nothing: a plan often bears the title of the plan that it carries out.
  if (identity.key === null) return own;
  const found = findDocument(identity, own, references);
  return found.status === 'resolved' ? found.target : own;
}
