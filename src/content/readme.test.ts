import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { frontmatterSchema } from '../lib/index.ts';
import { splitFile } from './frontmatter.ts';

const readme = await readFile(new URL('../../content/README.md', import.meta.url), 'utf8');
const schema = await readFile(new URL('../lib/document/frontmatter.ts', import.meta.url), 'utf8');

/** Returns the fields of the schema with their lines of documentation, as the table shows them. */
function documentedFields(): string[] {
  const start = schema.indexOf('frontmatterSchema = z.strictObject({');
  let parent = '';
  return [...schema.slice(start).matchAll(/^( +)\/\*\* (.+) \*\/\n +(\w+):/gmu)].map(
    ([, indent = '', says, name = '']) => {
      const isTop = indent.length === 2;
      if (isTop) parent = name;
      return `| \`${isTop ? name : `${parent}.${name}`}\` | ${says} |`;
    },
  );
}

test('every field of the schema has a line of documentation', () => {
  const top = documentedFields().map((row) => row.split('`')[1] ?? '');
  expect(top.filter((name) => !name.includes('.'))).toEqual(Object.keys(frontmatterSchema.shape));
});

test('the table shows the fields of the schema, in its order and words', () => {
  const rows = readme.slice(readme.indexOf('## Frontmatter')).match(/^\| `.+$/gmu);
  expect(rows).toEqual(documentedFields());
});

test('the example has every field, and is read without a problem', () => {
  const example = /^```yaml\n(?<text>[\s\S]+?)^```$/mu.exec(readme)?.groups?.['text'] ?? '';
  const { frontmatter, issues } = splitFile(example, 'content/README.md');
  expect(issues).toEqual([]);
  const typed = [...example.matchAll(/^(\w+):/gmu)].map(([, name]) => name);
  expect(typed).toEqual(Object.keys(frontmatterSchema.shape));
  expect(Object.values(frontmatter ?? {})).not.toContain(null);
  const nested = [...example.matchAll(/^(?: {2}| {2}- | {4})(\w+):/gmu)].map(([, name]) => name);
  const fields = documentedFields().flatMap((row) => /\.(\w+)`/u.exec(row)?.[1] ?? []);
  expect(nested).toEqual(fields);
});
