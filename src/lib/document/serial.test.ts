import { expect, test } from 'vitest';
import { hasSerial, writtenNumber } from './serial.ts';

test.each<[why: string, number: string, written: string]>([
  ['a state number', '86/KH-LĐLĐ', '86/KH-LĐLĐ'],
  ['a Party number', '48-CT/TW', '48-CT/TW'],
  ['letters before the digits', 'A12-CV/TW', 'A12-CV/TW'],
  ['a letter behind the digits', '9a/KH-UBND', '9a/KH-UBND'],
  ['a serial alone', '09', '09'],
  ['a blank serial', '/KH-SGDĐT', '…/KH-SGDĐT'],
  ['a blank Party serial', '-KH/TU', '…-KH/TU'],
  ['digits of the symbol are no serial', '/QĐ-BCA-V05', '…/QĐ-BCA-V05'],
  ['a symbol alone', 'KH-UBND', '…KH-UBND'],
])('%s', (_why, number, written) => {
  expect(writtenNumber(number)).toBe(written);
  expect(hasSerial(number)).toBe(number === written);
});
