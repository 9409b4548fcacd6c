import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { figureRows } from './bench/ingest/figures.ts';
import { generateFiles } from './bench/ingest/files.ts';
import { measureRun } from './bench/ingest/measure.ts';
import { table } from './bench/table.ts';
import { readOptions } from './command/options.ts';

const usage = `npm run --silent bench:ingest -- [--files N] [--seed N] [--dir DIR]

Generates files of all kinds, two scans and two ZIP files in a hundred, and reads them with one worker and with one for
each core. Prints files and recognised pages a second, and the peak memory of all processes together, also in each
quarter of the run: memory that grows with the number of files shows there.

  --files N  how many (1000)
  --seed N   another number gives other texts (1)
  --dir DIR  where the files are put and stay (a temporary folder that goes)
  --help     show this`;

const options = readOptions(usage, {
  files: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
  dir: { type: 'string' },
});
const count = Number(options.files);
const seed = Number(options.seed);
if (![count, seed].every((value) => Number.isSafeInteger(value) && value > 0)) {
  console.error(`The numbers must be whole and above 0.\n\n${usage}`);
  process.exitCode = 1;
} else await bench();

async function bench(): Promise<void> {
  const dir = options.dir ?? (await mkdtemp(path.join(tmpdir(), 'can-cu-bench-')));
  try {
    await mkdir(dir, { recursive: true });
    for await (const { name, bytes } of generateFiles(count, seed))
      await writeFile(path.join(dir, name), bytes);
    const runs = [];
    for (const workers of new Set([1, availableParallelism()]))
      runs.push({ workers, measured: await measureRun(dir, workers) });
    console.log(table(figureRows(runs)));
  } finally {
    if (options.dir === undefined) await rm(dir, { recursive: true });
  }
}
