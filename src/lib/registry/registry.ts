import type { Citation } from '../citations/model.ts';
import type { DocumentId } from '../document/id.ts';
import type { SourceDocument } from '../document/model.ts';
import {
  agreement,
  type Identity,
  identityOf,
  identityOfDocument,
  isDecided,
  type Registered,
} from './identity.ts';
import { type Decisions, undecided } from './links.ts';
import type { Evidence, Resolution } from './model.ts';

/** The documents and references of a collection, by number and by name. Knows no text. */
export interface Registry {
  readonly byId: ReadonlyMap<DocumentId, Registered>;
  readonly byKey: ReadonlyMap<string, readonly Registered[]>;
  /** By type and folded title, for what is cited without a number. */
  readonly byName: ReadonlyMap<string, readonly Registered[]>;
  /** Those with a serial or no number, by type: what “Chương trình phối hợp số 09” may mean. */
  readonly bySerial: ReadonlyMap<string, readonly Registered[]>;
  /** By folded title, whatever the type: whose title a citation gives. */
  readonly byTitle: ReadonlyMap<string, readonly Registered[]>;
}

/** Builds a registry; the order of `sources` does not matter. */
export function buildRegistry(
  sources: readonly Pick<SourceDocument, 'id' | 'frontmatter'>[],
): Registry {
  const registered = sources
    .map(({ id, frontmatter }) => ({
      id,
      title: frontmatter.title,
      identity: identityOfDocument(frontmatter),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    byId: new Map(registered.map((entry) => [entry.id, entry])),
    byKey: grouped(registered, ({ key, scheme }) => (scheme === 'serial' ? null : key)),
    byName: grouped(registered, nameKey),
    bySerial: grouped(registered, serialKey),
    byTitle: grouped(registered, ({ title }) => (title === '' ? null : title)),
  };
}

function grouped(
  registered: readonly Registered[],
  keyOf: (identity: Identity) => string | null,
): Map<string, Registered[]> {
  const groups = new Map<string, Registered[]>();
  for (const entry of registered) {
    const key = keyOf(entry.identity);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** A constitution is cited by its type and year: its name says no more. */
function nameKey({ type, title }: Identity): string | null {
  if (type === 'HP') return type;
  return title === '' ? null : `${type} ${title}`;
}

function serialKey({ type, key }: Identity): string | null {
  const serial = key === null ? null : /^\d+/u.exec(key)?.[0];
  return serial == null ? null : `${type} ${serial}`;
}

/** Makes the identity that a citation claims for its target. */
export function identityOfCitation(citation: Citation): Identity {
  return identityOf(citation);
}

/**
 * Says which document every citation of one text means, in the order of `citations`.
 * An anaphor means what its antecedent means. A number repeated without date (NĐ 30/2020: first in full, later type and
 * number) means what it meant before, when the text cites one document of that number in full and no other.
 * `decisions` are a person's, who read the text.
 */
export function resolveCitations(
  citations: readonly Citation[],
  from: DocumentId | null,
  registry: Registry,
  decisions: Decisions = undecided,
): Resolution[] {
  const resolutions: Resolution[] = [];
  const inFull = new Map<string, Set<string>>();
  for (const citation of citations) {
    const cited = identityOfCitation(citation);
    const antecedent = citation.antecedent === null ? undefined : resolutions[citation.antecedent];
    const alone =
      decisions.first(citation) ??
      (antecedent
        ? pointedBack(antecedent)
        : resolveIdentity(citation.kind, cited, from, registry));
    const container = citation.nestedIn === null ? undefined : resolutions[citation.nestedIn];
    const name = `${cited.type} ${cited.key ?? cited.title}`;
    const meanings = inFull.get(name) ?? new Set();
    const resolution = repeated(alone, meanings, container);
    const chosen = resolution.status === 'ambiguous' ? decisions.ifOpen(citation) : null;
    resolutions.push(chosen ?? resolution);
    if (citation.kind !== 'external') continue;
    const meaning = meaningOf(chosen ?? alone, cited);
    if (meaning !== null) inFull.set(name, meanings.add(meaning));
  }
  return resolutions;
}

/** What a full citation means, for comparing with others of its number; null for one that says too little. */
function meaningOf(resolution: Resolution, { date, term, issuers }: Identity): string | null {
  if (resolution.status === 'resolved') return resolution.target;
  return date === null && term === null ? null : [date?.iso, term, ...issuers].join(' ');
}

/** An ambiguous short citation means the one document of its number that stands in full before it, if any. */
function repeated(
  alone: Resolution,
  meanings: ReadonlySet<string>,
  container: Resolution | undefined,
): Resolution {
  if (alone.status !== 'ambiguous' || meanings.size !== 1) return alone;
  const target = alone.candidates.find((candidate) => meanings.has(candidate));
  const isContainer = container?.status === 'resolved' && container.target === target;
  if (target === undefined || isContainer) return alone;
  return { status: 'resolved', target, evidence: ['antecedent'] };
}

function pointedBack(resolution: Resolution): Resolution {
  return resolution.status === 'resolved'
    ? { ...resolution, evidence: ['antecedent'] }
    : resolution;
}

/**
 * Says which document of the registry a citation, taken alone, means. One candidate agrees in enough and none
 * contradicts: resolved; several, or one for which a number that restarts is all the evidence: ambiguous;
 * none: missing. A citation of the document itself, also by its own number, resolves to `from`,
 * which is null for a text that belongs to no collection.
 */
export function resolveCitation(
  citation: Citation,
  from: DocumentId | null,
  registry: Registry,
): Resolution {
  return resolveIdentity(citation.kind, identityOfCitation(citation), from, registry);
}

function resolveIdentity(
  kind: Citation['kind'],
  cited: Identity,
  from: DocumentId | null,
  registry: Registry,
): Resolution {
  if (kind !== 'self') return findDocument(cited, from, registry);
  return from === null ? { status: 'missing' } : { status: 'resolved', target: from, evidence: [] };
}

/** Says which document of the registry has the identity `cited`, seen from `from`: the rules of `resolveCitation`. */
export function findDocument(
  cited: Identity,
  from: DocumentId | null,
  registry: Registry,
): Resolution {
  const { candidates, basis } = candidatesFor(cited, registry);
  const agreeing = candidates
    // A plan is often named like the plan that it carries out: a title never means the citing document itself.
    .filter(
      ({ id, identity }) => id !== from || (basis === 'number' && identity.scheme !== 'serial'),
    )
    .flatMap(({ id, identity }) => {
      const evidence = agreement(cited, identity);
      if (evidence === null) return [];
      const isEnough = isDecided(cited, identity, evidence);
      return [{ id, isEnough, evidence: [basis, ...evidence] }];
    });
  return decide(agreeing);
}

function candidatesFor(
  cited: Identity,
  registry: Registry,
): { candidates: readonly Registered[]; basis: Evidence } {
  if (cited.scheme === 'serial') {
    // A serial alone says little: the title must agree as well.
    const candidates = (registry.bySerial.get(`${cited.type} ${cited.key}`) ?? []).filter(
      ({ identity }) => identity.title !== '' && identity.title === cited.title,
    );
    return { candidates, basis: 'number' };
  }
  if (cited.key !== null)
    return { candidates: registry.byKey.get(cited.key) ?? [], basis: 'number' };
  const name = nameKey(cited);
  return { candidates: name === null ? [] : (registry.byName.get(name) ?? []), basis: 'name' };
}

interface Agreeing {
  readonly id: DocumentId;
  /** Whether the evidence tells it from all others of its number or name. */
  readonly isEnough: boolean;
  readonly evidence: readonly Evidence[];
}

function decide(agreeing: readonly Agreeing[]): Resolution {
  if (agreeing.length === 0) return { status: 'missing' };
  const enough = agreeing.filter(({ isEnough }) => isEnough);
  // A title may be shared by the documents of one number; a date or a term may not.
  const dated = enough.filter(
    ({ evidence }) => evidence.includes('date') || evidence.includes('term'),
  );
  const [best, ...equals] = dated.length > 0 ? dated : enough;
  if (best !== undefined && equals.length === 0) {
    return { status: 'resolved', target: best.id, evidence: [...new Set(best.evidence)] };
  }
  return { status: 'ambiguous', candidates: agreeing.map(({ id }) => id) };
}
