import { describe, expect, test } from 'vitest';
import { findCitations } from '../citations/find.ts';
import { type FrontmatterInput, frontmatterSchema } from '../document/frontmatter.ts';
import { documentId } from '../document/id.ts';
import { proposeReferences } from './propose.ts';
import { buildRegistry, resolveCitations } from './registry.ts';

const known = (id: string, frontmatter: FrontmatterInput) => ({
  id: documentId(id),
  frontmatter: frontmatterSchema.parse(frontmatter),
});
const none = { number: null, date: null, title: null };

const registry = buildRegistry([
  known('chi-thi-46-ct-tw-2015', {
    type: 'CT',
    number: '46-CT/TW',
    date: '2015-06-22',
    issuers: ['Bộ Chính trị'],
    title: 'tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm an ninh, trật tự',
  }),
  known('chi-thi-46-ct-tw-2025', {
    type: 'CT',
    number: '46-CT/TW',
    date: '2025-05-16',
    issuers: ['Bộ Chính trị'],
    title: 'lãnh đạo cuộc bầu cử đại biểu Quốc hội khóa XVI',
  }),
  known('chi-thi-09-ct-tw-2011', {
    type: 'CT',
    number: '09-CT/TW',
    date: '2011-12-01',
    issuers: ['Ban Bí thư'],
    title: 'Tăng cường sự lãnh đạo của Đảng đối với phong trào toàn dân bảo vệ an ninh Tổ quốc',
  }),
  known('nghi-dinh-39-cp-1996', { ...none, type: 'ND', number: '39/CP', date: '1996-07-05' }),
  known('nghi-dinh-39-cp-1997', { ...none, type: 'ND', number: '39/CP', date: '1997-04-28' }),
  known('thong-tu-124-2021-tt-bca', {
    ...none,
    type: 'TT',
    number: '124/2021/TT-BCA',
    date: '2021-12-28',
  }),
  known('ke-hoach-119-kh-ubnd-binh-phuoc-2022', {
    ...none,
    type: 'KH',
    number: '119/KH-UBND',
    date: '2022-04-27',
    issuers: ['Ủy ban nhân dân tỉnh Bình Phước'],
  }),
  known('chuong-trinh-phoi-hop-09', {
    ...none,
    type: 'CTPH',
    number: '09',
    title: 'Đẩy mạnh phong trào toàn dân bảo vệ an ninh Tổ quốc',
  }),
  known('luat-dat-dai', { ...none, type: 'LUAT', title: 'Đất đai' }),
]);

const resolve = (text: string) =>
  resolveCitations(findCitations(text), null, registry).map((resolution) => {
    if (resolution.status === 'resolved') return resolution.target;
    return resolution.status === 'ambiguous' ? resolution.candidates : resolution.status;
  });

describe('resolveCitations', () => {
  test.each<[why: string, text: string, expected: unknown]>([
    [
      'a date tells two Party documents of one number apart',
      'Chỉ thị số 46-CT/TW ngày 22/6/2015 của Bộ Chính trị',
      'chi-thi-46-ct-tw-2015',
    ],
    [
      'so does a term',
      'Chỉ thị số 46-CT/TW của Bộ Chính trị khóa XI về công tác',
      'chi-thi-46-ct-tw-2015',
    ],
    [
      'so does a title',
      'Chỉ thị số 46-CT/TW về lãnh đạo cuộc bầu cử đại biểu Quốc hội khóa XVI',
      'chi-thi-46-ct-tw-2025',
    ],
    [
      'an issuer of both does not',
      'Chỉ thị số 46-CT/TW của Bộ Chính trị',
      ['chi-thi-46-ct-tw-2015', 'chi-thi-46-ct-tw-2025'],
    ],
    ['a third date is a third document', 'Chỉ thị số 46-CT/TW ngày 01/3/2001', 'missing'],
    [
      'a Party number alone is not enough, even with one candidate',
      'Chỉ thị 09-CT/TW',
      ['chi-thi-09-ct-tw-2011'],
    ],
    [
      'a swapped separator does not matter',
      'Chỉ thị 09/CT-TW ngày 01/12/2011',
      'chi-thi-09-ct-tw-2011',
    ],
    [
      'the date keeps old decrees apart',
      'Nghị định số 39/CP ngày 28 tháng 4 năm 1997',
      'nghi-dinh-39-cp-1997',
    ],
    [
      'without it nothing is guessed',
      'Nghị định số 39/CP',
      ['nghi-dinh-39-cp-1996', 'nghi-dinh-39-cp-1997'],
    ],
    ['a number with its year is enough', 'Thông tư số 124/2021/TT-BCA', 'thong-tu-124-2021-tt-bca'],
    [
      'another date there is the author’s slip',
      'Thông tư số 124/2021/TT-BCA ngày 29/12/2021',
      'thong-tu-124-2021-tt-bca',
    ],
    ['another type is another document', 'Nghị định số 124/2021/TT-BCA', 'missing'],
    [
      'another province is another document',
      'Kế hoạch số 119/KH-UBND ngày 27/4/2022 của UBND tỉnh Bình Định',
      'missing',
    ],
    [
      'the same province in short',
      'Kế hoạch số 119/KH-UBND ngày 27/4/2022 của UBND tỉnh Bình Phước',
      'ke-hoach-119-kh-ubnd-binh-phuoc-2022',
    ],
    [
      'another year is another document',
      'Kế hoạch số 119/KH-UBND ngày 27/4/2023 của UBND tỉnh Bình Phước',
      'missing',
    ],
    [
      'a serial with its title',
      'Chương trình phối hợp số 09 về “Đẩy mạnh phong trào toàn dân bảo vệ an ninh Tổ quốc”',
      'chuong-trinh-phoi-hop-09',
    ],
    [
      'a serial with another title',
      'Chương trình phối hợp số 09 về “Xây dựng nông thôn mới”',
      'missing',
    ],
    ['a law by its name', 'Luật đất đai', 'luat-dat-dai'],
  ])('%s', (_why, text, expected) => {
    expect(resolve(text)).toEqual([expected]);
  });

  test('a number repeated without date means what the full citation before it meant', () => {
    expect(resolve('Chỉ thị số 46-CT/TW ngày 16/5/2025; thực hiện Chỉ thị 46-CT/TW.')).toEqual([
      'chi-thi-46-ct-tw-2025',
      'chi-thi-46-ct-tw-2025',
    ]);
  });

  test('says what agrees', () => {
    const citations = findCitations(
      'Chỉ thị 09-CT/TW ngày 01/12/2011 của Ban Bí thư Trung ương Đảng về thi đua',
    );
    expect(resolveCitations(citations, null, registry)).toEqual([
      {
        status: 'resolved',
        target: 'chi-thi-09-ct-tw-2011',
        evidence: ['number', 'date', 'term', 'issuer'],
      },
    ]);
  });
});

describe('proposeReferences', () => {
  const empty = buildRegistry([]);
  const propose = (...texts: string[]) =>
    proposeReferences(
      texts.flatMap((text, index) => {
        const citations = findCitations(text);
        const resolutions = resolveCitations(citations, null, empty);
        return citations.map((citation, at) => ({
          document: documentId(`d${index}`),
          citation,
          resolution: resolutions[at] ?? { status: 'missing' as const },
        }));
      }),
    );

  test.each<[why: string, texts: string[], ids: string[]]>([
    [
      'one document, cited three ways',
      [
        'Chỉ thị số 48/CT-TW ngày 22/10/2010',
        'Chỉ thị 48-CT/TW của Bộ Chính trị',
        'Chỉ thị 48-CT/TW',
      ],
      ['chi-thi-48-ct-tw-2010'],
    ],
    [
      'two documents of one number',
      ['Chỉ thị 46-CT/TW ngày 22/6/2015', 'Chỉ thị 46-CT/TW ngày 16/5/2025', 'Chỉ thị 46-CT/TW'],
      ['chi-thi-46-ct-tw-2015', 'chi-thi-46-ct-tw-2025'],
    ],
    [
      'a term stands for the year',
      ['Chỉ thị số 46-CT/TW của Bộ Chính trị khóa XI'],
      ['chi-thi-46-ct-tw-khoa-xi'],
    ],
    [
      'a local plan with its place and year',
      ['Kế hoạch số 119/KH-UBND ngày 27/4/2022 của UBND tỉnh Bình Phước'],
      ['ke-hoach-119-kh-ubnd-binh-phuoc-2022'],
    ],
    [
      'a year in the number is not said twice',
      ['Thông tư số 124/2021/TT-BCA ngày 28/12/2021'],
      ['thong-tu-124-2021-tt-bca'],
    ],
    ['a law by name', ['theo Luật Đất đai'], ['luat-dat-dai']],
    ['nothing for the document itself', ['Kế hoạch này'], []],
  ])('%s', (_why, texts, ids) => {
    expect(propose(...texts).map(({ id }) => id)).toEqual(ids);
    expect(propose(...texts.toReversed()).map(({ id }) => id)).toEqual(ids);
  });

  test('keeps what every citation adds, and the title most of them give', () => {
    const [reference] = propose(
      'Chỉ thị số 48/CT-TW ngày 22/10/2010 về “Sai khác”',
      'Chỉ thị số 48-CT/TW ngày 22/10/2010 của Bộ Chính trị về “Tăng cường sự lãnh đạo”',
      'Chỉ thị số 48-CT/TW ngày 22/10/2010 về tăng cường sự lãnh đạo;',
    );
    expect(reference?.frontmatter).toMatchObject({
      type: 'CT',
      number: '48-CT/TW',
      date: '2010-10-22',
      issuers: ['Bộ Chính trị'],
      title: 'Tăng cường sự lãnh đạo',
      term: null,
    });
  });
});
