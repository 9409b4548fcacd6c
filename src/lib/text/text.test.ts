import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateAt, datesAgree, parseIsoDate } from './date.ts';
import { fold, foldWords, slug, wordKey } from './fold.ts';
import { lately } from './lately.ts';
import { rangesOf } from './ranges.ts';
import { readingText } from './reading.ts';
import { parseRoman, toRoman } from './roman.ts';
import { contains, overlaps, textAt } from './span.ts';

test.each<[why: string, text: string, phrase: string, expected: boolean]>([
  ['one word', 'Luật Đất đai', 'đất', true],
  ['several words', 'tăng cường phòng, chống ma túy', 'phòng chống ma túy', true],
  ['another case and tone placement', 'PHÒNG CHỐNG MA TUÝ', 'ma túy', true],
  ['decomposed text', 'công đoàn'.normalize('NFD'), 'công đoàn', true],
  ['another tone is another word', 'công đoạn', 'công đoàn', false],
  ['the beginning of a word', 'môi trường học', 'môi trườn', false],
  ['not side by side', 'phòng ngừa, chống ma túy', 'phòng chống', false],
  ['nothing', '', 'ma túy', false],
])('whole words: %s', (_why, text, phrase, expected) => {
  expect(wordKey(text).includes(wordKey(phrase))).toBe(expected);
});

describe('fold', () => {
  test.each<[why: string, text: string, expected: string]>([
    ['tones and vowel marks go', 'Tổ quốc', 'to quoc'],
    ['đ is a letter of its own, not a d with a mark', 'đội ngũ Đảng', 'doi ngu dang'],
    ['Eth stands where legacy fonts lost the Đ', 'QÐ-TTg', 'qd-ttg'],
    ['both tone placements meet', 'hoà', fold('hòa')],
    ['decomposed text meets composed text', 'Tổ quốc'.normalize('NFD'), 'to quoc'],
    ['what is no Vietnamese stays', 'naïve 10 €', 'naive 10 €'],
  ])('%s', (_why, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('is the same when done twice, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
    );
  });

  test('gives what Unicode decomposition gives, whatever the text', () => {
    const slowly = (text: string) =>
      text
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/[đð]/gu, 'd')
        .normalize('NFC');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...'aĂằẾđÐ ợỹ-/.,7İſßΣ😀ổ\u0301\n\u00A0') }),
    );
    fc.assert(
      fc.property(text, (each) => {
        const folded = slowly(each);
        expect(fold(each)).toBe(folded);
        const words = folded.split(/[^a-z0-9]+/u).filter((word) => word !== '');
        expect(slug(each)).toBe(words.join('-'));
        expect(foldWords(each)).toBe(words.join(' '));
      }),
    );
    const long = 'Đường lối '.repeat(1000);
    expect(slug(long)).toBe(slowly(long).trim().replaceAll(' ', '-'));
  });

  test('makes addresses and word keys', () => {
    expect(slug(' Chỉ thị 09-CT/TW, 2011 ')).toBe('chi-thi-09-ct-tw-2011');
    expect(foldWords('Phòng, chống ma túy.')).toBe('phong chong ma tuy');
  });

  test('\\b is blind to Vietnamese letters, so word edges are written out', () => {
    expect(/\bđiều 5\b/u.test('theo điều 5')).toBe(false);
    expect(/(?<!\p{L})điều 5(?!\p{N})/u.test('theo điều 5')).toBe(true);
  });
});

test.each<[numbers: number[], written: string]>([
  [[], ''],
  [[3], '3'],
  [[1, 2, 3, 7], '1–3, 7'],
  [[1, 3, 4], '1, 3–4'],
])('%j is written as a list of ranges', (numbers, written) => {
  expect(rangesOf(numbers)).toBe(written);
});

describe('dateAt', () => {
  test.each<[why: string, text: string, iso: string | null]>([
    ['in words', 'ngày 22 tháng 7 năm 2024', '2024-07-22'],
    ['in digits', 'ngày 22/10/2010', '2010-10-22'],
    ['without “ngày”', '27/4/2022', '2022-04-27'],
    ['glued', 'ngày01/12/2011', '2011-12-01'],
    ['with hyphens', 'ngày 30-12-1981', '1981-12-30'],
    ['doubled word', 'ngày ngày 30 tháng 9 năm 2011', '2011-09-30'],
    ['misspelt month', 'ngày 30 thàng 9 năm 2011', '2011-09-30'],
    ['day left blank', 'ngày tháng 5 năm 2022', '2022-05'],
    ['day dotted out', 'ngày …… tháng 5 năm 2022', '2022-05'],
    ['no such day', 'ngày 31/02/2020', null],
    ['no year', 'ngày 19/8', null],
    ['a number, not a date', '15/2020/NĐ-CP', null],
    ['mixed separators', '22/10-2010', null],
  ])('%s: %s', (_why, text, iso) => {
    expect(dateAt(text, 0)?.iso ?? null).toBe(iso);
  });

  test('gives the span with its “ngày”, from the offset asked for', () => {
    const text = 'số 9 ngày 22/10/2010 của';
    const found = dateAt(text, 5);
    expect(found && textAt(text, found.span)).toBe('ngày 22/10/2010');
    expect(dateAt(text, 4)).toBeNull();
  });

  test('dates agree as far as both are known', () => {
    const date = (iso: string) => parseIsoDate(iso) ?? { iso, precision: 'year' as const };
    expect(datesAgree(date('2022-05'), date('2022-05-17'))).toBe(true);
    expect(datesAgree(date('2022-05'), date('2022-06-17'))).toBe(false);
    expect(parseIsoDate('2022-13-01')).toBeNull();
    expect(parseIsoDate('17/5/2022')).toBeNull();
  });
});

test('Roman numerals are read back as written', () => {
  for (let value = 1; value < 400; value += 1) expect(parseRoman(toRoman(value))).toBe(value);
  expect(parseRoman('IIX')).toBeNull();
  expect(parseRoman('')).toBeNull();
  expect(parseRoman('HAI')).toBeNull();
});

test('spans touch without overlapping', () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  expect(contains({ start: 0, end: 5 }, { start: 0, end: 5 })).toBe(true);
  expect(contains({ start: 1, end: 5 }, { start: 0, end: 5 })).toBe(false);
});

describe('readingText', () => {
  test.each<[why: string, source: string, text: string]>([
    ['decomposed letters are composed', 'Tổ quốc'.normalize('NFD'), 'Tổ quốc'],
    ['half composed letters too', 'cu\u0309a Tô\u0309', 'của Tổ'],
    ['no-break and double blanks', 'số\u00A0 86/KH', 'số 86/KH'],
    ['dashes', '01 – KL/TW', '01 - KL/TW'],
    ['Eth', 'NÐ-CP', 'NĐ-CP'],
    ['soft hyphens', 'Nghị\u00AD định', 'Nghị định'],
    ['Markdown emphasis and links', '**số** [06/2021/NĐ-CP](https://a.vn/b)', 'số 06/2021/NĐ-CP'],
    ['a line that wraps a sentence', 'phát động\nphong trào', 'phát động phong trào'],
    ['a line that wraps a number', '5969/QĐ-\nUBND', '5969/QĐ- UBND'],
    ['a paragraph that ends', 'thực hiện.\nKế hoạch', 'thực hiện.\nKế hoạch'],
    [
      'another basis, also behind a comma',
      'xây dựng và phát triển Thủ đô Hà Nội trong kỷ nguyên mới,\nCăn cứ Nghị định số 39/2022/NĐ-CP',
      'xây dựng và phát triển Thủ đô Hà Nội trong kỷ nguyên mới,\nCăn cứ Nghị định số 39/2022/NĐ-CP',
    ],
    [
      'another basis with two blanks',
      `${'a'.repeat(60)},\nCăn  cứ Luật`,
      `${'a'.repeat(60)},\nCăn cứ Luật`,
    ],
    ['a label that starts a line', 'NỘI DUNG\n1. Tổ chức', 'NỘI DUNG\n1. Tổ chức'],
    ['a bracket that is no link', '[số] (2)', '[số] (2)'],
  ])('%s', (_why, source, text) => {
    expect(readingText(source).text).toBe(text);
  });

  test('finds the way back to the source, for composed, decomposed and rewritten text', () => {
    const source = `Căn cứ\u00A0 ${'Chỉ thị số'.normalize('NFD')} **48–CT/TW**\n\nvà`;
    const reading = readingText(source);
    const start = reading.text.indexOf('48-CT');
    const span = reading.toSource({ start, end: start + '48-CT/TW'.length });
    expect(textAt(source, span)).toBe('48–CT/TW');
    const word = reading.text.indexOf('Chỉ thị');
    const wordSpan = reading.toSource({ start: word, end: word + 'Chỉ thị'.length });
    expect(textAt(source, wordSpan).normalize('NFC')).toBe('Chỉ thị');
  });

  test('maps every character into the source, in order, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '  ',
        '**',
        'ổ'.normalize('NFD'),
        '\u00AD',
        '[a](http://b)',
        'Ð',
        '–',
        '😀',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (source) => {
          const reading = readingText(source);
          let last = 0;
          for (let start = 0; start < reading.text.length; start += 1) {
            const span = reading.toSource({ start, end: start + 1 });
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(source.length);
            expect(span.start).toBeGreaterThanOrEqual(last);
            last = span.start;
          }
        },
      ),
    );
  });
});

test('what was asked lately is not worked out again, and memory has an end', () => {
  const asked: string[] = [];
  const half = lately((question) => {
    asked.push(question);
    return question === '' ? undefined : question.length / 2;
  });
  expect([half('ab'), half('ab'), half(''), half('')]).toEqual([1, 1, undefined, undefined]);
  expect(asked).toEqual(['ab', '']);
  for (let number = 0; number < 5000; number += 1) half(`${number}`);
  expect(half('ab')).toBe(1);
  expect(asked.filter((question) => question === 'ab')).toHaveLength(2);
});
