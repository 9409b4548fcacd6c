import iconv from 'iconv-lite';
import { greyPage } from '../../../src/ingest/readers/ocr-image.ts';
import { openPdf } from '../../../src/ingest/readers/pdf-file.ts';
import { drawPage } from '../../../src/ingest/readers/pdf-render.ts';
import { makeDoc } from '../../../src/ingest/readers/testing/doc.ts';
import { makeDocx, makeOdt } from '../../../src/ingest/readers/testing/files.ts';
import { linesPdf } from '../../../src/ingest/readers/testing/make-pdf.ts';
import { makeZip } from '../../../src/ingest/readers/testing/zip.ts';

/** Makes a file of the lines of a text. */
export interface Maker {
  readonly ending: string;
  /** Of a hundred files so many are of this kind. */
  readonly share: number;
  readonly make: (lines: readonly string[]) => Promise<Uint8Array> | Uint8Array;
}

/** Kinds of files as they come together in an office. */
export const makers: readonly [Maker, ...Maker[]] = [
  { ending: 'docx', share: 32, make: (lines) => makeDocx(lines.map(docxLine).join('')) },
  // The pages of formatting of this maker hold short texts only.
  { ending: 'doc', share: 16, make: (lines) => makeDoc(docRuns(lines), ['Times New Roman']) },
  { ending: 'rtf', share: 10, make: (lines) => Buffer.from(rtf(lines)) },
  { ending: 'odt', share: 6, make: (lines) => makeOdt(lines.map(odtLine).join('')) },
  { ending: 'html', share: 6, make: (lines) => Buffer.from(html(lines)) },
  { ending: 'md', share: 4, make: (lines) => Buffer.from(lines.join('\n\n')) },
  { ending: 'txt', share: 4, make: (lines) => Buffer.from(lines.join('\n')) },
  { ending: 'bom.txt', share: 2, make: (lines) => Buffer.from(`\uFEFF${lines.join('\r\n')}`) },
  { ending: 'utf16.txt', share: 2, make: (lines) => encoded(lines, 'utf16le') },
  { ending: '1258.txt', share: 2, make: (lines) => encoded(lines.map(toneApart), 'windows-1258') },
  { ending: 'tcvn3.txt', share: 2, make: (lines) => encoded(lines, 'tcvn') },
  { ending: 'pdf', share: 10, make: (lines) => linesPdf('.VnTime', lines.slice(0, 35).map(tcvn)) },
  { ending: 'png', share: 2, make: scan },
  { ending: 'zip', share: 2, make: zip },
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const docxLine = (line: string) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`;
const odtLine = (line: string) => `<text:p>${escaped(line)}</text:p>`;
const docRuns = (lines: readonly string[]) => [
  {
    text: lines
      .slice(0, 20)
      .map((line) => `${line}\r`)
      .join(''),
    font: 0,
  },
];

function rtf(lines: readonly string[]): string {
  const letters = lines.join('\n').replace(/[^\n -~]/gu, (sign) => `\\u${sign.charCodeAt(0)}?`);
  return `{\\rtf1\\ansi ${letters.replaceAll('\n', '\\par\n')}}`;
}

function html(lines: readonly string[]): string {
  return `<meta charset="utf-8">${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}`;
}

function encoded(lines: readonly string[], encoding: string): Buffer {
  return iconv.encode(lines.join('\r\n'), encoding, { addBOM: encoding === 'utf16le' });
}

/** Windows-1258 writes the tone behind its letter. */
function toneApart(line: string): string {
  return line.normalize('NFD').replace(/\p{L}\p{M}+/gu, (letter) => {
    const tones = letter.match(/[\u0300\u0301\u0303\u0309\u0323]/gu) ?? [];
    const base = letter.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC');
    return base + tones.join('');
  });
}

/** Letters of TCVN3 as the letters of Windows Western with the same numbers. */
const tcvn = (line: string) => iconv.encode(line, 'tcvn').toString('latin1');

/** Draws a page. The font that PDFium brings along lacks Vietnamese letters, which makes it no faster to recognise. */
async function scan(lines: readonly string[]): Promise<Uint8Array> {
  const plain = lines
    .slice(0, 12)
    .map((line) =>
      line
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('đ', 'd')
        .replaceAll('Đ', 'D')
        .slice(0, 60),
    );
  const opened = await openPdf(linesPdf('Times-Roman', plain));
  if (opened.status === 'failed') throw new Error(`the page cannot be drawn: ${opened.problem}`);
  try {
    return (await greyPage(drawPage(opened.file, 0, 300).bitmap)).png;
  } finally {
    opened.file.close();
  }
}

function zip(lines: readonly string[]): Uint8Array {
  const parts = ['một', 'hai', 'ba'].map((name, at) => ({
    name: `${name}.txt`,
    content: lines.map((line) => line.replace(/^Số: /u, `Số: ${at + 1}0000`)).join('\n'),
  }));
  return makeZip(parts);
}
