import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCollection } from '../content/collection.ts';
import { type IngestOptions, ingest } from './ingest.ts';
import type { ReadSource } from './source-file.ts';
import { plan } from './testing/plan.ts';
import { sourceFile } from './testing/source-file.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'can-cu-update-'));
});
afterEach(() => rm(dir, { recursive: true }));

const file = 'documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx';
const target = () => path.join(dir, 'out', file);

async function* only(source: ReadSource): AsyncGenerator<ReadSource> {
  yield source;
}

/** Ingests a text as a.txt, with the doubts that its reader has, and the scan that it was recognised from. */
async function take(
  text: string,
  options: Partial<IngestOptions> = {},
  doubts: Parameters<typeof sourceFile>[1] = [],
  scan?: Uint8Array,
) {
  const source = sourceFile(text, doubts);
  const read = { ...source.read, pages: 3, recognised: 2 };
  const file = scan === undefined ? source : { ...source, read, scan };
  return ingest(() => only({ status: 'read', file }), { out: path.join(dir, 'out'), ...options });
}

async function edit(from: string, to: string): Promise<string> {
  const text = await readFile(target(), 'utf8');
  expect(text).toContain(from);
  await writeFile(target(), text.replace(from, to));
  return text;
}

const held = () => readFile(target(), 'utf8');

test('an edited document keeps its edits while its source stays the same', async () => {
  await take(plan('12/KH-UBND'));
  await edit('Nâng cao', 'Tăng cường');
  const before = await held();
  const { documents, changes } = await take(plan('12/KH-UBND'));
  expect(documents[0]?.outcome).toBe('unchanged');
  expect(changes).toEqual([]);
  expect(await held()).toBe(before);
});

test('a changed source updates what nobody edited, and keeps fields, comments and paragraphs that people wrote', async () => {
  await take(plan('12/KH-UBND'));
  await edit('place: Củ Chi', 'place: Thị trấn Củ Chi # theo bản in');
  await edit(
    'title:',
    'status:\n  value: Còn hiệu lực\n  source: Sổ lưu\n  date: 2026-01-15\ntitle:',
  );
  await edit('Nâng cao', 'Tăng cường');
  const changed = plan('12/KH-UBND').replace('phổ biến.', 'phổ biến pháp luật.');
  const { documents, issues } = await take(changed.replace('Nguyễn Văn A', 'Trần Thị B'));
  expect(issues).toEqual([]);
  expect(documents[0]?.outcome).toBe('updated');
  const text = await held();
  expect(text).toContain('place: Thị trấn Củ Chi # theo bản in');
  expect(text).toContain('value: Còn hiệu lực');
  expect(text).toContain('Tăng cường nhận thức');
  expect(text).toContain('phổ biến pháp luật.');
  expect(text).toContain('name: Trần Thị B');
  const { sources, issues: problems } = await readCollection(path.join(dir, 'out'));
  expect(problems).toEqual([]);
  expect(sources.find(({ kind }) => kind === 'document')?.frontmatter.source?.sha256).toBe(
    documents[0]?.sha256,
  );
  // The edits are still known as such when the source changes once more.
  await take(changed.replace('Lưu: VT', 'Lưu: VT, NV'));
  expect(await held()).toContain('Tăng cường nhận thức');
  expect(await held()).toContain('Lưu: VT, NV');
});

test('what a person and the source changed each in another way is shown, and nothing of the file is written', async () => {
  await take(plan('12/KH-UBND'));
  await edit('Nâng cao', 'Tăng cường');
  await edit('place: Củ Chi', 'place: Thị trấn Củ Chi');
  const before = await held();
  const changed = plan('12/KH-UBND')
    .replace('Nâng cao', 'Đẩy mạnh')
    .replace('Củ Chi, ngày', 'Tân An, ngày');
  const { documents, issues, failed, changes } = await take(changed);
  expect([documents.length, failed, changes]).toEqual([0, 1, []]);
  const lines = before.split('\n');
  expect(issues).toMatchObject([
    { code: 'document-conflict', line: lines.indexOf('place: Thị trấn Củ Chi') + 1 },
    { code: 'document-conflict', line: lines.findIndex((line) => /Tăng/u.test(line)) + 1 },
  ]);
  expect(issues[0]?.message).toContain('here “Thị trấn Củ Chi”, in the source “Tân An”');
  expect(issues[1]?.message).toContain(
    'here “1. Tăng cường nhận thức.”, in the source “1. Đẩy mạnh nhận thức.”',
  );
  expect(await held()).toBe(before);
});

test.each<[options: Partial<IngestOptions>, outcome: string, has: string, hasNot: string]>([
  [{ keepEdits: true }, 'updated', 'Tăng cường', 'Đẩy mạnh'],
  [{ force: true }, 'overwritten', 'Đẩy mạnh', 'Tăng cường'],
])('a conflict is settled by %o', async (options, outcome, has, hasNot) => {
  await take(plan('12/KH-UBND'));
  await edit('Nâng cao', 'Tăng cường');
  const changed = plan('12/KH-UBND').replace('Nâng cao', 'Đẩy mạnh').replace('phổ', 'phát');
  const { documents, issues } = await take(changed, options);
  expect(issues).toEqual([]);
  expect(documents[0]?.outcome).toBe(outcome);
  expect(await held()).toContain(has);
  expect(await held()).toContain('phát biến');
  expect(await held()).not.toContain(hasNot);
  // Settled once, it stays settled.
  expect((await take(changed)).changes).toEqual([]);
});

test('the same change on both sides is no conflict', async () => {
  await take(plan('12/KH-UBND'));
  await edit('Nâng cao', 'Tăng cường');
  const { documents, issues } = await take(plan('12/KH-UBND').replace('Nâng cao', 'Tăng cường'));
  expect(issues).toEqual([]);
  expect(documents[0]?.outcome).toBe('updated');
});

const doubts = [
  { line: 4, reason: 'máy đọc không chắc “tháng”' },
  { line: 9, reason: 'máy đọc không chắc “nhận thức”' },
];

test('doubts of the reader stand in the frontmatter with the words, and one taken out stays out', async () => {
  await take(plan('12/KH-UBND'), {}, doubts);
  expect(await held()).toContain(
    'doubts:\n  - field: text\n    line: 4\n    quote: tháng\n    reason: máy đọc không chắc “tháng”\n',
  );
  const { sources } = await readCollection(path.join(dir, 'out'));
  const found = sources.flatMap(({ frontmatter }) => frontmatter.doubts);
  expect(found.map(({ quote }) => quote)).toEqual(['tháng', 'nhận thức']);
  await edit(
    '  - field: text\n    line: 4\n    quote: tháng\n    reason: máy đọc không chắc “tháng”\n',
    '',
  );
  const longer = `Bản sao\n${plan('12/KH-UBND')}`;
  const moved = doubts.map(({ line, reason }) => ({ line: line + 1, page: 2, reason }));
  expect((await take(longer, {}, moved)).issues).toEqual([]);
  expect(await held()).not.toContain('quote: tháng');
  expect(await held()).toContain('line: 10\n    page: 2\n    quote: nhận thức');
});

test('a dry run writes nothing, and says what a run would do', async () => {
  const first = await take(plan('12/KH-UBND'), { dryRun: true });
  expect(first.documents[0]?.outcome).toBe('new');
  expect(first.changes.map(({ path: name, change }) => [path.relative(dir, name), change])).toEqual(
    [
      [`out/${file}`, 'new'],
      ['out/ingested/ke-hoach-12-kh-ubnd-cu-chi-2024.json', 'new'],
      ['out/references/chi-thi-48-ct-tw-2010.mdx', 'new'],
    ],
  );
  expect(await readdir(dir)).toEqual([]);
  await take(plan('12/KH-UBND'));
  const before = await held();
  const changed = plan('12/KH-UBND').replace('Nâng cao', 'Đẩy mạnh');
  const { changes } = await take(changed, { dryRun: true });
  const diff = changes.find(({ path: name }) => name === target())?.diff;
  expect(diff).toContain('-1\\. Nâng cao nhận thức.\n+1\\. Đẩy mạnh nhận thức.');
  expect(await held()).toBe(before);
  expect(await readdir(path.join(dir, 'out'))).toEqual(['documents', 'ingested', 'references']);
});

test('personal data is masked, or kept when the collection is private', async () => {
  const text = plan('12/KH-UBND', 'Liên hệ ông A, số 0912 345 678.');
  await take(text);
  expect(await held()).toContain('số \\[số điện thoại đã ẩn]');
  await take(text, { keepPersonal: true });
  expect(await held()).toContain('số 0912 345 678');
});

test('a reference whose status somebody has filled in hands it on to the document', async () => {
  await mkdir(path.join(dir, 'out/references'), { recursive: true });
  const reference = path.join(dir, 'out/references/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx');
  await writeFile(
    reference,
    '---\ntype: KH\nnumber: 12/KH-UBND\ndate: 2024-04-07\nissuers:\n  - Ủy ban nhân dân huyện Củ Chi\ntitle: null\nstatus:\n  value: Còn hiệu lực\n  source: Sổ lưu\n  date: 2026-01-15\n---\n',
  );
  const { documents } = await take(plan('12/KH-UBND'));
  expect(documents[0]).toMatchObject({ path: target(), formerReference: reference });
  expect(await held()).toContain('value: Còn hiệu lực');
  expect((await take(plan('12/KH-UBND'))).changes).toEqual([]);
});

test('the scan that a text was recognised from is kept beside it, and its pages are counted', async () => {
  const scan = Buffer.from('%PDF-1.7 picture');
  await take(plan('12/KH-UBND'), {}, doubts, scan);
  const name = 'ke-hoach-12-kh-ubnd-cu-chi-2024.txt';
  expect(await held()).toContain(`  scan: ${name}\n  pages: 3\n  recognised: 2\n`);
  expect(await readFile(path.join(dir, 'out/scans', name))).toEqual(scan);
  expect((await take(plan('12/KH-UBND'), {}, doubts, scan)).changes).toEqual([]);
});

test('a file of two documents is said, with the line of the second, and not merged', async () => {
  const first = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${plan('12/KH-UBND')}`;
  const second = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${plan('13/KH-UBND')}`;
  const { documents, issues } = await take(`${first}\n${second}`);
  expect(documents).toEqual([]);
  expect(issues).toMatchObject([{ code: 'source-two-documents', path: 'x/a.txt' }]);
  expect(issues[0]?.line).toBeGreaterThanOrEqual(first.split('\n').length);
  expect(await readdir(dir)).toEqual([]);
});
