import type { Site } from '../site.ts';

/** What the gate reads of an edge in data/graph.json. */
export interface GraphEdge {
  readonly id: string;
  readonly target: string;
  readonly evidence: {
    readonly document: string;
    readonly citationSpan: { readonly start: number };
  };
}

/** Edges and drawn links that do not match, each told in one line; empty when edges = links drawn. */
export function edgesAgainstLinks(edges: readonly GraphEdge[], site: Site): readonly string[] {
  const pageOf = (id: string) => `${site.base}van-ban/${id}/`;
  const expected = edges.map(
    ({ id, target, evidence }) =>
      `${pageOf(evidence.document)}#trich-${evidence.citationSpan.start} edge ${id} to ${pageOf(target)}`,
  );
  const drawn = site.pages.flatMap(({ path, citations }) =>
    mergeParts(citations).map(({ edge, id, href }) => {
      const target = URL.parse(href, `http://site.invalid${path}`)?.pathname ?? href;
      return `${path}#${id} edge ${edge} to ${target}`;
    }),
  );
  return [
    ...missingFrom(drawn, expected).map((line) => `not drawn: ${line}`),
    ...missingFrom(expected, drawn).map((line) => `drawn without an edge: ${line}`),
  ];
}

/** A citation that crosses emphasis or a block's end is drawn in several links; its first carries the id. */
function mergeParts(citations: Site['pages'][number]['citations']) {
  const seen = new Set<string>();
  return citations.filter(({ edge, id }) => {
    const isLaterPart = seen.has(edge) && id === '';
    seen.add(edge);
    return !isLaterPart;
  });
}

/** Returns what is in `wanted` more often than in `present`. */
function missingFrom(present: readonly string[], wanted: readonly string[]): readonly string[] {
  const left = [...present];
  return wanted.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
