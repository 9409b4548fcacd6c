import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { containedFiles } from './contained.ts';
import { decodePages } from './decode-pages.ts';
import type { ReadText } from './model.ts';
import { pageReaders } from './page-readers.ts';
import { readFileText } from './read-file.ts';
import { linesPdf } from './testing/make-pdf.ts';
import { type Printer, startPrinter } from './testing/printer.ts';
import { makeZip } from './testing/zip.ts';

async function readAs(bytes: Uint8Array, name: string): Promise<ReadText> {
  const reading = await readFileText(bytes, name, { path: `dir/${name}`, ...pageReaders() });
  if (reading.status === 'failed') throw new Error(reading.issue.message);
  return reading.read;
}

describe('letters of pages in fonts from before Unicode', () => {
  test.each<[why: string, font: string, line: string, text: string, encoding: string]>([
    ['TCVN3', '.VnTime', 'Thùc hiÖn kÕ ho\u00b9ch', 'Thực hiện kế hoạch', 'TCVN3 (.VnTime)'],
    ['capitals drawn by a font', '.VnTimeH', 'KÕ ho\u00b9ch', 'KẾ HOẠCH', 'TCVN3 (.VnTimeH)'],
    ['VNI', 'VNI-Times', 'Keá hoaïch thöïc hieän', 'Kế hoạch thực hiện', 'VNI (VNI-Times)'],
    [
      'a font that does not tell, but letters that do',
      'ArialMT',
      'Thùc hiÖn kÕ ho\u00b9ch ®µo t¹o c¸n bé',
      'Thực hiện kế hoạch đào tạo cán bộ',
      'TCVN3 (đoán theo chữ)',
    ],
  ])('%s', async (_why, font, line, text, encoding) => {
    const read = await readAs(linesPdf(font, [line]), 'a.pdf');
    expect(read).toMatchObject({ text, encoding, format: 'pdf' });
  });

  test.each<[why: string, lines: string[], text: string]>([
    [
      'ư at the end of a line is no hyphen',
      ['Thùc hiÖn ChØ thÞ cña Ban BÝ th\u00AD', 'vÒ c«ng t¸c ®µo t¹o c¸n bé'],
      'Thực hiện Chỉ thị của Ban Bí thư về công tác đào tạo cán bộ',
    ],
    [
      'words that begin a paragraph are known',
      ['§iÒu 1. ViÖc ®µo t¹o c¸n bé.', '§iÒu 2. ViÖc thi hµnh'],
      'Điều 1. Việc đào tạo cán bộ.\nĐiều 2. Việc thi hành',
    ],
  ])('%s in TCVN3', async (_why, lines, text) => {
    expect((await readAs(linesPdf('.VnTime', lines), 'a.pdf')).text).toBe(text);
  });

  test('a font that misleads is not believed, and that is said', () => {
    const text = 'Căn cứ Nghị định của Chính phủ là chính sách xã hội được áp dụng';
    expect(decodePages([[{ text, font: '.VnTime' }]])).toEqual({
      texts: [text],
      encoding: null,
      doubts: [],
      ofFile: ['phông TCVN3 nhưng chữ là Unicode'],
    });
  });
});

describe('what a reader of pages leaves out', () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await startPrinter();
  }, 60_000);
  afterAll(() => printer.close());

  const mark =
    '<div style="position:fixed;top:8cm;left:2cm;font-size:40pt;color:#ccc;transform:rotate(-45deg)">BẢN SAO LƯU</div>';
  const page = '<p>Thực hiện kế hoạch đào tạo, bồi dưỡng cán bộ.</p>';

  test('a watermark is no part of the text, and is kept apart once', async () => {
    const html = `${mark}${page}<div style="break-before:page"><p>1. Trang sau.</p></div>`;
    const read = await readAs(await printer.pdf({ html }), 'a.pdf');
    expect(read.text).toBe('Thực hiện kế hoạch đào tạo, bồi dưỡng cán bộ.\n1. Trang sau.');
    expect(read.apart).toEqual([
      { kind: 'comment', text: 'Chữ chìm hoặc xiên ở trang 1, 2: BẢN SAO LƯU' },
    ]);
  });
});

test('a PDF file that cannot be read names the path inside its ZIP file', async () => {
  const zip = makeZip([{ name: 'x/a.pdf', content: '%PDF-1.7 nothing %%EOF' }]);
  for await (const each of containedFiles({ path: 'b.zip', name: 'b.zip', bytes: zip })) {
    if ('code' in each) throw new Error(each.message);
    const reading = await readFileText(each.bytes, each.name, {
      ...pageReaders(),
      path: each.path,
    });
    expect(reading).toMatchObject({
      status: 'failed',
      issue: { code: 'source-pdf-damaged', path: 'b.zip/x/a.pdf' },
    });
  }
});
