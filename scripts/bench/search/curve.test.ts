import { expect, test } from 'vitest';
import { commonQueries, generateDocuments, syllableCount } from './curve.ts';

// Rows of 100, 101, … syllables; no two words are alike.
const rows = Array.from({ length: 30 }, (_, at) => ({
  title: `Điều ${at}`,
  text: Array.from({ length: 100 + at }, (_word, index) => `t${at}x${index}`).join(' '),
}));

test('the same rows give the same documents, one longer run begins like a shorter one', () => {
  const ten = [...generateDocuments(rows, 10)];
  expect([...generateDocuments(rows, 10)]).toEqual(ten);
  expect([...generateDocuments(rows, 12)].slice(0, 10)).toEqual(ten);
});

test('documents end with the row that reaches 1,400 syllables and are titled by their first', () => {
  for (const { title, text } of generateDocuments(rows, 20)) {
    const count = text
      .split('\n')
      .filter((line) => line.startsWith('t'))
      .reduce((sum, line) => sum + syllableCount(line), 0);
    expect(count).toBeGreaterThanOrEqual(1400);
    expect(count).toBeLessThan(1400 + 130);
    expect(text.startsWith(`t${title.replace('Điều ', '')}x0 `)).toBe(true);
  }
});

test('every row is used before one comes again', () => {
  const lines = [...generateDocuments(rows, 3)].flatMap(({ text }) => text.split('\n'));
  const used = lines.filter((line) => line.startsWith('t')).slice(0, rows.length);
  expect(new Set(used).size).toBe(rows.length);
});

test('a collection without words is refused instead of read for ever', () => {
  expect(() => [...generateDocuments([{ title: 'Điều 1', text: '…' }], 1)]).toThrow('no words');
});

test('the question has 15 syllables', () => {
  expect(syllableCount(commonQueries.at(-1) ?? '')).toBe(15);
});

test.each<[text: string, count: number]>([
  ['', 0],
  ['an ninh, trật tự', 4],
  ['48-CT/TW', 3],
  // Decomposed letters are one syllable still.
  ['hòa'.normalize('NFD'), 1],
])('syllables of “%s”', (text, count) => {
  expect(syllableCount(text)).toBe(count);
});
