import { expect, test } from 'vitest';
import { issuerLevel, issuerLevels } from './issuer-level.ts';

test.each<[why: string, name: string, level: string | null]>([
  ['its word leaves one level', 'Bộ Chính trị', 'central'],
  ['a ministry', 'Bộ Công an', 'central'],
  ['a department of a province, without its place', 'Sở Y tế', 'province'],
  ['a committee named after a district', 'Huyện ủy Củ Chi', 'district'],
  ['a committee of a province', 'Ủy ban nhân dân tỉnh Bình Phước', 'province'],
  ['a committee of a district', 'Ủy ban nhân dân huyện Củ Chi', 'district'],
  ['a committee of a commune', 'Ủy ban nhân dân xã Tân Thông Hội', 'commune'],
  [
    'the narrowest of several places',
    'Công an xã Tân Thông Hội, huyện Củ Chi, Thành phố Hồ Chí Minh',
    'commune',
  ],
  ['a city of the rank of a province', 'Công an Thành phố Hồ Chí Minh', 'province'],
  ['a city below a province', 'Công an thành phố Quy Nhơn', 'district'],
  ['a city committee by the bare name of a province', 'Thành ủy Hà Nội', 'province'],
  ['a city committee by a bare name that is no province', 'Thành ủy Quy Nhơn', null],
  [
    'a standing committee stands where its organisation does',
    'Ban Thường vụ Liên đoàn Lao động tỉnh Bình Định',
    'province',
  ],
  ['a board of a committee', 'Ban Tổ chức Huyện ủy Củ Chi', 'district'],
  ['a board of the centre', 'Ban Tuyên giáo Trung ương', 'central'],
  ['an inspectorate of a department', 'Thanh tra Sở Xây dựng', 'province'],
  ['a body of the whole country', 'Hội Nông dân Việt Nam', 'central'],
  [
    'a provincial body whose name holds that of the country',
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Định',
    'province',
  ],
  ['a school', 'Trường Trung học cơ sở Tân Thông Hội', 'grassroots'],
  ['any level, and no place', 'Ủy ban nhân dân', null],
  ['a place at which the word cannot stand', 'Tòa án nhân dân xã Tân Thông Hội', null],
  ['no organisation that we know', 'Câu lạc bộ cờ tướng huyện Củ Chi', null],
  ['nothing', '', null],
])('%s', (_why, name, level) => {
  expect(issuerLevel(name)).toBe(level);
});

test('levels run from the centre down', () => {
  expect(issuerLevels).toEqual(['central', 'province', 'district', 'commune', 'grassroots']);
});
