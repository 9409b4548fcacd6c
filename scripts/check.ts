import { relative } from 'node:path';
import { loadCorpus } from '../src/content/corpus.ts';
import { formatIssue } from '../src/lib/index.ts';
import { readOptions } from './command/options.ts';
import { count } from './site/report.ts';
import { missingContent, siteSettings } from './site/settings.ts';

const usage = `npm run check -- [--content DIR]

Reads the whole collection and prints every problem with its file and line and what to do about it.
Exits with 1 when one of them is an error; warnings do not stop a build.

  --content DIR  the collection, with documents/ and references/ (default: content)
  --help         show this`;

const { content } = siteSettings(readOptions(usage, { content: { type: 'string' } }), process.env);
const missing = missingContent(content);
if (missing !== null) {
  console.error(missing);
  process.exit(1);
}
const { entries, edges, issues } = await loadCorpus(relative(process.cwd(), content));
for (const issue of issues) console.log(formatIssue(issue));

const held = entries.filter(({ document }) => document.kind === 'document').length;
const errors = issues.filter(({ severity }) => severity === 'error').length;
const totals = [
  count(held, 'document'),
  count(entries.length - held, 'reference'),
  count(edges.length, 'linked citation'),
  count(errors, 'error'),
  count(issues.length - errors, 'warning'),
];
console.log(`${totals.join(', ')}.`);
if (errors > 0) process.exitCode = 1;
