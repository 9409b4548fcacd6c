import { expect, test } from 'vitest';
import { findCitations } from '../citations/find.ts';
import { frontmatterSchema } from '../document/frontmatter.ts';
import { documentId } from '../document/id.ts';
import { withDifferences } from './differences.ts';
import { buildRegistry, resolveCitations } from './registry.ts';

const sources = [
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
