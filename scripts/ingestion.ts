import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { figureRows } from './bench/ingest/figures.ts';
import { generateFiles } from './bench/ingest/files.ts';
import { measureRun } from './bench/ingest/measure.ts';
import { table } from './bench/table.ts';
import { readOptions } from './command/options.ts';

const usage = `npm run --silent bench:ingest -- [--files N] [--no-scans] [--seed N] [--dir DIR]

Generates files of all kinds, two scans and two ZIP files in a hundred, and ingests them into an empty collection with
one worker, then with one for each core, then the same files into the same collection again. Prints files and recognised
pages a second, and the peak memory of all processes together, also in each quarter of the run: memory that grows with
the number of files shows there.

  --files N   how many (1000)
  --no-scans  no scans among them: they take most of the time
  --seed N    another number gives other texts (1)
  --dir DIR   where the files are put and stay (a temporary folder that goes)
  --help      show this`;

const options = readOptions(usage, {
  files: { type: 'string', default: '1000' },
  'no-scans': { type: 'boolean', default: false },
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
  const work = await mkdtemp(path.join(tmpdir(), 'can-cu-bench-'));
  try {
    const dir = options.dir ?? path.join(work, 'files');
    await mkdir(dir, { recursive: true });
    for await (const { name, bytes } of generateFiles(count, { seed, scans: !options['no-scans'] }))
      await writeFile(path.join(dir, name), bytes);
    console.log(table(figureRows(await runs(dir, work))));
  } finally {
    await rm(work, { recursive: true });
  }
}

/** Measures the first run with each number of workers, and that over what the last one has written. */
async function runs(dir: string, work: string): Promise<Parameters<typeof figureRows>[0]> {
  const measured = [];
  for (const workers of new Set([1, availableParallelism()])) {
    const task = { dir, out: path.join(work, `collection-${workers}`), workers };
    const name = workers === 1 ? '1 worker' : `${workers} workers`;
    measured.push({ name, measured: await measureRun(task) });
    if (workers === availableParallelism())
      measured.push({ name: 'again', measured: await measureRun(task) });
  }
  return measured;
}
