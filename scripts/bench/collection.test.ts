import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/content/corpus.ts';
import { writeDocument } from '../../src/content/write.ts';
import { type CollectionSize, generateCollection } from './collection.ts';

const size: CollectionSize = { documents: 60, citations: 300, characters: 1500, seed: 7 };
const generated = [...generateCollection(size)];

test('the same size gives the same documents, another seed others', () => {
  expect([...generateCollection(size)]).toEqual(generated);
  expect([...generateCollection({ ...size, seed: 8 })]).not.toEqual(generated);
});

test('no two documents have one id, and texts have the length asked for', () => {
  expect(new Set(generated.map(({ id }) => id)).size).toBe(size.documents);
  const lengths = generated.map(
    ({ paragraphs }) => paragraphs.map(({ text }) => text).join('').length,
  );
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(size.characters);
});

test('a collection without documents, and one without citations', () => {
  expect([...generateCollection({ ...size, documents: 0, citations: 0 })]).toEqual([]);
  const plain = [...generateCollection({ ...size, citations: 0 })];
  expect(plain.every(({ cites }) => cites.length === 0)).toBe(true);
});

test('read as a collection, every citation leads to the document that it was made for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-collection-'));
  try {
    mkdirSync(join(folder, 'documents'));
    for (const each of generated) {
      writeFileSync(join(folder, 'documents', `${each.id}.mdx`), writeDocument(each));
    }
    const corpus = await loadCorpus(folder);
    expect(corpus.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const pairs = corpus.edges.map(({ source, target }) => `${source} ${target}`).sort();
    const expected = generated.flatMap(({ id, cites }) => cites.map((other) => `${id} ${other}`));
    expect(pairs).toEqual(expected.sort());
    expect(expected.length).toBeGreaterThan(200);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
