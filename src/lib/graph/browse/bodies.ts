import { type Body, issuerKey } from '../../registry/body.ts';
import type { AxisLists, BrowseList, ListGroup } from './lists.ts';

/** A body with the list of what it issued, and the bodies of the collection that it is part of or that are part of it. */
export interface ListedBody {
  readonly body: Body;
  readonly list: BrowseList;
  readonly within: BrowseList | null;
  readonly parts: readonly BrowseList[];
}

/** Returns the bodies of a collection by the address of their list, in the order of the page. */
export function listedBodies(all: readonly AxisLists[]): ReadonlyMap<string, ListedBody> {
  const lists = groupsOf(all).flatMap((group) => group.lists);
  const found = lists.flatMap((list) => {
    const [body] = list.bodies;
    return body === undefined ? [] : [{ body, list }];
  });
  const byId = new Map(found.map(({ list }) => [list.id, list]));
  const parts = Map.groupBy(found, ({ body }) => wholeOf(body));
  return new Map(
    found.map(({ body, list }) => [
      list.id,
      {
        body,
        list,
        within: byId.get(wholeOf(body) ?? '') ?? null,
        parts: (parts.get(list.id) ?? []).map((part) => part.list),
      },
    ]),
  );
}

/** Returns the bodies because of which documents stand in `list`, by level from the top down; none on other axes. */
export function bodiesIn(
  all: readonly AxisLists[],
  { axis, bodies }: BrowseList,
): readonly ListGroup[] {
  if (axis === 'co-quan' || bodies.length === 0) return [];
  const wanted = new Set(bodies.map(({ id }) => id));
  return groupsOf(all).flatMap(({ name, lists }) => {
    const kept = lists.filter((list) => wanted.has(list.id));
    return kept.length === 0 ? [] : [{ name, lists: kept }];
  });
}

function groupsOf(all: readonly AxisLists[]): readonly ListGroup[] {
  return all.find(({ id }) => id === 'co-quan')?.groups ?? [];
}

/** Address of the body that `body` is part of; null for one that is part of none. */
function wholeOf({ within }: Body): string | null {
  return within === null ? null : issuerKey(within);
}
