import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from './command/child.ts';
import { readOptions } from './command/options.ts';
import { describeBuild } from './site/report.ts';
import { buildAfresh } from './site/reuse.ts';
import { root, siteSettings } from './site/settings.ts';
import { type Tally, tallyOfExit, tallyOfVitest } from './testing/tally.ts';

/** Colours are for a terminal, and these outputs are collected. */
const quiet = { NO_COLOR: '1' };

const usage = `npm test

Checks types, lint and format, runs the unit and gold tests, builds the site, and runs the end-to-end tests in a
real Chromium: an installed Chrome or Chromium (or the one that CHROME_PATH names), else the one among the packages.
The last line says how many checks of all steps passed and failed; exits with 1 when any failed.

  --help  show this`;

interface Result extends Tally {
  /** What the step printed; shown when something failed. */
  readonly output: string;
}

readOptions(usage, {});
const reports = mkdtempSync(join(tmpdir(), 'can-cu-test-'));
process.once('exit', () => rmSync(reports, { recursive: true, force: true }));

const results = [
  await step('Types', () => tool('astro/bin/astro.mjs', 'check')),
  await step('Lint and format', () =>
    tool('@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings'),
  ),
  await step('Unit and gold tests', () => vitest('vitest.config.ts')),
  await step('Build', build),
  await step('End-to-end tests', () => vitest('vitest.e2e.config.ts')),
];
const total = (count: (tally: Tally) => number) => results.map(count).reduce((a, b) => a + b, 0);
const failed = total((tally) => tally.failed);
console.log(`\n${total((tally) => tally.passed)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs one step under its heading; a step that throws has failed. */
async function step(name: string, run: () => Promise<Result>): Promise<Tally> {
  console.log(`\n${name}`);
  const started = Date.now();
  const { output, ...tally } = await run().catch(
    (error: unknown): Result => ({ passed: 0, failed: 1, output: String(error) }),
  );
  if (tally.failed > 0) console.log(`\n${output.trim()}\n`);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`  ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  return tally;
}

async function tool(path: string, ...args: readonly string[]): Promise<Result> {
  const { code, output } = await runChild(join(root, 'node_modules', path), args, quiet);
  return { ...tallyOfExit(code), output };
}

async function vitest(config: string): Promise<Result> {
  const report = join(reports, `${config}.json`);
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json'];
  const { code, output } = await runChild(
    join(root, 'node_modules/vitest/vitest.mjs'),
    [...args, `--outputFile.json=${report}`],
    quiet,
  );
  return { ...tallyOfVitest(report, code), output };
}

async function build(): Promise<Result> {
  const { ok, text } = describeBuild(await buildAfresh(siteSettings({}, process.env)));
  return { ...tallyOfExit(ok ? 0 : 1), output: text };
}
