import type { Provision } from '../citations/pinpoint.ts';
import { labelOf } from '../document/label.ts';
import type { Block, Document } from '../document/model.ts';
import { slug } from '../text/fold.ts';
import type { Edge } from './model.ts';
import { type CorpusIndex, countDocuments, edgesTo } from './query.ts';

/** A paragraph that others point to by its provision (“khoản 2 Điều 5 của …”). */
export interface CitedBlock {
  readonly block: Block;
  /** In the order of the corpus; never empty. */
  readonly edges: readonly Edge[];
  /** In how many documents those edges stand. */
  readonly documents: number;
}

/**
 * Returns the paragraphs of `document` that others cite by a provision, in the order of its text. A provision whose own
 * paragraph cannot be told from the labels counts for the nearest one around it; one that is nowhere counts for none.
 */
export function citedBlocks(index: CorpusIndex, document: Document): readonly CitedBlock[] {
  const byAnchor = new Map<string, Set<Edge>>();
  const anchors = new Set(document.blocks.map(({ anchor }) => anchor));
  for (const edge of edgesTo(index, document.id)) {
    const provisions = index.citations.get(edge.id)?.citation.pinpoint?.provisions ?? [];
    for (const anchor of provisions.flatMap((provision) => anchorsOf(provision, anchors))) {
      byAnchor.set(anchor, (byAnchor.get(anchor) ?? new Set()).add(edge));
    }
  }
  return document.blocks.flatMap((block) => {
    const edges = [...(byAnchor.get(block.anchor) ?? [])];
    return edges.length === 0 ? [] : [{ block, edges, documents: countDocuments(edges) }];
  });
}

/** The anchors of a provision's paragraphs: several for a range, the nearest around it where its own is not there. */
function anchorsOf(provision: Provision, anchors: ReadonlySet<string>): readonly string[] {
  let found: readonly string[] = [''];
  for (const [unit, value] of unitsOf(provision)) {
    const inner = found.flatMap((above) =>
      valuesOf(value).flatMap((each) => {
        const anchor = candidates(unit, each, above).find((name) => anchors.has(name));
        return anchor === undefined ? [] : [anchor];
      }),
    );
    if (inner.length === 0) break;
    found = inner;
  }
  return found.filter((anchor) => anchor !== '');
}

type Unit = keyof Provision;

/** From the largest to the smallest. An article's number is its address, whatever chapter it stands in. */
function unitsOf(provision: Provision): readonly (readonly [Unit, string])[] {
  const { article, clause, point } = provision;
  const division = article === null || /^phụ lục/iu.test(provision.division ?? '');
  const units: readonly (readonly [Unit, string | null])[] = [
    ['division', division ? provision.division : null],
    ['article', article],
    ['clause', clause],
    ['point', point],
  ];
  return units.flatMap(([unit, value]) => (value === null ? [] : [[unit, value] as const]));
}

/** The addresses that a unit can have below `above`; `mục II` of a plan is its label `II.`. */
function candidates(unit: Unit, value: string, above: string): readonly string[] {
  const within = above === '' ? '' : `${above}-`;
  const key = unit === 'division' ? slug(value) : keyOf(value);
  switch (unit) {
    case 'division':
      return [key, key.replace(/^(?:phan|chuong|muc|tieu-muc)-/u, '')];
    case 'article':
      return [`${within}dieu-${key}`];
    case 'clause':
      return [`${within}k${key}`, `${within}${key}`];
    case 'point':
      return [`${within}${key}`];
    default:
      return unit satisfies never;
  }
}

/** The counting part of an address, as the label of the paragraph gives it: `đ` is `dd`, `05` is `5`. */
function keyOf(value: string): string {
  return labelOf(`${value})`)?.key || slug(value.toLocaleLowerCase('vi').replaceAll('đ', 'dd'));
}

const longestRange = 100;

/** `16–19` is 16, 17, 18, 19; any other value is itself. */
function valuesOf(value: string): readonly string[] {
  const [, from, to] = /^(\d+)–(\d+)$/u.exec(value) ?? [];
  if (from === undefined || to === undefined) return [value];
  const count = Math.min(Number(to) - Number(from) + 1, longestRange);
  return Array.from({ length: Math.max(count, 0) }, (_, step) => String(Number(from) + step));
}
