import { describe, expect, test } from 'vitest';
import { findCitations } from '../citations/find.ts';
import type { CitingDocument } from '../citations/issuers.ts';
import { frontmatterSchema } from '../document/frontmatter.ts';
import { type DocumentId, documentId } from '../document/id.ts';
import { type CitedIn, proposeReferences, referenceId } from './propose.ts';

/** The citations of one text, all missing. */
const citedIn = (document: string, text: string, citing: CitingDocument | null = null): CitedIn[] =>
  findCitations(text, citing).map((citation) => ({
    document: documentId(document),
    citation,
    resolution: { status: 'missing' },
  }));

/** What is proposed for texts, each a document; the same in any order. */
function proposed(texts: readonly string[], known: ReadonlySet<DocumentId> = new Set()) {
  const cited = texts.flatMap((text, index) => citedIn(`d${index}`, text));
  const references = proposeReferences(cited, known);
  expect(proposeReferences(cited.toReversed(), known)).toEqual(references);
  return references;
}
const ids = (...texts: string[]) => proposed(texts).map(({ id }) => id);
const issuers = (...texts: string[]) =>
  proposed(texts).map(({ frontmatter }) => frontmatter.issuers.join());

describe('the citation that says most is believed first', () => {
  test.each<[why: string, less: string, more: string, issuer: string]>([
    [
      'a date before everything else',
      'Chỉ thị 46-CT/TW của Bộ Chính trị khóa XI về “Bảo đảm an ninh, trật tự”',
      'Chỉ thị 46-CT/TW ngày 22/6/2015 của Ban Bí thư',
      'Ban Bí thư',
    ],
    [
      'a term before a title',
      'Chỉ thị 46-CT/TW của Ban Bí thư về “Bảo đảm an ninh, trật tự”',
      'Chỉ thị 46-CT/TW của Bộ Chính trị khóa XI',
      'Bộ Chính trị',
    ],
    [
      'a title before nothing',
      'Thông tư số 124/2021/TT-BCA của Bộ Y tế',
      'Thông tư số 124/2021/TT-BCA của Bộ Công an về “Khu dân cư”',
      'Bộ Công an',
    ],
  ])('%s', (_why, less, more, issuer) => {
    expect(issuers(less, more)).toEqual([issuer]);
    expect(issuers(more, less)).toEqual([issuer]);
  });

  test('of equals the one of the first document, and there the first', () => {
    const police = 'Thông tư số 124/2021/TT-BCA của Bộ Công an';
    const health = 'Thông tư số 124/2021/TT-BCA của Bộ Y tế';
    expect(issuers(police, health)).toEqual(['Bộ Công an']);
    expect(issuers(health, police)).toEqual(['Bộ Y tế']);
    expect(issuers(`${health}; ${police}`)).toEqual(['Bộ Y tế']);
    expect(issuers(`${police}; ${health}`)).toEqual(['Bộ Công an']);
  });

  test('what it leaves open another may say', () => {
    const [only, ...others] = proposed([
      'Kế hoạch số 7/KH-UBND ngày 05/01/2024',
      'Kế hoạch số 7/KH-UBND của UBND tỉnh Bình Định về “Phát triển chăn nuôi”',
    ]);
    expect(others).toEqual([]);
    expect(only?.id).toBe('ke-hoach-7-kh-ubnd-binh-dinh-2024');
    expect(only?.frontmatter).toMatchObject({
      date: '2024-01-05',
      issuers: ['Ủy ban nhân dân tỉnh Bình Định'],
      title: 'Phát triển chăn nuôi',
    });
  });
});

test.each<[why: string, text: string, expected: string[]]>([
  [
    'programmes of one serial and two titles',
    'Chương trình phối hợp số 09 về “Nông thôn mới”; Chương trình phối hợp số 09 về “Nước sạch”',
    ['chuong-trinh-phoi-hop-09-nong-thon-moi', 'chuong-trinh-phoi-hop-09-nuoc-sach'],
  ],
  ['laws of two names', 'Luật Đất đai và Luật Báo chí', ['luat-bao-chi', 'luat-dat-dai']],
  [
    'constitutions of two years',
    'Hiến pháp năm 1992; Hiến pháp năm 2013',
    ['hien-phap-1992', 'hien-phap-2013'],
  ],
])('two documents: %s', (_why, text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test('a short citation that fits two adds to neither', () => {
  const references = proposed([
    'Chỉ thị 46-CT/TW ngày 22/6/2015',
    'Chỉ thị 46-CT/TW ngày 16/5/2025',
    'Chỉ thị 46-CT/TW về “Bảo đảm an ninh, trật tự”',
  ]);
  expect(references.map(({ frontmatter }) => frontmatter.title)).toEqual([null, null]);
});

test('nothing is proposed for the own title of a text', () => {
  const citing: CitingDocument = {
    type: 'KH',
    number: null,
    title: 'Xây dựng, phát động phong trào thi đua',
    issuers: [],
    place: null,
  };
  const cited = citedIn('d', 'theo Kế hoạch xây dựng, phát động phong trào thi đua', citing);
  expect(cited.map(({ citation }) => citation.kind)).toEqual(['self']);
  expect(proposeReferences(cited)).toEqual([]);
});

describe('the id', () => {
  test.each<[why: string, text: string, expected: string]>([
    [
      'of a law with its number is the number',
      'Luật Chứng khoán số 70/2006/QH11',
      'luat-70-2006-qh11',
    ],
    [
      'has the place of a district body',
      'Kế hoạch số 7/KH-CAH ngày 05/01/2024 của Công an huyện Củ Chi',
      'ke-hoach-7-kh-cah-cu-chi-2024',
    ],
    [
      'has the place of the second issuer when the first has none',
      'Kế hoạch số 7/KHPH-HND-UBND ngày 05/01/2024 của Hội Nông dân và UBND tỉnh Bình Định',
      'ke-hoach-phoi-hop-7-khph-hnd-ubnd-binh-dinh-2024',
    ],
    [
      'has no place where no issuer has one',
      'Kế hoạch số 7/KH-HND ngày 05/01/2024 của Hội Nông dân',
      'ke-hoach-7-kh-hnd-2024',
    ],
    [
      'of a constitution is its year, whatever its whole name',
      'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992',
      'hien-phap-1992',
    ],
  ])('%s', (_why, text, expected) => {
    expect(ids(text)).toEqual([expected]);
  });

  test('of a plan without number and date has its period', () => {
    const title = 'Tuyên truyền pháp luật';
    const plan = frontmatterSchema.parse({ type: 'KH', number: null, date: null, title });
    expect(referenceId(plan)).toBe('ke-hoach-tuyen-truyen-phap-luat');
    expect(referenceId({ ...plan, period: { from: 2021, to: 2025 } })).toBe(
      'ke-hoach-tuyen-truyen-phap-luat-2021-2025',
    );
  });

  const plan = (title: string) => `Kế hoạch số 1 về “một hai ba bốn năm sáu bảy tám chín ${title}”`;
  const short = 'ke-hoach-1-mot-hai-ba-bon-nam-sau-bay-tam-chin';

  test('of two that nothing in it tells apart is numbered, always in the same order', () => {
    const references = proposed([plan('mười'), plan('chục')]);
    expect(references.map(({ id, frontmatter }) => [id, frontmatter.title?.slice(-4)])).toEqual([
      [`${short}-2`, 'chục'],
      [`${short}-3`, 'mười'],
    ]);
  });

  test('of two of one day is told by the issuer', () => {
    expect(
      ids(
        'Kế hoạch số 7/KH-THCS ngày 05/01/2024 của Trường THCS An Phú',
        'Kế hoạch số 7/KH-THCS ngày 05/01/2024 của Trường THCS Bình An',
      ),
    ).toEqual([
      'ke-hoach-7-kh-thcs-2024-2024-01-05-truong-thcs-an-phu',
      'ke-hoach-7-kh-thcs-2024-2024-01-05-truong-thcs-binh-an',
    ]);
  });

  test('is none that the collection has', () => {
    const taken = new Set([documentId(short), documentId(`${short}-2`)]);
    expect(proposed([plan('mười')], taken).map(({ id }) => id)).toEqual([`${short}-3`]);
  });
});
