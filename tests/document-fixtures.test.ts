import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument, recogniseDocument, sectionLabel } from '../src/lib/index.ts';
import { sourceOf } from './fixtures/source-document.ts';

/** Made-up documents of the usual kinds; `UPDATE=1` writes what is read from them to the files beside them. */
const fixtures = globSync('tests/fixtures/documents/*.txt').sort();

function read(file: string) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const own = recogniseDocument(lines);
  const document = parseDocument(sourceOf(lines));
  return {
    type: own?.type.value,
    number: own?.number?.value ?? null,
    date: own?.date?.value.iso ?? null,
    place: own?.place?.value ?? null,
    issuers: own?.issuers.map(({ value }) => value),
    title: own?.title?.value ?? null,
    description: own?.description?.value ?? null,
    period: own?.period?.value ?? null,
    signature: [own?.signature?.authority, own?.signature?.role, own?.signature?.name].map(
      (part) => part?.value ?? null,
    ),
    addressees: own?.addressees.map(({ value }) => value),
    recipients: own?.recipients.map(({ value }) => value),
    deadlines: own?.deadlines.map(({ when, relation }) => `${relation} ${when.value.join(', ')}`),
    blocks: document.blocks.map((block) =>
      [
        block.part,
        block.level + (block.isHeading ? ' heading' : ''),
        block.anchor,
        sectionLabel(document, block),
        document.text.slice(block.span.start, block.span.end).slice(0, 50),
      ].join(' | '),
    ),
  };
}

describe.each(fixtures)('%s', (file) => {
  test('is read as before', () => {
    const expected = file.replace(/\.txt$/u, '.json');
    const found = read(file);
    if (process.env['UPDATE']) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});

test('there are fixtures', () => {
  expect(fixtures.length).toBeGreaterThan(5);
});
