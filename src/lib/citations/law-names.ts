import { foldWords } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { TypeId } from '../vocabulary/document-types.ts';
import { namedLaws } from '../vocabulary/laws.ts';

/** A node of the tree of folded words of law names. */
interface Node {
  readonly next: Map<string, Node>;
  isName: boolean;
}

const roots = new Map<TypeId, Node>();
for (const { type, names } of namedLaws) {
  const root: Node = { next: new Map(), isName: false };
  roots.set(type, root);
  for (const name of names) {
    let node = root;
    for (const word of foldWords(name).split(' ')) {
      const following = node.next.get(word) ?? { next: new Map(), isName: false };
      node.next.set(word, following);
      node = following;
    }
    node.isName = true;
  }
}

const word = /[\s,;-]{1,3}(?<word>[\p{L}\p{N}]+)/uy;

/**
 * Returns the span of the longest known name of a law that follows the type word ending at `start` of `lower`
 * (text in lower case), or null. Case, commas, hyphens and tone placement do not matter.
 */
export function lawNameAt(lower: string, start: number, type: TypeId): Span | null {
  return namedIn(roots.get(type), lower, start) ?? namedIn(anyLaw, lower, start);
}

/** Ordinances become laws and keep their names: a name of one kind is looked for among all. */
const anyLaw = roots.get('LUAT');

function namedIn(root: Node | undefined, lower: string, start: number): Span | null {
  let node = root;
  let end: number | null = null;
  word.lastIndex = start;
  while (node !== undefined) {
    const match = word.exec(lower);
    node = match === null ? undefined : node.next.get(foldWords(match.groups?.['word'] ?? ''));
    if (node?.isName) end = word.lastIndex;
  }
  return end === null ? null : { start: start + 1, end };
}

const usualNames = new Map<string, string>(
  namedLaws.flatMap(({ type, names }) =>
    names.map((name) => [`${type} ${foldWords(name)}`, name] as const),
  ),
);

/** Returns the name of a law of `type` as it is usually spelt; null when no such name is known. */
export function knownLawName(name: string, type: TypeId): string | null {
  return usualNames.get(`${type} ${foldWords(name)}`) ?? null;
}
