import { z } from 'zod';
import { frontmatterSchema } from '../lib/index.ts';

/** A field with the line of documentation that the schema has on it; the name of a nested one is `signature.role`. */
export interface FieldDoc {
  readonly name: string;
  readonly says: string;
}

/** Returns the documented fields in the source of the schema (`src/lib/document/frontmatter.ts`), in its order. */
export function fieldDocs(source: string): FieldDoc[] {
  const start = source.indexOf('frontmatterSchema = z.strictObject({');
  let parent = '';
  return [...source.slice(start).matchAll(/^( +)\/\*\* (.+) \*\/\n +(\w+):/gmu)].map(
    ([, indent = '', says = '', name = '']) => {
      const isTop = indent.length === 2;
      if (isTop) parent = name;
      return { name: isTop ? name : `${parent}.${name}`, says };
    },
  );
}

/** A part of a JSON schema. */
interface Part {
  readonly [key: string]: unknown;
}

/**
 * Returns the JSON schema of frontmatter (draft 7, which editors know) as a person may write it, with the documentation
 * in `source` as descriptions. Throws when the schema has a field that `source` says nothing about.
 */
export function frontmatterJsonSchema(source: string): Part {
  const docs = new Map(fieldDocs(source).map(({ name, says }) => [name, says]));
  const { $schema, ...schema } = z.toJSONSchema(frontmatterSchema, {
    io: 'input',
    target: 'draft-7',
  });
  const title = 'Frontmatter of a document in content/';
  return { $schema, title, ...described(schema, '', docs) };
}

function described(part: Part, above: string, docs: ReadonlyMap<string, string>): Part {
  const next = Object.entries(part).map(([key, value]) => {
    if (key === 'properties') return [key, describedFields(value as Part, above, docs)];
    if (key === 'anyOf')
      return [key, (value as Part[]).map((each) => described(each, above, docs))];
    if (key === 'items') return [key, described(value as Part, above, docs)];
    return [key, value];
  });
  return Object.fromEntries(next);
}

function describedFields(fields: Part, above: string, docs: ReadonlyMap<string, string>): Part {
  const next = Object.entries(fields).map(([name, part]) => {
    const description = docs.get(`${above}${name}`);
    if (description === undefined) throw new Error(`${above}${name} has no line of documentation`);
    return [name, { description, ...described(part as Part, `${above}${name}.`, docs) }];
  });
  return Object.fromEntries(next);
}
