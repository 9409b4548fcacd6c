import type { Citation } from '../citations/model.ts';
import { parseNumber } from '../citations/numbers.ts';
import type { Frontmatter } from '../document/frontmatter.ts';
import { type DocumentId, documentId } from '../document/id.ts';
import { placesIn, provinceNamed } from '../document/places.ts';
import { foldWords } from '../text/fold.ts';
import { documentTypes, type TypeId } from '../vocabulary/document-types.ts';
import { agreement, type Identity, isTellable } from './identity.ts';
import type { Resolution } from './model.ts';
import { identityOfCitation } from './registry.ts';

/** A reference to write: a document known only because others cite it. */
export interface ProposedReference {
  readonly id: DocumentId;
  readonly frontmatter: Frontmatter;
}

/** A citation with the document that has it and what it was resolved to. */
export interface CitedIn {
  readonly document: DocumentId;
  readonly citation: Citation;
  readonly resolution: Resolution;
}

interface Cluster {
  identity: Identity;
  readonly citations: Citation[];
}

/**
 * Returns a reference for every document that is cited and missing from the collection, sorted by id.
 * Citations are put together only when they agree by the identity rules; a bare number that fits two of them joins
 * neither, and one that nothing could ever tell from others of its number makes no reference. What a reference says is
 * what its citations say, nothing else. No id is one of `known`, the ids that the collection has.
 */
export function proposeReferences(
  cited: readonly CitedIn[],
  known: ReadonlySet<DocumentId> = new Set(),
): ProposedReference[] {
  const missing = cited
    .filter(
      ({ citation, resolution }) => resolution.status === 'missing' && citation.kind === 'external',
    )
    .sort(byDetailThenPlace)
    .map(({ citation }) => citation);
  const groups = Map.groupBy(missing, (citation) => groupKey(identityOfCitation(citation)));
  const clusters = [...groups].flatMap(([key, citations]) =>
    key === null ? [] : clustered(citations),
  );
  const found = clusters.map(({ citations }) => frontmatterFrom(citations));
  return withUniqueIds(found, known).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Full citations first: they decide what a bare number can join. */
function byDetailThenPlace(a: CitedIn, b: CitedIn): number {
  return (
    detail(b.citation) - detail(a.citation) ||
    (a.document < b.document ? -1 : a.document > b.document ? 1 : 0) ||
    a.citation.span.start - b.citation.span.start
  );
}

function detail({ date, term, title, issuers }: Citation): number {
  return (
    Number(date !== null) * 8 +
    Number(term !== null) * 4 +
    Number(title !== null) * 2 +
    Number(issuers.length > 0)
  );
}

function groupKey({ key, scheme, type, title }: Identity): string | null {
  if (scheme === 'serial') return title === '' ? null : `${type} ${key} ${title}`;
  if (key !== null) return key;
  if (type === 'HP') return type;
  return title === '' ? null : `${type} ${title}`;
}

function clustered(citations: readonly Citation[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const citation of citations) {
    const identity = identityOfCitation(citation);
    const fitting = clusters.filter((cluster) => agreement(identity, cluster.identity) !== null);
    const [only, ...others] = fitting;
    if (only === undefined) {
      if (isTellable(identity)) clusters.push({ identity, citations: [citation] });
    } else if (others.length === 0) {
      only.citations.push(citation);
      only.identity = {
        ...only.identity,
        date: only.identity.date ?? identity.date,
        term: only.identity.term ?? identity.term,
        issuers: only.identity.issuers.length > 0 ? only.identity.issuers : identity.issuers,
      };
    }
  }
  return clusters;
}

/**
 * Gives every reference an id of its own. Where documents share number, place and year, or the collection has the id
 * already, the whole date, then the issuer, then a number in order tells them apart.
 */
function withUniqueIds(
  found: readonly Frontmatter[],
  known: ReadonlySet<DocumentId>,
): ProposedReference[] {
  const longer: readonly ((each: Frontmatter) => DocumentId)[] = [
    referenceId,
    (each) => documentId(referenceId(each), each.date),
    (each) => documentId(referenceId(each), each.date, ...each.issuers),
  ];
  const taken = new Set(known);
  const named: ProposedReference[] = [];
  let unnamed = [...found].sort((a, b) => compareAll(a, b));
  for (const idOf of longer) {
    const groups = Map.groupBy(unnamed, idOf);
    unnamed = [];
    for (const [id, group] of groups) {
      const [only] = group;
      if (group.length > 1 || only === undefined || taken.has(id)) unnamed.push(...group);
      else named.push({ id, frontmatter: only });
    }
    for (const { id } of named) taken.add(id);
  }
  for (const frontmatter of unnamed) {
    let number = 2;
    while (taken.has(documentId(referenceId(frontmatter), String(number)))) number += 1;
    const id = documentId(referenceId(frontmatter), String(number));
    taken.add(id);
    named.push({ id, frontmatter });
  }
  return named;
}

/** An order that does not depend on where things were found. */
function compareAll(a: Frontmatter, b: Frontmatter): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : Number(left > right);
}

/** What the citations of one document say of it, the most detailed first. */
export function frontmatterFrom(citations: readonly Citation[]): Frontmatter {
  const first = <Value>(read: (citation: Citation) => Value | null): Value | null =>
    citations.map(read).find((value) => value !== null) ?? null;
  const date = first((citation) => citation.date);
  return {
    type: first((citation) => citation.type) ?? 'CV',
    number: first((citation) => citation.number),
    date: date?.iso ?? null,
    term: date === null ? first((citation) => citation.term) : null,
    place: null,
    issuers: [
      ...(first((citation) => (citation.issuers.length > 0 ? citation.issuers : null)) ?? []),
    ],
    title: usualTitle(citations),
    description: null,
    period: null,
    signature: null,
    addressees: [],
    recipients: [],
    status: null,
    doubts: [],
    links: [],
    source: null,
  };
}

/** The title that most citations give, compared without marks and punctuation; the first of equals. */
function usualTitle(citations: readonly Citation[]): string | null {
  const titles = citations.flatMap(({ title }) => title ?? []);
  const groups = [...Map.groupBy(titles, foldWords).values()];
  return groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

const lawTypes: ReadonlySet<TypeId> = new Set(['HP', 'BL', 'LUAT', 'PL']);
/** Enough of a title to know it by; a law's name is its identity and stays whole. */
const wordsOfTitle = 9;

/** The id of a reference: type, number, place and year, as in `ke-hoach-119-kh-ubnd-binh-phuoc-2022`. */
export function referenceId({
  type,
  number,
  date,
  term,
  issuers,
  title,
  period,
}: Frontmatter): DocumentId {
  const year = date?.slice(0, 4) ?? (term === null ? null : `khóa ${term}`);
  const name = documentTypes.find(({ id }) => id === type)?.names[0] ?? type;
  if (number === null || /^\d+$/u.test(number)) {
    // A constitution is known by its year.
    const words = foldWords(type === 'HP' ? '' : (title ?? ''))
      .split(' ')
      .slice(0, lawTypes.has(type) ? undefined : wordsOfTitle)
      .join(' ');
    return documentId(
      name,
      number,
      words,
      year ?? (period === null ? null : `${period.from} ${period.to}`),
    );
  }
  const parsed = parseNumber(number, type);
  const hasYear = parsed?.year != null;
  return documentId(
    name,
    number,
    parsed?.isCentral ? null : placeOf(issuers),
    hasYear ? null : year,
  );
}

const lastWords = /(?:^|\s)(?<name>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})$/u;

/** The place in the name of the first issuer that has one: “tỉnh Bình Phước”, also “Tỉnh ủy Bình Định”. */
function placeOf(issuers: readonly string[]): string | null {
  for (const issuer of issuers) {
    const named = placesIn(issuer).at(-1)?.name;
    const last = lastWords.exec(issuer)?.groups?.['name'] ?? '';
    const place = named ?? provinceNamed(last)?.name;
    if (place !== undefined) return place;
  }
  return null;
}
