import { expect, test } from 'vitest';
import { textAt } from '../text/span.ts';
import { findCitations } from './find.ts';
import type { CitingDocument } from './issuers.ts';

const citing = (type: CitingDocument['type']): CitingDocument => ({
  type,
  number: null,
  title: null,
  issuers: [],
  place: null,
});

/** What every short form in the text means: the number of another document, or the text itself. */
function meanings(text: string, type: CitingDocument['type'] = 'BC'): string[] {
  const citations = findCitations(text, citing(type));
  return citations.flatMap(({ kind, span, antecedent, number, type: ofCitation }) => {
    const meant = antecedent === null ? undefined : citations[antecedent];
    if (kind === 'anaphor') expect(ofCitation).toBe(meant?.type);
    if (kind === 'external')
      return number !== null && /^\d+$/u.test(number) ? [`${number} = ?`] : [];
    return [`${textAt(text, span)} = ${kind === 'self' ? 'self' : meant?.number}`];
  });
}

test.each<[why: string, text: string, expected: string[]]>([
  [
    'type and serial',
    'Thực hiện Nghị định số 85/2020/NĐ-CP. Theo Nghị định 85, các xã',
    ['Nghị định 85 = 85/2020/NĐ-CP'],
  ],
  [
    'the same work cited twice is one work',
    'Nghị định số 85/2020/NĐ-CP; Nghị định 85/2020/NĐ-CP. Theo Nghị định 85, các xã',
    ['Nghị định 85 = 85/2020/NĐ-CP'],
  ],
  [
    'one of two serials',
    'Nghị định số 85/2020/NĐ-CP; Nghị định số 86/2020/NĐ-CP. Theo Nghị định 86, các xã',
    ['Nghị định 86 = 86/2020/NĐ-CP'],
  ],
  [
    'one in a title as well',
    'Kết luận 13-KL/TW về thực hiện Chỉ thị 48-CT/TW. Theo Chỉ thị 48, các xã',
    ['Chỉ thị 48 = 48-CT/TW'],
  ],
  [
    'nothing when two fit',
    'Nghị định số 85/2020/NĐ-CP; Nghị định số 85/2015/NĐ-CP. Theo Nghị định 85, các xã',
    ['85 = ?'],
  ],
  ['nothing of another type', 'Thông tư số 85/2020/TT-BCA. Theo Nghị định 85, các xã', ['85 = ?']],
  ['nothing that comes later', 'Theo Nghị định 85, các xã. Nghị định số 85/2020/NĐ-CP', ['85 = ?']],
])('a type word with its serial: %s', (_why, text, expected) => {
  expect(meanings(text)).toEqual(expected);
});

test.each<[why: string, text: string, expected: string[]]>([
  [
    'the one plan',
    'Theo Kế hoạch số 6/KH-UBND. Kết quả thực hiện Kế hoạch tại các xã',
    ['Kế hoạch = 6/KH-UBND'],
  ],
  [
    'a coordination programme for “Chương trình”',
    'Theo Chương trình phối hợp số 07/CTPH-BCA-MTTQ. Kết quả thực hiện Chương trình tại các xã',
    ['Chương trình = 07/CTPH-BCA-MTTQ'],
  ],
  [
    'a joint plan for “Kế hoạch”',
    'Theo Kế hoạch số 2179/KHPH-CAT-MTTQ. Kết quả thực hiện Kế hoạch tại các xã',
    ['Kế hoạch = 2179/KHPH-CAT-MTTQ'],
  ],
  [
    'a coordination regulation for “Quy chế”',
    'Theo Quy chế số 03/QCPH-CAT-MTTQ. Kết quả thực hiện Quy chế tại các xã',
    ['Quy chế = 03/QCPH-CAT-MTTQ'],
  ],
  [
    'nothing when two fit',
    'Theo Kế hoạch số 6/KH-UBND; Kế hoạch số 7/KH-UBND. Kết quả thực hiện Kế hoạch tại các xã',
    [],
  ],
  [
    'nothing when a plan and a joint plan fit',
    'Theo Kế hoạch số 6/KH-UBND; Kế hoạch số 7/KHPH-CAT. Kết quả thực hiện Kế hoạch tại các xã',
    [],
  ],
  ['nothing of another type', 'Theo Đề án số 6/ĐA-UBND. Thực hiện Kế hoạch tại các xã', []],
  ['nothing when none was cited', 'Kết quả thực hiện Kế hoạch tại các xã', []],
])('a type word alone, in a text of another type: %s', (_why, text, expected) => {
  expect(meanings(text)).toEqual(expected);
});

test.each<[why: string, text: string, expected: string[]]>([
  [
    'itself',
    'Theo Kế hoạch số 6/KH-UBND.\nKết quả thực hiện Kế hoạch tại các xã',
    ['Kế hoạch = self'],
  ],
  [
    'the other, when that stands before it on the same line',
    'Căn cứ Kế hoạch số 6/KH-UBND, các xã triển khai nội dung Kế hoạch tại các thôn',
    ['Kế hoạch = 6/KH-UBND'],
  ],
  [
    'the nearest of two on the same line',
    'Căn cứ Kế hoạch số 6/KH-UBND, Kế hoạch số 7/KHPH-CAT, các xã triển khai nội dung Kế hoạch tại các thôn',
    ['Kế hoạch = 7/KHPH-CAT'],
  ],
  [
    'the one cited, not one in its title',
    'Căn cứ Kế hoạch số 6/KH-UBND về “triển khai Kế hoạch số 7/KH-TLĐ”, các xã triển khai nội dung Kế hoạch tại các thôn',
    ['Kế hoạch = 6/KH-UBND'],
  ],
])('a type word alone, in a plan: %s', (_why, text, expected) => {
  expect(meanings(text, 'KH')).toEqual(expected);
});
