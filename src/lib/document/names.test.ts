import { describe, expect, test } from 'vitest';
import { abbreviations } from '../vocabulary/abbreviations.ts';
import { administrativeUnits } from '../vocabulary/places.ts';
import { definitionsOf } from './definitions.ts';
import { expandAbbreviations } from './expand.ts';
import { layOut } from './layout.ts';
import { isOffice, organisationStart, startsWithOffice } from './organisation-name.ts';
import { placesIn, provinceNamed, unitWordOf } from './places.ts';
import { properName } from './proper-name.ts';

describe('organisationStart', () => {
  test.each<[text: string, id: string | null]>([
    ['Sở Giáo dục và Đào tạo', 'so'],
    ['ỦY BAN NHÂN DÂN TỈNH', 'ubnd'],
    ['UỶ BAN NHÂN DÂN', 'ubnd'],
    ['Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'ubtw-mttq'],
    ['Bộ Công an', 'bo'],
    ['Bộ Chính trị', 'bo-chinh-tri'],
    ['Công an tỉnh', 'cong-an'],
    ['Tổng Liên đoàn Lao động Việt Nam', 'tldld'],
    // Not the names of organisations:
    ['Sởi lây lan', null],
    ['các Sở', null],
    ['Kế hoạch', null],
    ['', null],
  ])('%s → %s', (text, id) => {
    expect(organisationStart(text)?.organisation.id ?? null).toBe(id);
  });
});

test.each<[text: string, starts: boolean, whole: boolean]>([
  ['PHÓ CHỦ TỊCH', true, true],
  ['Phó Chủ tịch', true, true],
  ['thứ  trưởng', true, true],
  ['CHỦ TỊCH ỦY BAN NHÂN DÂN', true, false],
  ['Trưởng thành', true, false],
  ['Trường Mầm non', false, false],
])('office in “%s”: at its start %s, all of it %s', (text, starts, whole) => {
  expect(startsWithOffice(text.replace(/\s+/gu, ' '))).toBe(starts);
  expect(isOffice(text)).toBe(whole);
});

describe('placesIn', () => {
  test.each<[text: string, places: string[]]>([
    ['UBND tỉnh Bình Phước phát động', ['tỉnh Bình Phước']],
    ['trên địa bàn Thành phố Hồ Chí Minh.', ['Thành phố Hồ Chí Minh']],
    ['Công an huyện Củ Chi và Ủy ban', ['huyện Củ Chi']],
    ['LĐLĐ TP. Hồ Chí Minh', ['thành phố Hồ Chí Minh']],
    ['tỉnh Bà Rịa - Vũng Tàu', ['tỉnh Bà Rịa - Vũng Tàu']],
    ['Công an phường 12, Quận 1', ['phường 12', 'Quận 1']],
    ['xã Tân Thông Hội, huyện Củ Chi', ['xã Tân Thông Hội', 'huyện Củ Chi']],
    ['thành phố Hội An', ['thành phố Hội An']],
    // Not names of places:
    ['Tỉnh Ủy và Huyện Đoàn Củ Chi', []],
    ['trên địa bàn tỉnh giai đoạn', []],
    ['Thành phố và huyện', []],
    ['an toàn Xã Hội', []],
    ['quý 1/2024', []],
  ])('%s', (text, places) => {
    expect(placesIn(text).map((place) => place.text)).toEqual(places);
  });

  test.each(
    administrativeUnits.flatMap(({ word, examples }) =>
      examples.map((example) => ({ word, example })),
    ),
  )('finds the example $example', ({ word, example }) => {
    expect(placesIn(example)).toMatchObject([{ unit: word, text: example }]);
  });
});

test.each<[name: string, text: string | null]>([
  ['Bình Phước', 'tỉnh Bình Phước'],
  ['binh phuoc', 'tỉnh Bình Phước'],
  ['Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
  ['Đà Nẵng', 'thành phố Đà Nẵng'],
  ['Huế', 'thành phố Huế'],
  ['Củ Chi', null],
])('the province “%s” is %s', (name, text) => {
  expect(provinceNamed(name)?.text ?? null).toBe(text);
});

test.each<[written: string, word: string | null]>([
  ['TP.', 'thành phố'],
  ['Tỉnh', 'tỉnh'],
  ['HUYỆN', 'huyện'],
  ['đội', null],
])('the unit “%s” is %s', (written, word) => {
  expect(unitWordOf(written)).toBe(word);
});

describe('properName', () => {
  test.each<[capitals: string, name: string]>([
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
    ['BỘ KẾ HOẠCH VÀ ĐẦU TƯ', 'Bộ Kế hoạch và Đầu tư'],
    ['ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC', 'Ủy ban nhân dân tỉnh Bình Phước'],
    ['UBND HUYỆN CỦ CHI', 'UBND huyện Củ Chi'],
    ['HUYỆN ỦY TUY PHƯỚC', 'Huyện ủy Tuy Phước'],
    ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'Tổng Liên đoàn Lao động Việt Nam'],
    ['TRƯỜNG TRUNG HỌC CƠ SỞ TÂN THÔNG HỘI', 'Trường Trung học cơ sở Tân Thông Hội'],
    [
      'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP BÀ RỊA – VŨNG TÀU',
      'Ban Quản lý các khu công nghiệp Bà Rịa – Vũng Tàu',
    ],
    ['CHI CỤC KIỂM LÂM', 'Chi cục Kiểm lâm'],
  ])('%s', (capitals, name) => {
    expect(properName(capitals, '')).toBe(name);
  });

  test('takes the spelling of the document before its own', () => {
    expect(properName('PHÒNG QUẢN LÝ XE', 'Giao Phòng Quản Lý xe thực hiện.')).toBe(
      'Phòng Quản Lý xe',
    );
    expect(properName('SỞ Y TẾ', 'Các SỞ Y TẾ và sở y tế.')).toBe('Sở Y tế');
  });
});

describe('expandAbbreviations', () => {
  test('writes every certain abbreviation of the vocabulary in full', () => {
    const certain = abbreviations.filter(({ use, longs }) => use === 'text' && longs.length === 1);
    const kept = certain
      .flatMap(({ shorts }) => [...shorts])
      .filter((short) => expandAbbreviations(`nơi ${short} này`, []).includes(` ${short} `));
    expect(kept).toEqual([]);
  });

  const defined = [{ short: 'BTV', long: 'Ban Thường vụ' }];

  test.each<[name: string, full: string]>([
    ['BTV LĐLĐ tỉnh Bình Định', 'Ban Thường vụ Liên đoàn Lao động tỉnh Bình Định'],
    ['Liên đoàn Lao động (LĐLĐ) tỉnh', 'Liên đoàn Lao động tỉnh'],
    ['UBND TP. Hồ Chí Minh', 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
    ['CĐCS Trường THCS Tân Phú', 'Công đoàn cơ sở Trường Trung học cơ sở Tân Phú'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    // Left as they are:
    ['BCH Đảng bộ', 'BCH Đảng bộ'],
    ['BỘ KẾ HOẠCH VÀ ĐẦU TƯ', 'BỘ KẾ HOẠCH VÀ ĐẦU TƯ'],
    ['Công ty LĐLĐX', 'Công ty LĐLĐX'],
  ])('%s', (name, full) => {
    expect(expandAbbreviations(name, defined)).toBe(full);
  });
});

describe('definitionsOf', () => {
  test.each<[text: string, definitions: string[]]>([
    ['Tổng Liên đoàn Lao động (LĐLĐ) Việt Nam', ['LĐLĐ = Liên đoàn Lao động']],
    ['trong đoàn viên, người lao động (ĐVNLĐ) tỉnh', ['ĐVNLĐ = đoàn viên, người lao động']],
    ['Giáo dục và Đào tạo (GDĐT)', ['GDĐT = Giáo dục và Đào tạo']],
    ['Giáo dục và Đào tạo (GD&ĐT)', ['GD&ĐT = Giáo dục và Đào tạo']],
    ['Ủy ban nhân dân (gọi tắt là UBND)', ['UBND = Ủy ban nhân dân']],
    // No definitions:
    ['theo Nghị quyết (NQ18)', []],
    ['Sở Y tế (UBND) tỉnh', []],
    ['Ủy ban\nnhân dân (UBND)', []],
    ['(ANTQ)', []],
  ])('%s', (text, definitions) => {
    const found = definitionsOf(layOut(text.split('\n')));
    expect(found.map(({ value }) => `${value.short} = ${value.long}`)).toEqual(definitions);
    for (const { span, text: printed } of found)
      expect(text.slice(span.start, span.end)).toBe(printed);
  });
});
