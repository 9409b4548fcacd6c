import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { linesPdf } from '../src/ingest/readers/testing/make-pdf.ts';

const script = fileURLToPath(new URL('ingest.ts', import.meta.url));
const seed = fileURLToPath(
  new URL('../tests/gold/seeds/001_63808a5b5e78fb43.txt', import.meta.url),
);
// Every run starts a Node of its own.
vi.setConfig({ testTimeout: 60_000 });

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'can-cu-ingest-command-'));
});

afterEach(() => rm(dir, { recursive: true }));

/** Runs the command in the empty folder. */
function run(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: dir,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: '', ...env },
  });
  return { status, stdout, stderr };
}

test('--help says how, and that is all', async () => {
  const { status, stdout, stderr } = run(['--help', seed]);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /npm run ingest -- \[--dry-run\] \[--out DIR\] \[options\] FILE-OR-FOLDER…/u,
  );
  expect(await readdir(dir)).toEqual([]);
});

test.each([
  ['no file', [], 'No file to ingest.'],
  [
    'a folder that cannot be made',
    ['--out', path.join(seed, 'x'), seed],
    'cannot be written: a part of its path is a file',
  ],
])('%s ends with a message and 1', (_why, args, says) => {
  const { status, stdout, stderr } = run(args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(says);
  expect(stderr).not.toContain('    at ');
});

test('writes to content/, reports what it saw without the phone number, and then changes nothing', async () => {
  const first = run([seed]);
  expect([first.status, first.stderr]).toEqual([0, '']);
  for (const line of [
    /→ content\/documents\/ke-hoach-phong-giao-duc-va-dao-tao-huyen-cu-chi-2024\.mdx \(new\)$/mu,
    /^ {2}type {7}Kế hoạch$/mu,
    /^ {2}number {5}not in the text$/mu,
    /^ {2}date {7}2024-04-07$/mu,
    /^ {2}issuer {5}Phòng Giáo dục và Đào tạo huyện Củ Chi$/mu,
    /^ {2}masked {5}1 phone number$/mu,
    /line 75: “\*nhóm\*” → “nhóm”$/mu,
    /lines 80–82: blanks at the ends dropped$/mu,
    /^content\/references\/thong-tu-124-2021-tt-bca\.mdx \(new\)$/mu,
    /^Documents: 1 new\. References: \d+ new, 0 updated\.$/mu,
  ]) {
    expect(first.stdout).toMatch(line);
  }
  expect(first.stdout).not.toContain('0908');
  const second = run([seed]);
  expect(second.status).toBe(0);
  expect(second.stdout).toMatch(
    /\(unchanged\)\n\nDocuments: 1 unchanged\. References: nothing to write\.\n$/u,
  );
});

test('a bad file is one line on stderr and 1; the good one is there', async () => {
  await writeFile(path.join(dir, 'bad.txt'), Buffer.from([0x4b, 0xd5, 0, 0x20]));
  const { status, stderr } = run(['--out', 'kho', 'bad.txt', 'nothing.txt', seed]);
  expect(status).toBe(1);
  expect(stderr).toBe(
    'nothing.txt: “nothing.txt” does not exist. Check the path and the spelling of the name.\n' +
      'bad.txt: “bad.txt” is a binary file. Save the document as .docx, .odt, .pdf or plain text, and ingest that.\n',
  );
  expect(await readdir(path.join(dir, 'kho/documents'))).toHaveLength(1);
});

test('a PDF file in a font of TCVN3 becomes a document', async () => {
  const lines = ['KÝnh göi: C¸c së, ban, ngµnh', 'Thùc hiÖn NghÞ ®Þnh 15/2020/N§-CP.'];
  await writeFile(path.join(dir, 'a.pdf'), linesPdf('.VnTime', lines));
  const { status, stdout, stderr } = run(['a.pdf']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^ {2}read as {4}pdf, TCVN3 \(\.VnTime\)$/mu);
  const [name = ''] = await readdir(path.join(dir, 'content/documents'));
  const content = await readFile(path.join(dir, 'content/documents', name), 'utf8');
  expect(content).toContain('Kính gửi: Các sở, ban, ngành');
  expect(content).toContain('Thực hiện Nghị định 15/2020/NĐ-CP.');
});

test('the pages of a scan are told while they are recognised; an empty one is one line and 1', async () => {
  const paper = { width: 200, height: 100, channels: 3, background: 'white' } as const;
  await sharp({ create: paper }).png().toFile(path.join(dir, 'a.png'));
  const { status, stderr } = run(['a.png']);
  expect(status).toBe(1);
  expect(stderr).toBe(
    'a.png: recognising page 1 of 1\n' +
      'a.png: “a.png” holds no text. Save the text of the document into it, or leave the file out.\n',
  );
});

test('a file that was written by hand is left alone and said; --force writes it again', async () => {
  const file = path.join(
    dir,
    'kho/documents/ke-hoach-phong-giao-duc-va-dao-tao-huyen-cu-chi-2024.mdx',
  );
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, '---\ntype: KH\nnumber: null\ndate: null\ntitle: null\n---\n\nx\n');
  const refused = run([seed], { CONTENT_DIR: 'kho' });
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(
    /^kho\/documents\/\S+\.mdx: the file differs from what .+ run with --force/u,
  );
  const forced = run(['--out', 'kho', '--force', seed]);
  expect([forced.status, forced.stderr]).toEqual([0, '']);
  expect(forced.stdout).toContain('(overwritten)');
});
