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
    date: parts.date,
    term: parts.term ?? (number?.scheme === 'party' ? termOf(parts.date) : null),
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

/** Schemes whose number carries its year: it identifies alone, and another date is the citing author's slip. */
const selfSufficient: ReadonlySet<NumberingScheme | null> = new Set(['normative', 'law']);

/**
 * Compares a cited identity with a known one whose number key (or name) is the same.
 * Returns what agrees, or null when something contradicts (design, “Identity: when is a number enough?”).
 */
export function agreement(cited: Identity, known: Identity): Evidence[] | null {
  if (!typesAgree(cited.type, known.type)) return null;
  const evidence: Evidence[] = [];
  const dated = cited.date !== null && known.date !== null;
  const sameDate = dated && datesAgree(cited.date, known.date);
  if (sameDate) evidence.push('date');
  if (dated && !sameDate && !selfSufficient.has(cited.scheme)) return null;
  if (cited.term !== null && known.term !== null) {
    if (cited.term !== known.term) return null;
    evidence.push('term');
  }
  if (cited.issuers.length > 0 && known.issuers.length > 0) {
    const same = cited.issuers.some((a) => known.issuers.some((b) => issuersAgree(a, b)));
    if (same) evidence.push('issuer');
    else if (!selfSufficient.has(cited.scheme) && cited.scheme !== 'party') return null;
  }
  if (titlesAgree(cited.title, known.title)) evidence.push('title');
  return evidence;
}

const joint: readonly (readonly TypeId[])[] = [
  ['KH', 'KHPH'],
  ['QC', 'QCPH'],
  ['CTr', 'CTPH', 'CTQG', 'CTHD'],
  ['QD', 'QYD'],
  ['TT', 'TTLT'],
  ['NQ', 'NQLT'],
];

/** Types agree when they are the same or the plain and the joint name of one form. */
function typesAgree(a: TypeId | null, b: TypeId | null): boolean {
  return (
    a === null ||
    b === null ||
    a === b ||
    joint.some((form) => form.includes(a) && form.includes(b))
  );
}

const shortestTitle = 12;

/** Says whether one folded title is the other or its beginning. */
export function titlesAgree(a: string, b: string): boolean {
  if (a.length < shortestTitle || b.length < shortestTitle) return false;
  return a.startsWith(b) || b.startsWith(a);
}
