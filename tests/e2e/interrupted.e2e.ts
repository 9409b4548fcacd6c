import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/site/settings.ts';
import { readCollection } from '../../src/content/collection.ts';
import { plan } from '../../src/ingest/testing/plan.ts';

const command = path.join(root, 'scripts/ingest.ts');
let dir = '';
let sources: string[] = [];

/** What the collection says, read as every command reads it. */
async function said(collection: string): Promise<string> {
  const { sources: documents, issues } = await readCollection(collection);
  expect(issues).toEqual([]);
  return JSON.stringify(documents.map(({ path: _path, ...document }) => document));
}

/** All files of a folder with their texts. */
async function lying(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pairs = files.map(async (entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries((await Promise.all(pairs)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function start(collection: string): ChildProcess {
  // A group of its own: what the command starts dies with it.
  return spawn(process.execPath, [command, '--out', collection, ...sources], {
    detached: true,
    stdio: 'ignore',
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve));
}

/** A collection in which the run changes a document, promotes a reference and adds the others. */
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'can-cu-interrupted-'));
  await mkdir(path.join(dir, 'in'));
  const cites = 'Căn cứ Kế hoạch số 7/KH-UBND ngày 07/4/2024 của Ủy ban nhân dân huyện Củ Chi;';
  sources = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const file = path.join(dir, 'in', `${index + 1}.txt`);
      await writeFile(file, plan(`${index + 1}/KH-UBND`, index === 0 ? cites : undefined));
      return file;
    }),
  );
  const [first = ''] = sources;
  spawnSync(process.execPath, [command, '--out', path.join(dir, 'before'), first]);
  await writeFile(first, `${await readFile(first, 'utf8')}\n`.replace('phổ biến', 'phát động'));
}, 60_000);
afterAll(() => rm(dir, { recursive: true }));

describe('a run that is stopped', () => {
  test('by kill -9 at any moment leaves the collection as before or as after, and the next run finishes', async () => {
    await cp(path.join(dir, 'before'), path.join(dir, 'after'), { recursive: true });
    const begin = performance.now();
    expect(await ended(start(path.join(dir, 'after')))).toBe(0);
    const whole = performance.now() - begin;
    const [before, after] = [
      await said(path.join(dir, 'before')),
      await said(path.join(dir, 'after')),
    ];
    expect(after).not.toBe(before);
    const moments = 8;
    for (let moment = 0; moment < moments; moment++) {
      const collection = path.join(dir, `killed-${moment}`);
      await cp(path.join(dir, 'before'), collection, { recursive: true });
      const child = start(collection);
      const end = ended(child);
      // The last half of the run is where it writes.
      const share = 0.3 + (0.75 * moment) / moments;
      await new Promise((resolve) => setTimeout(resolve, whole * share));
      if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
      await end;
      expect([before, after], `killed after ${Math.round(share * 100)} %`).toContain(
        await said(collection),
      );
      expect(await ended(start(collection))).toBe(0);
      expect(await lying(collection)).toEqual(await lying(path.join(dir, 'after')));
    }
  }, 300_000);

  test('by a disk that takes no more changes nothing, and says what to do', async () => {
    const collection = path.join(dir, 'full');
    await cp(path.join(dir, 'before'), collection, { recursive: true });
    const shell = 'ulimit -f 1 && exec "$0" "$@"';
    const run = spawnSync(
      'sh',
      ['-c', shell, process.execPath, command, '--out', collection, ...sources],
      {
        encoding: 'utf8',
      },
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('cannot be written');
    expect(run.stderr).toContain('run the command again');
    expect(run.stderr).not.toMatch(/\n\s+at /u);
    expect(await lying(collection)).toEqual(await lying(path.join(dir, 'before')));
  }, 60_000);

  test('by a folder that may not be written changes nothing, and says so', async () => {
    const run = spawnSync(
      process.execPath,
      [command, '--out', path.join(sources[0] ?? '', 'x'), ...sources],
      {
        encoding: 'utf8',
      },
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('a part of its path is a file');
  }, 60_000);

  test('by Ctrl-C says that nothing is half done', async () => {
    const collection = path.join(dir, 'stopped');
    await cp(path.join(dir, 'before'), collection, { recursive: true });
    const child = spawn(process.execPath, [command, '--out', collection, ...sources]);
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    while (!(await readdir(collection)).includes('.ingest') && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    expect(output).toContain('Stopped. The collection is whole');
    expect(await said(collection)).toBe(await said(path.join(dir, 'before')));
  }, 60_000);
});
