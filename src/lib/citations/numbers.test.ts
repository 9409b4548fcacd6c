import { describe, expect, test } from 'vitest';
import type { TypeId } from '../vocabulary/document-types.ts';
import { type NumberingScheme, numberKey, parseNumber } from './numbers.ts';

describe('parseNumber', () => {
  test.each<[written: string, word: TypeId | null, canonical: string, scheme: NumberingScheme]>([
    ['48-CT/TW', 'CT', '48-CT/TW', 'party'],
    ['48/CT-TW', 'CT', '48-CT/TW', 'party'],
    ['01 - KL/TW', 'KL', '01-KL/TW', 'party'],
    ['70-KH/ĐU', null, '70-KH/ĐU', 'party'],
    ['24-BS/UBKTTU', null, '24-BS/UBKTTU', 'party'],
    ['124/2021/TT-BCA', 'TT', '124/2021/TT-BCA', 'normative'],
    ['181/NĐ-CP/2004', 'ND', '181/2004/NĐ-CP', 'normative'],
    ['18/2025/nđ-cp', null, '18/2025/NĐ-CP', 'normative'],
    ['15/2020/NÐ-CP', 'ND', '15/2020/NĐ-CP', 'normative'],
    ['62/2010/QH12', 'LUAT', '62/2010/QH12', 'law'],
    ['26/2004/PL-UBTVQH 11', 'PL', '26/2004/PL-UBTVQH11', 'law'],
    ['86/KH-LĐLĐ', 'KH', '86/KH-LĐLĐ', 'administrative'],
    ['33/CT-TTG', 'CT', '33/CT-TTg', 'administrative'],
    ['92/KH-BCĐ 138/CP', 'KH', '92/KH-BCĐ138/CP', 'administrative'],
    ['965/HĐ-CACC-XDPT', 'HD', '965/HD-CACC-XDPT', 'administrative'],
    ['1407/UBND-NNMT', 'CV', '1407/UBND-NNMT', 'administrative'],
    ['09/CP', 'NQ', '09/CP', 'legacy'],
    ['16-TT/LB', null, '16-TT/LB', 'legacy'],
    ['09', 'CTPH', '09', 'serial'],
    ['84 QĐ/TWĐTN', 'QD', '84-QĐ/TWĐTN', 'party'],
    ['10-LCT/HĐNN8', 'LUAT', '10-LCT/HĐNN8', 'legacy'],
    ['05-CTr/TU', 'CTr', '05-CTr/TU', 'party'],
    ['5-QĐ', 'QD', '5-QĐ', 'legacy'],
    ['51/QH10', 'NQ', '51/QH10', 'legacy'],
    ['12/QĐ', 'QD', '12/QĐ', 'administrative'],
    ['12/BTC', 'CV', '12/BTC', 'administrative'],
    ['O5/2O2O/TT-BTC', 'TT', '05/2020/TT-BTC', 'normative'],
    ['3 7/2003/NĐ-CP', 'ND', '37/2003/NĐ-CP', 'normative'],
    ['86/KH-LDLD', 'KH', '86/KH-LĐLĐ', 'administrative'],
    ['86/KH-LDLDTP', 'KH', '86/KH-LĐLĐTP', 'administrative'],
    ['86/KH-CDX', 'KH', '86/KH-CDX', 'administrative'],
    ['5/ctr-ubnd', 'CTr', '5/CTr-UBND', 'administrative'],
    ['Quyết định số 5/QĐ-BNV (1)', null, '5/QĐ-BNV', 'administrative'],
    ['“5/QĐ-BNV”.', null, '5/QĐ-BNV', 'administrative'],
    ['5a', 'CTPH', '5a', 'serial'],
    ['48–CT/TW', 'CT', '48-CT/TW', 'party'],
    ['62/2010/QH-13', 'LUAT', '62/2010/QH13', 'law'],
    ['181/2004/NĐ/CP', 'ND', '181/2004/NĐ-CP', 'normative'],
    ['510/2022/QĐ-BCA-V05', null, '510/QĐ-BCA-V05', 'administrative'],
    ['15/2009/QĐ-BCA-V19', 'QD', '15/QĐ-BCA-V19', 'administrative'],
    ['15/2008/QĐ-BCA-V19', 'QD', '15/2008/QĐ-BCA-V19', 'normative'],
    ['15/2022/QĐ-UBND-NC', 'QD', '15/2022/QĐ-UBND-NC', 'normative'],
    ['92/KH-BCD138/CP', 'KH', '92/KH-BCĐ138/CP', 'administrative'],
    ['86/KH-LDLDT', 'KH', '86/KH-LĐLĐT', 'administrative'],
    ['86/KH-LDLD5', 'KH', '86/KH-LĐLĐ5', 'administrative'],
    ['5/KH-QHKT', 'KH', '5/KH-QHKT', 'administrative'],
    ['12/VPCP', 'CV', '12/VPCP', 'administrative'],
    ['17/LĐTBXH', 'CV', '17/LĐTBXH', 'administrative'],
    ['12/CP-KTN', 'CV', '12/CP-KTN', 'administrative'],
    ['12/TTg', 'QD', '12/TTg', 'legacy'],
    ['60 TC/CĐKT', null, '60-TC/CĐKT', 'legacy'],
    ['16 TT/LB', 'TTLT', '16-TT/LB', 'legacy'],
    ['84 QĐ-UB-NC', 'QD', '84-QĐ-UB-NC', 'legacy'],
  ])('%s (%s) is %s, %s', (written, word, canonical, scheme) => {
    expect(parseNumber(written, word)).toMatchObject({ canonical, scheme });
  });

  test.each<[written: string, type: TypeId | null, isCentral: boolean]>([
    ['48-CT/TW', 'CT', true],
    ['33/CT-TTg', 'CT', true],
    ['5/TTr-BNV', 'TTr', true],
    ['510/QĐ-BCA-V05', 'QD', true],
    ['62/2010/QH12', null, true],
    ['1018/NQ-UBTVQH12', 'NQ', true],
    ['5/TTr-UBND', 'TTr', false],
    ['5/QĐ-BQL', 'QD', false],
    ['5/QĐ-BQLDAĐTXD', 'QD', false],
    ['5/KH-QHKT', 'KH', false],
    ['12/BC-ĐĐBQH', 'BC', false],
    ['12/BC-UBND', 'BC', false],
    ['12-BC/TW', 'BC', true],
    ['12/BC-BTC', 'BC', true],
    ['717/BTP-THA', null, true],
    ['09', null, false],
  ])('%s is of type %s, central: %s', (written, type, isCentral) => {
    expect(parseNumber(written)).toMatchObject({ type, isCentral });
  });

  test('a serial alone says nothing else', () => {
    expect(parseNumber('09')).toEqual({
      canonical: '09',
      scheme: 'serial',
      serial: '09',
      year: null,
      isCentral: false,
      type: null,
      slips: [],
    });
  });

  test.each([['KH-LĐLĐ rất dài'], ['ngày 15'], [''], ['15/8']])('“%s” is no number', (written) => {
    expect(parseNumber(written)).toBeNull();
  });

  test('a blank serial is null, and the symbol stays', () => {
    expect(parseNumber('/KH-SGDĐT')).toMatchObject({ serial: null, canonical: '/KH-SGDĐT' });
  });

  test('reads its own canonical form back', () => {
    for (const written of [
      '48/CT-TW',
      '181/NĐ-CP/2004',
      '92/KH-BCĐ 138/CP',
      '510/2022/QĐ-BCA-V05',
    ]) {
      const canonical = parseNumber(written)?.canonical ?? '';
      expect(parseNumber(canonical)).toMatchObject({ canonical, slips: [] });
    }
  });

  test.each<[written: string, word: TypeId | null, code: string | null]>([
    ['48/CT-TW', 'CT', 'number-separator-swapped'],
    ['965/HĐ-CACC-XDPT', 'HD', 'type-symbol'],
    ['510/2022/QĐ-BCA-V05', 'QD', 'number-extra-year'],
    ['92/KH-BCĐ 138/CP', 'KH', 'number-spacing'],
    ['15/2008/QĐ-BTC', 'QD', null],
    ['124/2021/TT-BCA', 'TT', null],
    ['19/HĐ-BQL', 'HDO', null],
    ['5/ctr-ubnd', 'CTr', null],
    [' 5/QĐ-BNV ', 'QD', null],
    ['5/QĐ-BCA (A11)', 'QD', null],
    ['86/KH-LDLD', 'KH', 'symbol-letters'],
    ['15/2009/QĐ-BCA-V19', 'QD', 'number-extra-year'],
    ['15/2008/QĐ-BCA-V19', 'QD', null],
  ])('%s: slip %s → %s', (written, word, code) => {
    expect(parseNumber(written, word)?.slips.map((slip) => slip.code)).toEqual(
      code === null ? [] : [code],
    );
  });

  test('numbers that differ only in marks, separators or leading zeros share a key', () => {
    expect(numberKey('09-CT/TW')).toBe(numberKey('9/CT-TW'));
    expect(numberKey('009-CT/TW')).toBe(numberKey('9-CT/TW'));
    expect(numberKey('5/QĐ-BCA (A11)')).toBe(numberKey('5/QĐ-BCA(A11)'));
    expect(numberKey('15/2020/NĐ-CP')).toBe(numberKey('15/2020/ND-CP'));
    expect(numberKey('1/KH-UBND')).not.toBe(numberKey('11/KH-UBND'));
    expect(numberKey('15/KH-UBND')).not.toBe(numberKey('105/KH-UBND'));
    expect(numberKey('5/KH-UBND')).not.toBe(numberKey('5/KHUBND'));
  });
});
