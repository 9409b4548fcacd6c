import { expect, test } from 'vitest';
import { type CitingDocument, issuerNames, issuersAgree, termIn } from './issuers.ts';

const citing: CitingDocument = {
  type: 'KH',
  number: null,
  title: null,
  issuers: ['Sở Tư pháp tỉnh Bình Phước', 'Công an huyện Củ Chi', 'Công an huyện Hóc Môn'],
  place: 'Thành phố Hồ Chí Minh',
};

test.each<[why: string, written: string, names: string[]]>([
  ['as it stands', 'Bộ Công an', ['Bộ Công an']],
  ['an abbreviation', 'UBND tỉnh Bình Định', ['Ủy ban nhân dân tỉnh Bình Định']],
  ['another spelling', 'Uỷ ban nhân dân tỉnh Bình Định', ['Ủy ban nhân dân tỉnh Bình Định']],
  ['letters that are no abbreviation', 'Cục UBNDX', ['Cục UBNDX']],
  ['the front', 'UB MTTQ VN tỉnh Bình Định', ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bình Định']],
  ['a city in short', 'HĐND TP. Hà Nội', ['Hội đồng nhân dân thành phố Hà Nội']],
  ['the city', 'LĐLĐ TP.HCM', ['Liên đoàn Lao động Thành phố Hồ Chí Minh']],
  ['an office holder', 'Bộ trưởng Bộ Công an', ['Bộ Công an']],
  ['a term in brackets', 'Bộ Chính trị (khoá X)', ['Bộ Chính trị']],
  ['a term', 'Bộ Chính trị khóa XI', ['Bộ Chính trị']],
  ['a note in brackets', 'Tổng Liên đoàn (LĐLĐ) Việt Nam', ['Tổng Liên đoàn Việt Nam']],
  ['blanks and lines', 'Bộ  Giáo dục\nvà Đào tạo', ['Bộ Giáo dục và Đào tạo']],
  ['two', 'Bộ Công an và Bộ Quốc phòng', ['Bộ Công an', 'Bộ Quốc phòng']],
  [
    'three',
    'Bộ Y tế, Bộ Tài chính với Bộ Nội vụ',
    ['Bộ Y tế', 'Bộ Tài chính với Bộ Nội vụ'].flatMap((name) => name.split(' với ')),
  ],
  ['one with “và” in its name', 'Sở Kế hoạch và Đầu tư', ['Sở Kế hoạch và Đầu tư']],
  ['a place that the text tells', 'Công an Tỉnh', ['Công an tỉnh Bình Phước']],
  ['the first place of its kind', 'Công đoàn huyện', ['Công đoàn huyện Củ Chi']],
  ['the place of the dateline', 'Công đoàn Thành phố', ['Công đoàn Thành phố Hồ Chí Minh']],
  ['a place that nothing tells', 'Công an phường', ['Công an phường']],
  [
    'the place of the partner',
    'Công an tỉnh và Sở Tư pháp tỉnh Bình Định',
    ['Công an tỉnh Bình Định', 'Sở Tư pháp tỉnh Bình Định'],
  ],
])('issuers: %s', (_why, written, names) => {
  expect(issuerNames(written, citing)).toEqual(names);
});

test('without a citing document a place stays untold', () => {
  expect(issuerNames('Công an Tỉnh', null)).toEqual(['Công an Tỉnh']);
});

test.each<[a: string, b: string, agree: boolean]>([
  ['Bộ Công an', 'bộ công an', true],
  ['Ban Bí thư', 'Ban Bí thư Trung ương Đảng', true],
  ['Tổng Liên đoàn Lao động', 'Tổng Liên đoàn Lao động Việt Nam', true],
  ['Tổng Liên đoàn Lao động Việt Nam', 'Tổng Liên đoàn Lao động', true],
  ['Ủy ban nhân dân tỉnh Bình Định', 'Ủy ban nhân dân tỉnh Bình Phước', false],
  ['Bộ Công', 'Bộ Công an', true],
  ['Bộ C', 'Bộ Công an', false],
  ['Công an', 'Bộ Công an', false],
  ['Bộ Công an', 'Công an', false],
])('“%s” and “%s” can be one body: %s', (a, b, agree) => {
  expect(issuersAgree(a, b)).toBe(agree);
});

test.each<[issuer: string, term: string | null]>([
  ['Bộ Chính trị (khoá X)', 'X'],
  ['Bộ Chính trị khóa xi', 'XI'],
  ['Bộ Chính trị', null],
])('the term in “%s” is %s', (issuer, term) => {
  expect(termIn(issuer)).toBe(term);
});
