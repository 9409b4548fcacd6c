import {
  type CorpusIndex,
  type DirectionStep,
  type DirectionTier,
  type DocumentId,
  type Edge,
  levelName,
  nameOf,
  relationInverse,
  relationLabel,
  shortName,
} from '../lib/index.ts';
import { placeName } from './place.ts';

/** One way in which a step hangs together with another document of the line. */
export interface LineTie {
  /** “Được thực hiện bởi” above, “Thực hiện” below. */
  readonly relation: string;
  /** The other document; null for the one whose page it is. */
  readonly other: { readonly id: DocumentId; readonly name: string } | null;
  readonly edge: Edge;
  /** Where its sentence stands, with the document's name when it is another page's. */
  readonly place: string;
}

/** One document of the line, ready to print. */
export interface LineRow {
  readonly id: DocumentId;
  readonly kind: 'document' | 'reference';
  readonly year: string;
  readonly name: string;
  readonly ties: readonly LineTie[];
  /** How many ties more there are. */
  readonly more: number;
}

const mostTies = 3;

/** Returns the rows of one level with its name; `half` says on which side of the page's document it stands. */
export function lineRows(
  index: CorpusIndex,
  { level, steps }: DirectionTier,
  { id, half }: { readonly id: DocumentId; readonly half: 'above' | 'below' },
): { readonly level: string; readonly rows: readonly LineRow[] } {
  const rows = steps.map(({ entry, links }): LineRow => {
    const { document } = entry;
    return {
      id: document.id,
      kind: document.kind,
      year: document.frontmatter.date?.slice(0, 4) ?? '',
      name: shortName(document.frontmatter),
      ties: links.slice(0, mostTies).map((link) => tieOf(index, link, { id, half })),
      more: Math.max(0, links.length - mostTies),
    };
  });
  return { level: levelName(level), rows };
}

function tieOf(
  index: CorpusIndex,
  { source, target, edges }: DirectionStep['links'][number],
  { id, half }: { readonly id: DocumentId; readonly half: 'above' | 'below' },
): LineTie {
  // What the page itself says is its best evidence.
  const edge = edges.find(({ evidence }) => evidence.document === id) ?? edges[0];
  const other = half === 'above' ? source : target;
  const here = placeName(edge.evidence);
  const { document } = edge.evidence;
  return {
    relation: half === 'above' ? relationInverse(edge.relation) : relationLabel(edge.relation),
    other: other === id ? null : { id: other, name: nameOf(index, other) },
    edge,
    place: document === id ? here : `${here} của ${nameOf(index, document)}`,
  };
}
