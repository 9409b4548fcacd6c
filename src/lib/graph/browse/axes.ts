import { capitalize, typeName } from '../../document/describe.ts';
import { addressWord } from '../../document/id.ts';
import { type Body, bodiesOf } from '../../registry/body.ts';
import { isNameOf, type Place, placeOfDateline } from '../../registry/place-of.ts';
import { hasWords } from '../../text/fold.ts';
import { documentTypes } from '../../vocabulary/document-types.ts';
import { levels } from '../../vocabulary/organisations.ts';
import { sectors } from '../../vocabulary/sectors.ts';
import { type Subject, subjects } from '../../vocabulary/subjects.ts';
import type { Entry } from '../corpus-model.ts';

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
}

/** One way of listing the documents of a collection. */
export interface Axis {
  readonly id: AxisId;
  /** As a heading: `Loại văn bản`. */
  readonly name: string;
  /** Headings of its groups, in the order of the page; one empty heading when it has none. */
  readonly groups: readonly string[];
  /** The list of the documents that belong to no other. */
  readonly unknown: { readonly id: string; readonly name: string };
  /** Lists that an entry belongs to; none when that is not known. */
  readonly of: (entry: Entry) => readonly Membership[];
}

const untold = 'Chưa rõ cấp';
const levelNames = levels.map(({ name }) => name);

/** The axes, in the order of the page. */
export const axes: readonly Axis[] = [
  {
    id: 'loai',
    name: 'Loại văn bản',
    groups: [''],
    unknown: { id: 'khong-ro', name: 'Chưa rõ loại' },
    of: ({ document }) => [typeMembership(document.frontmatter.type)],
  },
  {
    id: 'co-quan',
    name: 'Cơ quan ban hành',
    groups: [...levelNames, untold],
    unknown: { id: 'khong-ghi', name: 'Không ghi cơ quan ban hành' },
    of: (entry) =>
      bodiesOfEntry(entry).map(({ id, name, level, place }) => ({
        id,
        name,
        group: levels.find((each) => each.id === level)?.name ?? untold,
        // The bodies of one place stand together.
        order: place?.id ?? '',
      })),
  },
  {
    id: 'cap',
    name: 'Cấp ban hành',
    groups: [''],
    unknown: { id: 'chua-ro', name: untold },
    of: (entry) => bodiesOfEntry(entry).flatMap((body) => membershipsOfBody('cap', body)),
  },
  {
    id: 'nganh',
    name: 'Ngành, hệ thống',
    groups: [''],
    unknown: { id: 'chua-ro', name: 'Chưa rõ ngành, hệ thống' },
    of: (entry) => bodiesOfEntry(entry).flatMap((body) => membershipsOfBody('nganh', body)),
  },
  {
    id: 'nam',
    name: 'Năm ban hành',
    groups: [''],
    unknown: { id: 'khong-ghi', name: 'Không ghi năm' },
    of: ({ document }) => yearMemberships(document.frontmatter.date),
  },
  {
    id: 'noi',
    name: 'Nơi ban hành',
    groups: ['Tỉnh, thành phố', 'Huyện, quận, thị xã', 'Xã, phường, thị trấn', untold],
    unknown: { id: 'khong-ghi', name: 'Không ghi nơi ban hành' },
    of: (entry) => placesOfEntry(entry).map(placeMembership),
  },
  {
    id: 'chu-de',
    name: 'Chủ đề',
    groups: [''],
    unknown: { id: 'chua-xep', name: 'Chưa xếp chủ đề' },
    of: (entry) => ranked(subjects, subjectsOf(entry)),
  },
];

/** Returns the lists of an axis that a document belongs to because of `body`. */
export function membershipsOfBody(
  axis: 'cap' | 'nganh' | 'noi',
  { level, sectors: ids, place }: Body,
): readonly Membership[] {
  switch (axis) {
    case 'cap':
      return ranked(
        levels.map(({ address, name }) => ({ id: address, name })),
        levels.filter(({ id }) => id === level).map(({ address }) => address),
      );
    case 'nganh':
      return ranked(sectors, ids);
    case 'noi':
      return place === null ? [] : [placeMembership(place)];
    default:
      return axis satisfies never;
  }
}

/** Returns the bodies that issued an entry, in the order of its frontmatter. */
export function bodiesOfEntry({ document }: Entry): readonly Body[] {
  return document.frontmatter.issuers.flatMap(bodiesOf);
}

/**
 * Returns the places of an entry's issuers and of its dateline. A dateline gives a bare name (`Củ Chi`): it is the
 * issuer's place when that has the name, else a province, else a place of which no more is known.
 */
export function placesOfEntry(entry: Entry): readonly Place[] {
  const ofBodies = bodiesOfEntry(entry).flatMap(({ place }) => place ?? []);
  const written = entry.document.frontmatter.place;
  if (written === null || ofBodies.some((place) => isNameOf(written, place))) return ofBodies;
  const ofDateline = placeOfDateline(written);
  return ofDateline === null ? ofBodies : [...ofBodies, ofDateline];
}

/** Returns what an entry is about as far as its title tells, or the opening sentence of one without a title. */
export function subjectsOf({ document }: Entry): readonly Subject['id'][] {
  const { title, description } = document.frontmatter;
  const words = title ?? description ?? '';
  return subjects
    .filter(({ words: phrases }) => phrases.some((phrase) => hasWords(words, phrase)))
    .map(({ id }) => id);
}

function typeMembership(type: Entry['document']['frontmatter']['type']): Membership {
  const rank = documentTypes.findIndex(({ id }) => id === type);
  const name = typeName(type);
  return { id: addressWord(name), name, group: '', order: orderOf(rank) };
}

function yearMemberships(date: string | null): readonly Membership[] {
  const year = date?.slice(0, 4);
  if (year === undefined) return [];
  // The latest year comes first.
  return [{ id: year, name: year, group: '', order: orderOf(9999 - Number(year)) }];
}

function placeMembership({ id, name, level }: Place): Membership {
  const group = {
    province: 'Tỉnh, thành phố',
    district: 'Huyện, quận, thị xã',
    commune: 'Xã, phường, thị trấn',
  };
  return { id, name: capitalize(name), group: level === null ? untold : group[level], order: '' };
}

interface Ranked {
  readonly id: string;
  readonly name: string;
}

/** Those rows of a table of the vocabulary whose ids are given, in the order of the table. */
function ranked(table: readonly Ranked[], ids: readonly string[]): readonly Membership[] {
  return table.flatMap(({ id, name }, rank) =>
    ids.includes(id) ? [{ id, name, group: '', order: orderOf(rank) }] : [],
  );
}

function orderOf(rank: number): string {
  return String(rank).padStart(4, '0');
}
