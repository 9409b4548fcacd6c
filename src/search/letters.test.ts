import { expect, test } from 'vitest';
import { fold } from '../lib/index.ts';
import { fromIndexed, toIndexed } from './letters.ts';

const texts = [
  'Đội ngũ đảng viên, đường ĐỘC ĐẠO',
  'Ban Tuyên giáo - Nữ công & Đoàn, GD & ĐT …',
  '- Lưu: VT',
  'a  b', // two blanks never reach the index; they must not be lost all the same
  '',
];

test.each(texts)('gives back what went in: %s', (text) => {
  expect(fromIndexed(toIndexed(text))).toBe(text);
});

test('leaves no letter that only our own fold knows', () => {
  expect(toIndexed('Đội đảng')).not.toMatch(/[đĐ]/u);
  expect(fold(toIndexed('Đội đảng'))).toBe('doi dang');
});

test('joins a sign that stands alone to the word before it', () => {
  expect(toIndexed('giáo - Nữ').split(/\s+/u)).toHaveLength(2);
  expect(toIndexed('- Lưu').split(/\s+/u)).toHaveLength(2);
});
