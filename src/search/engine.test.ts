import { afterAll, beforeAll, describe } from 'vitest';
import { engineOver } from './engine.ts';
import { searchRecords } from './records.ts';
import { testEngine } from './testing/engine-contract.ts';
import { corpus } from './testing/fixture.ts';
import { naiveIndex } from './testing/naive-index.ts';
import { openTestIndex, type TestIndex } from './testing/pagefind.ts';

let opened: TestIndex;
beforeAll(async () => {
  opened = await openTestIndex(corpus);
});
afterAll(() => opened.close());

describe('the engine over the index that Pagefind reads', () => {
  testEngine(() => engineOver(opened.index));
});

describe('the engine over a naive index', () => {
  testEngine(() => engineOver(naiveIndex(searchRecords(corpus))));
});
