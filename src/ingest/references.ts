import { setFields, splitFile, writeFrontmatter } from '../content/frontmatter.ts';
import { normaliseSource } from '../content/read.ts';
import {
  type Citation,
  type Corpus,
  type Frontmatter,
  frontmatterFrom,
  missingReferences,
  type ProposedReference,
} from '../lib/index.ts';

/**
 * Returns what the citations of a collection say of every document that it does not hold: of those that it does not
 * know yet, and of its references. Sorted by id.
 */
export function citedFacts(corpus: Corpus): ProposedReference[] {
  const references = corpus.entries.filter(({ document }) => document.kind === 'reference');
  const citations = new Map<string, Citation[]>(
    references.map(({ document }) => [document.id, []]),
  );
  for (const { citation, resolution } of corpus.entries.flatMap((entry) => entry.citations)) {
    if (resolution.status !== 'resolved' || citation.kind !== 'external') continue;
    citations.get(resolution.target)?.push(citation);
  }
  const known = references.flatMap(({ document: { id } }) => {
    const witnesses = citations.get(id) ?? [];
    return witnesses.length === 0 ? [] : [{ id, frontmatter: frontmatterFrom(witnesses) }];
  });
  return [...known, ...missingReferences(corpus)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Returns the text of a reference file with `facts` filled in where it has none, or the same text when it lacks nothing
 * that they tell. What stands in the file stays as it is, note and comments included; null when it cannot be read.
 */
export function fillReference(text: string, facts: Frontmatter): string | null {
  const { frontmatter, yaml, body } = splitFile(normaliseSource(text), '');
  if (frontmatter === null) return null;
  const fields = lacking(frontmatter, facts);
  if (Object.keys(fields).length === 0) return text;
  return `---\n${setFields(yaml, fields)}---\n${body}`;
}

/** Returns the text of a new reference file. */
export function newReference(facts: Frontmatter): string {
  return `---\n${writeFrontmatter(facts)}---\n`;
}

/** Facts that citations tell; the others are for people to fill in. */
const witnessed = ['number', 'date', 'issuers', 'title'] as const satisfies (keyof Frontmatter)[];

function lacking(known: Frontmatter, facts: Frontmatter): Partial<Frontmatter> {
  const keys: (keyof Frontmatter)[] = witnessed.filter(
    (key) => isEmpty(known[key]) && !isEmpty(facts[key]),
  );
  // A term stands in for a date; beside one it says nothing.
  const isDated = known.date !== null || facts.date !== null;
  if (!isDated && known.term === null && facts.term !== null) keys.push('term');
  return Object.fromEntries(keys.map((key) => [key, facts[key]]));
}

function isEmpty(value: Frontmatter[keyof Frontmatter]): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
