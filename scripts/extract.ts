import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs, TextDecoder } from 'node:util';
import { readCollection } from '../src/content/collection.ts';
import { buildRegistry, type ExtractedCitation, extractCitations } from '../src/lib/index.ts';
import { pretty } from './extract/pretty.ts';

const help = `Prints the citations of text files, one JSON object a file and line.

  npm run --silent extract -- [--pretty] [--content DIR] FILE|FOLDER|- …

  FILE         a text file in UTF-8; a folder stands for the .txt files in it; - reads standard input
  --pretty     a listing for people instead of JSON
  --content    the collection to resolve against (content)

Offsets are UTF-16 offsets into the text as it stands in the file.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pretty: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help || positionals.length === 0) {
  console.log(help);
  process.exit(values.help ? 0 : 1);
}

const registry = buildRegistry((await readCollection(values.content)).sources);
let failed = false;
for (const argument of positionals) {
  for (const path of await filesAt(argument)) {
    const text = await textOf(path);
    if (text !== null) print(path === '-' ? '-' : basename(path), text);
  }
}
process.exitCode = failed ? 1 : 0;

function print(file: string, text: string): void {
  const citations = extractCitations(text, registry);
  console.log(
    values.pretty
      ? pretty(file, text, citations)
      : JSON.stringify({ file, citations: citations.map(toContract) }),
  );
}

/** A citation in the form of the extractor's contract (guide, part 0). */
function toContract({ span, head, antecedent: _antecedent, ...rest }: ExtractedCitation): object {
  return { ...span, head, ...rest };
}

async function filesAt(argument: string): Promise<string[]> {
  if (argument === '-') return [argument];
  const found = await stat(argument).catch(() => null);
  if (found === null || !found.isDirectory()) return [argument];
  const names = (await readdir(argument)).filter((name) => name.endsWith('.txt')).sort();
  if (names.length === 0) complain(argument, 'has no .txt files');
  return names.map((name) => join(argument, name));
}

async function textOf(path: string): Promise<string | null> {
  try {
    const bytes = path === '-' ? await standardInput() : await readFile(path);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    complain(path, problemOf(error));
    return null;
  }
}

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return 'is not UTF-8 text; save it as UTF-8 first';
  return error instanceof Error ? error.message : String(error);
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function complain(path: string, problem: string): void {
  failed = true;
  console.error(`${path}: ${problem}`);
}
