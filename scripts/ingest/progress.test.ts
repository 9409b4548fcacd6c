import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

function written(isTTY: boolean, pages: readonly number[]): string {
  let text = '';
  const write = (part: string) => {
    text += part;
  };
  const progress = progressOn({ isTTY, write });
  for (const page of pages) progress.page('a/quét.pdf', page, 2);
  progress.end();
  progress.end();
  return text;
}

test.each<[why: string, isTTY: boolean, pages: readonly number[], expected: string]>([
  [
    'a terminal has one line that changes and goes',
    true,
    [1, 2],
    '\r\u001B[Ka/quét.pdf: recognising page 1 of 2 …\r\u001B[Ka/quét.pdf: recognising page 2 of 2 …\r\u001B[K',
  ],
  [
    'a pipe has plain lines',
    false,
    [1, 2],
    'a/quét.pdf: recognising page 1 of 2\na/quét.pdf: recognising page 2 of 2\n',
  ],
  ['where nothing was told nothing is taken away', true, [], ''],
])('%s', (_why, isTTY, pages, expected) => {
  expect(written(isTTY, pages)).toBe(expected);
});
