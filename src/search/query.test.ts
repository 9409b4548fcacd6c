import { describe, expect, test } from 'vitest';
import { type Clause, prepareQuery, wordsOf } from './query.ts';

/** A clause on one line: `số` and `ngày` with their readings, words as they are sought. */
function brief(clause: Clause): string {
  if (clause.kind === 'words') {
    const words = clause.words.join(' ');
    return clause.isPhrase ? `“${words}”` : words;
  }
  const readings = clause.readings.map(({ keys, rest }) => [keys.join('|'), ...rest].join(' + '));
  return `${clause.kind}${clause.isCertain ? '' : '?'}: ${readings.join(', else ')}`;
}

describe('prepareQuery', () => {
  test.each<[why: string, typed: string, expected: string[]]>([
    ['a Party number', '48-CT/TW', ['number: zm48cttw_']],
    ['separators swapped', '48/CT-TW', ['number: zm48cttw_']],
    ['blanks around separators', '48 - CT/ TW', ['number: zm48cttw_']],
    ['blanks for separators', '48 ct tw', ['number: zm48cttw_']],
    ['zeros before the serial', '009-CT/TW', ['number: zm9cttw_']],
    ['a year inside', '124/2021/TT-BCA', ['number: zm124y2021ttbca_']],
    ['blanks and a year', '124 2021 tt bca', ['number: zm124y2021ttbca_']],
    ['a symbol with digits', '510/QĐ-BCA-V05', ['number: zm510qdbcav05_']],
    ['a law', 'luật 30/2023/QH15', ['luật', 'number: zm30y2023qh15_']],
    ['an old form', '09/CP', ['number: zm9cp_']],
    ['Eth for Đ', '86/KH-LÐLÐ', ['number: zm86khldld_']],
    ['serial and type glued', '44kl', ['number: zm44kl_']],
    ['type and serial glued', 'kl44', ['number: zm44kl_']],
    ['type first, issuer behind', 'tt124 bca', ['number: zm124ttbca_']],
    ['type first, year inside', 'tt 124/2021 bca', ['number: zm124y2021ttbca_']],
    ['a year that stands apart', 'ct 09 2011', ['number: zm9y2011ct_, else zm9ct_ + 2011']],
    ['an issuer that is also a word', '09 nq tu', ['number: zm9nqtu_, else zm9nq_ + tu']],
    ['a type by its name', 'chỉ thị số 48', ['number: zm48ct_']],
    ['a type by its name, no label', 'chi thi 48', ['number?: zm48ct_']],
    ['a type of several symbols', 'thỏa thuận số 2', ['number: zm2ttt_|zm2btt_']],
    ['the longest name', 'chương trình phối hợp số 7', ['number: zm7ctph_|zm7ctrph_']],
    ['serial and year', '124/2021', ['number: zm124y2021_']],
    ['serial and year, or a month', '5/2022', ['number: zm5y2022_|zd202205_']],
    [
      'name, number, date, words',
      'Chỉ thị số 48-CT/TW ngày 22/10/2010 của Bộ Chính trị',
      ['chỉ thị', 'number: zm48cttw_', 'date: zd20101022_', 'của bộ chính trị'],
    ],
    ['a symbol that is also a word', '30 da nang', ['number?: zm30da_', 'nang']],
    ['a date with points', '22.10.2010', ['date: zd20101022_']],
    ['a date in words', 'ngày 2 tháng 9 năm 2010', ['date: zd20100902_']],
    ['a date in words, no tones', 'ngay 2 thang 9 nam 2010', ['date: zd20100902_']],
    ['a month', 'tháng 5/2022', ['date: zd202205_']],
    ['quotes', '"an ninh" trường', ['“an ninh”', 'trường']],
    ['curly quotes', '“an ninh”', ['“an ninh”']],
    ['a quoted number', '"48-CT/TW"', ['number: zm48cttw_']],
    ['a quote that is still open', '"an ninh', ['an ninh']],
    ['decomposed letters', 'Tổ quốc'.normalize('NFD'), ['tổ quốc']],
    ['not a number: no type', '12 tháng', ['12 tháng']],
    ['not a number: a word with marks', '30 đã', ['30 đã']],
    ['not a number: a year', 'kế hoạch 2024', ['kế hoạch 2024']],
    ['not a number: hours', '24/24h', ['24/24h']],
    ['not a number: a list', '1. Công tác', ['1 công tác']],
    ['not a number: no serial', 'KH-UBND', ['kh ubnd']],
    ['not a number: serial too long', '123456-CT/TW', ['123456 ct tw']],
    ['not a date: day too high', '32/10/2010', ['32/10/2010']],
    ['not a date: no year', '19/8', ['19/8']],
    ['nothing', ' \u200B ', []],
  ])('%s: %s', (_why, typed, expected) => {
    expect(prepareQuery(typed).clauses.map(brief)).toEqual(expected);
  });

  test.each<[typed: string, meaning: string]>([
    ['48 ct tw', '48-CT/TW'],
    ['48 ct tw 2010', '48-CT/TW'],
    ['tt124 2021 bca', '124/2021/TT-BCA'],
    ['9 nd cp', '09/NĐ-CP'],
    ['86/KH-LĐLĐ', '86/KH-LĐLĐ'],
    ['ngày 5 tháng 6 năm 2021', '5/6/2021'],
  ])('writes %s for people as %s', (typed, meaning) => {
    expect(prepareQuery(typed).clauses).toMatchObject([{ meaning }]);
  });

  test('cuts what is too long to be a query', () => {
    expect(prepareQuery('an '.repeat(500)).text).toHaveLength(299);
  });
});

test.each<[text: string, words: string[]]>([
  ['Phòng, chống tội phạm!', ['phòng', 'chống', 'tội', 'phạm']],
  ['19/8 và 1.200', ['19/8', 'và', '1.200']],
  ['Covid-19', ['covid', '19']],
  ['5G', ['5g']],
  ['GD & ĐT', ['gd', 'đt']],
])('words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
