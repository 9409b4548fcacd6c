import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readImage } from './ocr.ts';
import { readPdf } from './pdf.ts';
import { type Printer, startPrinter } from './testing/printer.ts';

let printer: Printer;
beforeAll(async () => {
  printer = await startPrinter();
}, 60_000);
afterAll(() => printer.close());

const slow = 60_000;
const sentence =
  'Thực hiện Chỉ thị số 48-CT/TW ngày 22 tháng 10 năm 2010 của Bộ Chính trị và Nghị định số 15/2020/NĐ-CP của Chính phủ về công tác phòng, chống tội phạm';

/** The share of the words of `expected` that stand in `text`. */
function wordsRight(text: string, expected: string): number {
  const words = expected.split(' ');
  return (
    words.filter((word) => text.split(' ').some((read) => read.startsWith(word))).length /
    words.length
  );
}

test(
  'a scan with a red seal and a blue signature over its letters is read',
  async () => {
    const seal = (style: string, color: string) =>
      `<div style="position:absolute;mix-blend-mode:multiply;border:4px solid ${color};border-radius:50%;${style}"></div>`;
    const html = `<p>${sentence}.</p>${seal('left:120px;top:10px;width:110px;height:90px', '#e03040')}${seal('left:300px;top:60px;width:150px;height:20px', '#3050d0')}`;
    const result = await readImage(await printer.png(html, 160), 'a/quét.png');
    expect(result).toMatchObject({ status: 'read', read: { format: 'image', pages: 1 } });
    expect(result.status === 'read' && wordsRight(result.read.text, sentence)).toBeGreaterThan(0.9);
    expect(result.status === 'read' && result.read.text).toContain(
      'Chỉ thị số 48-CT/TW ngày 22 tháng 10 năm 2010',
    );
    expect(result.status === 'read' && result.read.text).toContain('Nghị định số 15/2020/NĐ-CP');
  },
  slow,
);

test(
  'of a file with a page of text and a scanned page only that one is recognised, and progress is told',
  async () => {
    const png = await printer.png(`<p>${sentence}, trang hai.</p>`, 160);
    const picture = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    const bytes = await printer.pdf({
      html: `<p>${sentence}, trang một.</p><div style="break-before:page"><img style="width:100%" src="${picture}" alt=""></div>`,
    });
    const told: string[] = [];
    const result = await readPdf(bytes, 'a/b.pdf', {
      onPage: (page, of) => told.push(`${page}/${of}`),
    });
    const lines = result.status === 'read' ? result.read.text.split('\n') : [];
    expect(lines).toEqual([
      `${sentence}, trang một.`,
      expect.stringContaining('Chỉ thị số 48-CT/TW ngày 22'),
    ]);
    expect(wordsRight(lines[1] ?? '', `${sentence}, trang hai.`)).toBeGreaterThan(0.9);
    expect(told).toEqual(['2/2']);
  },
  slow,
);

test(
  'a page on its side is turned',
  async () => {
    const png = await printer.png(`<p>${sentence}.</p>`, 160);
    const result = await readImage(await sharp(png).rotate(90).png().toBuffer(), 'a/b.png');
    expect(result.status === 'read' && wordsRight(result.read.text, sentence)).toBeGreaterThan(0.9);
  },
  slow,
);

test.each<[code: string, bytes: Uint8Array, ocr: boolean]>([
  ['source-image-unreadable', new TextEncoder().encode('no picture'), true],
  ['source-image-unreadable', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a), true],
])('%s is said of what is no picture', async (code, bytes, ocr) => {
  const result = await readImage(bytes, 'a/b.jpg', { ocr });
  expect(result).toMatchObject({ status: 'failed', issue: { code, path: 'a/b.jpg' } });
});

test('a picture is not recognised when that is not allowed', async () => {
  const result = await readImage(await printer.png('<p>Chữ</p>', 60), 'a/b.png', { ocr: false });
  expect(result).toMatchObject({ status: 'failed', issue: { code: 'source-needs-ocr' } });
});

test(
  'a page in which nothing can be read is said',
  async () => {
    const drawing = '<svg width="300" height="300"><circle cx="99" cy="99" r="80"/></svg>';
    const html = `<p>${sentence}.</p><div style="break-before:page">${drawing}</div>`;
    const result = await readPdf(await printer.pdf({ html }), 'a/b.pdf');
    expect(result).toMatchObject({
      read: {
        text: `${sentence}.`,
        doubts: [{ line: 1, page: 2, reason: 'không đọc được chữ nào ở trang 2' }],
      },
    });
  },
  slow,
);

test(
  'a picture without text is said to hold none',
  async () => {
    const result = await readImage(await printer.png('', 60), 'a/b.png');
    expect(result).toMatchObject({ status: 'failed', issue: { code: 'source-empty' } });
  },
  slow,
);
