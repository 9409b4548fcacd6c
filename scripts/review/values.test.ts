import { expect, test } from 'vitest';
import { asTyped, type LineField, readTyped } from './values.ts';

test.each<[field: LineField, typed: string, value: unknown]>([
  ['date', '07/4/2024', '2024-04-07'],
  ['date', 'ngày 07 tháng 4 năm 2024', '2024-04-07'],
  ['date', '2024-04-07', '2024-04-07'],
  ['date', ' 2022-05 ', '2022-05'],
  ['date', '', null],
  ['date', '31/02/2024', undefined],
  ['date', '07/4/2024 x', undefined],
  ['type', 'kế hoạch', 'KH'],
  ['type', 'KẾ HOẠCH', 'KH'],
  ['type', 'kh', 'KH'],
  ['type', 'lạ', undefined],
  ['type', '', undefined],
  ['number', ' 12/KH-UBND ', '12/KH-UBND'],
  ['number', '', null],
  ['number', '/NQ-CP', '/NQ-CP'],
  ['number', 'một trăm', undefined],
  ['place', 'Cu\u0309 Chi', 'Củ Chi'],
  ['title', 'Một  hai', 'Một hai'],
  ['issuers', 'Công an xã; UBND xã ;', ['Công an xã', 'UBND xã']],
  ['recipients', '', []],
])('%s typed as “%s”', (field, typed, value) => {
  expect(readTyped(field, typed)).toEqual(value);
});

test.each<[field: LineField, value: string | string[] | null, typed: string]>([
  ['date', null, ''],
  ['date', '2024-04-07', '2024-04-07'],
  ['type', 'KH', 'kế hoạch'],
  ['issuers', ['A', 'B'], 'A; B'],
])('%s %o is offered as “%s”', (field, value, typed) => {
  expect(asTyped(field, value as never)).toBe(typed);
});
