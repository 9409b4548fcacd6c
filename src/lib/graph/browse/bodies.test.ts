import { expect, test } from 'vitest';
import { sampleCorpus } from '../../../../tests/fixtures/sample-corpus.ts';
import type { AxisId } from './axes.ts';
import { bodiesIn, listedBodies } from './bodies.ts';
import { browseLists, findList } from './lists.ts';

const all = browseLists(
  sampleCorpus(
    { name: 'a', frontmatter: { issuers: ['Ban Thường vụ LĐLĐ tỉnh Bình Định'] } },
    { name: 'b', frontmatter: { issuers: ['Liên đoàn Lao động tỉnh Bình Định', 'Bộ Công an'] } },
    { name: 'c', frontmatter: { issuers: ['Công an huyện Củ Chi'], place: 'Bình Định' } },
    { name: 'd', frontmatter: { issuers: ['Ban Thường vụ Tỉnh ủy Cà Mau'] } },
    { name: 'e' },
  ),
);
const whole = 'lien-doan-lao-dong-tinh-binh-dinh';
const part = `ban-thuong-vu-${whole}`;

test('bodies know what they are part of, and what is part of them', () => {
  const bodies = listedBodies(all);
  expect(bodies.get(part)?.within?.id).toBe(whole);
  expect(bodies.get(whole)?.parts.map(({ id }) => id)).toEqual([part]);
  expect(bodies.get(whole)?.within).toBeNull();
  // A body that issued nothing in the collection has no page to lead to.
  expect(bodies.get('ban-thuong-vu-tinh-uy-ca-mau')?.within).toBeNull();
  expect(bodies.has('khong-ghi')).toBe(false);
});

test.each<[axis: AxisId, id: string, expected: string[]]>([
  ['noi', 'tinh-binh-dinh', [`Cấp tỉnh: ${part} ${whole}`]],
  ['nganh', 'cong-an', ['Trung ương: bo-cong-an', 'Cấp huyện: cong-an-huyen-cu-chi']],
  ['cap', 'huyen', ['Cấp huyện: cong-an-huyen-cu-chi']],
  ['loai', 'ke-hoach', []],
])('bodies in /%s/%s/', (axis, id, expected) => {
  const list = findList(all, axis, id);
  const groups = list === null ? [] : bodiesIn(all, list);
  expect(
    groups.map(({ name, lists }) => `${name}: ${lists.map((each) => each.id).join(' ')}`),
  ).toEqual(expected);
});
