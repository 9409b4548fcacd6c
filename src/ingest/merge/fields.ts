import { isDeepStrictEqual } from 'node:util';
import type { Doubt, Frontmatter } from '../../lib/index.ts';

/** A field that the person and the source changed, each in another way. */
export interface FieldConflict {
  readonly field: keyof Frontmatter;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** The fields of three versions of a document brought together. */
export interface MergedFields {
  readonly fields: Frontmatter;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Merges frontmatter field by field: what ingest wrote (`base`), what stands in the file now (`mine`), what ingest makes
 * of the source today (`theirs`). Who changed a field wins; when both did, it is a conflict and `mine` stays.
 */
export function mergeFields(
  base: Frontmatter,
  mine: Frontmatter,
  theirs: Frontmatter,
): MergedFields {
  const conflicts: FieldConflict[] = [];
  const fields: Record<string, unknown> = { ...mine };
  for (const field of Object.keys(theirs) as (keyof Frontmatter)[]) {
    // These two say what the source is and what is unsure about it; neither is a person's word against it.
    if (field === 'source') fields[field] = theirs.source;
    else if (field === 'doubts') {
      fields[field] = mergeDoubts(base.doubts, mine.doubts, theirs.doubts);
    } else if (isDeepStrictEqual(base[field], mine[field])) fields[field] = theirs[field];
    else if (
      !isDeepStrictEqual(base[field], theirs[field]) &&
      !isDeepStrictEqual(mine[field], theirs[field])
    ) {
      conflicts.push({ field, mine: mine[field], theirs: theirs[field] });
    }
  }
  return { fields: fields as Frontmatter, conflicts };
}

/** A doubt that a person took out stays out as long as it is the same doubt; one that a person added stays in. */
function mergeDoubts(
  base: readonly Doubt[],
  mine: readonly Doubt[],
  theirs: readonly Doubt[],
): Doubt[] {
  const isIn = (doubts: readonly Doubt[], doubt: Doubt) =>
    doubts.some((other) => isSameDoubt(other, doubt));
  const settled = base.filter((doubt) => !isIn(mine, doubt));
  const own = mine.filter((doubt) => !isIn(base, doubt));
  return [...theirs.filter((doubt) => !isIn(settled, doubt)), ...own];
}

/** Lines move when a source grows; the words and the reason make the doubt. */
function isSameDoubt(a: Doubt, b: Doubt): boolean {
  return a.field === b.field && a.quote === b.quote && a.reason === b.reason;
}
