import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { root } from '../../scripts/site/settings.ts';

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Starts a command as its npm script does, in a process group of its own, as a terminal would. */
function startCommand(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [join(root, 'scripts/run.mjs'), ...args], {
    cwd: root,
    detached: true,
  });
}

/** Runs a command to its end. */
async function run(...args: readonly string[]): Promise<Ended> {
  return ended(startCommand(...args));
}

function ended(child: ChildProcess): Promise<Ended> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

describe('every command explains itself', () => {
  test.each([
    'start',
    'test',
    'dev',
    'build',
    'check',
    'review',
    'schema',
    'ingest',
    'extract',
    'score',
    'bench',
    'search',
  ])('%s --help', async (name) => {
    const { code, output } = await run(name, '--help');
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining(`npm`) });
    expect(output).toContain(name);
  });

  test.each(['start', 'test', 'dev', 'build', 'check', 'review', 'schema'])(
    '%s refuses an option it does not know',
    async (name) => {
      const { code, output } = await run(name, '--colour');
      expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining("'--colour'") });
    },
  );

  test('a command that is none', async () => {
    expect(await run('../evil')).toEqual({
      code: 1,
      output: expect.stringContaining('no command'),
    });
  });
});

describe('start', () => {
  const started: ChildProcess[] = [];
  afterEach(() => {
    for (const { pid } of started.splice(0)) endGroup(pid, 'SIGKILL');
  });

  /** Starts the site and waits for its address. */
  async function start(...args: readonly string[]) {
    const child = startCommand('start', ...args);
    started.push(child);
    const end = ended(child);
    const output = await new Promise<string>((resolve, reject) => {
      let seen = '';
      child.stdout?.on('data', (text: string) => {
        seen += text;
        if (seen.includes('Ctrl-C')) resolve(seen);
      });
      void end.then((result) => reject(new Error(result.output)));
    });
    const url = /http:\/\/localhost:\d+\S*/u.exec(output)?.[0] ?? '';
    return { child, end, output, url };
  }

  test('serves the site, builds nothing anew, and Ctrl-C leaves no process behind', async () => {
    const { child, end, output, url } = await start();
    expect(output).toContain('Nothing has changed since the last build');
    expect((await fetch(url)).status).toBe(200);
    endGroup(child.pid, 'SIGINT');
    expect((await end).code).toBe(0);
    expect(isGroupAlive(child.pid)).toBe(false);
    await expect(fetch(url)).rejects.toThrow();
  });

  test('takes the next port when the usual one is taken, and says so', async () => {
    const first = await start();
    const second = await start();
    expect(second.url).not.toBe(first.url);
    expect(second.output).toMatch(/Port 4321 is taken by another program; using \d+\./u);
  });

  test('says that a port asked for is taken', async () => {
    const { url } = await start();
    const { code, output } = await run('start', '--port', new URL(url).port);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('is taken') });
  });

  test('ends when what npm started is killed', async () => {
    const { child, url } = await start();
    child.kill('SIGKILL');
    await expect.poll(() => fetch(url).catch(() => 'gone')).toBe('gone');
  });
});

describe('a collection with an error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-commands-'));
  const [content, dest] = [join(folder, 'content'), join(folder, 'site')];
  mkdirSync(join(content, 'documents'), { recursive: true });
  writeFileSync(
    join(content, 'documents', 'hong.mdx'),
    '---\ntype: KH\ntitel: x\n---\n\nNội dung\n',
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is told by check, with file and line', async () => {
    const { code, output } = await run('check', '--content', content);
    expect(code).toBe(1);
    expect(output).toMatch(/documents\/hong\.mdx:\d+ error /u);
  });

  test('is told as JSON and to GitHub; other kinds can be left out', async () => {
    const json = await run('check', '--content', content, '--format', 'json');
    expect(json.code).toBe(1);
    expect(json.output).toContain('"version": 1');
    const github = await run('check', '--content', content, '--format', 'github');
    expect(github.output).toMatch(
      /^::error file=\S+hong\.mdx,line=\d+,title=frontmatter-invalid::/mu,
    );
    const others = await run('check', '--content', content, '--only', 'citation-ambiguous');
    expect(others.code).toBe(0);
    const wrong = await run('check', '--content', content, '--only', 'sai');
    expect(wrong).toMatchObject({ code: 1, output: expect.stringContaining('no such kind') });
  });

  test('is named by a review of that document, which cannot be read', async () => {
    const { code, output } = await run('review', '--content', content, 'hong');
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('npm run check') });
    expect((await run('review', '--content', content)).output).toContain('Không còn chỗ nào');
  });

  test('stops a build, and leaves the last site alone', async () => {
    mkdirSync(join(dest, 'data'), { recursive: true });
    writeFileSync(join(dest, 'data', 'graph.json'), 'như cũ');
    const { code, output } = await run('build', '--content', content, '--dest', dest);
    expect(code).toBe(1);
    expect(output).toMatch(/documents\/hong\.mdx:\d+ error /u);
    expect(readFileSync(join(dest, 'data', 'graph.json'), 'utf8')).toBe('như cũ');
  });
});

test('a review without a terminal lists what is open', async () => {
  const content = mkdtempSync(join(tmpdir(), 'can-cu-review-'));
  mkdirSync(join(content, 'documents'));
  const doubt = '{ field: title, line: 2, quote: Công tác, reason: mờ }';
  writeFileSync(
    join(content, 'documents', 'ke-hoach-1.mdx'),
    `---\ntype: KH\nnumber: null\ndate: null\ntitle: Công tác\ndoubts: [${doubt}]\n---\n\nCông tác\n`,
  );
  const { code, output } = await run('review', '--content', content);
  rmSync(content, { recursive: true });
  expect(code).toBe(1);
  expect(output).toMatch(/ke-hoach-1\.mdx:9 {2}cần xem lại mục “Trích yếu”: mờ/u);
});

describe('build refuses', () => {
  test.each<[why: string, args: string[], message: string]>([
    ['a folder that is no collection', ['--content', 'scripts'], 'is not a collection'],
    ['to replace what is no site', ['--dest', 'src'], 'holds other files'],
  ])('%s', async (_why, args, message) => {
    const { code, output } = await run('build', ...args);
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining(message) });
  });
});

function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (isGroupAlive(pid)) process.kill(-(pid ?? 0), signal);
}

function isGroupAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(-pid, 0);
  } catch {
    return false;
  }
}
