import { expect, test } from 'vitest';
import { describeBuild } from './report.ts';

const built = {
  status: 'built',
  pages: 12,
  indexBytes: 2_000,
  warnings: 0,
  finderBytes: 900,
  documents: 12,
} as const;

test('says that a collection is too large for a search of its whole text', () => {
  expect(describeBuild({ ...built, isFullText: true }).text).not.toMatch(/whole text/u);
  expect(describeBuild({ ...built, isFullText: false }).text).toMatch(
    /more than 10000 documents: .* not by their whole text/u,
  );
});
