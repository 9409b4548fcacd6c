import { toPage } from '../layouts/address.ts';
import {
  type AxisId,
  type AxisLists,
  axes,
  type BrowseList,
  type CorpusIndex,
  type Entry,
  joinNames,
  type ListOrder,
  sortEntries,
  subjects,
} from '../lib/index.ts';

/** How many documents one page of a list shows: it stays quick to load, and can be searched with the browser. */
const pageSize = 200;

/** One page of a list in one order. */
export interface ListPage {
  readonly list: BrowseList;
  readonly order: ListOrder;
  /** From 1. */
  readonly number: number;
  readonly pages: number;
  /** Of the whole list. */
  readonly counts: { readonly held: number; readonly references: number };
  /** Those of this page. */
  readonly held: readonly Entry[];
  readonly references: readonly Entry[];
}

/**
 * Returns all pages of a list: in each order the texts that we hold, then what is known by citation only, cut into
 * pages of `size`. A list of one document has one order.
 */
export function pagesOf(
  index: CorpusIndex,
  list: BrowseList,
  size = pageSize,
): readonly ListPage[] {
  const orders: readonly ListOrder[] = list.entries.length > 1 ? ['newest', 'cited'] : ['newest'];
  return orders.flatMap((order) => {
    const { held, references } = sortEntries(index, list.entries, order);
    const all = [...held, ...references];
    const pages = Math.ceil(all.length / size);
    return Array.from({ length: pages }, (_, at): ListPage => {
      const shown = all.slice(at * size, (at + 1) * size);
      return {
        list,
        order,
        number: at + 1,
        pages,
        counts: { held: held.length, references: references.length },
        held: shown.filter(({ document }) => document.kind === 'document'),
        references: shown.filter(({ document }) => document.kind === 'reference'),
      };
    });
  });
}

/** Returns what follows a list's address for one of its pages: `duoc-dan-nhieu/trang-2`; undefined for its first. */
export function viewOf(order: ListOrder, number: number): string | undefined {
  const parts = [
    ...(order === 'cited' ? ['duoc-dan-nhieu'] : []),
    ...(number > 1 ? [`trang-${number}`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join('/');
}

/** Returns the address of a list, or of one of its pages. */
export function toList(
  { axis, id }: Pick<BrowseList, 'axis' | 'id'>,
  order: ListOrder = 'newest',
  number = 1,
): string {
  return toPage([axis, id, viewOf(order, number)].filter((part) => part !== undefined).join('/'));
}

/** Returns the heading of a list's page: “Năm 2024”, else the list's name. */
export function listHeading({ axis, name, isUnknown }: BrowseList): string {
  return axis === 'nam' && !isUnknown ? `Năm ${name}` : name;
}

/** Says how many documents a list holds, of which kind: “3 văn bản có toàn văn và 2 văn bản chỉ biết qua lời dẫn”. */
export function countsOf({ held, references }: ListPage['counts']): string {
  const parts = [
    ...(held > 0 ? [`${held} văn bản có toàn văn`] : []),
    ...(references > 0 ? [`${references} văn bản chỉ biết qua lời dẫn`] : []),
  ];
  return parts.join(' và ');
}

const grounds: Readonly<Record<AxisId, readonly [known: string, unknown: string]>> = {
  loai: ['', ''],
  'co-quan': ['', 'Lời dẫn hoặc chính văn bản không cho biết cơ quan nào ban hành.'],
  cap: [
    'Cấp đọc từ tên cơ quan ban hành.',
    'Tên cơ quan ban hành không cho biết cấp, hoặc không ghi cơ quan ban hành.',
  ],
  nganh: [
    'Ngành, hệ thống đọc từ tên cơ quan ban hành; một cơ quan có thể thuộc vài ngành.',
    'Tên cơ quan ban hành không có chữ nào cho biết ngành, hoặc không ghi cơ quan ban hành.',
  ],
  nam: ['', 'Gồm cả văn bản chỉ biết khóa hoặc giai đoạn mà không biết ngày ban hành.'],
  noi: [
    'Nơi đọc từ tên cơ quan ban hành và từ dòng địa danh.',
    'Tên cơ quan ban hành không kèm địa phương, và không biết dòng địa danh.',
  ],
  'chu-de': ['', 'Trích yếu không có chữ nào trong bảng chủ đề, hoặc văn bản không có trích yếu.'],
};

/** Says how the documents of a list were found to belong to it; empty when its name says enough. */
export function groundOf({ axis, id, isUnknown }: BrowseList): string {
  const subject = subjects.find((each) => each.id === id);
  if (axis === 'chu-de' && !isUnknown && subject !== undefined) {
    const words = subject.words.map((word) => `“${word}”`).join(', ');
    return `Xếp theo chữ trong trích yếu: có ${words}.`;
  }
  const [known, unknown] = grounds[axis];
  return isUnknown ? unknown : known;
}

/** What the overview shows of an axis. */
export interface AxisPreview {
  readonly axis: AxisLists;
  readonly lists: readonly BrowseList[];
  /** How many lists the axis has. */
  readonly total: number;
}

/** Returns the `limit` longest lists of an axis, in the order of the axis. */
export function previewOf(axis: AxisLists, limit: number): AxisPreview {
  const lists = axis.groups.flatMap((group) => group.lists);
  const shown = new Set(
    lists.toSorted((a, b) => b.entries.length - a.entries.length).slice(0, limit),
  );
  return { axis, lists: lists.filter((list) => shown.has(list)), total: lists.length };
}

/** Names all axes in a sentence: “loại, cơ quan ban hành, …, nơi và chủ đề”. */
export function axesInWords(): string {
  return joinNames(axes.map(({ word }) => word));
}

/** Returns the name of an axis as a heading: `co-quan` → “Cơ quan ban hành”. */
export function axisName(id: AxisId): string {
  return axes.find((axis) => axis.id === id)?.name ?? id;
}
