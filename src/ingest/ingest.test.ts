import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readCollection } from '../content/collection.ts';
import { ingest } from './ingest.ts';
import { oneByOne } from './testing/one-by-one.ts';
import { plan } from './testing/plan.ts';

vi.setConfig({ testTimeout: 30_000 });

let dir = '';
let out = '';

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'can-cu-ingest-'));
  out = path.join(dir, 'out');
});

afterEach(() => rm(dir, { recursive: true }));

async function put(name: string, text: string): Promise<string> {
  const file = path.join(dir, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

async function snapshot(): Promise<Record<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files
      .sort()
      .map(async (file) => [path.relative(out, file), await readFile(file, 'utf8')] as const),
  );
  return Object.fromEntries(texts);
}

function run(files: readonly string[], force = false) {
  return ingest(oneByOne(files), { out, force });
}

test('writes the document and a reference for what it cites, and the second time nothing', async () => {
  const file = await put('a.txt', plan('12/KH-UBND'));
  const first = await run([file]);
  expect(first.issues).toEqual([]);
  expect(first.documents[0]).toMatchObject({
    outcome: 'new',
    path: path.join(out, 'documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx'),
  });
  expect(first.references).toEqual([
    { path: path.join(out, 'references/chi-thi-48-ct-tw-2010.mdx'), outcome: 'new' },
  ]);
  const written = await snapshot();
  const second = await run([file]);
  expect(second.documents.map(({ outcome }) => outcome)).toEqual(['unchanged']);
  expect(second.changes).toEqual([]);
  expect(second.references).toEqual([]);
  expect(await snapshot()).toEqual(written);
});

test('what it writes is read without an issue', async () => {
  await run([await put('a.txt', plan('12/KH-UBND'))]);
  const { sources, issues } = await readCollection(out);
  expect(issues).toEqual([]);
  expect(sources.map(({ id }) => id)).toEqual([
    'chi-thi-48-ct-tw-2010',
    'ke-hoach-12-kh-ubnd-cu-chi-2024',
  ]);
});

test('a document written by hand is left alone', async () => {
  const target = await put(
    'out/documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx',
    '---\ntype: KH\nnumber: 12/KH-UBND\ndate: null\ntitle: null\n---\n\nx\n',
  );
  const { issues } = await run([await put('a.txt', plan('12/KH-UBND'))]);
  expect(issues).toMatchObject([{ code: 'document-edited', path: target }]);
});

test('the same file under another name is the same document', async () => {
  await run([await put('a.txt', plan('12/KH-UBND'))]);
  const written = await snapshot();
  const { documents, issues } = await run([await put('b.txt', plan('12/KH-UBND'))]);
  expect(issues).toEqual([]);
  expect(documents[0]?.outcome).toBe('unchanged');
  expect(await snapshot()).toEqual(written);
});

test('a document keeps the id that its file was given by hand', async () => {
  const file = await put('a.txt', plan('12/KH-UBND'));
  await run([file]);
  const text = await readFile(
    path.join(out, 'documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx'),
    'utf8',
  );
  await rm(path.join(out, 'documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx'));
  const renamed = await put('out/documents/ke-hoach-cu-chi.mdx', text);
  const { documents } = await run([file]);
  expect(documents[0]).toMatchObject({ path: renamed, outcome: 'unchanged' });
});

test('two texts that would be one document and say other things are an error that names both, also with force', async () => {
  const first = await put('a.txt', plan('12/KH-UBND'));
  const body = Array.from({ length: 40 }, (_, day) => `Khảo sát đường thôn bản lần thứ ${day}.`);
  const second = await put('b.txt', plan('12/KH-UBND', body.join('\n')));
  const { documents, issues } = await run([first, second], true);
  expect(documents).toHaveLength(1);
  expect(issues).toMatchObject([{ code: 'document-taken', path: second }]);
  expect(issues[0]?.message).toMatch(
    /“b\.txt” would be ke-hoach-12-\S+ and that is the document from “\S+a\.txt”/u,
  );
});

test('a second file of a document is named, and the first one kept', async () => {
  const first = await put('a.txt', plan('12/KH-UBND'));
  const scan = await put('scan.txt', plan('12/KH-UBND').replace('Tuyên truyền', 'Tuyen truyen'));
  const copy = await put('copy/a.txt', plan('12/KH-UBND'));
  const { documents, duplicates, issues } = await run([first, scan, copy]);
  expect(issues).toEqual([]);
  expect(documents.map(({ source }) => source)).toEqual([first]);
  expect(duplicates).toMatchObject([
    { source: scan, of: first, path: documents[0]?.path },
    { source: copy, of: first, likeness: 1 },
  ]);
  const written = await snapshot();
  expect((await run([scan])).duplicates).toMatchObject([{ source: scan, of: 'a.txt' }]);
  expect(await snapshot()).toEqual(written);
});

test('two files of one name that would be one document do not take turns', async () => {
  const files = [
    await put('2023/a.txt', plan('12/KH-UBND')),
    await put('2024/a.txt', plan('12/KH-UBND', 'Thực hiện nhiệm vụ được giao;')),
  ];
  expect((await run(files)).duplicates).toHaveLength(1);
  const written = await snapshot();
  expect((await run(files)).duplicates).toHaveLength(1);
  expect(await snapshot()).toEqual(written);
});

test('bad files cost no good one', async () => {
  const files = [
    path.join(dir, 'nothing.txt'),
    await put('empty.txt', '\n'),
    await put('shopping.txt', 'sữa\nbánh mì\n'),
    await put('marks.txt', plan('13/KH-UBND', 'a =*\u0338* b')),
    await put('a.txt', plan('12/KH-UBND')),
  ];
  const { documents, issues } = await run(files);
  expect(documents).toHaveLength(1);
  expect(issues.map(({ code }) => code)).toEqual([
    'source-missing',
    'source-empty',
    'source-unrecognised',
    'source-unwritable',
  ]);
});

test('only bad files write nothing at all', async () => {
  await run([path.join(dir, 'nothing.txt')]);
  await expect(readdir(out)).rejects.toThrow('ENOENT');
});

test('the text of a reference takes its place and its address', async () => {
  await run([
    await put(
      'a.txt',
      plan(
        '12/KH-UBND',
        'Căn cứ Kế hoạch số 7/KH-UBND ngày 07/4/2024 của Ủy ban nhân dân huyện Củ Chi;',
      ),
    ),
  ]);
  const [reference] = await readdir(path.join(out, 'references'));
  const { documents } = await run([await put('b.txt', plan('7/KH-UBND'))]);
  expect(documents[0]).toMatchObject({
    outcome: 'new',
    path: path.join(out, 'documents', reference ?? ''),
    formerReference: path.join(out, 'references', reference ?? ''),
  });
  expect(await readdir(path.join(out, 'references'))).toEqual(['chi-thi-48-ct-tw-2010.mdx']);
});

test('a reference with a note does not go without force', async () => {
  await run([
    await put(
      'a.txt',
      plan(
        '12/KH-UBND',
        'Căn cứ Kế hoạch số 7/KH-UBND ngày 07/4/2024 của Ủy ban nhân dân huyện Củ Chi;',
      ),
    ),
  ]);
  const [name = ''] = await readdir(path.join(out, 'references'));
  const reference = path.join(out, 'references', name);
  await writeFile(reference, `${await readFile(reference, 'utf8')}\nBản giấy ở phòng lưu trữ.\n`);
  const file = await put('b.txt', plan('7/KH-UBND'));
  const { documents, issues } = await run([file]);
  expect(documents).toEqual([]);
  expect(issues).toMatchObject([{ code: 'reference-noted', path: reference }]);
  expect((await run([file], true)).documents[0]?.formerReference).toBe(reference);
});

test('a reference that people have filled in keeps what they wrote, and gets what it lacks', async () => {
  const file = await put('a.txt', plan('12/KH-UBND'));
  const reference = await put(
    'out/references/chi-thi-48-ct-tw-2010.mdx',
    '---\ntype: CT\nnumber: 48-CT/TW\ndate: 2010-10-22\ntitle: Phòng, chống tội phạm # từ bản in\n---\n\nGhi chú.\n',
  );
  const { references } = await run([file]);
  expect(references).toEqual([{ path: reference, outcome: 'updated' }]);
  const text = await readFile(reference, 'utf8');
  expect(text).toBe(
    '---\ntype: CT\nnumber: 48-CT/TW\ndate: 2010-10-22\nissuers:\n  - Bộ Chính trị\ntitle: Phòng, chống tội phạm # từ bản in\n---\n\nGhi chú.\n',
  );
  expect((await run([file])).references).toEqual([]);
});

/** The plan 07/KH-THCS of a school. */
function schoolPlan(school: string, day: string): string {
  return plan('07/KH-THCS')
    .replace('ỦY BAN NHÂN DÂN', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO')
    .replace('HUYỆN CỦ CHI', `TRƯỜNG THCS ${school}`)
    .replace('ngày 07 tháng 4', day);
}

function citing(body: string): string {
  return plan('12/KH-UBND', body);
}

async function folder(name: string): Promise<string[]> {
  return (await readdir(path.join(out, name))).sort();
}

test('a document does not take the file of a reference that only has its id', async () => {
  await run([
    await put(
      'a.txt',
      citing('Căn cứ Kế hoạch số 07/KH-THCS ngày 05/01/2024 của Trường THCS An Phú;'),
    ),
  ]);
  const reference = path.join(out, 'references/ke-hoach-07-kh-thcs-2024.mdx');
  const before = await readFile(reference, 'utf8');
  const file = await put('b.txt', schoolPlan('BÌNH MỸ', 'ngày 20 tháng 02'));
  const { documents, issues } = await run([file]);
  expect(issues).toEqual([]);
  expect(documents[0]).toMatchObject({
    path: path.join(out, 'documents/ke-hoach-07-kh-thcs-2024-2024-02-20.mdx'),
    formerReference: null,
  });
  expect(await readFile(reference, 'utf8')).toBe(before);
  expect((await run([file])).documents[0]?.outcome).toBe('unchanged');
});

test('two documents of one number, place and year are both kept', async () => {
  const { documents, issues } = await run([
    await put('a.txt', schoolPlan('AN PHÚ', 'ngày 05 tháng 01')),
    await put('b.txt', schoolPlan('BÌNH MỸ', 'ngày 20 tháng 02')),
  ]);
  expect(issues).toEqual([]);
  expect(documents.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  expect(await folder('documents')).toEqual([
    'ke-hoach-07-kh-thcs-2024-2024-02-20.mdx',
    'ke-hoach-07-kh-thcs-2024.mdx',
  ]);
});

test.each([
  ['says too little', '---\ntype: KH\nnumber: 07/KH-THCS\ndate: "2024"\ntitle: null\n---\n'],
  ['cannot be read', '---\ntype: KH\nnumber: 07/KH-THCS\ndate: [\n---\n'],
])('a reference with the id of a document that %s stays, and is said', async (_why, text) => {
  const reference = await put('out/references/ke-hoach-07-kh-thcs-2024.mdx', text);
  const file = await put('b.txt', schoolPlan('BÌNH MỸ', 'ngày 20 tháng 02'));
  const { documents, issues } = await run([file], true);
  expect(documents).toEqual([]);
  expect(issues).toMatchObject([{ code: 'reference-unclear', path: reference }]);
  expect(issues[0]?.message).toContain('“b.txt” would be ke-hoach-07-kh-thcs-2024');
  expect(await readFile(reference, 'utf8')).toBe(text);
});

test.each(['references', 'documents'])(
  'a citation with another date fills nothing in what %s holds, and does not take its place',
  async (where) => {
    const held = await put(
      `out/${where}/chi-thi-05-ct-tw-2016.mdx`,
      '---\ntype: CT\nnumber: 05-CT/TW\ndate: 2016-05-15\ntitle: null\n---\n\nGhi chú.\n',
    );
    const before = await readFile(held, 'utf8');
    const body = 'Thực hiện Chỉ thị số 05-CT/TW ngày 15/12/2016 của Bộ Chính trị;';
    const { references } = await run([await put('a.txt', citing(body))]);
    expect(references.map(({ path: file }) => path.basename(file))).not.toContain(
      'chi-thi-05-ct-tw-2016.mdx',
    );
    expect(await readFile(held, 'utf8')).toBe(before);
    expect(await folder(where)).toContain('chi-thi-05-ct-tw-2016.mdx');
  },
);

test.each<[why: string, id: string, yaml: string]>([
  ['under its id', 'ke-hoach-7-kh-ubnd-cu-chi-2024', 'typ: KH'],
  ['under another id', 'ke-hoach-cu-chi', 'type: KH\nnumber: "7/KH-UBND\ndate: 2024-04-07'],
  ['under its id, without a number', 'ke-hoach-7-kh-ubnd-cu-chi-2024', 'type: KH\nnumber'],
])(
  'no reference is written for a document with a mistake in its YAML, %s',
  async (_why, id, yaml) => {
    const held = await put(`out/documents/${id}.mdx`, `---\n${yaml}\n---\n\nx\n`);
    const body = 'Căn cứ Kế hoạch số 7/KH-UBND ngày 07/4/2024 của Ủy ban nhân dân huyện Củ Chi;';
    const file = await put('a.txt', `${citing(body)}\n`);
    const { documents, failed, references, issues } = await run([file]);
    expect([documents.length, failed, references]).toEqual([1, 0, []]);
    expect(issues).toMatchObject([{ code: 'reference-held-back', path: held }]);
    expect(issues[0]?.message).toBe(
      `no reference is written for “Kế hoạch số 7/KH-UBND” (2024-04-07): it may be ${held}`,
    );
  },
);

test('a source whose document has a mistake in its YAML is not written a second time', async () => {
  const file = await put('a.txt', plan('12/KH-UBND'));
  await run([file]);
  const target = path.join(out, 'documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx');
  const text = await readFile(target, 'utf8');
  await rm(target);
  const renamed = await put('out/documents/ke-hoach-cu-chi.mdx', text.replace('date:', 'date'));
  expect((await run([file])).issues).toMatchObject([{ code: 'document-edited', path: renamed }]);
  expect(await folder('documents')).toEqual(['ke-hoach-cu-chi.mdx']);
});

test.each<[why: string, a: string, b: string, ids: string[]]>([
  [
    'one citing the other',
    citing('Căn cứ Kế hoạch số 7/KH-UBND ngày 07/4/2024 của Ủy ban nhân dân huyện Củ Chi;'),
    plan('7/KH-UBND'),
    [
      'chi-thi-48-ct-tw-2010.mdx',
      'ke-hoach-12-kh-ubnd-cu-chi-2024.mdx',
      'ke-hoach-7-kh-ubnd-cu-chi-2024.mdx',
    ],
  ],
  [
    'both citing the same, one of them more of it',
    citing('Thực hiện Chỉ thị số 48-CT/TW ngày 22/10/2010;'),
    plan('7/KH-UBND'),
    [
      'chi-thi-48-ct-tw-2010.mdx',
      'ke-hoach-12-kh-ubnd-cu-chi-2024.mdx',
      'ke-hoach-7-kh-ubnd-cu-chi-2024.mdx',
    ],
  ],
])(
  'two files ingested one by one give the same ids in both orders: %s',
  async (_why, a, b, ids) => {
    const files = [await put('a.txt', a), await put('b.txt', b)];
    for (const order of [files, files.toReversed()]) {
      await rm(out, { recursive: true, force: true });
      for (const file of order) expect((await run([file])).issues).toEqual([]);
      const { sources, issues } = await readCollection(out);
      expect(issues).toEqual([]);
      expect(sources.map(({ id }) => `${id}.mdx`)).toEqual(ids);
    }
  },
);

test('a document and a cited one that would have its id are both kept, in both orders', async () => {
  const cites = 'Căn cứ Kế hoạch số 07/KH-THCS ngày 05/01/2024 của Trường THCS An Phú;';
  const files = [
    await put('a.txt', citing(cites)),
    await put('b.txt', schoolPlan('BÌNH MỸ', 'ngày 20 tháng 02')),
  ];
  for (const order of [files, files.toReversed()]) {
    await rm(out, { recursive: true, force: true });
    for (const file of order) expect((await run([file])).issues).toEqual([]);
    const { sources, issues } = await readCollection(out);
    expect(issues).toEqual([]);
    const dates = sources.map(({ kind, frontmatter: { number, date } }) => [kind, number, date]);
    expect(dates.filter(([, number]) => number === '07/KH-THCS').sort()).toEqual([
      ['document', '07/KH-THCS', '2024-02-20'],
      ['reference', '07/KH-THCS', '2024-01-05'],
    ]);
  }
});
