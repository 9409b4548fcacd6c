import { setFields, splitFile, writeFrontmatter } from '../content/frontmatter.ts';
import { normaliseSource } from '../content/read.ts';
import { type Corpus, type Frontmatter, frontmatterFrom } from '../lib/index.ts';

/** What citations tell of a reference. */
export interface Told {
  /** The file of the reference. */
  readonly path: string;
  readonly facts: Frontmatter;
}

/** Returns for every reference that citations resolve to what these say of it, sorted by id. */
export function toldOfReferences(corpus: Corpus): Told[] {
  const citations = Map.groupBy(
    corpus.entries
      .flatMap((entry) => entry.citations)
      .filter(({ citation }) => citation.kind === 'external'),
    ({ resolution }) => (resolution.status === 'resolved' ? resolution.target : null),
  );
  return corpus.entries.flatMap(({ document: { id, kind, path } }) => {
    const witnesses = citations.get(id);
    if (kind !== 'reference' || witnesses === undefined) return [];
    return [{ path, facts: frontmatterFrom(witnesses.map(({ citation }) => citation)) }];
  });
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
