import { expect, test } from 'vitest';
import { readFileText } from './read-file.ts';
import { makeDoc, type TestRun } from './testing/doc.ts';
import { utf16Text } from './utf16.ts';

const fonts = ['Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times', 'Symbol'];
const [unicode, tcvn3, capital, vni] = [0, 1, 2, 3];
const deleted = [0x00, 0x08, 1];
const hidden = [0x3c, 0x08, 1];
const special = [0x55, 0x08, 1];
const symbol = [...special, 0x09, 0x6a, 4, 0, 0xa3, 0xf0];

test.each<[why: string, runs: TestRun[], expected: string]>([
  ['Unicode', [{ text: 'Bộ Tài chính\r', font: unicode }], 'Bộ Tài chính'],
  ['TCVN3 by font', [{ text: 'Bé Tµi chÝnh\r', font: tcvn3 }], 'Bộ Tài chính'],
  [
    'TCVN3 and Unicode in one paragraph',
    [
      { text: 'Bé ', font: tcvn3 },
      { text: 'Bé\r', font: unicode },
    ],
    'Bộ Bé',
  ],
  ['.VnTimeH', [{ text: 'th«ng t\u00AD\r', font: capital }], 'THÔNG TƯ'],
  ['VNI by font', [{ text: 'Boä Taøi chính\r', font: vni }], 'Bộ Tài chính'],
  [
    'a VNI letter cut by two runs',
    [
      { text: 'Vie', font: unicode },
      { text: 'ät\r', font: vni },
    ],
    'Việt',
  ],
  ['capitals by formatting', [{ text: 'bộ\r', font: unicode, changes: [0x3b, 0x08, 1] }], 'BỘ'],
  [
    'deleted and hidden text',
    [
      { text: 'a', font: 0 },
      { text: 'b', font: 0, changes: deleted },
      { text: 'c', font: 0, changes: hidden },
      { text: 'd\r', font: 0 },
    ],
    'ad',
  ],
  [
    'a deleted paragraph end',
    [
      { text: 'a', font: 0 },
      { text: '\r', font: 0, changes: deleted },
      { text: 'b\r', font: 0 },
    ],
    'ab',
  ],
  ['a field', [{ text: 'a\u0013PAGE\u00142\u0015b\r', font: 0 }], 'a2b'],
  [
    'a sign of Symbol',
    [
      { text: 'a', font: 0 },
      { text: '(', font: 0, changes: symbol },
      { text: 'b\r', font: 0 },
    ],
    'a≤b',
  ],
  ['line breaks and hyphens', [{ text: 'a\u000Bb\u001Ec\u001Fd\r', font: 0 }], 'a\nb-cd'],
  [
    'a table',
    [{ text: '1\u00072\u0007\u00073\u00074\u0007\u0007hết\r', font: 0 }],
    '1 | 2\n3 | 4\nhết',
  ],
])('.doc: %s', async (_why, runs, expected) => {
  const reading = await readFileText(makeDoc(runs, fonts), 'a', { path: 'a' });
  expect(reading).toMatchObject({ status: 'read', read: { format: 'doc', text: expected } });
});

test('text of UTF-16 at an odd place is read without harm, an odd byte at its end left out', () => {
  const bytes = Buffer.concat([Buffer.from([0]), Buffer.from('Bộ', 'utf16le'), Buffer.from([7])]);
  expect(utf16Text(bytes.subarray(1))).toBe('Bộ');
});
