import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { frontmatterJsonSchema } from '../src/content/field-docs.ts';
import { writeText } from '../src/content/text-file.ts';
import { readOptions } from './command/options.ts';
import { contentFiles, editorFiles } from './schema/editor.ts';
import { missingContent, root, siteSettings } from './site/settings.ts';

const usage = `npm run schema -- [--content DIR]

Writes the JSON schema of frontmatter to content/frontmatter.schema.json, and to .astro/collections/ what the Astro
extension of an editor reads, so that it completes and checks the frontmatter of each file of the collection.
Run it again after files were added.

  --content DIR  the collection whose files are completed (default: content)
  --help         show this`;

const { content } = siteSettings(readOptions(usage, { content: { type: 'string' } }), process.env);
const missing = missingContent(content);
if (missing !== null) {
  console.error(missing);
  process.exit(1);
}
const source = readFileSync(join(root, 'src/lib/document/frontmatter.ts'), 'utf8');
const schema = `${JSON.stringify(frontmatterJsonSchema(source), null, 2)}\n`;
const schemaFile = join(root, 'content', 'frontmatter.schema.json');
await writeText(schemaFile, schema);

const files = contentFiles(content);
const dir = join(root, '.astro', 'collections');
mkdirSync(dir, { recursive: true });
for (const { name, text } of editorFiles(files, schema)) await writeText(join(dir, name), text);
console.log(
  `${relative(process.cwd(), schemaFile)} is written; editors complete the frontmatter of ${files.length} files.`,
);
