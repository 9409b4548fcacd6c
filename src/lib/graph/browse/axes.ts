import { capitalize, typeName } from '../../document/describe.ts';
import { addressWord } from '../../document/id.ts';
import type { Body } from '../../registry/body.ts';
import { isNameOf, type Place, placeOfDateline } from '../../registry/place-of.ts';
import { wordKey } from '../../text/fold.ts';
import { documentTypes } from '../../vocabulary/document-types.ts';
import { levels } from '../../vocabulary/organisations.ts';
import { sectors } from '../../vocabulary/sectors.ts';
import { type Subject, subjects } from '../../vocabulary/subjects.ts';
import type { Entry } from '../corpus-model.ts';
import { documentLevel } from '../level.ts';

/** What documents are listed by; the id is the first part of the address: `/loai/ke-hoach/`. */
export type AxisId = 'loai' | 'co-quan' | 'cap' | 'nganh' | 'nam' | 'noi' | 'chu-de';

/** A list that a document belongs to. */
export interface Membership {
  /** Second part of the address, unique within its axis. */
  readonly id: string;
  readonly name: string;
  /** Heading under which the list stands. */
  readonly group: string;
  /** Lists are in the order of this key, then of their ids. */
  readonly order: string;
  /** The body because of which the document belongs to it; null where no body has a part in it. */
  readonly body: Body | null;
}

/** A document or reference with the bodies that issued it, read from its frontmatter once for all axes. */
export interface Filed {
  readonly entry: Entry;
  readonly bodies: readonly Body[];
}

/** One way of listing the documents of a collection. */
export interface Axis {
  readonly id: AxisId;
  /** As a heading: `Loại văn bản`. */
  readonly name: string;
  /** In a sentence: `loại`. */
  readonly word: string;
  /** Headings of its groups, in the order of the page; one empty heading when it has none. */
  readonly groups: readonly string[];
  /** The list of the documents that belong to no other. */
  readonly unknown: { readonly id: string; readonly name: string };
  /** Lists that a document belongs to; none when that is not known. */
  readonly of: (filed: Filed) => readonly Membership[];
}

const untold = 'Chưa rõ cấp';
const levelRows = levels.map(({ address, name }) => ({ id: address, name }));
const levelNames = levels.map(({ name }) => name);

/** The axes, in the order of the page. */
export const axes: readonly Axis[] = [
  {
    id: 'loai',
    name: 'Loại văn bản',
    word: 'loại',
    groups: [''],
    unknown: { id: 'khong-ro', name: 'Chưa rõ loại' },
    of: ({ entry }) => [typeMembership(entry.document.frontmatter.type)],
  },
  {
    id: 'co-quan',
    name: 'Cơ quan ban hành',
    word: 'cơ quan ban hành',
    groups: [...levelNames, untold],
    unknown: { id: 'khong-ghi', name: 'Không ghi cơ quan ban hành' },
    of: ({ bodies }) =>
      bodies.map((body) => ({
        id: body.id,
        name: body.name,
        group: levels.find(({ id }) => id === body.level)?.name ?? untold,
        // The bodies of one place stand together.
        order: body.place?.id ?? '',
        body,
      })),
  },
  {
    id: 'cap',
    name: 'Cấp ban hành',
    word: 'cấp',
    groups: [''],
    unknown: { id: 'chua-ro', name: untold },
    of: ({ entry, bodies }) => {
      const told = bodies.flatMap((body) => membershipsOfBody('cap', body));
      return told.length > 0 ? told : ranked(levelRows, levelAddress(entry));
    },
  },
  {
    id: 'nganh',
    name: 'Ngành, hệ thống',
    word: 'ngành',
    groups: [''],
    unknown: { id: 'chua-ro', name: 'Chưa rõ ngành, hệ thống' },
    of: ({ bodies }) => bodies.flatMap((body) => membershipsOfBody('nganh', body)),
  },
  {
    id: 'nam',
    name: 'Năm ban hành',
    word: 'năm',
    groups: [''],
    unknown: { id: 'khong-ghi', name: 'Không ghi năm' },
    of: ({ entry }) => yearMemberships(entry.document.frontmatter.date),
  },
  {
    id: 'noi',
    name: 'Nơi ban hành',
    word: 'nơi',
    // A named place may be of unknown level; what names no place stands apart from those.
    groups: [
      'Tỉnh, thành phố',
      'Huyện, quận, thị xã',
      'Xã, phường, thị trấn',
      untold,
      'Chưa rõ nơi',
    ],
    unknown: { id: 'khong-ghi', name: 'Không ghi nơi ban hành' },
    of: (filed) => [
      ...filed.bodies.flatMap((body) => membershipsOfBody('noi', body)),
      ...datelinePlaces(filed).map(placeMembership),
    ],
  },
  {
    id: 'chu-de',
    name: 'Chủ đề',
    word: 'chủ đề',
    groups: [''],
    unknown: { id: 'chua-xep', name: 'Chưa xếp chủ đề' },
    of: ({ entry }) => ranked(subjects, subjectsOf(entry)),
  },
];

/** The level that number or type tell where no issuer does: the same as in the pictures of the graph. */
function levelAddress({ document }: Entry): readonly string[] {
  const level = documentLevel(document.frontmatter);
  return levels.filter(({ id }) => id === level).map(({ address }) => address);
}

/** Returns the lists of an axis that a document belongs to because of `body`. */
export function membershipsOfBody(
  axis: 'cap' | 'nganh' | 'noi',
  body: Body,
): readonly Membership[] {
  switch (axis) {
    case 'cap':
      return ranked(
        levelRows,
        levels.filter(({ id }) => id === body.level).map(({ address }) => address),
        body,
      );
    case 'nganh':
      return ranked(sectors, body.sectors, body);
    case 'noi':
      return body.place === null ? [] : [{ ...placeMembership(body.place), body }];
    default:
      return axis satisfies never;
  }
}

/**
 * Returns the place of a document's dateline, which gives a bare name (`Củ Chi`): none when an issuer's place has that
 * name, else a province, else a place of which no more is known.
 */
export function datelinePlaces({ entry, bodies }: Filed): readonly Place[] {
  const written = entry.document.frontmatter.place;
  if (written === null) return [];
  if (bodies.some(({ place }) => place !== null && isNameOf(written, place))) return [];
  const place = placeOfDateline(written);
  return place === null ? [] : [place];
}

const subjectKeys = subjects.map(({ id, words }) => ({ id, keys: words.map(wordKey) }));

/** Returns what an entry is about as far as its title tells, or the opening sentence of one without a title. */
export function subjectsOf({ document }: Entry): readonly Subject['id'][] {
  const { title, description } = document.frontmatter;
  const words = wordKey(title ?? description ?? '');
  return subjectKeys
    .filter(({ keys }) => keys.some((phrase) => words.includes(phrase)))
    .map(({ id }) => id);
}

function typeMembership(type: Entry['document']['frontmatter']['type']): Membership {
  const rank = documentTypes.findIndex(({ id }) => id === type);
  const name = typeName(type);
  return { id: addressWord(name), name, group: '', order: orderOf(rank), body: null };
}

function yearMemberships(date: string | null): readonly Membership[] {
  const year = date?.slice(0, 4);
  if (year === undefined) return [];
  // The latest year comes first.
  return [{ id: year, name: year, group: '', order: orderOf(9999 - Number(year)), body: null }];
}

function placeMembership({ id, name, level }: Place): Membership {
  const group = {
    province: 'Tỉnh, thành phố',
    district: 'Huyện, quận, thị xã',
    commune: 'Xã, phường, thị trấn',
  };
  const heading = level === null ? untold : group[level];
  return { id, name: capitalize(name), group: heading, order: '', body: null };
}

interface Ranked {
  readonly id: string;
  readonly name: string;
}

/** Those rows of a table of the vocabulary whose ids are given, in the order of the table. */
function ranked(
  table: readonly Ranked[],
  ids: readonly string[],
  body: Body | null = null,
): readonly Membership[] {
  return table.flatMap(({ id, name }, rank) =>
    ids.includes(id) ? [{ id, name, group: '', order: orderOf(rank), body }] : [],
  );
}

function orderOf(rank: number): string {
  return String(rank).padStart(4, '0');
}
