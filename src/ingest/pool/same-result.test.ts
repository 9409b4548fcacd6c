import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sourcePaths } from '../paths.ts';
import { makeDoc } from '../readers/testing/doc.ts';
import { makeDocx, makeOdt } from '../readers/testing/files.ts';
import { emptyPdf, linesPdf, lockedPdf } from '../readers/testing/make-pdf.ts';
import { makeZip } from '../readers/testing/zip.ts';
import { readSources } from './read-sources.ts';
import { allOf } from './testing/all-of.ts';

let dir = '';
const words = 'KẾ HOẠCH về công tác phòng, chống tội phạm';
const files: Readonly<Record<string, string | Uint8Array>> = {
  'a.docx': makeDocx(`<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`),
  'b.doc': makeDoc([{ text: `${words}\r`, font: 0 }], ['Times New Roman']),
  'c.rtf': '{\\rtf1\\ansi K\\u7870? HO\\u7840?CH}',
  'd.odt': makeOdt(`<text:p>${words}</text:p>`),
  'e.html': `<meta charset="utf-8"><p>${words}</p>`,
  'f.md': `# ${words}`,
  'g.txt': `\uFEFF${words}`,
  'h.txt': iconv.encode(words, 'utf16le', { addBOM: true }),
  'i.pdf': linesPdf('.VnTime', ['KÝnh göi: C¸c së, ban, ngµnh']),
  'j.pdf': lockedPdf(),
  'k.pdf': emptyPdf(1),
  'l.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  'm.zip': makeZip([
    { name: 'một.txt', content: words },
    { name: '../x', content: 'x' },
    { name: 'b/hai.rtf', content: '{\\rtf1 THONG BAO}' },
  ]),
  'n.txt': '',
  'o.doc': 'PK\u0003\u0004xx',
};

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'can-cu-same-'));
  for (const [name, content] of Object.entries(files))
    await writeFile(path.join(dir, name), content);
  const paper = { width: 200, height: 100, channels: 3, background: 'white' } as const;
  await sharp({ create: paper }).png().toFile(path.join(dir, 'p.png'));
});

afterAll(() => rm(dir, { recursive: true }));

test('files of every format give the same, read in this process or in others', async () => {
  const { files: paths } = await sourcePaths([dir]);
  expect(paths).toHaveLength(Object.keys(files).length + 1);
  const here = await allOf(readSources(paths, { workers: 0, ocr: false }));
  const formats = here.flatMap((each) => (each.status === 'read' ? [each.file.read.format] : []));
  expect(new Set(formats)).toEqual(
    new Set(['docx', 'doc', 'rtf', 'odt', 'html', 'markdown', 'text', 'pdf']),
  );
  for (const workers of [1, 2]) {
    expect(await allOf(readSources(paths, { workers, ocr: false }))).toEqual(here);
  }
}, 60_000);

test('a file that is known is read nowhere', async () => {
  const { files: paths } = await sourcePaths([path.join(dir, 'a.docx'), path.join(dir, 'g.txt')]);
  const known = new Set([createHash('sha256').update(`\uFEFF${words}`).digest('hex')]);
  for (const workers of [0, 1]) {
    const results = await allOf(readSources(paths, { workers, known }));
    expect(results.map(({ status }) => status)).toEqual(['read', 'known']);
  }
}, 60_000);

test('a page that is recognised gives the same', async () => {
  const { files: paths } = await sourcePaths([path.join(dir, 'p.png')]);
  const told: string[] = [];
  const tell = {
    page: (at: string, page: number, of: number) =>
      void told.push(`${path.basename(at)} ${page}/${of}`),
  };
  const [here] = await allOf(readSources(paths, { workers: 0, tell }));
  const [there] = await allOf(readSources(paths, { workers: 1, tell }));
  expect(there).toEqual(here);
  expect(told).toEqual(['p.png 1/1', 'p.png 1/1']);
}, 60_000);
