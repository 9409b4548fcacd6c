import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readCollection, readQueries, stripTones } from './input.ts';

const dir = mkdtempSync(join(tmpdir(), 'can-cu-bench-input-'));
afterAll(() => rmSync(dir, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

const line = (value: object) => `${JSON.stringify(value)}\n`;
const row = { id: 'a', title: 'Một', text: 'hai ba' };

test.each<[why: string, content: string | Uint8Array, message: string]>([
  ['not JSON', `${line(row)}\n{"id": "b", }\n`, 'kho.jsonl:3: not JSON: {"id": "b", }'],
  ['no text', line({ id: 'a', title: 'Một' }), 'kho.jsonl:1: a document needs the texts'],
  ['which field', line({ id: 'a', title: 'Một' }), 'look at “text”'],
  ['a number as id', line({ ...row, id: 7 }), 'look at “id”'],
  ['a list', '[]', 'kho.jsonl:1: a document needs'],
  [
    'an id twice',
    line(row) + line({ ...row, title: 'Hai' }),
    'kho.jsonl:2: the id “a” stands in line 1 already',
  ],
  ['nothing', '\n', 'kho.jsonl has no lines'],
  ['not UTF-8', new Uint8Array([0x7b, 0xff]), 'kho.jsonl is not UTF-8 text'],
  ['half of a packed file', gzipSync(line(row)).subarray(0, 25), 'kho.jsonl cannot be unpacked'],
])('refuses a collection with %s', (_why, content, message) => {
  const path = write('kho.jsonl', content);
  expect(() => readCollection(path)).toThrow(message);
});

test.each<[why: string, content: string | Uint8Array]>([
  ['as it is', line(row)],
  ['packed, whatever its name', gzipSync(line(row))],
  ['with a byte order mark', `\uFEFF${line(row)}`],
  ['with the line ends of Windows, and empty lines', `\r\n${JSON.stringify(row)}\r\n\r\n`],
  ['with decomposed letters', line(row).normalize('NFD')],
  ['with other fields', line({ number: 7, ...row, relevant: null })],
])('reads a collection %s', (_why, content) => {
  expect(readCollection(write('kho.jsonl', content))).toEqual([row]);
});

test.each<[why: string, value: object, message: string]>([
  [
    'no document to find',
    { query: 'an ninh', relevant: [] },
    'at least one id; look at “relevant”',
  ],
  ['one id outside a list', { query: 'an ninh', relevant: 'a' }, 'look at “relevant”'],
  ['nothing to ask', { query: '', relevant: ['a'] }, 'look at “query”'],
  ['no field at all', {}, 'look at “query”, “relevant”'],
])('refuses queries with %s', (_why, value, message) => {
  const path = write('hoi.jsonl', line({ query: 'an ninh', relevant: ['a'] }) + line(value));
  expect(() => readQueries(path)).toThrow('hoi.jsonl:2: a query needs the text “query”');
  expect(() => readQueries(path)).toThrow(message);
});

test.each<[typed: string, stripped: string]>([
  ['Đội ngũ cán bộ đảng viên', 'Doi ngu can bo dang vien'],
  ['hòa giải, khoá học', 'hoa giai, khoa hoc'],
  ['Ủy ban nhân dân'.normalize('NFD'), 'Uy ban nhan dan'],
  ['48-CT/TW ngày 22/10/2010', '48-CT/TW ngay 22/10/2010'],
  // Only marks go: this is another letter.
  ['straße', 'straße'],
])('without tones: %s', (typed, stripped) => {
  expect(stripTones(typed)).toBe(stripped);
});
