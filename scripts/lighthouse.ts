import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { table } from './bench/table.ts';
import { readOptions } from './command/options.ts';
import { filesBelow } from './site/fingerprint.ts';
import { describeBuild } from './site/report.ts';
import { buildUnlessSame } from './site/reuse.ts';
import { serveSite } from './site/serve.ts';
import { siteSettings } from './site/settings.ts';
import { launchBrowser } from './testing/browser.ts';

const usage = `npm run --silent lighthouse -- [--runs N] [--page PATH]…

Builds the site unless nothing has changed, serves it on this machine, packed with gzip as hosts do, and has Lighthouse judge pages of it in a real
browser, on a simulated telephone and connection. Prints the median of each score, from 0 to 100; performance swings with
the load of the machine, the others do not. Exits with 1 when accessibility or best practices is below 100, or
performance below 98.

  --page PATH  a page below the site's address (the home page, a document and a reference)
  --runs N     how many runs of each page (3)
  --help       show this

Environment: CONTENT_DIR and BASE_PATH as for npm start; CHROME_PATH for another browser.`;

const categories = ['performance', 'accessibility', 'best-practices'] as const;
const lowest: Readonly<Record<(typeof categories)[number], number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
};

const options = readOptions(usage, {
  runs: { type: 'string', default: '3' },
  page: { type: 'string', multiple: true, default: [] },
});
const runs = Number(options.runs);
if (!Number.isSafeInteger(runs) || runs < 1) {
  console.error(`--runs ${options.runs}: must be a whole number from 1.\n\n${usage}`);
  process.exit(1);
}
const defaultPaths = [
  '',
  'van-ban/ke-hoach-phong-giao-duc-va-dao-tao-huyen-cu-chi-2024/',
  'van-ban/chi-thi-09-ct-tw-2011/',
];

const settings = siteSettings({}, process.env);
const outcome = await buildUnlessSame(settings);
if (outcome.status !== 'reused') {
  const { ok, text } = describeBuild(outcome);
  if (!ok) {
    console.error(text);
    process.exit(1);
  }
}
const port = await freePort();
const packed = packedCopy(settings.dest);
const server = await serveSite(packed, { port: 0, base: settings.base });
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
try {
  const paths = options.page.length > 0 ? options.page : defaultPaths;
  const rows: string[][] = [];
  for (const path of paths) {
    const scores = await judge(`${server.url}${path.replace(/^\//u, '')}`);
    rows.push([path === '' ? '(home)' : path, ...scores.map(String)]);
    if (categories.some((category, at) => (scores[at] ?? 0) < lowest[category]))
      process.exitCode = 1;
  }
  console.log(table([['', ...categories], ...rows]));
} finally {
  await browser.close();
  await server.close();
  rmSync(packed, { recursive: true });
}

/** The median score of each category, in their order. */
async function judge(address: string): Promise<number[]> {
  const all: number[][] = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(address, {
      port,
      logLevel: 'error',
      onlyCategories: [...categories],
    });
    const { categories: judged = {}, audits = {} } = result?.lhr ?? {};
    all.push(categories.map((name) => Math.round((judged[name]?.score ?? 0) * 100)));
    if (run > 0) continue;
    for (const { id, title, score, scoreDisplayMode } of Object.values(audits)) {
      if (scoreDisplayMode === 'binary' && score === 0) console.error(`${address} ${id}: ${title}`);
    }
  }
  return categories.map((_, at) => median(all.map((scores) => scores[at] ?? 0)));
}

/** A copy of the site with its texts packed beside them, since hosts send them so. */
function packedCopy(dest: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'can-cu-lighthouse-'));
  cpSync(dest, copy, { recursive: true });
  for (const file of filesBelow(copy).filter((name) => /\.(?:html|css|js|json|svg)$/u.test(name))) {
    const path = join(copy, file);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
  }
  return copy;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** A port that nobody listens on now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const free = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(free));
    });
  });
}
