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

/** Built anew in every test: what runs while this file loads belongs to no test. */
const registry = () =>
  buildRegistry([
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
    known('luat-bao-chi-2016', { ...none, type: 'LUAT', date: '2016-04-05', title: 'Báo chí' }),
    known('hien-phap-2013', { ...none, type: 'HP', date: '2013-11-28' }),
    known('quyet-dinh-12-2022-qd-ubnd-ha-noi', {
      ...none,
      type: 'QD',
      number: '12/2022/QĐ-UBND',
      date: '2022-03-01',
      issuers: ['Ủy ban nhân dân thành phố Hà Nội'],
    }),
    known('chuong-trinh-05-ctr-tu-binh-phuoc', {
      ...none,
      type: 'CTr',
      number: '05-CTr/TU',
      date: '2021-05-10',
      issuers: ['Tỉnh ủy Bình Phước'],
      title: 'phát triển kinh tế xã hội',
    }),
    known('to-trinh-83-ttr-ubnd-2026', {
      ...none,
      type: 'TTr',
      number: '83/TTr-UBND',
      date: '2026-03-31',
    }),
    known('chi-thi-33-ct-ttg-2021', {
      ...none,
      type: 'CT',
      number: '33/CT-TTg',
      date: '2021-11-26',
    }),
  ]);

const resolve = (text: string) =>
  resolveCitations(findCitations(text), null, registry()).map((resolution) => {
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
    ['a version of a law by its year', 'Luật Báo chí năm 2016', 'luat-bao-chi-2016'],
    ['without the year no version is guessed', 'theo Luật Báo chí', ['luat-bao-chi-2016']],
    ['another year is another law', 'Luật Báo chí năm 1989', 'missing'],
    ['a constitution by its year', 'Hiến pháp năm 2013', 'hien-phap-2013'],
    ['another constitution', 'Hiến pháp năm 1992', 'missing'],
    [
      'a decision of another province, though its number has a year',
      'Quyết định số 12/2022/QĐ-UBND ngày 15/6/2022 của UBND tỉnh Bình Định',
      'missing',
    ],
    [
      'a provincial decision by issuer and date',
      'Quyết định số 12/2022/QĐ-UBND ngày 01/3/2022 của UBND thành phố Hà Nội',
      'quyet-dinh-12-2022-qd-ubnd-ha-noi',
    ],
    [
      'a local number and date without issuer',
      'Kế hoạch số 119/KH-UBND ngày 27/4/2022',
      ['ke-hoach-119-kh-ubnd-binh-phuoc-2022'],
    ],
    [
      'a local number and date where neither side knows the issuer',
      'Tờ trình số 83/TTr-UBND ngày 31/3/2026',
      'to-trinh-83-ttr-ubnd-2026',
    ],
    [
      'a central number and date without issuer',
      'Chỉ thị số 33/CT-TTg ngày 26/11/2021',
      'chi-thi-33-ct-ttg-2021',
    ],
    [
      'the Party committee of another province, with the same title',
      'Chương trình số 05-CTr/TU của Tỉnh ủy Bình Định về phát triển kinh tế xã hội',
      'missing',
    ],
    [
      'the formula that many titles begin with',
      'Chỉ thị 09-CT/TW về tăng cường sự lãnh đạo của Đảng',
      ['chi-thi-09-ct-tw-2011'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(resolve(text)).toEqual([expected]);
  });

  test('a number repeated without date means what the full citation before it meant', () => {
    expect(resolve('Chỉ thị số 46-CT/TW ngày 16/5/2025; thực hiện Chỉ thị 46-CT/TW.')).toEqual([
      'chi-thi-46-ct-tw-2025',
      'chi-thi-46-ct-tw-2025',
    ]);
  });

  test.each<[why: string, text: string, last: unknown]>([
    [
      'not when two of the number were cited in full',
      'Chỉ thị 46-CT/TW ngày 22/6/2015; Chỉ thị 46-CT/TW ngày 16/5/2025; Chỉ thị 46-CT/TW.',
      ['chi-thi-46-ct-tw-2015', 'chi-thi-46-ct-tw-2025'],
    ],
    [
      'not when the one cited in full is not known',
      'Chỉ thị 46-CT/TW ngày 01/3/2001; Chỉ thị 46-CT/TW.',
      ['chi-thi-46-ct-tw-2015', 'chi-thi-46-ct-tw-2025'],
    ],
    [
      'not when an issuer says that it is another',
      'Kế hoạch số 119/KH-UBND ngày 27/4/2022 của UBND tỉnh Bình Phước; Kế hoạch số 119/KH-UBND của UBND tỉnh Bình Định.',
      'missing',
    ],
    [
      'but a law without year after the law with it',
      'Luật Báo chí năm 2016. Theo Luật Báo chí',
      'luat-bao-chi-2016',
    ],
  ])('a repeated number: %s', (_why, text, last) => {
    expect(resolve(text).at(-1)).toEqual(last);
  });

  test('the own number of a document means the document, its own title does not', () => {
    const own = documentId('ke-hoach-119-kh-ubnd-binh-phuoc-2022');
    const citations = findCitations(
      'kèm theo Kế hoạch số 119/KH-UBND ngày 27/4/2022 của UBND tỉnh Bình Phước',
    );
    expect(resolveCitations(citations, own, registry())).toMatchObject([
      { status: 'resolved', target: own },
    ]);
    const named = documentId('luat-dat-dai');
    expect(resolveCitations(findCitations('Luật Đất đai'), named, registry())).toEqual([
      { status: 'missing' },
    ]);
  });

  test('says what agrees', () => {
    const citations = findCitations(
      'Chỉ thị 09-CT/TW ngày 01/12/2011 của Ban Bí thư Trung ương Đảng về thi đua',
    );
    expect(resolveCitations(citations, null, registry())).toEqual([
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
    ['nothing for a number that could be any', ['Chỉ thị 48-CT/TW của Bộ Chính trị'], []],
    [
      'one number in two provinces',
      [
        'Quyết định số 12/2022/QĐ-UBND ngày 15/6/2022 của UBND tỉnh Bình Định',
        'Quyết định số 12/2022/QĐ-UBND ngày 01/3/2022 của UBND thành phố Hà Nội',
      ],
      ['quyet-dinh-12-2022-qd-ubnd-binh-dinh', 'quyet-dinh-12-2022-qd-ubnd-ha-noi'],
    ],
    [
      'a Party committee by its province',
      ['Chỉ thị số 05-CT/TU ngày 10/5/2021 của Tỉnh ủy Bình Định'],
      ['chi-thi-05-ct-tu-binh-dinh-2021'],
    ],
    [
      'a ministry has no place',
      ['Công văn số 17/LĐTBXH-TE ngày 05/01/2023 của Bộ Lao động - Thương binh và Xã hội'],
      ['cong-van-17-ldtbxh-te-2023'],
    ],
    [
      'two of one number, place and year, by the day',
      ['Kế hoạch số 7/KH-THCS ngày 05/01/2024', 'Kế hoạch số 7/KH-THCS ngày 20/02/2024'],
      ['ke-hoach-7-kh-thcs-2024-2024-01-05', 'ke-hoach-7-kh-thcs-2024-2024-02-20'],
    ],
    [
      'constitutions by their years',
      ['Hiến pháp năm 1992; Hiến pháp năm 2013'],
      ['hien-phap-1992', 'hien-phap-2013'],
    ],
  ])('%s', (_why, texts, ids) => {
    expect(propose(...texts).map(({ id }) => id)).toEqual(ids);
    expect(propose(...texts.toReversed()).map(({ id }) => id)).toEqual(ids);
  });

  test('takes no id that the collection has', () => {
    const [citation] = findCitations('Chỉ thị 05-CT/TW ngày 15/12/2016');
    if (citation === undefined) throw new Error('not found');
    const cited = [
      { document: documentId('d'), citation, resolution: { status: 'missing' as const } },
    ];
    const taken = new Set([documentId('chi-thi-05-ct-tw-2016')]);
    expect(proposeReferences(cited, taken).map(({ id }) => id)).toEqual([
      'chi-thi-05-ct-tw-2016-2016-12-15',
    ]);
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
