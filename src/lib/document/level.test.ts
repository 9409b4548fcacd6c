import { describe, expect, test } from 'vitest';
import { type OrganisationWord, organisations } from '../vocabulary/organisations.ts';
import { levelOfBody, levelOfType } from './level.ts';

test.each<[why: string, name: string, level: string | null]>([
  ['a body of which there is one', 'Bộ Chính trị', 'central'],
  ['a word of one level', 'Sở Y tế', 'province'],
  ['a province at the end', 'Liên đoàn Lao động tỉnh Bình Định', 'province'],
  ['a city of the rank of a province', 'Công an Thành phố Hồ Chí Minh', 'province'],
  ['a city of a province', 'Ủy ban nhân dân thành phố Quy Nhơn', 'district'],
  ['a district', 'Phòng Giáo dục và Đào tạo huyện Củ Chi', 'district'],
  ['a commune', 'Đảng ủy xã Tân Thông Hội', 'commune'],
  [
    'a district behind the name of the country',
    'Mặt trận Tổ quốc Việt Nam huyện Củ Chi',
    'district',
  ],
  ['a city without the word for it', 'Thành ủy Quy Nhơn', 'district'],
  ['a city of the rank of a province without it', 'Thành ủy Hà Nội', 'province'],
  ['a body of another body', 'Ban Thường vụ Tỉnh ủy Bình Phước', 'province'],
  ['the centre', 'Ban Dân vận Trung ương', 'central'],
  ['the whole country', 'Hội Nông dân Việt Nam', 'central'],
  ['a body of any level', 'Ban Chỉ đạo 138/CP', null],
  ['a body of a body of one level', 'Thanh tra Sở Xây dựng', 'province'],
  ['a city that is not named', 'Công an Thành phố', null],
  ['half a name', 'Ban Thường vụ', null],
  ['no body that we know', 'Nhóm Hoa Sen', null],
])('the level of %s', (_why, name, level) => {
  expect(levelOfBody(name)).toBe(level);
});

describe('every example in the vocabulary', () => {
  const named = organisations.flatMap((organisation: OrganisationWord) =>
    organisation.examples.map((example) => [example, organisation.levels] as const),
  );
  test.each(named)('%s stands at a level of its word, or the level is open', (name, levels) => {
    const level = levelOfBody(name);
    if (level !== null) expect(levels).toContain(level);
  });
});

test('laws are of the centre; plans are of any level', () => {
  expect(levelOfType('LUAT')).toBe('central');
  expect(levelOfType('KH')).toBeNull();
});
