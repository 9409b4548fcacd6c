import { expect, test } from 'vitest';
import {
  buildRegistry,
  documentId,
  type FrontmatterInput,
  frontmatterSchema,
} from '../lib/index.ts';
import { idOf, idsOf, isAnother, referenceAmong } from './identity.ts';

function facts(fields: Partial<FrontmatterInput>) {
  return frontmatterSchema.parse({ type: 'KH', number: null, date: null, title: null, ...fields });
}

test.each<[why: string, fields: Partial<FrontmatterInput>, id: string]>([
  [
    'a number of the Party',
    { type: 'CT', number: '09-CT/TW', date: '2011-12-01' },
    'chi-thi-09-ct-tw-2011',
  ],
  [
    'a number with a year',
    { type: 'TT', number: '124/2021/TT-BCA', date: '2021-12-28' },
    'thong-tu-124-2021-tt-bca',
  ],
  [
    'a number of a place',
    { number: '12/KH-UBND', date: '2024-04-07', issuers: ['Ủy ban nhân dân huyện Củ Chi'] },
    'ke-hoach-12-kh-ubnd-cu-chi-2024',
  ],
  [
    'a number without its serial',
    {
      number: '/KH-SGDĐT',
      date: '2022-05',
      place: 'Bình Phước',
      issuers: ['Sở Giáo dục và Đào tạo tỉnh Bình Phước'],
    },
    'ke-hoach-so-giao-duc-va-dao-tao-tinh-binh-phuoc-2022',
  ],
  [
    'a place that the issuer does not name',
    { date: '2022', place: 'Bình Phước', issuers: ['Sở Y tế'] },
    'ke-hoach-so-y-te-binh-phuoc-2022',
  ],
  [
    'years from the period',
    { issuers: ['Sở Y tế'], period: { from: 2021, to: 2023 } },
    'ke-hoach-so-y-te-2021-2023',
  ],
  [
    'one year from the period',
    { issuers: ['Sở Y tế'], period: { from: 2024, to: 2024 } },
    'ke-hoach-so-y-te-2024',
  ],
  [
    'no year at all',
    { type: 'CV', issuers: ['Tổng Liên đoàn Lao động Việt Nam'] },
    'cong-van-tong-lien-doan-lao-dong-viet-nam',
  ],
  [
    'no issuer',
    { title: 'Công tác phòng, chống tội phạm trên địa bàn phường năm 2024' },
    'ke-hoach-cong-tac-phong-chong-toi-pham-tren-dia-ban',
  ],
  ['nothing but the type', {}, 'ke-hoach'],
])('makes an id of %s', (_why, fields, id) => {
  expect(idOf(facts(fields))).toBe(id);
});

const references = buildRegistry([
  {
    id: documentId('chi-thi-46-ct-tw-khoa-xi'),
    frontmatter: facts({ type: 'CT', number: '46-CT/TW', term: 'XI' }),
  },
  {
    id: documentId('ke-hoach-7-kh-ubnd'),
    frontmatter: facts({ number: '7/KH-UBND' }),
  },
  {
    id: documentId('ke-hoach-cung-ten'),
    frontmatter: facts({ title: 'Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc' }),
  },
]);

test.each<[why: string, fields: Partial<FrontmatterInput>, id: string | null]>([
  [
    'is the reference of its term',
    { type: 'CT', number: '46-CT/TW', date: '2015-06-22' },
    'chi-thi-46-ct-tw-khoa-xi',
  ],
  [
    'is not the reference of another term',
    { type: 'CT', number: '46-CT/TW', date: '2025-05-16' },
    null,
  ],
  ['is not a reference that it merely may be', { number: '7/KH-UBND', date: '2024-04-07' }, null],
  [
    'is not the plan whose title it bears',
    { title: 'Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc', issuers: ['Sở Y tế'] },
    null,
  ],
])('a document %s', (_why, fields, id) => {
  expect(referenceAmong(facts(fields), references)).toBe(id);
});

const schoolA = { number: '07/KH-THCS', date: '2024-01-05', issuers: ['Trường THCS A'] };

test.each<[why: string, fields: Partial<FrontmatterInput>, is: boolean]>([
  ['of another date', { number: '07/KH-THCS', date: '2024-02-20' }, true],
  ['of another issuer', { ...schoolA, issuers: ['Trường THCS Phan Bội Châu'] }, true],
  ['of another number', { ...schoolA, number: '08/KH-THCS' }, true],
  ['that is the same', schoolA, false],
  ['that says less', { number: '07/KH-THCS' }, false],
  ['without a number', { ...schoolA, number: null }, false],
  ['of which only the serial is known', { ...schoolA, number: '07' }, false],
])('tells a document from one %s: %s', (_why, fields, is) => {
  expect(isAnother(facts(schoolA), facts(fields))).toBe(is);
});

test('the date, then the issuer make an id of its own for a document whose usual id is taken', () => {
  expect(idsOf(facts(schoolA))).toEqual([
    'ke-hoach-07-kh-thcs-2024',
    'ke-hoach-07-kh-thcs-2024-2024-01-05',
    'ke-hoach-07-kh-thcs-2024-2024-01-05-truong-thcs-a',
  ]);
  expect(idsOf(facts({ number: '07/KH-THCS' }))).toEqual(['ke-hoach-07-kh-thcs']);
});
