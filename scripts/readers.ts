import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageReaders } from '../src/ingest/readers/page-readers.ts';
import { readFileText } from '../src/ingest/readers/read-file.ts';
import { table } from './bench/table.ts';
import { readOptions } from './command/options.ts';
import { type Comparison, compareTexts } from './readers/compare.ts';

const usage = `npm run --silent bench:readers -- --originals DIR --transcripts DIR [--json]

Reads every file of the one folder and compares its text with the .txt file of the same base name in the other.

  letters    letters and digits of the transcript, in NFC; blanks and signs do not count, nor does the case
  right %    share of them that the text has, by edit distance over the whole text in order
  moved %    the same, but words that stand elsewhere in the text (cells of tables, columns) count as right
  cited      citations in the transcript, by the heads that the extractor finds
  missing    those of them that are not found in the text that was read
  --json     prints everything as JSON, missing citations word by word`;

interface Row {
  readonly file: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly doubts: number;
  readonly milliseconds: number;
  readonly comparison: Comparison | null;
  readonly problem: string | null;
}

const readers = pageReaders();
const options = readOptions(usage, {
  originals: { type: 'string' },
  transcripts: { type: 'string' },
  json: { type: 'boolean', default: false },
});
if (options.originals === undefined || options.transcripts === undefined) {
  console.error(`--originals and --transcripts are needed.\n\n${usage}`);
  process.exitCode = 1;
} else {
  const rows: Row[] = [];
  for (const name of readdirSync(options.originals).sort()) {
    rows.push(await measure(path.join(options.originals, name), options.transcripts));
  }
  console.log(options.json ? JSON.stringify(rows, null, 2) : asTable(rows));
}

async function measure(file: string, transcripts: string): Promise<Row> {
  const bytes = readFileSync(file);
  const name = path.basename(file);
  const start = performance.now();
  const reading = await readFileText(bytes, name, { ...readers, path: file });
  const milliseconds = Math.round(performance.now() - start);
  const base = {
    file: name,
    format: '',
    encoding: null,
    doubts: 0,
    milliseconds,
    comparison: null,
  };
  if (reading.status === 'failed') return { ...base, problem: reading.issue.message };
  const { text, format, encoding, doubts } = reading.read;
  const transcript = readFileSync(path.join(transcripts, `${path.parse(name).name}.txt`), 'utf8');
  const comparison = compareTexts(text, transcript);
  return { ...base, format, encoding, doubts: doubts.length, comparison, problem: null };
}

function asTable(rows: readonly Row[]): string {
  const head = 'file;letters;wrong;right %;moved %;cited;missing;doubts;ms;read as'.split(';');
  return table([head, ...rows.map(cells)]);
}

function cells({
  file,
  format,
  encoding,
  doubts,
  milliseconds,
  comparison,
  problem,
}: Row): string[] {
  if (comparison === null) return [file, '', '', '', '', '', '', '', '', problem ?? ''];
  const { letters, wrong, wrongMoved, citations, missing } = comparison;
  const right = (number: number) =>
    (100 * Math.max(0, 1 - number / Math.max(1, letters))).toFixed(2);
  return [
    file,
    String(letters),
    String(wrong),
    right(wrong),
    right(wrongMoved),
    String(citations),
    String(missing.length),
    String(doubts),
    String(milliseconds),
    encoding === null ? format : `${format}, ${encoding}`,
  ];
}
