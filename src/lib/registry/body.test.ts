import { describe, expect, test } from 'vitest';
import {
  levels,
  nationalTails,
  type OrganisationWord,
  organisations,
} from '../vocabulary/organisations.ts';
import { sectors } from '../vocabulary/sectors.ts';
import { bodiesOf, issuerId, issuerKey, issuerLevel } from './body.ts';

const only = (issuer: string) => {
  const [body, ...others] = bodiesOf(issuer);
  if (body === undefined || others.length > 0) throw new Error(`not one body: ${issuer}`);
  return body;
};

describe('the address of a body', () => {
  test.each<[why: string, one: string, other: string]>([
    ['an abbreviation', 'UBND tỉnh Bình Phước', 'Ủy ban nhân dân tỉnh Bình Phước'],
    ['where the tone stands', 'Uỷ ban nhân dân huyện Củ Chi', 'Ủy ban nhân dân huyện Củ Chi'],
    ['capitals', 'Ban chỉ đạo 138/CP', 'Ban Chỉ đạo 138/CP'],
    ['what a body of the country is part of', 'Ban Bí thư Trung ương Đảng', 'Ban Bí thư'],
    ['the short name of an office', 'Thủ tướng', 'Thủ tướng Chính phủ'],
    ['the term', 'Bộ Chính trị khóa XI', 'Bộ Chính trị'],
    ['who holds the office', 'Bộ trưởng Bộ Công an', 'Bộ Công an'],
    ['“Việt Nam”', 'Tổng Liên đoàn Lao động', 'Tổng Liên đoàn Lao động Việt Nam'],
    [
      '“Việt Nam” before a place',
      'Ủy ban Mặt trận Tổ quốc tỉnh Bình Định',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Định',
    ],
    [
      'one letter of a long name',
      'Ủy ban Mật trận Tổ Quốc Việt Nam huyện Củ Chi',
      'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Củ Chi',
    ],
    ['the word for a province', 'Sở Y tế Bình Phước', 'Sở Y tế tỉnh Bình Phước'],
    ['a dash in a name', 'Sở Y tế Bà Rịa - Vũng Tàu', 'Sở Y tế tỉnh Bà Rịa – Vũng Tàu'],
    ['an old spelling of a province', 'Sở Y tế tỉnh Đắc Lắc', 'Sở Y tế tỉnh Đắk Lắk'],
    ['a short city', 'Công an TP.HCM', 'Công an Thành phố Hồ Chí Minh'],
  ])('is the same whatever %s', (_why, one, other) => {
    expect(issuerKey(only(one).name)).toBe(issuerKey(only(other).name));
    expect(only(one).id).toBe(only(other).id);
  });

  test.each<[why: string, one: string, other: string]>([
    ['places', 'Công an huyện Củ Chi', 'Công an huyện Hóc Môn'],
    ['kinds of place', 'Công an xã Củ Chi', 'Công an huyện Củ Chi'],
    ['levels of one city name', 'Thành ủy Quy Nhơn', 'Tỉnh ủy Quy Nhơn'],
    ['with and without a place', 'Sở Y tế', 'Sở Y tế tỉnh Bình Phước'],
    ['a part and the whole', 'Ban Thường vụ Tỉnh ủy Bình Định', 'Tỉnh ủy Bình Định'],
    ['a branch and the centre', 'Hội Nông dân tỉnh Bình Định', 'Hội Nông dân Việt Nam'],
    ['bodies under one word', 'Bệnh viện Củ Chi', 'Trung tâm Củ Chi'],
    ['who leads and what is led', 'Thủ tướng Chính phủ', 'Chính phủ'],
  ])('differs: %s', (_why, one, other) => {
    expect(only(one).id).not.toBe(only(other).id);
  });

  test('is short ASCII, also for a name without end', () => {
    const long = issuerKey(`Sở ${'Xây dựng '.repeat(60)}`);
    expect(long).toMatch(/^[a-z0-9-]{1,120}$/u);
  });

  test.each(['', '…', '***'])('is none for “%s”', (issuer) => {
    expect(bodiesOf(issuer)).toEqual([]);
  });

  test.each(nationalTails.flatMap(({ name, examples }) => examples.map((each) => [each, name])))(
    '%s: the words behind it add nothing',
    (example = '', tail = '') => {
      expect(example.endsWith(tail)).toBe(true);
      expect(issuerKey(example)).toBe(issuerKey(example.slice(0, -tail.length)));
    },
  );
});

describe('the level of a body', () => {
  test.each(levels.flatMap(({ id, examples }) => examples.map((name) => [name, id])))(
    '%s: %s',
    (name = '', level) => {
      expect(only(name).level).toBe(level);
    },
  );

  test.each<[why: string, issuer: string, level: string | null]>([
    [
      'of a part is that of the whole',
      'Ban Thường vụ Liên đoàn Lao động tỉnh Bình Định',
      'province',
    ],
    ['of a city by its name', 'Thành ủy Hà Nội', 'province'],
    ['of a kind of place without its name', 'Công an huyện', 'district'],
    ['of a school is not that of its place', 'Trường Tiểu học An Phú, huyện Củ Chi', 'grassroots'],
    ['of a city that was of two levels is open', 'Công an thành phố Huế', null],
    ['of “thành phố” alone is open', 'Công an Thành phố', null],
    ['of what looks like a ministry of a city is open', 'Bộ Tư lệnh Thành phố Hồ Chí Minh', null],
    ['of a body with no place is open', 'Ban Chỉ đạo 138/CP', null],
    ['of a body that no word tells is open', 'Nhóm Sông Xanh', null],
  ])('%s', (_why, issuer, level) => {
    expect(only(issuer).level).toBe(level);
  });
});

describe('the place of a body', () => {
  test.each<[issuer: string, id: string | null]>([
    ['Ủy ban nhân dân huyện Củ Chi', 'huyen-cu-chi'],
    ['Phòng Nội vụ huyện Củ Chi, Thành phố Hồ Chí Minh', 'huyen-cu-chi'],
    ['Công an phường 5, quận 3', 'phuong-5'],
    ['Huyện ủy Củ Chi', 'huyen-cu-chi'],
    ['Thị ủy An Nhơn', 'thi-xa-an-nhon'],
    ['Tỉnh Đoàn Bình Định', 'tinh-binh-dinh'],
    ['Sở Y tế Bình Phước', 'tinh-binh-phuoc'],
    ['Công an TP.HCM', 'thanh-pho-ho-chi-minh'],
    ['Bộ Công an', null],
    ['Công an huyện', null],
    ['Ban Quản lý huyện Củ Chi và huyện Hóc Môn', null],
  ])('%s: %s', (issuer, id) => {
    expect(only(issuer).place?.id ?? null).toBe(id);
  });
});

test.each<[issuer: string, isComplete: boolean]>([
  ['Sở Y tế tỉnh Bình Phước', true],
  ['Sở Y tế', false],
  ['Công an huyện', false],
  ['Hội Nông dân Việt Nam', true],
  ['Huyện ủy Củ Chi', true],
  ['Bộ Công an', true],
])('%s names one body: %s', (issuer, isComplete) => {
  expect(only(issuer).isComplete).toBe(isComplete);
});

test('a part names the body that it is part of', () => {
  expect(only('Ban Thường vụ Tỉnh ủy Bình Định').within).toBe('Tỉnh ủy Bình Định');
  expect(only('Bộ Công an').within).toBeNull();
});

test('joint issuers are bodies of their own', () => {
  const names = bodiesOf('Công an huyện Củ Chi và UBND huyện Củ Chi').map(({ name }) => name);
  expect(names).toEqual(['Công an huyện Củ Chi', 'Ủy ban nhân dân huyện Củ Chi']);
});

describe('sectors', () => {
  test('have ids and names of their own', () => {
    expect(new Set(sectors.map(({ id }) => id)).size).toBe(sectors.length);
    expect(new Set(sectors.map(({ name }) => name)).size).toBe(sectors.length);
  });

  test.each(sectors.flatMap(({ id, examples }) => examples.map((name) => [id, name])))(
    '%s: %s',
    (id = '', name = '') => {
      expect(only(name).sectors).toContain(id);
    },
  );

  test.each(
    sectors.flatMap((sector) =>
      ('others' in sector ? sector.others : []).map((name) => [sector.id, name]),
    ),
  )('not %s: %s', (id = '', name = '') => {
    expect(only(name).sectors).not.toContain(id);
  });

  test('are none for a body that no word tells', () => {
    expect(only('Nhóm Sông Xanh').sectors).toEqual([]);
  });
});

describe('the level of an issuer', () => {
  test.each<[why: string, name: string, level: string | null]>([
    ['a department of a province, without its place', 'Sở Y tế', 'province'],
    ['a committee of a commune', 'Ủy ban nhân dân xã Tân Thông Hội', 'commune'],
    [
      'the narrowest of several places',
      'Công an xã Tân Thông Hội, huyện Củ Chi, Thành phố Hồ Chí Minh',
      'commune',
    ],
    ['a city of the rank of a province', 'Công an Thành phố Hồ Chí Minh', 'province'],
    ['a city below a province', 'Công an thành phố Quy Nhơn', 'district'],
    ['a board of a committee', 'Ban Tổ chức Huyện ủy Củ Chi', 'district'],
    ['a board of the centre', 'Ban Tuyên giáo Trung ương', 'central'],
    ['the first that tells it', 'Ban Chỉ đạo 138/CP và Công an huyện Củ Chi', 'district'],
    ['a city without the word for it', 'Thành ủy Quy Nhơn', 'district'],
    ['a city of the rank of a province without it', 'Thành ủy Hà Nội', 'province'],
    ['a body of a body of one level', 'Thanh tra Sở Xây dựng', 'province'],
    ['a city that is not named', 'Công an Thành phố', null],
    ['half a name', 'Ban Thường vụ', null],
    ['one level, and a place of which the level is open', 'Sở Y tế thành phố Huế', 'province'],
    ['a school', 'Trường Trung học cơ sở Tân Thông Hội', 'grassroots'],
    ['any level, and no place', 'Ủy ban nhân dân', null],
    ['a place at which the word cannot stand', 'Tòa án nhân dân xã Tân Thông Hội', null],
    ['no organisation that we know', 'Câu lạc bộ cờ tướng huyện Củ Chi', null],
    ['nothing', '', null],
  ])('%s', (_why, name, level) => {
    expect(issuerLevel(name)).toBe(level);
  });

  test.each(
    organisations.flatMap((organisation: OrganisationWord) =>
      organisation.examples.map((example) => [example, organisation.levels] as const),
    ),
  )('%s stands at a level of its word, or the level is open', (name, possible) => {
    const level = issuerLevel(name);
    if (level !== null) expect(possible).toContain(level);
  });
});

test.each<[why: string, issuer: string, id: string | null]>([
  ['a body of which there is one', 'BỘ CHÍNH TRỊ', 'bo-chinh-tri'],
  ['a place', 'UBND tỉnh Bình Phước', 'uy-ban-nhan-dan-tinh-binh-phuoc'],
  ['one that no table has', 'Tổ chức Chưa Ai Biết', 'to-chuc-chua-ai-biet'],
  ['several bodies have no one id', 'Bộ Công an và Bộ Quốc phòng', null],
  ['every province has one', 'Ủy ban nhân dân tỉnh', null],
  ['nothing', '', null],
])('the id of an issuer: %s', (_why, issuer, id) => {
  expect(issuerId(issuer)).toBe(id);
});

test.each(['Thông tấn xã Việt Nam', 'Liên minh Hợp tác xã Việt Nam', 'Hợp tác xã Tân Thông'])(
  '%s is of no commune',
  (name) => {
    expect(bodiesOf(name).map(({ place }) => place)).toEqual([null]);
  },
);
