import { expect, test } from 'vitest';
import { placeName } from './place.ts';

test.each<[section: string, name: string]>([
  ['II.1', 'mục II.1'],
  ['3', 'mục 3'],
  ['khoản 2 Điều 5', 'khoản 2 Điều 5'],
  ['Phụ lục II', 'Phụ lục II'],
  ['Chương I', 'Chương I'],
  ['', 'phần mở đầu'],
])('“%s” is “%s”', (section, name) => {
  expect(placeName({ section })).toBe(name);
});
