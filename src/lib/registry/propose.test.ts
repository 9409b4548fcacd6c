import { describe, expect, test } from 'vitest';
import { findCitations } from '../citations/find.ts';
import { documentId } from '../document/id.ts';
import type { Resolution } from './model.ts';
import { type CitedIn, frontmatterFrom, proposeReferences } from './propose.ts';

const missing: Resolution = { status: 'missing' };

/** The citations of texts, each a document of its own, all with one resolution. */
const citedIn = (texts: readonly string[], resolution: Resolution = missing): CitedIn[] =>
  texts.flatMap((text, index) =>
    findCitations(text).map((citation) => ({
      document: documentId(`d${index}`),
      citation,
      resolution,
    })),
  );
const ids = (...texts: string[]) => proposeReferences(citedIn(texts)).map(({ id }) => id);
const proposed = (...texts: string[]) => proposeReferences(citedIn(texts))[0]?.frontmatter;

describe('a reference is proposed', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    [
      'for a serial with its title',
      'Chương trình phối hợp số 09 về “Xây dựng nông thôn mới”',
      ['chuong-trinh-phoi-hop-09-xay-dung-nong-thon-moi'],
    ],
    ['not for a serial alone', 'theo Nghị định số 85', []],
    [
      'for a law with its name and year',
      'Luật Thi hành án hình sự năm 2019',
      ['luat-thi-hanh-an-hinh-su-2019'],
    ],
    [
      'with nine words of a long title',
      'Kế hoạch số 1 về “một hai ba bốn năm sáu bảy tám chín mười”',
      ['ke-hoach-1-mot-hai-ba-bon-nam-sau-bay-tam-chin'],
    ],
    ['with the whole name of a law', 'Luật Sở hữu trí tuệ năm 2005', ['luat-so-huu-tri-tue-2005']],
    [
      'not for a short form',
      'Nghị định số 85/2020/NĐ-CP; nghị định 85',
      ['nghi-dinh-85-2020-nd-cp'],
    ],
    ['not for a blank serial', 'Quyết định số    /QĐ-UB ngày', []],
  ])('%s', (_why, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test('not for what the collection has, or may have', () => {
    const texts = ['Thông tư số 124/2021/TT-BCA'];
    const target = documentId('thong-tu-124-2021-tt-bca');
    expect(proposeReferences(citedIn(texts, { status: 'resolved', target, evidence: [] }))).toEqual(
      [],
    );
    expect(
      proposeReferences(citedIn(texts, { status: 'ambiguous', candidates: [target] })),
    ).toEqual([]);
    expect(ids(...texts)).toEqual([target]);
  });

  test('once for each, sorted by id, whatever the order', () => {
    const texts = [
      'Thông tư số 9/2021/TT-BCA',
      'Luật Đất đai',
      'Thông tư số 124/2021/TT-BCA ngày 28/12/2021',
      'Thông tư số 124/2021/TT-BCA',
    ];
    const expected = ['luat-dat-dai', 'thong-tu-124-2021-tt-bca', 'thong-tu-9-2021-tt-bca'];
    expect(ids(...texts)).toEqual(expected);
    expect(ids(...texts.toReversed())).toEqual(expected);
  });

  test('for a bare number not at all when two of it are cited in full', () => {
    const texts = [
      'Chỉ thị 46-CT/TW',
      'Chỉ thị 46-CT/TW ngày 16/5/2025 của Ban Bí thư',
      'Chỉ thị 46-CT/TW ngày 22/6/2015',
    ];
    for (const order of [texts, texts.toReversed()]) {
      const all = proposeReferences(citedIn(order));
      expect(all.map(({ id }) => id)).toEqual(['chi-thi-46-ct-tw-2015', 'chi-thi-46-ct-tw-2025']);
      expect(all[0]?.frontmatter.issuers).toEqual([]);
    }
  });

  test('with what one citation adds to another, and not with what a third contradicts', () => {
    const texts = [
      'Kế hoạch số 7/KH-UBND ngày 05/01/2024',
      'Kế hoạch số 7/KH-UBND ngày 05/01/2024 của UBND tỉnh Bình Định',
      'Kế hoạch số 7/KH-UBND ngày 05/01/2024 của UBND tỉnh Bình Phước',
    ];
    expect(ids(...texts)).toEqual([
      'ke-hoach-7-kh-ubnd-binh-dinh-2024',
      'ke-hoach-7-kh-ubnd-binh-phuoc-2024',
    ]);
    expect(ids(...texts.slice(0, 2))).toEqual(['ke-hoach-7-kh-ubnd-binh-dinh-2024']);
  });
});

describe('a reference says', () => {
  test('what its citations say, the most detailed first', () => {
    expect(
      proposed(
        'Chỉ thị số 46-CT/TW của Bộ Chính trị khóa XI về “Bảo đảm an ninh, trật tự”',
        'Chỉ thị số 46-CT/TW ngày 22/6/2015 của Bộ Chính trị',
      ),
    ).toMatchObject({
      type: 'CT',
      number: '46-CT/TW',
      date: '2015-06-22',
      term: null,
      issuers: ['Bộ Chính trị'],
      title: 'Bảo đảm an ninh, trật tự',
      addressees: [],
      recipients: [],
    });
  });

  test('the term where no date is known, no issuer where none is', () => {
    expect(proposed('Chỉ thị số 46-CT/TW của Bộ Chính trị khóa XI')).toMatchObject({
      date: null,
      term: 'XI',
    });
    expect(proposed('Thông tư số 124/2021/TT-BCA')).toMatchObject({ issuers: [], title: null });
  });

  test('the title that most give, blanks and lines as one blank', () => {
    const other = 'Thông tư số 124/2021/TT-BCA về “Sai”';
    const usual = 'Thông tư số 124/2021/TT-BCA về “Khu dân cư  an toàn”';
    expect(proposed(other, usual, usual)?.title).toBe('Khu dân cư an toàn');
    expect(proposed(usual, other, usual)?.title).toBe('Khu dân cư an toàn');
  });

  test('nothing when there are no citations', () => {
    expect(frontmatterFrom([])).toMatchObject({
      type: 'CV',
      number: null,
      title: null,
      issuers: [],
    });
  });
});
