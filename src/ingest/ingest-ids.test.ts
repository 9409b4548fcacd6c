import { readFile, rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readCollection } from '../content/collection.ts';
import { plan } from './testing/plan.ts';
import { temporaryCollection } from './testing/temporary-collection.ts';

const { folder, inside, put, run } = temporaryCollection();

/** The plan 07/KH-THCS of a school. */
function schoolPlan(school: string, day: string): string {
  return plan('07/KH-THCS')
    .replace('ỦY BAN NHÂN DÂN', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO')
    .replace('HUYỆN CỦ CHI', `TRƯỜNG THCS ${school}`)
    .replace('ngày 07 tháng 4', day);
}

test('a document does not take the file of a reference that only has its id', async () => {
  await run([
    await put(
      'a.txt',
      plan('12/KH-UBND', 'Căn cứ Kế hoạch số 07/KH-THCS ngày 05/01/2024 của Trường THCS An Phú;'),
    ),
  ]);
  const reference = inside('references/ke-hoach-07-kh-thcs-2024.mdx');
  const before = await readFile(reference, 'utf8');
  const file = await put('b.txt', schoolPlan('BÌNH MỸ', 'ngày 20 tháng 02'));
  const { documents, issues } = await run([file]);
  expect(issues).toEqual([]);
  expect(documents[0]).toMatchObject({
    path: inside('documents/ke-hoach-07-kh-thcs-2024-2024-02-20.mdx'),
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

test('a source whose document has a mistake in its YAML is not written a second time', async () => {
  const file = await put('a.txt', plan('12/KH-UBND'));
  await run([file]);
  const target = inside('documents/ke-hoach-12-kh-ubnd-cu-chi-2024.mdx');
  const text = await readFile(target, 'utf8');
  await rm(target);
  const renamed = await put('out/documents/ke-hoach-cu-chi.mdx', text.replace('date:', 'date'));
  expect((await run([file])).issues).toMatchObject([{ code: 'document-broken', path: renamed }]);
  expect(await folder('documents')).toEqual(['ke-hoach-cu-chi.mdx']);
});

test.each<[why: string, a: string, b: string, ids: string[]]>([
  [
    'one citing the other',
    plan(
      '12/KH-UBND',
      'Căn cứ Kế hoạch số 7/KH-UBND ngày 07/4/2024 của Ủy ban nhân dân huyện Củ Chi;',
    ),
    plan('7/KH-UBND'),
    [
      'chi-thi-48-ct-tw-2010.mdx',
      'ke-hoach-12-kh-ubnd-cu-chi-2024.mdx',
      'ke-hoach-7-kh-ubnd-cu-chi-2024.mdx',
    ],
  ],
  [
    'both citing the same, one of them more of it',
    plan('12/KH-UBND', 'Thực hiện Chỉ thị số 48-CT/TW ngày 22/10/2010;'),
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
      await rm(inside(), { recursive: true, force: true });
      for (const file of order) expect((await run([file])).issues).toEqual([]);
      const { sources, issues } = await readCollection(inside());
      expect(issues).toEqual([]);
      expect(sources.map(({ id }) => `${id}.mdx`)).toEqual(ids);
    }
  },
);

test('a document and a cited one that would have its id are both kept, in both orders', async () => {
  const cites = 'Căn cứ Kế hoạch số 07/KH-THCS ngày 05/01/2024 của Trường THCS An Phú;';
  const files = [
    await put('a.txt', plan('12/KH-UBND', cites)),
    await put('b.txt', schoolPlan('BÌNH MỸ', 'ngày 20 tháng 02')),
  ];
  for (const order of [files, files.toReversed()]) {
    await rm(inside(), { recursive: true, force: true });
    for (const file of order) expect((await run([file])).issues).toEqual([]);
    const { sources, issues } = await readCollection(inside());
    expect(issues).toEqual([]);
    const dates = sources.map(({ kind, frontmatter: { number, date } }) => [kind, number, date]);
    expect(dates.filter(([, number]) => number === '07/KH-THCS').sort()).toEqual([
      ['document', '07/KH-THCS', '2024-02-20'],
      ['reference', '07/KH-THCS', '2024-01-05'],
    ]);
  }
});
