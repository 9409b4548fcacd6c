import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { frontmatterSchema, issueCodes } from '../lib/index.ts';
import { fieldDocs, frontmatterJsonSchema } from './field-docs.ts';
import { splitFile } from './frontmatter.ts';

const readme = await readFile(new URL('../../content/README.md', import.meta.url), 'utf8');
const schema = await readFile(new URL('../lib/document/frontmatter.ts', import.meta.url), 'utf8');

/** The fields of the schema with their lines of documentation, as the table shows them. */
const rowsOfFields = fieldDocs(schema).map(({ name, says }) => `| \`${name}\` | ${says} |`);

test('every field of the schema has a line of documentation', () => {
  const top = fieldDocs(schema).filter(({ name }) => !name.includes('.'));
  expect(top.map(({ name }) => name)).toEqual(Object.keys(frontmatterSchema.shape));
  // Throws for a nested field without one.
  expect(frontmatterJsonSchema(schema)).toMatchObject({ type: 'object' });
});

test('the table shows the fields of the schema, in its order and words', () => {
  const rows = readme.slice(readme.indexOf('## Frontmatter')).match(/^\| `.+$/gmu);
  expect(rows).toEqual(rowsOfFields);
});

test('the example has every field, and is read without a problem', () => {
  const example = /^```yaml\n(?<text>[\s\S]+?)^```$/mu.exec(readme)?.groups?.['text'] ?? '';
  const { frontmatter, issues } = splitFile(example, 'content/README.md');
  expect(issues).toEqual([]);
  const typed = [...example.matchAll(/^(\w+):/gmu)].map(([, name]) => name);
  expect(typed).toEqual(Object.keys(frontmatterSchema.shape));
  expect(Object.values(frontmatter ?? {})).not.toContain(null);
  const nested = [...example.matchAll(/^(?: {2}| {2}- | {4})(\w+):/gmu)].map(([, name]) => name);
  const fields = fieldDocs(schema).flatMap(({ name }) => name.split('.')[1] ?? []);
  expect(nested).toEqual(fields);
});

test('content/frontmatter.schema.json is what npm run schema writes', async () => {
  const file = new URL('../../content/frontmatter.schema.json', import.meta.url);
  const written = JSON.parse(await readFile(file, 'utf8'));
  expect(written).toEqual(frontmatterJsonSchema(schema));
  expect(written.properties.links.items.properties.cites.description).toContain('as written');
});

test('every kind of issue that a file of the collection can have has advice', () => {
  const advice = readme.slice(readme.indexOf('| kind of issue'), readme.indexOf('## Frontmatter'));
  const named = [...advice.matchAll(/`(?<code>[a-z]+-[a-z-]*)(?<more>…)?`/gu)];
  const isNamed = (code: string) =>
    named.some(({ groups }) =>
      groups?.['more'] ? code.startsWith(groups['code'] ?? '') : code === groups?.['code'],
    );
  const ofIngest =
    /^(?:source|folder-|document-(?:taken|edited|broken|conflict)|reference-(?!held$))/u;
  expect(issueCodes.filter((code) => !ofIngest.test(code) && !isNamed(code))).toEqual([]);
});
