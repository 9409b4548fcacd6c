import { describe, expect, test } from 'vitest';
import { documentId } from '../lib/index.ts';
import { dropDoubt, setField, setLink } from './edit.ts';
import { correctText } from './edit-text.ts';

const doubt = (field: 'date' | 'text' | 'title', line: number) =>
  ({ field, line, quote: `từ ${line}`, reason: 'mờ' }) as const;

const file = `---
# Nhận từ phòng văn thư
type:   KH   # kế hoạch
number: "12/KH-UBND"
date: 2024-04-07 # theo dấu
issuers:
- Ủy ban nhân dân huyện Củ Chi
# chưa rõ đơn vị phối hợp
title: >-
  Xây dựng
  phong trào
period: {from: 2021, to: 2025}
doubts:
  - field: date
    line: 2
    quote: từ 2
    reason: mờ
  # đã hỏi lại
  - field: text
    line: 9
    quote: từ 9
    reason: mờ
---

KẾ HOẠCH

1\\. Theo **Chỉ thị** số 4l-CT/TW, và
xuống dòng.

1\\. Mục sau
`.replaceAll('\\\\', '\\');
const other = file.replaceAll('\n', '\r\n');
const marked = `\uFEFF${other}`;

describe('one field is written, and every other byte stays', () => {
  test.each<[why: string, edit: (text: string) => string | null, from: string, to: string]>([
    [
      'a date; its comment stays',
      (t) => setField(t, 'date', '2024-04-17'),
      'date: 2024-04-07 #',
      'date: 2024-04-17 #',
    ],
    [
      'a field that must be there, without value',
      (t) => setField(t, 'date', null),
      'date: 2024-04-07 #',
      'date: null #',
    ],
    [
      'a year stays text',
      (t) => setField(t, 'date', '2012'),
      'date: 2024-04-07 #',
      'date: "2012" #',
    ],
    [
      'a text over lines',
      (t) => setField(t, 'title', 'Một: hai'),
      'title: >-\n  Xây dựng\n  phong trào\n',
      'title: "Một: hai"\n',
    ],
    [
      'a list',
      (t) => setField(t, 'issuers', ['A', 'B']),
      'issuers:\n- Ủy ban nhân dân huyện Củ Chi\n',
      'issuers:\n  - A\n  - B\n',
    ],
    [
      'an empty list is left out',
      (t) => setField(t, 'issuers', []),
      'issuers:\n- Ủy ban nhân dân huyện Củ Chi\n',
      '',
    ],
    [
      'a new field, in its place',
      (t) => setField(t, 'place', 'Củ Chi'),
      '# theo dấu\n',
      '# theo dấu\nplace: Củ Chi\n',
    ],
    [
      'a new field at the end',
      (t) => setLink(t, { cites: 'CT 4', is: null }),
      'reason: mờ\n---',
      'reason: mờ\nlinks:\n  - cites: CT 4\n    is: null\n---',
    ],
    [
      'a doubt goes',
      (t) => dropDoubt(t, doubt('date', 2)),
      '  - field: date\n    line: 2\n    quote: từ 2\n    reason: mờ\n',
      '',
    ],
    [
      'the last doubt goes; a comment above it stays',
      (t) => dropDoubt(t, doubt('text', 9)),
      '  - field: text\n    line: 9\n    quote: từ 9\n    reason: mờ\n',
      '',
    ],
  ])('%s', (_why, edit, from, to) => {
    expect(file.split(from)).toHaveLength(2);
    expect(edit(file)).toBe(file.replace(from, () => to));
    // Lines of Windows and a byte order mark stay, too.
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(edit(other)).toBe(crlf(file.replace(from, () => to)));
    expect(edit(marked)).toBe(`\uFEFF${crlf(file.replace(from, () => to))}`);
  });

  test('the only doubt takes its field along', () => {
    const one = dropDoubt(file, doubt('date', 2)) ?? '';
    const none = dropDoubt(one, doubt('text', 9)) ?? '';
    expect(none).not.toContain('doubts');
    expect(none).not.toContain('field:');
    expect(dropDoubt(none, doubt('text', 9))).toBeNull();
  });

  test('an answer is added to others, and takes the place of one for the same words', () => {
    const of2015 = documentId('chi-thi-46-ct-tw-2015');
    const first = setLink(file, { cites: 'Chỉ thị số 46-CT/TW', is: of2015 }) ?? '';
    const second = setLink(first, { cites: 'Luật Đất đai', is: null }) ?? '';
    expect(second).toContain(
      'links:\n  - cites: Chỉ thị số 46-CT/TW\n    is: chi-thi-46-ct-tw-2015\n  - cites: Luật Đất đai\n    is: null\n---',
    );
    const changed = setLink(second, { cites: 'Chỉ thị số 46-CT/TW', is: null }) ?? '';
    expect(changed.match(/- cites: /gu)).toHaveLength(2);
    expect(changed).not.toContain(of2015);
  });

  test.each<[why: string, result: string | null]>([
    ['a value that is none', setField(file, 'date', '31/02/2024')],
    ['a file without frontmatter', setField('KẾ HOẠCH\n', 'date', '2024')],
    ['a file with a wrong field', setField(file.replace('type:', 'tipe:'), 'date', '2024')],
    ['a doubt that is not there', dropDoubt(file, doubt('title', 2))],
  ])('is not tried with %s', (_why, result) => {
    expect(result).toBeNull();
  });

  test('a list on one line is written anew', () => {
    const flow = file.replace(
      /doubts:[\s\S]*?---/u,
      'doubts: [{field: date, line: 2, quote: từ 2, reason: mờ}, {field: text, line: 9, quote: từ 9, reason: mờ}]\n---',
    );
    expect(dropDoubt(flow, doubt('date', 2))).toContain('doubts:\n  - field: text\n');
  });
});

describe('words of a paragraph are corrected', () => {
  const line = 27;
  test.each<[why: string, words: string, by: string, to: string]>([
    ['in place', '4l-CT/TW', '41-CT/TW', 'số 41-CT/TW, và'],
    [
      'signs of Markdown are text',
      '4l-CT/TW',
      '*41*_x_ <b> {y}',
      '\\*41\\*\\_x\\_ \\<b> \\{y}, và',
    ],
    ['within emphasis', 'hỉ th', 'HỈ TH', '**CHỈ THị** số'],
    ['signs of a replacement', '4l-CT/TW', '$& $1', 'số $& $1, và'],
  ])('%s', (_why, words, by, to) => {
    const next = correctText(file, { line, words, by });
    expect(next).toContain(to);
    expect(next?.split('\n').filter((each, at) => each !== file.split('\n')[at])).toHaveLength(1);
    expect(correctText(marked, { line, words, by })?.replaceAll('\r\n', '\n')).toBe(
      `\uFEFF${next}`,
    );
  });

  test.each<[why: string, words: string, by: string]>([
    ['words that are not there', '99-CT/TW', 'x'],
    ['words that emphasis ends in', 'Chỉ thị số', 'Kết luận số'],
    ['nothing', '4l-CT/TW', ''],
    ['a blank at the end', '4l-CT/TW', '41-CT/TW '],
    ['a line end', '4l-CT/TW', 'a\nb'],
  ])('not %s', (_why, words, by) => {
    expect(correctText(file, { line, words, by })).toBeNull();
  });

  test('only in a paragraph that starts on the line', () => {
    expect(correctText(file, { line: 28, words: 'xuống', by: 'x' })).toBeNull();
  });

  test('where they stand, when the same letters stand before', () => {
    const twice = file.replace('4l-CT/TW', '14l-CT/TW, 4l-CT/TW');
    const paragraph = '1. Theo Chỉ thị số 14l-CT/TW, 4l-CT/TW';
    const start = paragraph.lastIndexOf('4l');
    const correction = { line, words: '4l-CT/TW', by: '41-CT/TW' };
    expect(correctText(twice, { ...correction, start })).toContain('14l-CT/TW, 41-CT/TW');
    expect(correctText(twice, { ...correction, start: start + 1 })).toBeNull();
  });
});
