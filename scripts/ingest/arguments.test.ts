import { afterEach, expect, test, vi } from 'vitest';
import { readArguments, usage } from './arguments.ts';

afterEach(() => vi.unstubAllEnvs());

test('reads what is asked for', () => {
  vi.stubEnv('CONTENT_DIR', '');
  expect(readArguments(['a.docx', '--dry-run', '--keep-personal', 'b', '--json'])).toEqual({
    status: 'run',
    paths: ['a.docx', 'b'],
    out: 'content',
    dryRun: true,
    force: false,
    keepEdits: false,
    readAgain: false,
    keepPersonal: true,
    json: true,
  });
});

test.each<[args: string[], environment: string, out: string]>([
  [['--out', 'x', 'a'], 'y', 'x'],
  [['a'], 'y', 'y'],
  [['a'], '', 'content'],
])('%j with CONTENT_DIR=%s writes to %s', (args, environment, out) => {
  vi.stubEnv('CONTENT_DIR', environment);
  expect(readArguments(args)).toMatchObject({ out });
});

test.each<[args: string[], says: string]>([
  [[], 'No file to ingest.'],
  [['--colour', 'a'], "'--colour'"],
  [['--out'], '--out'],
  [['a', '--force', '--keep-edits'], 'opposite things'],
])('%j is refused, with the usage', (args, says) => {
  const result = readArguments(args);
  expect(result).toEqual({ status: 'wrong', message: expect.stringContaining(says) });
  expect(result).toMatchObject({ message: expect.stringContaining(usage) });
});

test('--help is all that is asked', () => {
  expect(readArguments(['a', '--help'])).toEqual({ status: 'help' });
});
