import { expect, test } from 'vitest';
import { goldFigures, readNamedSet, seeds, updatedFigures } from '../scripts/score/figures.ts';
import { measureNoise } from '../scripts/score/measure.ts';
import { noises } from '../scripts/score/noise.ts';
import { readGoldSet } from '../scripts/score/sets.ts';
import { noiseNames } from '../src/components/measures.ts';
import { type Accuracy, type GoldFigures, parseAccuracy } from '../src/content/accuracy.ts';
import { accuracy } from '../src/content/measured.ts';

test('the page shows what the five sources give today (else: npm run accuracy)', async () => {
  const [today] = await goldFigures([await readNamedSet(seeds)], 'content');
  const shown = accuracy.gold.find(({ id }) => id === seeds.id);
  expect(shown).toEqual(today);
  expect(accuracy.noise).toEqual(measureNoise(await readGoldSet(seeds.gold, seeds.texts)));
});

test('every kind of noise has a name for people', () => {
  expect(Object.keys(noiseNames)).toEqual(noises.map(({ name }) => name));
});

const [first] = accuracy.gold as [GoldFigures];
const named = (id: string, documents = 1): GoldFigures => ({ ...first, id, documents });
const nothing: Accuracy = { gold: [], noise: [], sentences: null, numbers: null };

test('sets that are not given keep their last figures; the order is the page’s own', () => {
  const earlier = { ...nothing, gold: [named('open'), named('z')], numbers: { all: 3, stable: 2 } };
  const figures = updatedFigures(earlier, { gold: [named('a'), named('open', 4), named('seeds')] });
  expect(figures.gold.map(({ id, documents }) => [id, documents])).toEqual([
    ['seeds', 1],
    ['open', 4],
    ['a', 1],
    ['z', 1],
  ]);
  expect(figures.numbers).toEqual({ all: 3, stable: 2 });
  expect(updatedFigures(null, {})).toEqual(nothing);
});

test('the parts of a set are added up', async () => {
  const [once] = await goldFigures([await readNamedSet(seeds)], 'content');
  const set = await readNamedSet(seeds);
  const [twice, ...others] = await goldFigures([set, set], 'content');
  expect(others).toEqual([]);
  expect(twice?.documents).toBe(10);
  expect(twice?.heads.right).toBe(2 * (once?.heads.right ?? Number.NaN));
  expect(twice?.negatives).toBe(2 * (once?.negatives ?? Number.NaN));
});

test.each<[why: string, json: unknown]>([
  ['a key that nobody knows', { ...nothing, date: '2026-11-03' }],
  ['a missing table', { gold: [], sentences: null, numbers: null }],
  ['a share where a count belongs', { ...nothing, numbers: { all: 3, stable: 0.5 } }],
  ['a set without a name', { ...nothing, gold: [named('')] }],
])('figures with %s are refused', (_why, json) => {
  expect(() => parseAccuracy(json)).toThrow();
});
