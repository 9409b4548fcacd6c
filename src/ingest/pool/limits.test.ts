import { expect, test } from 'vitest';
import { workersFor } from './limits.ts';

const giga = 1024 ** 3;
const files = (count: number, bytes: number) => Array.from({ length: count }, () => ({ bytes }));

test.each<
  [why: string, count: number, bytes: number, cores: number, memory: number, workers: number]
>([
  ['one small file', 1, 1000, 8, 16 * giga, 1],
  ['a few small files', 10, 1000, 8, 16 * giga, 1],
  ['two scans', 2, 5_000_000, 8, 16 * giga, 2],
  ['many small files', 1000, 1000, 8, 16 * giga, 8],
  ['two cores', 1000, 1000, 2, 16 * giga, 2],
  ['little memory', 1000, 1000, 8, 3 * giga, 3],
  ['hardly any memory', 1000, 1000, 8, giga / 2, 1],
])('%s', (_why, count, bytes, cores, memory, workers) => {
  expect(workersFor(files(count, bytes), cores, memory)).toBe(workers);
});
