import type { Site } from '../site.ts';

/** Returns `page#id` for every id that stands more than once in its page. */
export function duplicateIds({ pages }: Site): readonly string[] {
  return pages.flatMap(({ path, ids }) =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${path}#${id}`),
  );
}
