import type { DocumentId } from '../../document/id.ts';
import { type Body, bodiesOf } from '../../registry/body.ts';
import type { Corpus, Entry } from '../corpus-model.ts';
import { compare } from '../query.ts';
import { type Axis, type AxisId, axes, type Filed, type Membership } from './axes.ts';

/** The documents and references of a collection that have one value of an axis in common; never empty. */
export interface BrowseList {
  readonly axis: AxisId;
  /** Second part of its address. */
  readonly id: string;
  readonly name: string;
  /** Whether it gathers those of which the value is not known. */
  readonly isUnknown: boolean;
  /** In the order of the corpus. */
  readonly entries: readonly Entry[];
  /** The bodies because of which documents stand in it, by their ids; none where no body has a part in it. */
  readonly bodies: readonly Body[];
}

/** Lists under one heading; the heading is empty when the axis has no groups. Never empty. */
export interface ListGroup {
  readonly name: string;
  readonly lists: readonly BrowseList[];
}

/** All lists of one axis. Every entry of the collection is in at least one of them. */
export interface AxisLists {
  readonly id: AxisId;
  readonly name: string;
  readonly groups: readonly ListGroup[];
}

/** Returns the lists of every axis, in the order of the page; an axis of an empty collection has no groups. */
export function browseLists(corpus: Corpus): readonly AxisLists[] {
  const issuers = new Set(corpus.entries.flatMap(({ document }) => document.frontmatter.issuers));
  const named = new Map([...issuers].map((issuer) => [issuer, bodiesOf(issuer)]));
  const filed = corpus.entries.map((entry) => ({
    entry,
    bodies: entry.document.frontmatter.issuers.flatMap((issuer) => named.get(issuer) ?? []),
  }));
  return axes.map((axis) => listsOf(axis, filed));
}

/** Returns the list of an axis with the address `id`; null when there is none. */
export function findList(all: readonly AxisLists[], axis: AxisId, id: string): BrowseList | null {
  const groups = all.find((each) => each.id === axis)?.groups ?? [];
  return groups.flatMap(({ lists }) => lists).find((list) => list.id === id) ?? null;
}

/** Returns the lists that hold each entry, in the order of the axes, those of unknown values too. */
export function listsByEntry(
  all: readonly AxisLists[],
): ReadonlyMap<DocumentId, readonly BrowseList[]> {
  const members = all
    .flatMap(({ groups }) => groups)
    .flatMap(({ lists }) => lists)
    .flatMap((list) => list.entries.map(({ document }) => ({ id: document.id, list })));
  return new Map(
    [...Map.groupBy(members, ({ id }) => id)].map(([id, group]) => [
      id,
      group.map(({ list }) => list),
    ]),
  );
}

interface Member extends Membership {
  readonly entry: Entry;
}

function listsOf(axis: Axis, filed: readonly Filed[]): AxisLists {
  const members = filed.flatMap((each): Member[] =>
    axis.of(each).map((membership) => ({ ...membership, entry: each.entry })),
  );
  const known = new Set(members.map(({ entry }) => entry));
  const rest = filed.flatMap(({ entry }) => (known.has(entry) ? [] : [entry]));
  const lists = [...Map.groupBy(members, ({ id }) => id).values()]
    .map((group) => ({ group, shown: mostUsual(group) }))
    .sort((a, b) => compare(a.shown.order, b.shown.order) || compare(a.shown.id, b.shown.id));
  const named = axis.groups.flatMap((heading): ListGroup[] => {
    const below = lists.filter(({ shown }) => shown.group === heading);
    const made = below.map(({ group, shown }) => listOf(axis.id, shown, group));
    return made.length === 0 ? [] : [{ name: heading, lists: made }];
  });
  return { id: axis.id, name: axis.name, groups: withUnknown(axis, named, rest) };
}

function listOf(axis: AxisId, { id, name }: Membership, group: readonly Member[]): BrowseList {
  const entries = [...new Set(group.map(({ entry }) => entry))];
  const bodies = Map.groupBy(
    group.flatMap(({ body }) => body ?? []),
    (body) => body.id,
  );
  const distinct = [...bodies.values()].flatMap(([body]) => body ?? []);
  const sorted = distinct.sort((a, b) => compare(a.id, b.id));
  return { axis, id, name, isUnknown: false, entries, bodies: sorted };
}

/** Of the ways in which one value is named the most frequent, of equally frequent ones the longest. */
function mostUsual(group: readonly Member[]): Membership {
  const [best] = [...Map.groupBy(group, ({ name }) => name)].sort(
    ([a, times], [b, others]) =>
      others.length - times.length || b.length - a.length || compare(a, b),
  );
  return best?.[1][0] ?? { id: '', name: '', group: '', order: '', body: null };
}

/** What is not known stands last, under the last heading. */
function withUnknown(
  { id, unknown, groups }: Axis,
  named: readonly ListGroup[],
  entries: readonly Entry[],
): readonly ListGroup[] {
  if (entries.length === 0) return named;
  const list: BrowseList = { axis: id, ...unknown, isUnknown: true, entries, bodies: [] };
  const heading = groups.at(-1) ?? '';
  const last = named.at(-1);
  return last?.name === heading
    ? [...named.slice(0, -1), { name: heading, lists: [...last.lists, list] }]
    : [...named, { name: heading, lists: [list] }];
}
