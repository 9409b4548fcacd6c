import { expect, test } from 'vitest';
import type { SearchEngine } from '../engine.ts';
import type { MarkedText } from '../present.ts';

const ct48 = 'chi-thi-48-ct-tw-2010';
const ct09 = 'chi-thi-09-ct-tw-2011';
const tt124 = 'thong-tu-124-2021-tt-bca';
const kh86 = 'ke-hoach-86-kh-ldld-2024';
const plan = 'ke-hoach-5-kh-sgddt-2024';
const guide = 'huong-dan-cong-doan-2021';
const notice = 'thong-bao-12-tb-ubnd-2022';

/**
 * What every engine must do that searches the documents of `fixture.ts`: call it in a `describe`. `engine` is asked
 * for when the tests run.
 */
export function testEngine(engine: () => SearchEngine): void {
  test.each<[why: string, query: string, expected: string[]]>([
    ['a Party number', '48-CT/TW', [ct48, guide, plan]],
    ['the same with its separators swapped', '48/CT-TW', [ct48, guide, plan]],
    ['in small letters with blanks', '48 ct tw', [ct48, guide, plan]],
    ['with its label', 'số 48-CT/TW', [ct48, guide, plan]],
    ['with the name of its type', 'chỉ thị 48', [ct48, guide, plan]],
    ['the symbol first', 'ct48', [ct48, guide, plan]],
    ['a serial without its zero', '9-CT/TW', [ct09, plan]],
    ['a serial with its zero', '09-CT/TW', [ct09, plan]],
    ['with the year of its date', 'ct 09 2011', [ct09]],
    ['a number with its year', '124/2021/TT-BCA', [tt124, plan]],
    ['without its symbol', '124/2021', [tt124, plan]],
    ['without its year', 'tt124 bca', [tt124, plan]],
    ['đ in a number', '86/KH-LĐLĐ', [kh86, guide]],
    ['d for đ in a number', '86/kh-ldld', [kh86, guide]],
    ['a number of one digit', '5/KH-SGDĐT', [plan]],
    ['number and date', '48-CT/TW ngày 22/10/2010', [ct48, plan]],
    ['number and words, those with the phrase first', '48-CT/TW đội tự quản', [guide, plan]],
    ['number and words that no page has together', '48-CT/TW lịch tiếp', [ct48, guide, plan]],
    ['a date in digits', '22/10/2010', [ct48, plan]],
    ['without its zeros', '1/12/2011', [ct09, plan]],
    ['in words', 'ngày 28 tháng 12 năm 2021', [tt124, plan]],
    ['in words without tones', 'ngay 28 thang 12 nam 2021', [tt124, plan]],
    ['a month', 'tháng 5 năm 2022', [notice]],
    ['a month in digits', '5/2022', [notice]],
    ['an absent number', '99-KL/TW', []],
    ['an absent number that begins like another', '4-CT/TW', []],
    ['an absent number that continues another', '48-CT/TWX', []],
    ['an absent date', '23/10/2010', []],
    ['an absent year', '1999', []],
    ['digits that are part of a number', '138', [guide]],
    ['a day without its year', '19/8', [plan]],
  ])('%s: %s', async (_why, query, expected) => {
    const { items } = await shownBy(engine(), query);
    const found = items.map(({ id }) => id);
    expect(found[0]).toBe(expected[0]);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test.each<[why: string, query: string, expected: string[], whole: number]>([
    ['a phrase', 'an ninh Tổ quốc', [ct09, plan, guide], 2],
    ['without tones', 'an ninh to quoc', [ct09, plan, guide], 2],
    ['half of it without', 'an ninh Tổ quoc', [ct09, plan, guide], 2],
    ['in capitals', 'AN NINH TỔ QUỐC', [ct09, plan, guide], 2],
    ['decomposed', 'an ninh To\u0302\u0309 quo\u0302\u0301c', [ct09, plan, guide], 2],
    ['in quotes', '“an ninh Tổ quốc”', [ct09, plan], 2],
    ['its last word half typed', 'an ninh tổ quố', [ct09, plan, guide], 2],
    ['đ', 'đội ngũ', [plan, guide], 1],
    ['d for đ', 'doi ngu', [plan, guide], 1],
    ['Đ in capitals', 'ĐỘI NGŨ', [plan, guide], 1],
    ['đ within a phrase', 'bao dam an ninh truong hoc', [plan], 1],
    ['the new place of a tone', 'hoà bình', [plan], 1],
    ['the old place of a tone', 'hòa bình', [plan], 1],
    ['the new place in khoá', 'khoá cửa', [guide], 1],
    ['a place, which is “căn cứ chỉ thị” without tones', 'củ chi', [notice, guide], 2],
    ['a sign between words', 'tài sản công đoàn tổ viên', [guide], 1],
    ['characters of HTML', '<công đoàn> & tổ', [guide], 1],
    ['white space and invisible characters', '  khóa\u00A0\u200B cửa ', [guide], 1],
    ['words that no page has', 'trườngz họcz', [], 0],
    ['nothing', '   ', [], 0],
    ['punctuation', '?!', [], 0],
  ])('%s: %s', async (_why, query, expected, whole) => {
    const { items } = await shownBy(engine(), query);
    const found = items.map(({ id }) => id);
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(found[0]).toBe(expected[0]);
    expect(found.slice(0, whole).toSorted()).toEqual(expected.slice(0, whole).toSorted());
    expect(items.filter(({ extent }) => extent === 'whole')).toHaveLength(whole);
  });

  test('results lead to the section and mark what was found', async () => {
    const { items } = await shownBy(engine(), '48-CT/TW');
    const item = items.find(({ id }) => id === plan);
    expect(item).toMatchObject({ kind: 'document', date: '2024-04-07' });
    expect(item?.name.text).toBe('Kế hoạch số 5/KH-SGDĐT');
    const [passage] = item?.passages ?? [];
    expect(passage).toMatchObject({ anchor: 'ii-1', heading: 'II. NHIỆM VỤ' });
    expect(marked(passage)).toEqual(['48/CT-TW']);
  });

  test('the text of a passage is that of the document, letters and signs restored', async () => {
    const { items } = await shownBy(engine(), 'bao ve tai san');
    expect(items[0]?.passages[0]?.text).toBe(
      '2. Khóa cửa kho, phòng máy; bảo vệ tài sản <công đoàn> & tổ viên.',
    );
    expect(marked(items[0]?.passages[0])).toEqual(['bảo vệ tài sản']);
  });

  test('says which number is absent and which words were dropped', async () => {
    const absent = await shownBy(engine(), 'kết luận 99 kl tw');
    expect(absent.found.absent.map(({ meaning }) => meaning)).toEqual(['99-KL/TW']);
    const dropped = await shownBy(engine(), '48-CT/TW lịch tiếp');
    expect(dropped.found.dropped).toEqual(['lịch', 'tiếp']);
  });

  test('loads no more pages than asked for', async () => {
    const results = await shownBy(engine(), '48-CT/TW', 1);
    expect(results.items.map(({ id }) => id)).toEqual([ct48]);
    expect(results.found.hits.length).toBe(3);
  });
}

async function shownBy(engine: SearchEngine, typed: string, limit = 10) {
  const found = await engine.search(typed);
  return { found, items: await found.show(found.hits, limit, 'fit') };
}

function marked(passage: MarkedText | undefined) {
  return passage?.marks.map(({ start, end }) => passage.text.slice(start, end));
}
