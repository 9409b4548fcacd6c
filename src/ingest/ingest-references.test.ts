import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { plan } from './testing/plan.ts';
import { temporaryCollection } from './testing/temporary-collection.ts';

const { folder, inside, put, run } = temporaryCollection();

/** Ingests a plan that cites plan 7/KH-UBND, and returns the name of the reference that it makes. */
async function citedPlan(): Promise<string> {
  const basis = 'Căn cứ Kế hoạch số 7/KH-UBND ngày 07/4/2024 của Ủy ban nhân dân huyện Củ Chi;';
  await run([await put('a.txt', plan('12/KH-UBND', basis))]);
  return (await folder('references'))[0] ?? '';
}

test('the text of a reference takes its place and its address', async () => {
  const reference = await citedPlan();
  const { documents } = await run([await put('b.txt', plan('7/KH-UBND'))]);
  expect(documents[0]).toMatchObject({
    outcome: 'new',
    path: inside(`documents/${reference}`),
    formerReference: inside(`references/${reference}`),
  });
  expect(await folder('references')).toEqual(['chi-thi-48-ct-tw-2010.mdx']);
});

test('a reference with a note does not go without force', async () => {
  const name = await citedPlan();
  const reference = inside(`references/${name}`);
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

test.each(['references', 'documents'])(
  'a citation with another date fills nothing in what %s holds, and does not take its place',
  async (where) => {
    const held = await put(
      `out/${where}/chi-thi-05-ct-tw-2016.mdx`,
      '---\ntype: CT\nnumber: 05-CT/TW\ndate: 2016-05-15\ntitle: null\n---\n\nGhi chú.\n',
    );
    const before = await readFile(held, 'utf8');
    const body = 'Thực hiện Chỉ thị số 05-CT/TW ngày 15/12/2016 của Bộ Chính trị;';
    const { references } = await run([await put('a.txt', plan('12/KH-UBND', body))]);
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
    const file = await put('a.txt', `${plan('12/KH-UBND', body)}\n`);
    const { documents, failed, references, issues } = await run([file]);
    expect([documents.length, failed, references]).toEqual([1, 0, []]);
    expect(issues).toMatchObject([{ code: 'reference-held-back', path: held }]);
    expect(issues[0]?.message).toBe(
      `no reference is written for “Kế hoạch số 7/KH-UBND” (2024-04-07): it may be ${held}`,
    );
  },
);
