import { basename } from 'node:path';
import { readCollection } from '../src/content/collection.ts';
import { buildRegistry, extractCitations } from '../src/lib/index.ts';
import { readWords } from './command/options.ts';
import { toContract } from './extract/contract.ts';
import { readInputs } from './extract/input.ts';
import { pretty } from './extract/pretty.ts';
import { missingContent, siteSettings } from './site/settings.ts';

const help = `Prints the citations of text files, one JSON object a file and line.

  npm run --silent extract -- [--pretty] [--content DIR] FILE|FOLDER|- …

  FILE         a text file in UTF-8; a folder stands for the .txt files in it; - reads standard input
  --pretty     a listing for people instead of JSON
  --content    the collection to resolve against (content)

Offsets are UTF-16 offsets into the text as it stands in the file. A file that cannot be read is said on stderr,
the others are answered all the same, and the exit code is 1.`;

const { values, positionals } = readWords(help, {
  pretty: { type: 'boolean', default: false },
  content: { type: 'string' },
});
if (positionals.length === 0) refuse(`No text to read.\n\n${help}`);
const { content } = siteSettings(values, process.env);
const missing = missingContent(content);
if (missing !== null) refuse(missing);
// Whoever reads the output may have seen enough (head): no reason to complain.
process.stdout.on('error', () => process.exit());

const registry = buildRegistry((await readCollection(content)).sources);
for await (const input of readInputs(positionals)) {
  if ('problem' in input) {
    console.error(`${input.path}: ${input.problem}`);
    process.exitCode = 1;
  } else console.log(answer(basename(input.path), input.text));
}

function answer(file: string, text: string): string {
  const citations = extractCitations(text, registry);
  return values.pretty
    ? pretty(file, text, citations)
    : JSON.stringify({ file, citations: citations.map((each) => toContract(each, text)) });
}

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}
