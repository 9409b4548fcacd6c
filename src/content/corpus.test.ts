import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from './corpus.ts';

const files = {
  'documents/ke-hoach.mdx':
    '---\ntype: KH\nnumber: null\ndate: null\ntitle: null\n---\n\nKẾ HOẠCH\n\nThực hiện Chỉ thị số 05-CT/TW; Kết luận số 86-KL/TW ngày 05/11/2010 của Bộ Chính trị.\n',
  'documents/hong.mdx': '---\ntype: KH\nnumber: null\ndate: null\ntitle: null\n---\n\n{1}\n',
  'references/chi-thi-05-ct-tw-2006.mdx':
    '---\ntype: CT\nnumber: 05-CT/TW\ndate: 2006-10-14\ntitle: null\n---\n',
  'references/chi-thi-05-ct-tw-2016.mdx':
    '---\ntype: CT\nnumber: 05-CT/TW\ndate: 2016-05-15\ntitle: null\n---\n',
};

test('a corpus is what could be read, and what was wrong with the files comes before what was found in them', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'can-cu-corpus-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await writeFile(path.join(dir, name), text);
  }
  const { entries, issues } = await loadCorpus(dir);
  await rm(dir, { recursive: true });
  expect(entries.map(({ document }) => document.id)).toEqual([
    'chi-thi-05-ct-tw-2006',
    'chi-thi-05-ct-tw-2016',
    'ke-hoach',
  ]);
  const found = path.join(dir, 'documents/ke-hoach.mdx');
  expect(issues).toMatchObject([
    { code: 'body-executable', path: path.join(dir, 'documents/hong.mdx'), line: 8 },
    { code: 'citation-ambiguous', path: found, line: 10 },
    { code: 'citation-missing', path: found, line: 10 },
  ]);
});
