import { setFields, splitFile, writeFrontmatter } from '../content/frontmatter.ts';
import { normaliseSource } from '../content/read.ts';
import {
  type CitedIn,
  type CitingSource,
  type Frontmatter,
  frontmatterFrom,
} from '../lib/index.ts';

/** A reference that lacks something, and what citations tell of it. */
export interface LackingReference {
  /** The file of the reference. */
  readonly path: string;
  readonly fields: Partial<Frontmatter>;
}

/** Returns for every reference that lacks something what the citations that resolve to it say of that, in the order of `sources`. */
export function fieldsToFill(
  sources: readonly CitingSource[],
  cited: readonly CitedIn[],
): LackingReference[] {
  const witnesses = Map.groupBy(
    cited.filter(({ citation }) => citation.kind === 'external'),
    ({ resolution }) => (resolution.status === 'resolved' ? resolution.target : null),
  );
  return sources.flatMap(({ id, kind, path, frontmatter }) => {
    const told = witnesses.get(id);
    if (kind !== 'reference' || told === undefined) return [];
    const facts = frontmatterFrom(told.map(({ citation }) => citation));
    const fields = lacking(frontmatter, facts);
    return Object.keys(fields).length === 0 ? [] : [{ path, fields }];
  });
}

/**
 * Returns the text of a reference file with `fields` filled in. What stands in the file stays as it is, note and comments
 * included; null when it cannot be read.
 */
export function fillReference(text: string, fields: Partial<Frontmatter>): string | null {
  const { frontmatter, yaml, body } = splitFile(normaliseSource(text), '');
  return frontmatter === null ? null : `---\n${setFields(yaml, fields)}---\n${body}`;
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
