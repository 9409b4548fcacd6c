import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadText } from './model.ts';
import { readPdf } from './pdf.ts';
import { emptyPdf, lockedPdf } from './testing/make-pdf.ts';
import { type Print, type Printer, startPrinter } from './testing/printer.ts';

let printer: Printer;
beforeAll(async () => {
  printer = await startPrinter();
}, 60_000);
afterAll(() => printer.close());

async function printed(print: Print): Promise<ReadText> {
  const result = await readPdf(await printer.pdf(print), 'a/b.pdf', { ocr: false });
  if (result.status === 'failed') throw new Error(result.issue.message);
  return result.read;
}

const linesOf = async (html: string) => (await printed({ html })).text.split('\n');

const filler =
  'các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao xây dựng kế hoạch triển khai ';
const letterhead = `<table class="l"><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH QUẢNG NINH</td>
  <td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b></td></tr>
  <tr><td><br>Số: 48/KH-UBND</td><td><br><i>Quảng Ninh, ngày 12 tháng 3 năm 2026</i></td></tr></table>`;
const signature = `<table class="l"><tr><td style="text-align:left;width:50%;font-size:11pt"><i>Nơi nhận:</i><br>- Bộ Công an;<br>- Thường trực Tỉnh ủy;<br>- Các sở, ban, ngành;<br>- Lưu: VT, NC.</td>
  <td><b>TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH</b><br><br><br><br><b>Nguyễn Văn A</b></td></tr></table>`;

describe('a PDF file with text', () => {
  test('letterhead and signature are read column by column', async () => {
    expect(await linesOf(`${letterhead}<p>${filler.repeat(3)}</p>${signature}`)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH QUẢNG NINH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 48/KH-UBND',
      'Quảng Ninh, ngày 12 tháng 3 năm 2026',
      filler.repeat(3).trim(),
      'Nơi nhận:',
      '- Bộ Công an;',
      '- Thường trực Tỉnh ủy;',
      '- Các sở, ban, ngành;',
      '- Lưu: VT, NC.',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Nguyễn Văn A',
    ]);
  });

  test.each<[why: string, html: string, expected: string[]]>([
    [
      'lines of a paragraph are joined',
      `<p>${filler.repeat(4)}hết.</p><p>Đoạn sau.</p>`,
      [`${filler.repeat(4)}hết.`, 'Đoạn sau.'],
    ],
    [
      'a number broken after its hyphen',
      '<p>Chỉ thị số 48-<br>CT/TW ngày</p>',
      ['Chỉ thị số 48-CT/TW ngày'],
    ],
    [
      'lines of a title stay apart',
      '<p class="c"><b>KẾ HOẠCH</b><br><b>Tuyên truyền Chỉ thị số 48-CT/TW</b><br><b>trên địa bàn tỉnh</b></p>',
      ['KẾ HOẠCH', 'Tuyên truyền Chỉ thị số 48-CT/TW', 'trên địa bàn tỉnh'],
    ],
    [
      'items of a list',
      '<p>1. Một việc;</p><p>a) Hai việc;</p><p>- Ba việc.</p>',
      ['1. Một việc;', 'a) Hai việc;', '- Ba việc.'],
    ],
    [
      'a table with borders by row',
      '<table class="g"><tr><td>STT</td><td>Nội dung</td></tr><tr><td>1</td><td>Hội nghị<br>quán triệt</td></tr></table>',
      ['STT | Nội dung', '1 | Hội nghị quán triệt'],
    ],
    [
      'letters are composed',
      `<p>${'Điều khoản thi hành'.normalize('NFD')}</p>`,
      ['Điều khoản thi hành'],
    ],
  ])('%s', async (_why, html, expected) => {
    expect(await linesOf(html)).toEqual(expected);
  });

  test('a number broken over lines of a paragraph is one number', async () => {
    const html = `<p style="width:9cm;text-align:left">${'Thực hiện chỉ đạo của Trung ương tại '.repeat(2)}các văn bản số 4017/TTr-BNNMT, 4018/TTr-BNNMT, 4019/TTr-BNNMT, 4020/TTr-BNNMT, 4021/TTr-BNNMT và 4022/TTr-BNNMT.</p>`;
    const [line = ''] = await linesOf(html);
    expect(line.match(/\d{4}\/TTr-BNNMT/gu)).toHaveLength(6);
  });

  test('running heads and page numbers stand apart, and a paragraph goes on over the page', async () => {
    const html = `<p>${filler.repeat(30)}hết đoạn.</p>`.repeat(3);
    const read = await printed({ html, head: 'Kế hoạch tuyên truyền năm 2026', numbered: true });
    expect(read.pages).toBeGreaterThan(2);
    expect(read.apart).toContainEqual({ kind: 'header', text: 'Kế hoạch tuyên truyền năm 2026' });
    expect(read.apart).toContainEqual({ kind: 'footer', text: `1 … ${read.pages}` });
    expect(read.text.split('\n')).toEqual(Array(3).fill(`${filler.repeat(30)}hết đoạn.`));
  });

  test('a note at the foot of a page stands below the paragraph with which the page ends', async () => {
    const note =
      '<p style="font-size:9pt;text-indent:0;position:absolute;top:23cm">1 Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2017.</p>';
    const html = `<div style="height:22.5cm;overflow:hidden">${`<p>Đoạn đầu.</p>`.repeat(24)}</div>${note}<p style="break-before:page">Trang sau.</p>`;
    const lines = (await printed({ html })).text.split('\n');
    expect(lines.slice(-3)).toEqual([
      'Đoạn đầu.',
      '1 Nghị quyết số 18-NQ/TW ngày 25 tháng 10 năm 2017.',
      'Trang sau.',
    ]);
  });

  test('letters set apart are words', async () => {
    const html = '<p style="letter-spacing:4px">KẾ HOẠCH thực hiện Chỉ thị</p>';
    expect(await linesOf(html)).toEqual(['KẾ HOẠCH thực hiện Chỉ thị']);
  });

  test('a text in another language needs no recognition', async () => {
    const html = `<p>${'This agreement governs the relationship between both contracting parties. '.repeat(5)}</p>`;
    expect((await printed({ html })).doubts).toEqual([]);
  });
});

describe('a PDF file that cannot be read', () => {
  const apart =
    'C á c c ơ q u a n đ ơ n v ị x â y d ự n g k ế h o ạ c h t r i ể n k h a i t h ự c h i ệ n';
  test.each<[code: string, message: RegExp, bytes: () => Promise<Uint8Array> | Uint8Array]>([
    ['source-pdf-locked', /“b\.pdf” is locked/u, lockedPdf],
    ['source-pdf-no-pages', /without pages/u, () => emptyPdf(0)],
    ['source-pdf-too-long', /5000 pages, and at most 2000/u, () => emptyPdf(5000)],
    ['source-empty', /holds no text/u, () => emptyPdf(1)],
    ['source-pdf-other', /is a JPEG picture/u, () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    [
      'source-pdf-other',
      /is an office or ZIP file/u,
      () => new TextEncoder().encode('PK\u0003\u0004x'),
    ],
    ['source-pdf-damaged', /damaged or was cut off/u, () => emptyPdf(2).slice(0, 200)],
    [
      'source-pdf-damaged',
      /damaged or was cut off/u,
      () => new TextEncoder().encode('%PDF-1.7 nothing %%EOF'),
    ],
    [
      'source-needs-ocr',
      /no text that can be used \(pages: all\)/u,
      () => printer.pdf({ html: `<p>${apart}</p>` }),
    ],
    [
      'source-needs-ocr',
      /pages: all/u,
      () =>
        printer.pdf({
          html: '<svg width="300" height="300"><circle cx="99" cy="99" r="80"/></svg>',
        }),
    ],
  ])('%s: %s', async (code, message, bytes) => {
    const result = await readPdf(await bytes(), 'a/b.pdf', { ocr: false });
    expect(result).toMatchObject({ status: 'failed', issue: { code, path: 'a/b.pdf' } });
    expect(result.status === 'failed' && result.issue.message).toMatch(message);
  });
});

test('a file that is too large is not opened', async () => {
  const result = await readPdf(emptyPdf(1), 'a/b.pdf', { mostBytes: 100 });
  expect(result).toMatchObject({ status: 'failed', issue: { code: 'source-pdf-too-large' } });
});

test('a good file is read after a damaged one', async () => {
  await readPdf(new TextEncoder().encode('%PDF-1.7 nothing %%EOF'), 'a.pdf');
  expect((await printed({ html: '<p>Còn đọc được.</p>' })).text).toBe('Còn đọc được.');
});
