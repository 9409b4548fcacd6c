import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDocument } from '../src/content/write.ts';
import { generateCollection } from './bench/collection.ts';
import { readOptions } from './command/options.ts';

const usage = `npm run --silent bench:collection -- --out DIR [--documents N] [--citations N] [--text N] [--seed N]

Writes a generated collection for measurements: documents of all levels that cite earlier ones, most often the few
of the highest level. The same options give the same files. Then: npm run build -- --content DIR --dest DIR2

  --out DIR      where it goes; DIR/documents/ must not exist yet
  --documents N  how many documents (2000)
  --citations N  how many citations in all (ten for each document)
  --text N       characters of a text, about (6000)
  --seed N       another number gives another collection (1)
  --help         show this`;

const options = readOptions(usage, {
  out: { type: 'string' },
  documents: { type: 'string', default: '2000' },
  citations: { type: 'string' },
  text: { type: 'string', default: '6000' },
  seed: { type: 'string', default: '1' },
});
const documents = Number(options.documents);
const size = {
  documents,
  citations: Number(options.citations ?? documents * 10),
  characters: Number(options.text),
  seed: Number(options.seed),
};

if (options.out === undefined) fail(`--out is missing.\n\n${usage}`);
else if (Object.values(size).some((value) => !Number.isSafeInteger(value) || value < 0)) {
  fail(`The numbers must be whole and not below 0.\n\n${usage}`);
} else write(join(options.out, 'documents'));

function write(folder: string): void {
  try {
    mkdirSync(join(folder, '..'), { recursive: true });
    mkdirSync(folder);
  } catch (error) {
    fail(`${folder} cannot be made: ${error instanceof Error ? error.message : error}`);
    return;
  }
  let citations = 0;
  for (const document of generateCollection(size)) {
    writeFileSync(join(folder, `${document.id}.mdx`), writeDocument(document));
    citations += document.cites.length;
  }
  console.log(`${size.documents} documents with ${citations} citations are in ${folder}.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
