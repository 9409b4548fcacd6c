import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sourcePaths } from '../paths.ts';
import { makeZip } from '../readers/testing/zip.ts';
import type { ReadSource } from '../source-file.ts';
import { type PoolOptions, readSources } from './read-sources.ts';
import { allOf } from './testing/all-of.ts';

// Every worker is a process that loads all readers.
vi.setConfig({ testTimeout: 60_000 });

const script = fileURLToPath(new URL('testing/bad-worker.ts', import.meta.url));
// No page of the files below ends, so that it need not be waited for; a file must have time on a slow machine.
const quick = { heap: 64, file: 1500, page: 100 };
let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'can-cu-pool-'));
});

afterEach(() => rm(dir, { recursive: true }));

/** Makes files that hold their own names. */
async function put(...names: readonly string[]): Promise<void> {
  for (const name of names) await writeFile(path.join(dir, name), name);
}

/** What comes of the files in the folder, read by the worker of tests. */
async function* reading(options: PoolOptions = {}): AsyncGenerator<string> {
  const { files } = await sourcePaths([dir]);
  for await (const source of readSources(files, { script, limits: quick, ...options }))
    yield summary(source);
}

function summary(source: ReadSource): string {
  if (source.status === 'read') return source.file.text;
  if (source.status === 'known') return `${path.basename(source.file.path)} known`;
  const { path: at, code, message } = source.issue;
  return `${path.relative(dir, at)} ${code} ${/\((?<reason>[^)]+)\)$/u.exec(message)?.groups?.['reason'] ?? ''}`.trim();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // One that has ended and whose parent has not been told yet still has its number.
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || !/\) Z /u.test(readFileSync(stat, 'utf8'));
}

test('results come in the order of the files, whichever is read first', async () => {
  const names = ['a.txt', 'b.txt', 'c.txt', 'slow-1.txt', 'slow-2.txt', 'x.txt', 'y.txt'];
  await put(...names);
  expect(await allOf(reading({ workers: 3 }))).toEqual(names);
});

test('a file that ends its worker, or hangs, costs itself and no other file', async () => {
  const names = ['abort', 'exit', 'hang', 'kill', 'memory', 'page', 'throw'];
  await put(...['a', ...names, 'z'].map((name) => `${name}.txt`));
  expect(await allOf(reading({ workers: 2 }))).toEqual([
    'a.txt',
    'abort.txt source-crashed SIGABRT',
    'exit.txt source-crashed code 3',
    'hang.txt source-too-slow',
    'kill.txt source-crashed SIGKILL',
    'memory.txt source-crashed it needs more memory than there is',
    'page.txt source-too-slow',
    'throw.txt source-crashed TypeError: a bug of a reader',
    'z.txt',
  ]);
});

test('in a ZIP file only the file inside is lost', async () => {
  const entries = ['a.txt', 'exit.txt', 'b.txt', 'throw.txt', 'hang.txt', 'c.txt'];
  const zip = makeZip(entries.map((name) => ({ name, content: name })));
  await writeFile(path.join(dir, 'all.zip'), zip);
  await put('z.txt');
  expect(await allOf(reading())).toEqual([
    'a.txt',
    'all.zip/exit.txt source-crashed code 3',
    'b.txt',
    'all.zip/throw.txt source-crashed TypeError: a bug of a reader',
    'all.zip/hang.txt source-too-slow',
    'c.txt',
    'z.txt',
  ]);
});

test('a worker reads one file after the other; one that has grown is replaced', async () => {
  await put('pid1.txt', 'pid2.txt', 'pid3.txt');
  expect(new Set(await allOf(reading({ workers: 1 })))).toHaveLength(1);
  const limits = { ...quick, recycle: 1 };
  expect(new Set(await allOf(reading({ workers: 1, limits })))).toHaveLength(3);
});

test('no worker is left when the consumer stops early, even one that hangs', async () => {
  await put('pid1.txt', 'hang-1.txt', 'pid2.txt', 'slow.txt', 'hang-3.txt');
  const limits = { ...quick, file: 60_000 };
  const { files } = await sourcePaths(
    ['pid1.txt', 'pid2.txt', 'hang-1.txt', 'hang-3.txt'].map((name) => path.join(dir, name)),
  );
  const pids: number[] = [];
  for await (const source of readSources(files, { script, limits, workers: 2 })) {
    pids.push(Number(summary(source)));
    if (pids.length === 2) break;
  }
  expect(pids.filter(isRunning)).toEqual([]);
});

test('a consumer that throws ends the workers', async () => {
  await put('pid1.txt', 'pid2.txt');
  let pid = 0;
  const run = async () => {
    for await (const text of reading({ workers: 1 })) {
      pid = Number(text);
      throw new Error('the disk is full');
    }
  };
  await expect(run()).rejects.toThrow('the disk is full');
  expect(pid).toBeGreaterThan(0);
  expect(isRunning(pid)).toBe(false);
});

test('a worker in a loop ends with the process that started it, also when that is killed', async () => {
  await put('hang.txt', 'pid.txt');
  const module = new URL('read-sources.ts', import.meta.url).href;
  const program = `
    import { readSources } from '${module}';
    const files = ['pid.txt', 'hang.txt'].map((path) => ({ path, raw: path, bytes: 7 }));
    const reading = readSources(files, { script: ${JSON.stringify(script)}, workers: 1 });
    for await (const source of reading) console.log(source.file.text);`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: dir });
  const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
  expect(isRunning(pid)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
});

test('a program of workers that does not start is a bug of ours', async () => {
  await put('a.txt');
  const run = allOf(reading({ script: path.join(dir, 'nothing.ts') }));
  await expect(run).rejects.toThrow(/cannot be started: Error: Cannot find module/u);
});

test('what is done is told', async () => {
  await put('a.txt', 'page.txt');
  const told: string[] = [];
  const note = (what: string) => (file: { readonly path: string }) =>
    void told.push(`${what} ${path.basename(file.path)}`);
  const page = (at: string, number: number, of: number) =>
    void told.push(`${path.basename(at)} ${number}/${of}`);
  await allOf(reading({ workers: 1, tell: { start: note('start'), page, done: note('done') } }));
  expect(told).toEqual([
    'start a.txt',
    'done a.txt',
    'start page.txt',
    'page.txt 1/2',
    'done page.txt',
  ]);
});

test('a slow consumer is waited for: what is read ahead is bounded', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `${String(at).padStart(2, '0')}.txt`);
  await put(...names);
  let started = 0;
  let most = 0;
  let taken = 0;
  const tell = { start: () => void started++ };
  for await (const _text of reading({ workers: 2, tell, limits: { ...quick, ahead: 4 } })) {
    taken++;
    await new Promise((resolve) => setTimeout(resolve, 20));
    most = Math.max(most, started - taken);
  }
  expect(taken).toBe(30);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
});

test('a file of 500 MB is refused and costs nothing', async () => {
  await put('a.txt', 'z.txt');
  await writeFile(path.join(dir, 'big.doc'), '');
  await truncate(path.join(dir, 'big.doc'), 500 * 1024 * 1024);
  expect(await allOf(reading())).toEqual([
    'a.txt',
    'big.doc source-too-large 500 MB; at most 200 MB',
    'z.txt',
  ]);
});

test('no files are no results', async () => {
  expect(await allOf(readSources([]))).toEqual([]);
});
