import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Gold } from '../scripts/score/gold.ts';
import { type Found, f1, scoreCitations } from '../scripts/score/metrics.ts';
import { readCollection } from '../src/content/collection.ts';
import { buildRegistry, extractCitations, textAt } from '../src/lib/index.ts';

const gold = JSON.parse(readFileSync('tests/gold/seeds-citations.json', 'utf8')) as Gold;
const textOf = (file: string) => readFileSync(`tests/gold/seeds/${file}`, 'utf8');
const { sources } = await readCollection('content');

/** Read anew in every test: what runs while this file loads belongs to no test, and a mutation run counts by test. */
function findAll(): Found {
  const registry = buildRegistry(sources);
  return new Map(gold.files.map(({ file }) => [file, extractCitations(textOf(file), registry)]));
}

test('reads the five sources as their annotator does', () => {
  const scores = scoreCitations(gold, findAll());
  expect(f1(scores.heads)).toBe(1);
  expect(f1(scores.spans)).toBe(1);
  expect(f1(scores.relations)).toBe(1);
  expect(f1(scores.selfAndAnaphor)).toBe(1);
  expect(f1(scores.numbers)).toBeGreaterThanOrEqual(0.97);
  expect(f1(scores.works)).toBe(1);
  expect(f1(scores.edges)).toBeGreaterThanOrEqual(0.97);
});

test('links no citation to a wrong document and reads no negative', () => {
  const scores = scoreCitations(gold, findAll());
  expect(scores.links.wrong).toBe(0);
  expect(scores.negativesHit).toBe(0);
});

test('keeps the modifiers of every relation word', () => {
  const found = findAll();
  for (const wanted of gold.citations) {
    const citation = found.get(wanted.file)?.find(({ head }) => head.start === wanted.head.start);
    if (wanted.kind !== 'external') continue;
    expect(citation?.relation?.modifiers, wanted.id).toEqual(wanted.relation.modifiers);
  }
});

test('shows the text at the span', () => {
  for (const [file, citations] of findAll()) {
    const text = textOf(file);
    for (const { parts, numberAsWritten } of citations) {
      if (parts.number !== null) expect(textAt(text, parts.number)).toBe(numberAsWritten);
    }
  }
});

test('sees a wrong answer: the score falls when a citation is lost, moved or made up', () => {
  const [first, ...others] = [...findAll()];
  if (first === undefined) throw new Error('no gold');
  const [file, citations] = first;
  const lost = new Map([[file, citations.slice(1)], ...others]);
  expect(f1(scoreCitations(gold, lost).heads)).toBeLessThan(1);
  const moved = citations.map((each, at) =>
    at === 0 ? { ...each, head: { start: 0, end: 5 } } : each,
  );
  expect(f1(scoreCitations(gold, new Map([[file, moved], ...others])).heads)).toBeLessThan(1);
  const madeUp = gold.negatives.find((negative) => negative.file === file);
  const [external] = citations;
  if (madeUp === undefined || external === undefined) throw new Error('no negative');
  const wrong = [...citations, { ...external, head: madeUp, span: madeUp }];
  expect(scoreCitations(gold, new Map([[file, wrong], ...others])).negativesHit).toBe(1);
});
