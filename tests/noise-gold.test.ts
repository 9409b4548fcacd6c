import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Gold } from '../scripts/score/gold.ts';
import { f1, scoreCitations } from '../scripts/score/metrics.ts';
import { makeNoisy, moveGold, noises } from '../scripts/score/noise.ts';
import { buildRegistry, extractCitations, textAt } from '../src/lib/index.ts';

const gold = JSON.parse(readFileSync('tests/gold/seeds-citations.json', 'utf8')) as Gold;
const registry = buildRegistry([]);

test.each(noises)('$name costs no more than a point', ({ rewrite, name }) => {
  let changed = false;
  for (const { file } of gold.files) {
    const text = readFileSync(`tests/gold/seeds/${file}`, 'utf8');
    const noisy = makeNoisy(text, rewrite);
    changed ||= noisy.text !== text;
    const found = new Map([[file, extractCitations(noisy.text, registry)]]);
    const scores = scoreCitations(moveGold(gold, file, noisy), found);
    expect(f1(scores.heads)).toBeGreaterThanOrEqual(0.99);
    expect(f1(scores.numbers)).toBeGreaterThanOrEqual(0.99);
  }
  expect(changed).toBe(name !== 'clean');
});

test('the gold follows its words into the noise', () => {
  let checked = 0;
  for (const { name, rewrite } of noises) {
    for (const { file } of gold.files) {
      const text = readFileSync(`tests/gold/seeds/${file}`, 'utf8');
      const noisy = makeNoisy(text, rewrite);
      const moved = moveGold(gold, file, noisy).citations;
      const first = moved.find(({ numberCanonical }) => numberCanonical === '124/2021/TT-BCA');
      if (first === undefined) continue;
      checked += 1;
      expect(textAt(noisy.text, first.head), name).toMatch(/BCA$/u);
    }
  }
  // Two of the five sources cite it.
  expect(checked).toBe(2 * noises.length);
});
