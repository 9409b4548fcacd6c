import { issuersAgree } from '../citations/issuers.ts';
import { type NumberingScheme, numberKey, parseNumber } from '../citations/numbers.ts';
import type { Frontmatter } from '../document/frontmatter.ts';
import type { DocumentId } from '../document/id.ts';
import { datesAgree, type PartialDate, parseIsoDate } from '../text/date.ts';
import { foldWords } from '../text/fold.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import { partyTerms } from '../vocabulary/numbering.ts';
import type { Evidence } from './model.ts';

/** Everything that can tell one document from another, from frontmatter or from a citation. */
export interface Identity {
  readonly type: TypeId | null;
  /** Key of the number; null without a number or when its serial was left blank. */
  readonly key: string | null;
  readonly scheme: NumberingScheme | null;
  /** Whether the number names a body of which the country has one. */
  readonly isCentral: boolean;
  readonly date: PartialDate | null;
  readonly term: string | null;
  readonly issuers: readonly string[];
  /** Title, folded to words. */
  readonly title: string;
}

/** A document of the collection with its identity. */
export interface Registered {
  readonly id: DocumentId;
  /** Title as printed, for showing. */
  readonly title: string | null;
  readonly identity: Identity;
}

/** Parts of an identity as frontmatter and citations give them. */
export interface IdentityParts {
  readonly type: TypeId | null;
  readonly number: string | null;
  readonly date: PartialDate | null;
  readonly term: string | null;
  readonly issuers: readonly string[];
  readonly title: string | null;
}

/** Makes the identity of what `parts` describe. */
export function identityOf(parts: IdentityParts): Identity {
  const number = parts.number === null ? null : parseNumber(parts.number, parts.type);
  return {
    type: parts.type,
    key: number?.serial == null ? null : numberKey(number.canonical),
    scheme: number?.scheme ?? null,
    isCentral: number?.isCentral ?? false,
    date: parts.date,
    // Below the centre the terms of a Party body are its own congresses', which no table has.
    term:
      number?.scheme === 'party' && number.isCentral ? (parts.term ?? termOf(parts.date)) : null,
    issuers: parts.issuers,
    title: foldWords(parts.title ?? ''),
  };
}

/** Makes the identity of a document from its frontmatter. */
export function identityOfDocument(frontmatter: Frontmatter): Identity {
  const { type, number, date, term, issuers, title } = frontmatter;
  return identityOf({
    type,
    number,
    date: date === null ? null : parseIsoDate(date),
    term,
    issuers,
    title,
  });
}

/** The term of the Party congress in which a day lies; null when the date is not known to the day. */
function termOf(date: PartialDate | null): string | null {
  if (date?.precision !== 'day') return null;
  return partyTerms.findLast(({ from }) => from <= date.iso)?.term ?? null;
}

/**
 * Says whether a number identifies alone: it carries its year, and its body is one of the country. Another date is then
 * the citing author's slip. `12/2022/QĐ-UBND` exists once in every province.
 */
export function numberSuffices({ scheme, isCentral }: Identity): boolean {
  return scheme === 'law' || (scheme === 'normative' && isCentral);
}

/**
 * Compares a cited identity with a known one whose number key (or name) is the same.
 * Returns what agrees, or null when something contradicts: the type; for numbers that restart also the date, the term
 * and, unless the symbol itself names the issuer, the issuer.
 */
export function agreement(cited: Identity, known: Identity): Evidence[] | null {
  if (!typesAgree(cited.type, known.type)) return null;
  const restarts = !numberSuffices(cited);
  const evidence: Evidence[] = [];
  if (cited.date !== null && known.date !== null) {
    if (datesAgree(cited.date, known.date)) evidence.push('date');
    else if (restarts) return null;
  }
  if (cited.term !== null && known.term !== null) {
    if (cited.term !== known.term) return null;
    evidence.push('term');
  }
  if (cited.issuers.length > 0 && known.issuers.length > 0) {
    if (issuersShared(cited, known)) evidence.push('issuer');
    else if (!cited.isCentral) return null;
  }
  if (titlesDecide(cited.title, known.title)) evidence.push('title');
  return evidence;
}

/** Says whether two identities name at least one issuer in common. */
export function issuersShared(a: Identity, b: Identity): boolean {
  return a.issuers.some((left) => b.issuers.some((right) => issuersAgree(left, right)));
}

/**
 * Says whether `evidence` tells a document from all others of its number. A date does where the symbol names the issuer;
 * elsewhere it takes the issuer too, for every province has a plan of that number on that day; where neither side
 * names an issuer, number and day are all that can agree.
 */
export function isDecided(
  cited: Identity,
  known: Identity,
  evidence: readonly Evidence[],
): boolean {
  // “Luật Đất đai” without a year may be the law of any year: a version is not guessed.
  if (cited.key === null) return cited.date !== null || known.date === null;
  if (cited.scheme === 'serial' || numberSuffices(cited)) return true;
  if (evidence.includes('title') || evidence.includes('term')) return true;
  const noIssuerKnown = cited.issuers.length === 0 && known.issuers.length === 0;
  return (
    evidence.includes('date') && (cited.isCentral || noIssuerKnown || evidence.includes('issuer'))
  );
}

/** Says whether an identity has anything by which it could ever be told from others of its number. */
export function isTellable(identity: Identity): boolean {
  const { key, scheme, date, term, title } = identity;
  const byItself = key === null || scheme === 'serial' || numberSuffices(identity);
  return byItself || date !== null || term !== null || title.length >= shortestTitle;
}

const joint: readonly (readonly TypeId[])[] = [
  ['KH', 'KHPH'],
  ['QC', 'QCPH'],
  ['CTr', 'CTPH', 'CTQG', 'CTHD'],
  ['QD', 'QYD'],
  ['TT', 'TTLT'],
  ['NQ', 'NQLT'],
];

/** Says whether two types are the same, or the plain and the joint name of one form; an unknown one agrees with any. */
export function typesAgree(a: TypeId | null, b: TypeId | null): boolean {
  return (
    a === null ||
    b === null ||
    a === b ||
    joint.some((form) => form.includes(a) && form.includes(b))
  );
}

const shortestTitle = 12;
const decidingWords = 12;

/** Says whether one folded title is the other or its beginning. */
export function titlesAgree(a: string, b: string): boolean {
  if (a.length < shortestTitle || b.length < shortestTitle) return false;
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * Says whether two titles are of one document: equal, or one the beginning of the other and longer than the formulas
 * that dozens of titles begin with (“tăng cường sự lãnh đạo của Đảng đối với …”).
 */
function titlesDecide(a: string, b: string): boolean {
  if (!titlesAgree(a, b)) return false;
  const shorter = a.length < b.length ? a : b;
  return a === b || shorter.split(' ').length >= decidingWords;
}
