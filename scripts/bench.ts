import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { bundleExtraction } from './bench/bundle.ts';
import { hostileUnits } from './bench/hostile.ts';
import { table } from './bench/table.ts';
import type { DocumentsResult, GrowthResult, Task } from './bench/task.ts';
import { readWords } from './command/options.ts';
import { root } from './site/settings.ts';

/** From one length to its double, linear work takes 2 times as long, quadratic work 4 times. */
const mostGrowth = 3;
/** Where a text of the greater length takes less, its growth says nothing and harms nobody. */
const negligible = 25;
/** Time and memory for each MB of the largest text, over those of the smallest, where ideally all are the same. */
const mostPerByte = 1.5;
const patience = 60_000;
const lengths = [62_500, 125_000, 250_000, 500_000, 1_000_000];

const help = `Measures how fast citations are extracted, and that time and memory grow no faster than the text.

  npm run bench:extract -- [--data FILE]… [--size MB[,MB…]] [--only WORD]

  --data   texts to measure with: .txt, or .jsonl and .jsonl.gz with a field “text” on each line
           (the five sources of the gold set); also without the word --data
  --size   how much text to make of them, by repetition, in documents of about 12 KB (1,10)
  --only   only the hostile inputs whose name contains WORD, and nothing else

1 MB is 1,000,000 bytes of UTF-8. Extraction is all that the extract command does with the bytes of a file, printing left
out: decode, recognise, find, resolve, write as JSON. Each measurement has a process of its own, with all of the engine
on one thread. 0.5 MB are read before the clock starts.
A hostile input follows the opening of a plan, as one text; the shortest of up to four runs counts.
Exits with 1 when doubling a text takes more than ${mostGrowth} times as long (linear work takes 2 times, quadratic work 4 times;
below ${negligible} ms nothing is judged), when a text takes longer than ${patience / 1000} s, or when a MB of the largest size costs more than
${mostPerByte} times as much time or memory as a MB of the smallest.`;

const { data, sizes, only } = commandLine();
const complaints: string[] = [];
if (only === null) {
  console.log(
    `Texts: ${data.length === 0 ? 'none' : data.map((file) => file.replace(`${root}/`, '')).join(', ')}\n`,
  );
  printDocuments();
}
printGrowth();
if (only === null) await printBundle();
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

function printDocuments(): void {
  const results = sizes.map((size) => {
    const { output, problem } = measure({ kind: 'documents', data, size: size * 1e6 }, null);
    if (problem !== null) throw new Error(problem);
    return JSON.parse(output) as DocumentsResult;
  });
  console.log('Document by document');
  const head =
    'MB;documents;citations;wall s;CPU s;MB/s wall;MB/s CPU;CPU ms/MB;\\d scan ms/MB;CPU/scan;peak MB;peak MB/MB';
  console.log(table([head.split(';'), ...results.map(documentsRow)]));
  const [first, last] = [results[0], results.at(-1)];
  if (first === undefined || last === undefined) return;
  const perByte = ({ bytes, cpu, peak }: DocumentsResult) => ({
    time: cpu / bytes,
    memory: peak / bytes,
  });
  for (const what of ['time', 'memory'] as const) {
    const growth = perByte(last)[what] / perByte(first)[what];
    if (growth > mostPerByte)
      complaints.push(`Document by document, ${what} for a MB grows ${growth.toFixed(1)} times.`);
  }
}

function documentsRow(result: DocumentsResult): string[] {
  const { bytes, documents, citations, wall, cpu, scan, peak } = result;
  const size = bytes / 1e6;
  return [
    size.toFixed(1),
    String(documents),
    String(citations),
    (wall / 1000).toFixed(2),
    (cpu / 1000).toFixed(2),
    ((size * 1000) / wall).toFixed(1),
    ((size * 1000) / cpu).toFixed(1),
    (cpu / size).toFixed(1),
    (scan / size).toFixed(2),
    (cpu / scan).toFixed(0),
    (peak / 1e6).toFixed(0),
    (peak / bytes).toFixed(1),
  ];
}

function printGrowth(): void {
  console.log('\nOne text of n bytes, and of 2n');
  const tasks: [name: string, task: Task][] = Object.entries(hostileUnits)
    .filter(([name]) => only === null || name.includes(only))
    .map(([name, unit]) => [name, { kind: 'hostile', unit, sizes: lengths }]);
  if (only === null) tasks.unshift(['the texts as one', { kind: 'data', data, sizes: lengths }]);
  const rows = tasks.map(([name, task]) => growthRow(name, task));
  console.log(table([['', 'n MB', 'CPU ms', '2n MB', 'CPU ms', 'ratio', 'MB/s', ''], ...rows]));
}

function growthRow(name: string, task: Task): string[] {
  const { output, problem } = measure(task, patience);
  const results = output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GrowthResult);
  const [once, twice] = results.slice(-2);
  if (problem !== null) complaints.push(`${name}: ${problem}`);
  if (once === undefined || twice === undefined)
    return [name, '', '', '', '', '', '', problem ?? 'too few results'];
  const ratio = twice.cpu / once.cpu;
  const tooSlow = ratio > mostGrowth && twice.cpu > negligible;
  if (tooSlow) complaints.push(`${name}: twice the text takes ${ratio.toFixed(1)} times as long.`);
  return [
    name,
    (once.bytes / 1e6).toFixed(2),
    once.cpu.toFixed(1),
    (twice.bytes / 1e6).toFixed(2),
    twice.cpu.toFixed(1),
    ratio.toFixed(2),
    (twice.bytes / 1000 / twice.cpu).toFixed(1),
    problem ?? (tooSlow ? 'MORE THAN LINEAR' : ''),
  ];
}

async function printBundle(): Promise<void> {
  const { bytes, gzipped } = await bundleExtraction();
  const [minified, packed] = [bytes, gzipped].map((size) => (size / 1000).toFixed(1));
  console.log(`\nThe same code for a page: ${minified} KB minified, ${packed} KB gzipped`);
}

/** Runs one task in a process of its own; what it printed until it ended or lost our patience. */
function measure(task: Task, timeout: number | null): { output: string; problem: string | null } {
  const worker = join(import.meta.dirname, 'bench', 'worker.ts');
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    ['--single-threaded', worker, JSON.stringify(task)],
    {
      encoding: 'utf8',
      ...(timeout !== null && { timeout, killSignal: 'SIGKILL' }),
    },
  );
  if (error !== undefined && 'code' in error && error.code === 'ETIMEDOUT')
    return { output: stdout, problem: `NO ANSWER IN ${patience / 1000} S` };
  return { output: stdout, problem: status === 0 ? null : stderr.trim() || String(error) };
}

function commandLine() {
  const { values, positionals } = readWords(help, {
    data: { type: 'string', multiple: true, default: [] },
    size: { type: 'string', default: '1,10' },
    only: { type: 'string' },
  });
  try {
    const [what, ...files] = positionals;
    if (what !== 'extract') throw new Error('What to measure is “extract”.');
    const sizes = values.size.split(',').map(Number);
    if (!sizes.every((size) => size > 0)) throw new Error(`“${values.size}” is no size in MB.`);
    const given = [...values.data, ...files];
    const gold = () => globSync(join(root, 'tests/gold/seeds/*.txt')).sort();
    return {
      data: given.length > 0 ? given : gold(),
      sizes: sizes.sort((a, b) => a - b),
      only: values.only ?? null,
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    process.exit(1);
  }
}
