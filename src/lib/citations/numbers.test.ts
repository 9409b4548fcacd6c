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
  ])('%s (%s) is %s, %s', (written, word, canonical, scheme) => {
    expect(parseNumber(written, word)).toMatchObject({ canonical, scheme });
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
  ])('%s: slip %s → %s', (written, word, code) => {
    expect(parseNumber(written, word)?.slips.map((slip) => slip.code)).toEqual(
      code === null ? [] : [code],
    );
  });

  test('numbers that differ only in marks, separators or leading zeros share a key', () => {
    expect(numberKey('09-CT/TW')).toBe(numberKey('9/CT-TW'));
    expect(numberKey('15/2020/NĐ-CP')).toBe(numberKey('15/2020/ND-CP'));
    expect(numberKey('1/KH-UBND')).not.toBe(numberKey('11/KH-UBND'));
  });
});
