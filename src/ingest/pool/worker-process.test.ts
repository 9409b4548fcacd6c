import { expect, test } from 'vitest';
import { whyEnded } from './worker-process.ts';

test.each<[written: string, end: string, why: string]>([
  [
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    'SIGABRT',
    'it needs more memory than there is',
  ],
  [
    '# Fatal JavaScript invalid size error 200000001',
    'SIGTRAP',
    'it needs more memory than there is',
  ],
  [
    'file:///a/b.ts:3\n  x\n  ^\n\nTypeError: x is null\n    at b.ts:3:1',
    'code 1',
    'TypeError: x is null',
  ],
  ['', 'SIGSEGV', 'SIGSEGV'],
])('a worker that wrote “%s” ended because of that', (written, end, why) => {
  expect(whyEnded(written, end)).toBe(why);
});
