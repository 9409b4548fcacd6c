import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pageReaders } from '../src/ingest/readers/page-readers.ts';
import { readFileText } from '../src/ingest/readers/read-file.ts';
import { type Random, randomFrom } from './bench/random.ts';
import { readOptions } from './command/options.ts';

const usage = `npm run --silent fuzz:readers -- --files DIR [--runs N] [--seed N]

Reads files that are changed at random: cut short, or with some bytes changed. Every one must be read or be one issue;
what is thrown, or takes more than two seconds of the processor, is printed with the number of its run, and ends the command with 1.
The same seed changes the same bytes. Scans are opened and not recognised.

  --files DIR  real files to change
  --runs N     how many (10000)
  --seed N     another number gives other changes (1)`;

/** To recognise ten thousand scans takes a day; what comes before that is where files do damage. */
const readers = pageReaders({ ocr: false });
const slowest = 2000;
const options = readOptions(usage, {
  files: { type: 'string' },
  runs: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
});
if (options.files === undefined) {
  console.error(`--files is missing.\n\n${usage}`);
  process.exitCode = 1;
} else await fuzz(options.files, Number(options.runs), randomFrom(Number(options.seed)));

async function fuzz(folder: string, runs: number, random: Random): Promise<void> {
  const files = readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
  const [first, ...more] = files;
  if (first === undefined) throw new Error(`${folder} is empty.`);
  const counts = new Map<string, number>();
  let longest = 0;
  for (let run = 1; run <= runs; run++) {
    const { name, bytes } = random.pick([first, ...more]);
    const start = spent();
    const outcome = await outcomeOf(changed(bytes, random), name);
    const time = spent() - start;
    longest = Math.max(longest, time);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (outcome.startsWith('THROWN') || time > slowest) {
      console.log(`run ${run}: ${name}, ${Math.round(time)} ms, ${outcome}`);
      process.exitCode = 1;
    }
  }
  for (const [outcome, count] of [...counts].sort())
    console.log(`${String(count).padStart(7)}  ${outcome}`);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${runs} runs, the longest ${Math.round(longest)} ms of the processor, peak memory ${memory} MB`,
  );
}

/** Milliseconds that this thread, in which files are read, has had of the processor: other load on the machine is not its fault. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function outcomeOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const reading = await readFileText(bytes, name, { path: name, ...readers });
    return `${path.extname(name)} ${reading.status === 'read' ? 'read' : reading.issue.code}`;
  } catch (error) {
    return `THROWN ${error instanceof Error ? error.message : error}`;
  }
}

/** Cuts a file short, or changes up to 40 of its bytes, more often near its beginning. */
function changed(bytes: Uint8Array, random: Random): Buffer {
  if (random.below(4) === 0) return Buffer.from(bytes.subarray(0, random.below(bytes.length)));
  const copy = Buffer.from(bytes);
  for (let left = 1 + random.below(40); left > 0; left--) {
    const reach = random.below(3) === 0 ? Math.min(2048, copy.length) : copy.length;
    copy[random.below(reach)] = random.below(3) === 0 ? 255 : random.below(256);
  }
  return copy;
}
