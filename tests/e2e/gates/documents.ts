import type { Site } from '../site.ts';

/** Ids that are not once each in all three places, each told in one line. */
export function lostDocuments(
  places: { readonly content: readonly string[]; readonly graph: readonly string[] },
  site: Site,
): readonly string[] {
  const folder = `${site.base}van-ban/`;
  const pages = site.pages
    .filter(({ path }) => path.startsWith(folder) && path !== folder)
    .map(({ path }) => path.slice(folder.length).replace(/\/$/u, ''));
  const all = new Set([...places.content, ...places.graph, ...pages]);
  return [...all].sort().flatMap((id) => {
    const counts = {
      content: count(places.content, id),
      graph: count(places.graph, id),
      pages: count(pages, id),
    };
    const once = Object.values(counts).every((times) => times === 1);
    return once
      ? []
      : [
          `${id}: ${counts.content} in content, ${counts.graph} in graph.json, ${counts.pages} as a page`,
        ];
  });
}

function count(ids: readonly string[], id: string): number {
  return ids.filter((other) => other === id).length;
}
