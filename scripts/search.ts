import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ContestantName, contestantNames } from './bench/search/contestant.ts';
import { commonQueries } from './bench/search/curve.ts';
import {
  browserFigures,
  type CurveFigures,
  contestantFigures,
  curveFigures,
  type Figures,
} from './bench/search/figures.ts';
import { type Query, readCollection, readQueries, stripTones } from './bench/search/input.ts';
import { type Measured, measure, type Plan } from './bench/search/measure.ts';
import { report } from './bench/search/report.ts';
import { readOptions } from './command/options.ts';

const browserSample = 20;

const usage = `npm run --silent bench:search -- --collection FILE --queries FILE [--strip-tones] [--browser] [--json]
npm run --silent bench:search -- --collection FILE --size N[,N…]

Indexes a collection and asks the site's own search code, beside MiniSearch (any of the words; the same with syllable
bigrams) and FlexSearch on the same collection.

  --collection FILE   .jsonl, also gzipped: “id”, “title” and “text” on each line; other fields are ignored
  --queries FILE      .jsonl, also gzipped: “query” and “relevant”, the ids of the documents that answer it
  --strip-tones       takes the marks from every query and writes đ as d; MiniSearch and FlexSearch then index
                      without marks, too
  --limit N           asks the first N queries only
  --browser           the site's search also in headless Chromium, for ${browserSample} of the queries
  --size N[,N…]       also generates collections of N documents of about 1,400 syllables from the texts, and asks
                      for common phrases; needs no --queries
  --plain-pagefind    also Pagefind as it comes, which is slow
  --json              prints one JSON object: milliseconds, bytes, shares from 0 to 1
  --help              shows this

MRR counts the first ten places. Each index is made in a process of its own; its peak memory is that of the process
and all that it starts. Sizes are those of the files as stored: Pagefind's are packed, MiniSearch and FlexSearch are
one gzipped file that a page downloads whole. Cold is a fresh engine that has loaded nothing (of the rivals that load
everything, five starts), warm the same query once more. In Node nothing waits for a network and the files count as
they are stored, the page's own scripts left out; in Chromium bytes are those on the wire.
Exits with 1 when a file cannot be read or something could not be measured.`;

const options = readOptions(usage, {
  collection: { type: 'string' },
  queries: { type: 'string' },
  'strip-tones': { type: 'boolean', default: false },
  limit: { type: 'string' },
  browser: { type: 'boolean', default: false },
  size: { type: 'string' },
  'plain-pagefind': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
});
const scratch = mkdtempSync(join(tmpdir(), 'can-cu-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => process.exit(1));
}
try {
  const figures = await run(settings());
  console.log(options.json ? JSON.stringify(figures, null, 2) : report(figures));
  const problems = [...figures.contestants, ...figures.curve].flatMap(({ name, problem }) =>
    problem === null ? [] : [`${name}: ${problem}`],
  );
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** The options with their numbers read. Throws with what to write instead. */
function settings() {
  const { collection, queries, size, limit } = options;
  if (collection === undefined) throw new Error(`--collection is missing.\n\n${usage}`);
  if (queries === undefined && size === undefined)
    throw new Error(`--queries is missing, or --size.\n\n${usage}`);
  return {
    collection,
    queries: queries ?? null,
    sizes: size === undefined ? [] : size.split(',').map((each) => wholeNumber('--size', each)),
    limit: limit === undefined ? Number.POSITIVE_INFINITY : wholeNumber('--limit', limit),
  };
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,8}$/u.test(text.trim())) return Number(text);
  throw new Error(`${option} takes whole numbers from 1; “${text}” is none.`);
}

async function run({
  collection,
  queries: file,
  sizes,
  limit,
}: ReturnType<typeof settings>): Promise<Figures> {
  const numbers = new Map(readCollection(collection).map(({ id }, at) => [id, at]));
  const queries = file === null ? [] : readQueries(file).slice(0, limit);
  const relevant = queries.map((query) => query.relevant.flatMap((id) => numbers.get(id) ?? []));
  const unanswerable = relevant.filter((each) => each.length === 0).length;
  const compared = file === null ? [] : await compare(collection, queries);
  const [own] = compared;
  const curve: CurveFigures[] = [];
  for (const size of sizes) curve.push(...(await measureCurve(collection, size)));
  return {
    collection: { file: collection, documents: numbers.size },
    queries:
      file === null
        ? null
        : { file, count: queries.length, stripTones: options['strip-tones'], unanswerable },
    contestants: compared.map(([name, measured]) => contestantFigures(name, measured, relevant)),
    browser: own === undefined ? null : browserFigures(own[1]),
    curve,
  };
}

/** Measures every contestant on the queries, the site first. */
async function compare(
  collection: string,
  queries: readonly Query[],
): Promise<readonly (readonly [ContestantName, Measured])[]> {
  const typed = queries.map(({ query }) => (options['strip-tones'] ? stripTones(query) : query));
  const measured: [ContestantName, Measured][] = [];
  for (const contestant of contestantNames) {
    if (contestant === 'pagefind' && !options['plain-pagefind']) continue;
    const plan = planOf(contestant, collection, { generated: null, queries: typed });
    measured.push([contestant, await measureOne(plan)]);
  }
  return measured;
}

async function measureCurve(collection: string, size: number): Promise<readonly CurveFigures[]> {
  const figures: CurveFigures[] = [];
  for (const contestant of ['site', 'pagefind'] as const) {
    if (contestant === 'pagefind' && !options['plain-pagefind']) continue;
    const plan = planOf(contestant, collection, { generated: size, queries: commonQueries });
    figures.push(curveFigures(plan, await measureOne(plan)));
  }
  return figures;
}

function planOf(
  contestant: ContestantName,
  collection: string,
  what: Pick<Plan, 'generated' | 'queries'>,
): Plan {
  const inBrowser = options.browser ? sample(what.queries, browserSample) : [];
  return { contestant, collection, ...what, inBrowser, isFolded: options['strip-tones'] };
}

/** Tells who waits at a terminal what is being done. */
function measureOne(plan: Plan): Promise<Measured> {
  const documents = plan.generated === null ? '' : `, ${plan.generated} documents`;
  if (process.stderr.isTTY) console.error(`Measuring ${plan.contestant}${documents} …`);
  return measure(plan, scratch);
}

/** At most `count` of the queries, spread evenly. */
function sample(queries: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, queries.length / count);
  const size = Math.min(count, queries.length);
  return Array.from({ length: size }, (_, at) => queries[Math.floor(at * step)] ?? '');
}
