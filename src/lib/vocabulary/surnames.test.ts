import { expect, test } from 'vitest';
import { surnames } from './surnames.ts';

test('every surname is one syllable in NFC with a capital, and stands there once', () => {
  expect(new Set(surnames).size).toBe(surnames.length);
  for (const name of surnames) {
    expect(name).toMatch(/^\p{Lu}\p{Ll}*$/u);
    expect(name).toBe(name.normalize('NFC'));
  }
});
