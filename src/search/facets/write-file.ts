import { type AxisLists, type Corpus, capitalize, slug } from '../../lib/index.ts';
import type { FacetColumn, FacetFile, ValueRow } from './files.ts';

/**
 * Returns the file of the filters: bodies, levels and places as in the lists of the collection (`lists`), and the
 * status that a document's frontmatter gives. `stamp` is that of the key file of the same build.
 */
export function facetFile(corpus: Corpus, lists: readonly AxisLists[], stamp: string): FacetFile {
  const column = (axis: AxisLists['id']) => axisColumn(corpus, lists, axis);
  return {
    version: 1,
    stamp,
    facets: {
      'co-quan': column('co-quan'),
      cap: column('cap'),
      noi: column('noi'),
      'tinh-trang': statusColumn(corpus),
    },
  };
}

function axisColumn(
  { entries }: Corpus,
  lists: readonly AxisLists[],
  axis: AxisLists['id'],
): FacetColumn {
  const groups = lists.find(({ id }) => id === axis)?.groups ?? [];
  const values = groups.flatMap((group, at) => group.lists.map((list) => ({ list, group: at })));
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const of: number[][] = entries.map(() => []);
  values.forEach(({ list }, value) => {
    for (const entry of list.entries) of[places.get(entry) ?? -1]?.push(value);
  });
  return {
    groups: groups.map(({ name }) => name),
    values: values.map(({ list, group }): ValueRow => [list.id, list.name, group]),
    of: of.map(aloneIfSingle),
  };
}

const unknownStatus = 'Chưa rõ';

/** Statuses in the words of their sources; two ways of writing one (“hết hiệu lực”) are one value. */
function statusColumn({ entries }: Corpus): FacetColumn {
  const names = entries.map(({ document }) =>
    capitalize(document.frontmatter.status?.value ?? unknownStatus),
  );
  const ids = [...new Set(names.map(slug))].sort();
  const firsts = ids.map((id) => names.find((name) => slug(name) === id) ?? id);
  const places = new Map(ids.map((id, at) => [id, at]));
  return {
    groups: [''],
    values: ids.map((id, at): ValueRow => [id, firsts[at] ?? id, 0]),
    of: names.map((name) => places.get(slug(name)) ?? 0),
  };
}

function aloneIfSingle(values: readonly number[]): number | readonly number[] {
  const [first] = values;
  return first !== undefined && values.length === 1 ? first : values;
}
