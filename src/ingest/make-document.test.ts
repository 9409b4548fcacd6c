import { afterEach, expect, test, vi } from 'vitest';
import * as write from '../content/write.ts';
import { makeDocument } from './make-document.ts';

vi.mock(import('../content/write.ts'), { spy: true });
afterEach(() => vi.restoreAllMocks());

function made(text: string) {
  return makeDocument({ path: 'x/a.txt', name: 'a.txt', sha256: '0'.repeat(64), text });
}

test.each<[why: string, text: string, writes: string]>([
  ['a mark kept from its letter', 'KẾ HOẠCH\nPhong trào hoa\u00AD\u0300', 'Phong trào hoà'],
  ['signs of Markdown', 'KẾ HOẠCH\n# {x} <b> 1. *', '\\# \\{x} \\<b> 1. \\*'],
])('writes a text with %s', (_why, text, writes) => {
  const making = made(text);
  expect(making.status === 'made' && making.made.content).toContain(writes);
});

test('a line that cannot be kept is an issue with its number', () => {
  expect(made('KẾ HOẠCH\n\na =*\u0338* b')).toMatchObject({
    status: 'failed',
    issue: { code: 'source-unwritable', path: 'x/a.txt', line: 3 },
  });
});

test('a text that does not read back is an issue that calls it our bug', () => {
  vi.spyOn(write, 'writeDocument').mockImplementation(() => {
    throw new Error('a document does not read back as it was written: x became y');
  });
  const making = made('KẾ HOẠCH\nx');
  expect(making).toMatchObject({ status: 'failed', issue: { code: 'source-misread', path: 'x/a.txt' } });
  expect(making.status === 'failed' && making.issue.message).toBe(
    '“a.txt” is not written, because of a bug in this program: a document does not read back as it was written: x became y',
  );
});
