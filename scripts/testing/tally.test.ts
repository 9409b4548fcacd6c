import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tallyOfExit, tallyOfVitest } from './tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'can-cu-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

const passedFile = { status: 'passed', assertionResults: [{}, {}] };
const failedFile = { status: 'failed', assertionResults: [{}, {}] };
const brokenFile = { status: 'failed', assertionResults: [] };

test.each<
  [
    why: string,
    passed: number,
    failed: number,
    files: unknown[],
    code: number | null,
    expected: [number, number],
  ]
>([
  ['all passed', 2, 0, [passedFile], 0, [2, 0]],
  ['one failed', 1, 1, [failedFile], 1, [1, 1]],
  ['a file that did not load', 2, 0, [passedFile, brokenFile], 1, [2, 1]],
  ['an error outside every test', 2, 0, [passedFile], 1, [2, 1]],
  ['ended by a signal', 2, 0, [passedFile], null, [2, 1]],
  ['no test at all', 0, 0, [], 0, [0, 1]],
])(
  'a vitest run: %s',
  (_why, numPassedTests, numFailedTests, testResults, code, [passed, failed]) => {
    const path = join(folder, 'report.json');
    writeFileSync(path, JSON.stringify({ numPassedTests, numFailedTests, testResults }));
    expect(tallyOfVitest(path, code)).toEqual({ passed, failed });
  },
);

test('a vitest run that left no report has failed', () => {
  expect(tallyOfVitest(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
});

test.each<[code: number | null, passed: number, failed: number]>([
  [0, 1, 0],
  [1, 0, 1],
  [null, 0, 1],
])('a tool that ended with %s', (code, passed, failed) => {
  expect(tallyOfExit(code)).toEqual({ passed, failed });
});
