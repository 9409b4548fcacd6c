import { relative } from 'node:path';
import { loadCorpus } from '../src/content/corpus.ts';
import { collectionIssues, type IssueCode, issueCodes } from '../src/lib/index.ts';
import { formatGithub } from './check/github.ts';
import { formatJson } from './check/json.ts';
import { type CheckReport, countSeverities } from './check/report.ts';
import { formatText } from './check/text.ts';
import { readOptions } from './command/options.ts';
import { missingContent, siteSettings } from './site/settings.ts';

const usage = `npm run check -- [--content DIR] [--format text|json|github] [--only CODE,…] [--strict]

Reads the whole collection and prints every problem with its file and line and what to do about it: fields and texts
that cannot be read, doubts, citations that lead nowhere or could mean several documents, files that may be one
document, and, as notes, where a citation differs from what the collection knows.
Exits with 1 when one of them is an error. Warnings and notes do not stop a build: a note states a fact that may be
right as it is, as when the text itself is printed so.

  --content DIR   the collection, with documents/ and references/ (default: content)
  --format NAME   text (default); json: one object with counts and issues, described in scripts/check/json.ts;
                  github: annotations for a workflow of GitHub Actions
  --only CODE,…   only these kinds, as in citation-ambiguous,doubt-open
  --strict        exit with 1 also for warnings
  --help          show this

For JSON alone: npm run --silent check -- --format json`;

const formats: Readonly<Record<string, (report: CheckReport) => string>> = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
};

const options = readOptions(usage, {
  content: { type: 'string' },
  format: { type: 'string', default: 'text' },
  only: { type: 'string' },
  strict: { type: 'boolean', default: false },
});
const format = Object.hasOwn(formats, options.format) ? formats[options.format] : undefined;
if (format === undefined) {
  fail(`--format ${options.format}: must be ${Object.keys(formats).join(', ')}.`);
}
const codes = options.only?.split(',').map((code) => code.trim()) ?? issueCodes;
const unknown = codes.find((code) => !issueCodes.includes(code as IssueCode));
if (unknown !== undefined) {
  fail(`--only ${unknown}: there is no such kind. Kinds:\n  ${issueCodes.join('\n  ')}`);
}
const { content } = siteSettings(options, process.env);
const missing = missingContent(content);
if (missing !== null) fail(missing);

const dir = relative(process.cwd(), content);
const corpus = await loadCorpus(dir);
const held = corpus.entries.filter(({ document }) => document.kind === 'document').length;
const report: CheckReport = {
  content: dir,
  documents: held,
  references: corpus.entries.length - held,
  linked: corpus.edges.length,
  issues: collectionIssues(corpus).filter(({ code }) => codes.includes(code)),
};
const text = format(report);
if (text !== '') console.log(text);
const { error, warning } = countSeverities(report.issues);
if (error > 0 || (options.strict && warning > 0)) process.exitCode = 1;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
