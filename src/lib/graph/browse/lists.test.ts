import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '../../../../tests/fixtures/sample-corpus.ts';
import { typeName } from '../../document/describe.ts';
import { addressWord } from '../../document/id.ts';
import { bodiesOf } from '../../registry/body.ts';
import { documentTypes } from '../../vocabulary/document-types.ts';
import { subjects } from '../../vocabulary/subjects.ts';
import { type AxisId, axes, datelinePlaces, subjectsOf } from './axes.ts';
import { browseLists, findList, listsByEntry } from './lists.ts';

const corpus = sampleCorpus(
  {
    name: 'a',
    text: 'x',
    frontmatter: {
      type: 'KH',
      date: '2022-05',
      place: 'Củ Chi',
      issuers: ['UBND huyện Củ Chi'],
      title: 'Thi đua công đoàn',
    },
  },
  {
    name: 'b',
    frontmatter: { type: 'CT', date: '2010-10-22', issuers: ['Ban Bí thư Trung ương Đảng'] },
  },
  { name: 'c', frontmatter: { type: 'KL', date: '2010', issuers: ['Ban Bí thư'] } },
  { name: 'd', text: 'x', frontmatter: { place: 'Bình Phước', issuers: ['Nhóm Sông Xanh'] } },
);
const all = browseLists(corpus);

const shown = (axis: AxisId) =>
  (all.find(({ id }) => id === axis)?.groups ?? []).map(
    ({ name, lists }) =>
      `${name}: ${lists
        .map((list) => `${list.id} ${list.entries.map(({ document }) => document.id).join('+')}`)
        .join(', ')}`,
  );

describe('lists', () => {
  test.each<[axis: AxisId, lists: string[]]>([
    ['loai', [': chi-thi b, ket-luan c, ke-hoach a+d']],
    [
      'co-quan',
      [
        'Trung ương: ban-bi-thu b+c',
        'Cấp huyện: uy-ban-nhan-dan-huyen-cu-chi a',
        'Chưa rõ cấp: nhom-song-xanh d',
      ],
    ],
    ['cap', [': trung-uong b+c, huyen a, chua-ro d']],
    ['nganh', [': dang b+c, chinh-phu-uy-ban-nhan-dan a, chua-ro d']],
    ['nam', [': 2022 a, 2010 b+c, khong-ghi d']],
    [
      'noi',
      [
        'Tỉnh, thành phố: tinh-binh-phuoc d',
        'Huyện, quận, thị xã: huyen-cu-chi a',
        'Chưa rõ nơi: khong-ghi b+c',
      ],
    ],
    ['chu-de', [': cong-doan a, thi-dua-khen-thuong a, chua-xep b+c+d']],
  ])('by %s', (axis, lists) => {
    expect(shown(axis)).toEqual(lists);
  });

  test('hold every entry on every axis, and none is empty', () => {
    for (const { groups } of all) {
      const lists = groups.flatMap((group) => group.lists);
      expect(lists.every(({ entries }) => entries.length > 0)).toBe(true);
      const listed = new Set(lists.flatMap(({ entries }) => entries));
      expect(listed.size).toBe(corpus.entries.length);
      expect(new Set(lists.map(({ id }) => id)).size).toBe(lists.length);
    }
  });

  test('are none for an empty collection', () => {
    const empty = browseLists({ entries: [], edges: [], issues: [] });
    expect(empty.map(({ groups }) => groups)).toEqual(axes.map(() => []));
  });

  test('do not depend on the order of the entries, but for that of their members', () => {
    const turned = browseLists({ ...corpus, entries: corpus.entries.toReversed() });
    const outline = (lists: typeof all) =>
      lists.map(({ groups }) =>
        groups.map((g) => [g.name, g.lists.map(({ id, name }) => [id, name])]),
      );
    expect(outline(turned)).toEqual(outline(all));
  });

  test('are named as most documents name the body', () => {
    const twice = sampleCorpus(
      { name: 'a', frontmatter: { issuers: ['Ban Bí thư'] } },
      { name: 'b', frontmatter: { issuers: ['Ban Bí thư Trung ương Đảng'] } },
      { name: 'c', frontmatter: { issuers: ['Ban Bí thư'] } },
    );
    expect(findList(browseLists(twice), 'co-quan', 'ban-bi-thu')?.name).toBe('Ban Bí thư');
    expect(findList(all, 'co-quan', 'ban-bi-thu')?.name).toBe('Ban Bí thư Trung ương Đảng');
    expect(findList(all, 'co-quan', 'bo-cong-an')).toBeNull();
  });

  test('are found from an entry', () => {
    const [a] = corpus.entries;
    const lists = a === undefined ? [] : listsByEntry(all).get(a.document.id);
    expect(lists?.map(({ axis, id }) => `${axis}/${id}`)).toEqual([
      'loai/ke-hoach',
      'co-quan/uy-ban-nhan-dan-huyen-cu-chi',
      'cap/huyen',
      'nganh/chinh-phu-uy-ban-nhan-dan',
      'nam/2022',
      'noi/huyen-cu-chi',
      'chu-de/cong-doan',
      'chu-de/thi-dua-khen-thuong',
    ]);
  });
});

test('every type has an address of its own', () => {
  const ids = documentTypes.map(({ id }) => addressWord(typeName(id)));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each<[why: string, place: string | null, issuers: string[], expected: string[]]>([
  ['none is written', null, ['Công an huyện Củ Chi'], []],
  ['it is the issuer’s', 'Củ Chi', ['Công an huyện Củ Chi'], []],
  ['it names another', 'Hà Nội', ['Công an huyện Củ Chi'], ['thành phố Hà Nội']],
  ['it says its kind', 'huyện Hóc Môn', [], ['huyện Hóc Môn']],
  ['a short city', 'TP.HCM', [], ['Thành phố Hồ Chí Minh']],
  ['a place of which no more is known', 'Quy Nhơn', [], ['Quy Nhơn']],
  ['no letters', '…', [], []],
])('the place of a dateline: %s', (_why, place, issuers, expected) => {
  const [entry] = sampleCorpus({ name: 'a', frontmatter: { place } }).entries;
  if (entry === undefined) throw new Error('no entry');
  const found = datelinePlaces({ entry, bodies: issuers.flatMap(bodiesOf) });
  expect(found.map(({ name }) => name)).toEqual(expected);
});

describe('subjects', () => {
  const about = (title: string | null, description: string | null = null) => {
    const [entry] = sampleCorpus({ name: 'a', frontmatter: { title, description } }).entries;
    return entry === undefined ? null : subjectsOf(entry);
  };

  test('have ids and names of their own', () => {
    expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length);
    expect(new Set(subjects.map(({ name }) => addressWord(name))).size).toBe(subjects.length);
  });

  test.each(subjects.flatMap(({ id, examples }) => examples.map((title) => [id, title])))(
    '%s: %s',
    (id = '', title = '') => {
      expect(about(title)).toContain(id);
    },
  );

  test.each(
    subjects.flatMap((subject) =>
      ('others' in subject ? subject.others : []).map((title) => [subject.id, title]),
    ),
  )('not %s: %s', (id = '', title = '') => {
    expect(about(title)).not.toContain(id);
  });

  test('come from the opening sentence of a document without a title', () => {
    expect(about(null, 'triển khai công tác phòng, chống ma túy')).toEqual(['phong-chong-ma-tuy']);
    expect(about('Tổ chức hội nghị', 'phòng, chống ma túy')).toEqual([]);
    expect(about(null)).toEqual([]);
  });
});
