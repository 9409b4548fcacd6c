import { expect, test } from 'vitest';
import { findCitations } from '../citations/find.ts';
import { frontmatterSchema } from '../document/frontmatter.ts';
import { documentId } from '../document/id.ts';
import { withDifferences } from './differences.ts';
import { buildRegistry, resolveCitations } from './registry.ts';

const sources = [
  {
    id: documentId('ke-hoach-7-kh-tld-2024'),
    frontmatter: frontmatterSchema.parse({
      type: 'KH',
      number: '7/KH-TLĐ',
      date: null,
      issuers: ['Bộ Công an', 'Bộ Y tế'],
      title: 'Phòng, chống dịch bệnh',
    }),
  },
  {
    id: documentId('ket-luan-44-kl-tw-2019'),
    frontmatter: frontmatterSchema.parse({
      type: 'KL',
      number: '44-KL/TW',
      date: '2019-01-22',
      title: 'tiếp tục thực hiện Chỉ thị 09-CT/TW',
    }),
  },
  {
    id: documentId('chi-thi-09-ct-tw-2011'),
    frontmatter: frontmatterSchema.parse({
      type: 'CT',
      number: '09-CT/TW',
      date: '2011-12-01',
      title: 'Tăng cường sự lãnh đạo của Đảng',
    }),
  },
  {
    id: documentId('thong-tu-124-2021-tt-bca'),
    frontmatter: frontmatterSchema.parse({
      type: 'TT',
      number: '124/2021/TT-BCA',
      date: '2021-12-28',
      issuers: ['Bộ Công an'],
      title: null,
    }),
  },
];

test.each<[why: string, text: string, slips: string[]]>([
  [
    'the title of another act',
    'Kết luận 44-KL/TW ngày 22/01/2019 về “Tăng cường sự lãnh đạo của Đảng”',
    ['title-of-another-act'],
  ],
  ['its own title', 'Kết luận 44-KL/TW ngày 22/01/2019 về tiếp tục thực hiện Chỉ thị 09-CT/TW', []],
  ['a title that nobody has', 'Kết luận 44-KL/TW ngày 22/01/2019 về thi đua khen thưởng', []],
  [
    'another date under a number with its year',
    'Thông tư số 124/2021/TT-BCA ngày 29/12/2021',
    ['date-differs'],
  ],
  ['the same date, less precise', 'Thông tư số 124/2021/TT-BCA ngày tháng 12 năm 2021', []],
  ['another issuer', 'Thông tư số 124/2021/TT-BCA của Bộ Quốc phòng', ['issuer-differs']],
  ['the issuer by its head', 'Thông tư số 124/2021/TT-BCA của Bộ trưởng Bộ Công an', []],
  [
    'another issuer than two',
    'Kế hoạch số 7/KH-TLĐ của Bộ Quốc phòng về “Phòng, chống dịch bệnh”',
    ['issuer-differs'],
  ],
  ['one of two issuers', 'Kế hoạch số 7/KH-TLĐ của Bộ Y tế về “Phòng, chống dịch bệnh”', []],
  [
    'a date where none is known',
    'Kế hoạch số 7/KH-TLĐ ngày 29/12/2021 về “Phòng, chống dịch bệnh”',
    [],
  ],
  [
    'an issuer where none is known',
    'Kết luận 44-KL/TW ngày 22/01/2019 của Ban Bí thư về tiếp tục thực hiện Chỉ thị 09-CT/TW',
    [],
  ],
  [
    'the title of another act where its own is unknown',
    'Thông tư số 124/2021/TT-BCA về “Phòng, chống dịch bệnh”',
    [],
  ],
  ['nothing known of it', 'Thông tư số 1/2021/TT-BCA ngày 29/12/2021', []],
])('%s', (_why, text, slips) => {
  const registry = buildRegistry(sources);
  const citations = findCitations(text);
  const explained = withDifferences(
    citations,
    resolveCitations(citations, null, registry),
    registry,
  );
  expect(explained[0]?.slips.map(({ code }) => code)).toEqual(slips);
});

test.each<[why: string, text: string, written: string, expected: string]>([
  ['dates', 'Thông tư số 124/2021/TT-BCA ngày 29/12/2021', '2021-12-29', '2021-12-28'],
  [
    'issuers',
    'Kế hoạch số 7/KH-TLĐ của Bộ Quốc phòng và Bộ Nội vụ về “Phòng, chống dịch bệnh”',
    'Bộ Quốc phòng, Bộ Nội vụ',
    'Bộ Công an, Bộ Y tế',
  ],
  [
    'titles',
    'Kết luận 44-KL/TW ngày 22/01/2019 về “Tăng cường sự lãnh đạo của Đảng”',
    'Tăng cường sự lãnh đạo của Đảng',
    'tiếp tục thực hiện Chỉ thị 09-CT/TW',
  ],
])('both %s are told', (_why, text, written, expected) => {
  const registry = buildRegistry(sources);
  const citations = findCitations(text);
  const resolutions = resolveCitations(citations, null, registry);
  expect(withDifferences(citations, resolutions, registry)[0]?.slips).toMatchObject([
    { written, expected },
  ]);
});

test('nothing is said of a short form, nor of what is no document of the collection', () => {
  const registry = buildRegistry(sources);
  const citations = findCitations('Thông tư số 124/2021/TT-BCA. Theo Thông tư 124, các xã');
  const resolutions = resolveCitations(citations, null, registry);
  expect(withDifferences(citations, resolutions, registry)).toEqual(citations);
  const dated = findCitations('Thông tư số 124/2021/TT-BCA ngày 29/12/2021');
  const gone = { status: 'resolved', target: documentId('x'), evidence: [] } as const;
  expect(withDifferences(dated, [gone], registry)).toEqual(dated);
  expect(withDifferences(dated, [], registry)).toEqual(dated);
});
