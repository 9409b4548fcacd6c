import { expect, test } from 'vitest';
import { stripTones } from './input.ts';

test.each<[typed: string, stripped: string]>([
  ['Đội ngũ cán bộ đảng viên', 'Doi ngu can bo dang vien'],
  ['hòa giải, khoá học', 'hoa giai, khoa hoc'],
  ['Ủy ban nhân dân'.normalize('NFD'), 'Uy ban nhan dan'],
  ['48-CT/TW ngày 22/10/2010', '48-CT/TW ngay 22/10/2010'],
  // Only marks go: this is another letter.
  ['straße', 'straße'],
])('%s', (typed, stripped) => {
  expect(stripTones(typed)).toBe(stripped);
});
