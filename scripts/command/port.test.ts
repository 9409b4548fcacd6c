import { expect, test } from 'vitest';
import { parsePort } from './port.ts';

test.each<[text: string, port: number | null]>([
  ['1', 1],
  ['4321', 4321],
  ['65535', 65_535],
  ['0', null],
  ['65536', null],
  ['-1', null],
  ['80.5', null],
  ['0x50', null],
  ['', null],
  ['tám mươi', null],
])('port “%s”', (text, port) => {
  expect(parsePort(text)).toBe(port);
});
