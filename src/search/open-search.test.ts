import { expect, test } from 'vitest';
import { openSearchDescription } from './open-search.ts';

const site = {
  search: 'https://kho.example/kho/tim-kiem/',
  description: 'https://kho.example/kho/opensearch.xml',
  icon: 'https://kho.example/kho/favicon.svg',
};

test('names the search with the place of the words, which stays as it is', () => {
  expect(openSearchDescription(site)).toContain(
    '<Url type="text/html" method="get" template="https://kho.example/kho/tim-kiem/?q={searchTerms}"/>',
  );
});

test('keeps the limits of the format: a name of at most 16 signs, a description of at most 1024', () => {
  const text = (tag: string) =>
    new RegExp(`<${tag}>([^<]*)</${tag}>`, 'u').exec(openSearchDescription(site))?.[1] ?? '';
  expect(text('ShortName').length).toBeGreaterThan(0);
  expect(text('ShortName').length).toBeLessThanOrEqual(16);
  expect(text('Description').length).toBeLessThanOrEqual(1024);
});

test('an address cannot end its attribute', () => {
  const written = openSearchDescription({ ...site, search: 'https://a.example/"><x>&/' });
  expect(written).toContain('template="https://a.example/&quot;>&lt;x>&amp;/?q={searchTerms}"');
});
