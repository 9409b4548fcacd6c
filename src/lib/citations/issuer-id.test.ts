import { describe, expect, test } from 'vitest';
import { organisations } from '../vocabulary/organisations.ts';
import { issuerId } from './issuer-id.ts';

test.each<[why: string, names: string[], id: string | null]>([
  ['a body of which there is one', ['Bộ Chính trị', 'BỘ CHÍNH TRỊ'], 'bo-chinh-tri'],
  [
    'the Party centre behind it says nothing more',
    ['Ban Bí thư', 'Ban Bí thư Trung ương Đảng'],
    'ban-bi-thu',
  ],
  ['a field of work', ['Bộ Công an'], 'bo-cong-an'],
  [
    'a place',
    ['Ủy ban nhân dân tỉnh Bình Phước', 'Uỷ ban nhân dân Tỉnh Bình Phước', 'UBND tỉnh Bình Phước'],
    'ubnd-tinh-binh-phuoc',
  ],
  [
    'another name of the province',
    ['Liên đoàn Lao động tỉnh Đắk Lắk', 'LĐLĐ tỉnh Đắc Lắc'],
    'ldld-tinh-dak-lak',
  ],
  [
    'an organisation in an organisation',
    ['Ban Thường vụ Tỉnh ủy Bình Định', 'Ban Thường vụ Tỉnh uỷ Bình Định'],
    'ban-thuong-vu-tinh-uy-binh-dinh',
  ],
  ['one that no table has', ['Tổ chức Chưa Ai Biết'], 'to-chuc-chua-ai-biet'],
  [
    'no place: every province has one',
    ['Ủy ban nhân dân', 'Ủy ban nhân dân tỉnh', 'Tỉnh ủy'],
    null,
  ],
  ['no name', ['', ' - '], null],
])('%s', (_why, names, id) => {
  expect(names.map(issuerId)).toEqual(names.map(() => id));
});

test('bodies of different places stay apart', () => {
  const names = ['UBND tỉnh Bình Phước', 'UBND tỉnh Bình Định', 'UBND huyện Củ Chi', 'Chính phủ'];
  expect(new Set(names.map(issuerId)).size).toBe(names.length);
});

describe.each(organisations)('$id', ({ names, examples }) => {
  test('its examples have ids in ASCII, the same in capitals', () => {
    for (const example of [...examples, ...names]) {
      const id = issuerId(example);
      if (id !== null) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(issuerId(example.toLocaleUpperCase('vi'))).toBe(id);
    }
  });
});
