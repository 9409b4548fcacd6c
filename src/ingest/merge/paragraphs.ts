import { isDeepStrictEqual } from 'node:util';
import { diff3MergeRegions } from 'node-diff3';
import type { WritableParagraph } from '../../content/write.ts';
import { paragraphHash } from './record.ts';

/** Paragraphs that the person and the source changed, each in another way. */
export interface TextConflict {
  /** 0-based number of the person's first paragraph concerned; that behind the stretch when there is none. */
  readonly at: number;
  readonly mine: readonly WritableParagraph[];
  readonly theirs: readonly WritableParagraph[];
}

/** The texts of three versions of a document brought together; where they conflict, with the person's paragraphs. */
export interface MergedText {
  readonly paragraphs: readonly WritableParagraph[];
  readonly conflicts: readonly TextConflict[];
}

/**
 * Merges texts paragraph by paragraph (three-way, as version controls do): what ingest wrote (`base`, as hashes), what
 * stands in the file now (`mine`), what ingest makes of the source today (`theirs`).
 */
export function mergeParagraphs(
  base: readonly string[],
  mine: readonly WritableParagraph[],
  theirs: readonly WritableParagraph[],
): MergedText {
  const hashes = { mine: mine.map(paragraphHash), theirs: theirs.map(paragraphHash) };
  const named = new Map<string, WritableParagraph>([
    ...theirs.map((paragraph, index) => [hashes.theirs[index] ?? '', paragraph] as const),
    ...mine.map((paragraph, index) => [hashes.mine[index] ?? '', paragraph] as const),
  ]);
  const paragraphs: WritableParagraph[] = [];
  const conflicts: TextConflict[] = [];
  for (const region of diff3MergeRegions(hashes.mine, [...base], hashes.theirs)) {
    if (region.stable) {
      // What comes from the base stands in both others as well: there are words for every hash.
      paragraphs.push(...region.bufferContent.flatMap((hash) => named.get(hash) ?? []));
      continue;
    }
    const ours = mine.slice(region.aStart, region.aStart + region.aLength);
    const other = theirs.slice(region.bStart, region.bStart + region.bLength);
    const both = isDeepStrictEqual(region.aContent, region.bContent)
      ? ours
      : beside(region.oContent, [region.aContent, ours], [region.bContent, other]);
    paragraphs.push(...(both ?? ours));
    if (both === null) conflicts.push({ at: region.aStart, mine: ours, theirs: other });
  }
  return { paragraphs, conflicts };
}

type Stretch = readonly [hashes: readonly string[], paragraphs: readonly WritableParagraph[]];

/**
 * Returns a stretch whose changes touch and do not contradict each other: the versions changed other paragraphs, or one
 * only added some, before it or behind it. Null where they do contradict each other.
 */
function beside(
  base: readonly string[],
  ...versions: [Stretch, Stretch]
): WritableParagraph[] | null {
  const length = base.length;
  if (length === 0) return null;
  const [one, other] = versions;
  for (const [[hashes, added], [, changed]] of [
    [one, other],
    [other, one],
  ] as const) {
    if (isDeepStrictEqual(hashes.slice(0, length), base))
      return [...changed, ...added.slice(length)];
    if (isDeepStrictEqual(hashes.slice(-length), base))
      return [...added.slice(0, -length), ...changed];
  }
  return pairwise(base, one, other);
}

/** Returns as many paragraphs as before, of which each was changed in one version at most; null for others. */
function pairwise(
  base: readonly string[],
  [ones, one]: Stretch,
  [others, other]: Stretch,
): WritableParagraph[] | null {
  if (ones.length !== base.length || others.length !== base.length) return null;
  const merged = base.map((hash, at) => {
    if (others[at] === hash) return one[at];
    return ones[at] === hash ? other[at] : undefined;
  });
  return merged.every((each) => each !== undefined) ? merged : null;
}
