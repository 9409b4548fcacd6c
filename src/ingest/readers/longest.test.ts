import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { ReadText } from './model.ts';
import { readFileText } from './read-file.ts';

async function told(bytes: Uint8Array, options: object = {}): Promise<string> {
  const reading = await readFileText(bytes, 'a.txt', { path: 'a.txt', ...options });
  return reading.status === 'read'
    ? `${reading.read.text.length} letters`
    : `${reading.issue.code} ${reading.issue.message}`;
}

const line = 'Ủy ban nhân dân tỉnh giao các sở, ban, ngành thực hiện kế hoạch này.\n';

test.each<[why: string, bytes: Uint8Array, says: string]>([
  [
    'a plain text that is too long by its bytes',
    Buffer.from(line.repeat(200_000)),
    'source-too-large “a.txt” is too large (at least 5,866,667 letters of text; 5,000,000 are read at most)',
  ],
  [
    'one whose lines end in a letter of three bytes',
    Buffer.from('đường bộ\n'.repeat(1_300_000)),
    'source-too-large “a.txt” is too large (at least 6,500,000 letters of text; 5,000,000 are read at most)',
  ],
  [
    'the same one byte further',
    Buffer.from(`x${'đường bộ\n'.repeat(1_300_000)}`),
    'source-too-large “a.txt” is too large (at least 6,500,001 letters of text; 5,000,000 are read at most)',
  ],
  ...(['utf-16le', 'utf-16be'] as const).map((code): [string, Uint8Array, string] => [
    `one of ${code}`,
    iconv.encode(line.repeat(150_000), code, { addBOM: false }),
    'source-too-large “a.txt” is too large (at least 6,900,000 letters of text; 5,000,000 are read at most)',
  ]),
  [
    'one of ASCII letters, too long by a blank',
    Buffer.from(`${'x '.repeat(2_500_000)} `),
    'source-too-large “a.txt” is too large (at least 5,000,001 letters of text; 5,000,000 are read at most)',
  ],
  [
    'very many short lines',
    Buffer.from('a\n'.repeat(200_000)),
    'source-too-large “a.txt” is too large (at least 200,001 lines of text; 200,000 are read at most)',
  ],
  ['as many lines as are read', Buffer.from('a\n'.repeat(199_999)), '399998 letters'],
  [
    'a long file that is no text',
    Buffer.alloc(15_000_001, 0xfe),
    'source-not-text “a.txt” is a binary file',
  ],
])('%s', async (_why, bytes, says) => {
  expect(await told(bytes)).toBe(says);
});

test('a PDF file with a text that is too long', async () => {
  const read = { text: 'x'.repeat(5_000_001), format: 'pdf' } as ReadText;
  const pdf = async () => ({ status: 'read', read }) as const;
  expect(await told(Buffer.from('%PDF-1.7'), { pdf })).toMatch(/^source-too-large .*5,000,001/u);
});
