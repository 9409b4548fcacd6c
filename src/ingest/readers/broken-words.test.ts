import { expect, test } from 'vitest';
import { joinBroken } from './broken-words.ts';
import { textOfRuns } from './page-segments.ts';

const joined = (above: string, below: string) =>
  textOfRuns(joinBroken([{ text: above, font: null }], [{ text: below, font: null }]));

test.each<[why: string, above: string, below: string, expected: string]>([
  ['a Party number', 'Chỉ thị số 48-', 'CT/TW ngày', 'Chỉ thị số 48-CT/TW ngày'],
  ['a symbol of letters', 'số 4017/TTr-', 'BNNMT ngày', 'số 4017/TTr-BNNMT ngày'],
  ['a number after its slash', 'số 39/2022/', 'NĐ-CP', 'số 39/2022/NĐ-CP'],
  ['a number before its hyphen', 'số 48', '-CT/TW', 'số 48-CT/TW'],
  ['a year broken off', 'số 15/', '2020/NĐ-CP', 'số 15/2020/NĐ-CP'],
  ['a compound keeps its hyphen', 'phát triển kinh tế-', 'xã hội', 'phát triển kinh tế-xã hội'],
  ['a soft hyphen stays for the decoder', 'phần mềm inter\u00AD', 'net', 'phần mềm inter\u00ADnet'],
  ['not words', 'tăng cường', 'lãnh đạo', 'tăng cường lãnh đạo'],
  ['not a dash with blanks', 'Độc lập -', 'Tự do', 'Độc lập - Tự do'],
  ['not a list below a number', 'gồm có 5', '- Việc một', 'gồm có 5 - Việc một'],
  ['not the end of a document', 'thực hiện./', 'Nơi nhận', 'thực hiện./ Nơi nhận'],
  ['not a span of years before a word', 'năm 2020-', 'và năm sau', 'năm 2020- và năm sau'],
])('%s', (_why, above, below, expected) => {
  expect(joined(above, below)).toBe(expected);
});
