import { expect, test } from 'vitest';
import type { FrontmatterInput } from '../lib/index.ts';
import { metaOf } from './meta.ts';
import { recordOf } from './record.ts';
import { sampleDocument } from './testing/sample.ts';

const metas = (given: Partial<FrontmatterInput>, address: string | null = null) =>
  metaOf(recordOf(sampleDocument(given), address));

test('a directive is told to catalogues and reference managers', () => {
  const address = 'https://kho.example/van-ban/mau/';
  expect(metas({ place: 'Hà Nội' }, address)).toEqual([
    ['DC.title', 'Tăng cường sự lãnh đạo của Đảng'],
    ['DC.creator', 'Ban Bí thư'],
    ['DC.date', '2011-12-01'],
    ['DC.type', 'Chỉ thị'],
    ['DC.identifier', '09-CT/TW'],
    ['DC.identifier', address],
    ['DC.coverage', 'Hà Nội'],
    ['DC.language', 'vi'],
    ['citation_title', 'Tăng cường sự lãnh đạo của Đảng'],
    ['citation_technical_report_institution', 'Ban Bí thư'],
    ['citation_technical_report_number', '09-CT/TW'],
    ['citation_publication_date', '2011/12/01'],
    ['citation_language', 'vi'],
    ['citation_public_url', address],
  ]);
});

test.each<[why: string, given: Partial<FrontmatterInput>, name: string, contents: string[]]>([
  ['a month stays a month', { date: '2022-05' }, 'citation_publication_date', ['2022/05']],
  ['a year stays a year', { date: '2012' }, 'DC.date', ['2012']],
  ['no date', { date: null }, 'DC.date', []],
  ['no number', { number: null }, 'citation_technical_report_number', []],
  ['a blank serial is no number', { number: '/KH-SGDĐT' }, 'DC.identifier', []],
  ['no issuer', { issuers: [] }, 'citation_technical_report_institution', []],
  [
    'two issuers',
    { issuers: ['Bộ Công an', 'Bộ Nội vụ'] },
    'DC.creator',
    ['Bộ Công an', 'Bộ Nội vụ'],
  ],
  ['no host, no address', {}, 'citation_public_url', []],
])('%s', (_why, given, name, contents) => {
  expect(metas(given).flatMap((meta) => (meta[0] === name ? [meta[1]] : []))).toEqual(contents);
});
