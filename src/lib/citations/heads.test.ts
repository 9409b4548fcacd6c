import { describe, expect, test } from 'vitest';
import { textAt } from '../text/span.ts';
import { findHeads } from './heads.ts';
import { read } from './reading.ts';

/** Every head: its form, type, text and canonical number; the issuer that stands inside it. */
function heads(text: string): string[] {
  const reading = read(text);
  return findHeads(reading).heads.map((head) => {
    const at = (span: typeof head.issuerSpan) =>
      span === null ? null : textAt(reading.text, span);
    const parts = [at(head.typeSpan), at(head.issuerSpan), at(head.numberSpan)];
    const said = parts.filter((part) => part !== null).join(' + ');
    return `${head.form} ${head.type}: ${said}`;
  });
}
const bareTypes = (text: string) => findHeads(read(text)).bareTypes.map(({ type }) => type);

describe('type word and number', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['with “số”', 'Chỉ thị số 48-CT/TW', ['numbered CT: Chỉ thị + 48-CT/TW']],
    ['without “số”', 'Chỉ thị 48-CT/TW', ['numbered CT: Chỉ thị + 48-CT/TW']],
    [
      'a dispatch with the issuer first in its symbol',
      'Công văn số 1067 TC/CĐKT',
      ['numbered CV: Công văn + 1067 TC/CĐKT'],
    ],
    [
      'what a dispatch is by its symbol',
      'văn bản số 92/TTr-UBND',
      ['numbered TTr: văn bản + 92/TTr-UBND'],
    ],
    ['a serial alone', 'Nghị định 85', ['serial ND: Nghị định + 85']],
    ['a serial with “số”', 'Quyết định số 90', ['serial QD: Quyết định + 90']],
    ['a serial left blank', 'Quyết định số     /QĐ-UB', ['blank QD: Quyết định + /QĐ-UB']],
    [
      'the issuer between them',
      'Nghị định của Chính phủ số 152/2006/NĐ-CP',
      ['numbered ND: Nghị định + Chính phủ + 152/2006/NĐ-CP'],
    ],
    [
      'the issuer between them without “của”',
      'Nghị quyết Bộ Chính trị số 18-NQ/TW',
      ['numbered NQ: Nghị quyết + Bộ Chính trị + 18-NQ/TW'],
    ],
    [
      'in order, those without a type word among the others',
      'Chỉ thị 48-CT/TW, theo 15/2020/NĐ-CP và Kết luận 44-KL/TW',
      [
        'numbered CT: Chỉ thị + 48-CT/TW',
        'numbered ND: 15/2020/NĐ-CP',
        'numbered KL: Kết luận + 44-KL/TW',
      ],
    ],
    ['not a count', 'Nghị quyết 15 người', []],
    ['not a number behind another word', 'Nghị định mới số 15/QĐ', ['numbered QD: 15/QĐ']],
  ])('%s', (_why, text, expected) => {
    expect(heads(text)).toEqual(expected);
  });
});

describe('the type', () => {
  test.each<[why: string, text: string, type: string]>([
    ['is what the word says', 'Quy định số 66-QĐ/TW', 'QYD'],
    ['also when the symbol names another', 'Quyết định số 5/TB-UBND', 'QD'],
    ['is what the symbol says for “văn bản”', 'văn bản số 05/BC-SYT', 'BC'],
    ['is a dispatch for “văn bản” without one', 'văn bản số 1407/UBND-NNMT', 'CV'],
    ['is joint by the symbol: regulation', 'Quy chế số 03/QCPH-BCA-TLĐ', 'QCPH'],
    ['is joint by the symbol: plan', 'Kế hoạch số 2179/KHPH-CAT-MTTQ', 'KHPH'],
    ['is joint by the symbol: circular', 'Thông tư số 13/2014/TTLT-BYT-BCT', 'TTLT'],
    ['is joint by the symbol: resolution', 'Nghị quyết số 403/2017/NQLT-UBTVQH14-CP', 'NQLT'],
    ['stays with the word before an old number', 'Nghị quyết số 10-LCT/HĐNN8', 'NQ'],
  ])('%s', (_why, text, type) => {
    expect(findHeads(read(text)).heads.map((head) => head.type)).toEqual([type]);
  });
});

describe('a type word that is part of another word', () => {
  test.each<[why: string, text: string]>([
    ['an agency', 'Sở Kế hoạch và Đầu tư'],
    ['a ministry', 'bộ kế hoạch số 5/KH-BKH'],
    ['a division', 'phòng Kế hoạch 12/KH-X'],
    ['the law in general', 'theo pháp luật đất đai'],
    ['discipline', 'kỷ luật lao động'],
    ['a law of nature', 'quy luật đất đai'],
  ])('is none: %s', (_why, text) => {
    expect(findHeads(read(text)).heads.filter(({ typeSpan }) => typeSpan !== null)).toEqual([]);
    expect(bareTypes(text)).toEqual([]);
  });

  test('“bộ luật” is a type of its own, “ban hành Kế hoạch” has one', () => {
    expect(heads('Bộ luật Hình sự')).toEqual(['law BL: Bộ luật']);
    expect(heads('Sở Tư pháp trình Luật Đất đai')).toEqual(['law LUAT: Luật']);
    expect(bareTypes('ban hành Kế hoạch, Sở Chỉ thị')).toEqual(['KH', 'CT']);
  });
});

test('type words without number or name are left over', () => {
  expect(bareTypes('Kế hoạch này, Chỉ thị 48-CT/TW và dự thảo nghị định')).toEqual(['KH', 'ND']);
});
