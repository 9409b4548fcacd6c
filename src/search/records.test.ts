import { describe, expect, test } from 'vitest';
import { searchRecords, textKeys } from './records.ts';
import { corpus } from './testing/fixture.ts';

const records = [...searchRecords(corpus)];
const record = (id: string) => records.find((each) => each.id === id);

describe('searchRecords', () => {
  test('has every document and reference once, in the order of the corpus', () => {
    expect(records.map(({ id }) => id)).toEqual(corpus.entries.map(({ document }) => document.id));
  });

  test('says what a reference is', () => {
    expect(record('chi-thi-48-ct-tw-2010')).toMatchObject({
      kind: 'reference',
      name: 'Chỉ thị số 48-CT/TW',
      date: '2010-10-22',
    });
  });

  test('knows the forms in which others write a number', () => {
    expect(record('chi-thi-48-ct-tw-2010')?.facts).toEqual(
      expect.arrayContaining(['48-CT/TW', '48/CT-TW']),
    );
  });

  test('leaves out what the head repeats and keeps every other block with its anchor', () => {
    const sections = record('ke-hoach-5-kh-sgddt-2024')?.sections ?? [];
    expect(sections.map(({ anchor }) => anchor)).toEqual([
      'i',
      'i-1',
      'i-2',
      'ii',
      'ii-1',
      'ii-2',
      'ii-3',
    ]);
    expect(sections.filter(({ isHeading }) => isHeading).map(({ text }) => text)).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      'II. NHIỆM VỤ',
    ]);
  });

  test('gives a document its own number and date as such, and those it mentions as mentions', () => {
    const plan = record('ke-hoach-5-kh-sgddt-2024');
    expect(plan?.keys).toEqual(
      expect.arrayContaining([
        'zom5khsgddt_',
        'zm5kh_',
        'zom5y2024kh_',
        'zod20240407_',
        'zd202404_',
      ]),
    );
    const mentions = plan?.sections.find(({ anchor }) => anchor === 'ii-1')?.keys;
    expect(mentions).toEqual(expect.arrayContaining(['zm48cttw_', 'zm9ct_', 'zd20111201_']));
    expect(mentions?.some((key) => key.startsWith('zo'))).toBe(false);
  });
});

test.each<[why: string, text: string, keys: string[]]>([
  ['a number and its shorter forms', 'Chỉ thị số 09-CT/TW', ['zm9ct_', 'zm9cttw_']],
  [
    'a number with a year',
    '124/2021/TT-BCA',
    ['zm124y2021_', 'zm124y2021tt_', 'zm124y2021ttbca_', 'zm124tt_', 'zm124ttbca_'],
  ],
  ['a date and its month', 'ngày 22 tháng 10 năm 2010', ['zd20101022_', 'zd201010_']],
  ['a month', 'tháng 5 năm 2022', ['zd202205_']],
  ['one of each once', '9/CP, 09/CP', ['zm9cp_']],
  ['no number: a range of years', 'giai đoạn 2021-2023', []],
  ['no number: a count', '12 tháng, 100% công chức', []],
  ['no number: a word behind a dash', '5 - Ban Tuyên giáo', []],
  ['no date: a day and a month', 'ngày 19/8', []],
  ['no date: a serial', 'Thông tư 124/2021', []],
])('index words of %s: %s', (_why, text, keys) => {
  expect(textKeys(text)).toEqual(keys);
});
