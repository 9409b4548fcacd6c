import { issue } from '../../lib/index.ts';
import {
  nameOf,
  type PageOptions,
  type ReadPages,
  type RecognisedPage,
  recognisePage,
} from './ocr.ts';
import { type OcrEngine, startOcr } from './ocr-engine.ts';
import { greyPage } from './ocr-image.ts';
import { readTextOf } from './page-text.ts';
import { openPdf, type PdfFile, type PdfProblem } from './pdf-file.ts';
import { forgetPdfium } from './pdf-library.ts';
import { readPageText, type TextPage } from './pdf-page.ts';
import { drawPage } from './pdf-render.ts';

/** A file with more pages than this is a book or an attack, and no document. */
const mostPages = 2000;
/** A page image of 300 dpi is some hundred kilobytes, so this is a scan of hundreds of pages. */
const defaultMostBytes = 256 * 1024 * 1024;
const dpi = 300;

/**
 * Reads a PDF file: its text by position, and pages without usable text by recognition (`ocr`). It is read whole or
 * not at all. `path` is named in the issue; its hash and path are how the page images are found again.
 */
export async function readPdf(
  bytes: Uint8Array,
  path: string,
  options: PageOptions = {},
): Promise<ReadPages> {
  const name = nameOf(path);
  const where = { path, line: null };
  if (bytes.length > (options.mostBytes ?? defaultMostBytes))
    return failed('too-large', bytes, path);
  if (isCutOff(bytes)) return failed('damaged', bytes, path);
  const opened = await openPdf(bytes);
  if (opened.status === 'failed') return failed(opened.problem, bytes, path);
  const { file } = opened;
  if (file.pages > mostPages) {
    file.close();
    const details = { name, pages: String(file.pages), most: String(mostPages) };
    return { status: 'failed', issue: issue('source-pdf-too-long', details, where) };
  }
  try {
    const read = await readOpen(file, path, options);
    file.close();
    return read;
  } catch (error) {
    // What PDFium throws is a trap of WebAssembly: its memory is no longer sound.
    forgetPdfium();
    if (
      error instanceof WebAssembly.RuntimeError ||
      error instanceof RangeError ||
      isPageError(error)
    ) {
      return failed('damaged', bytes, path);
    }
    throw error;
  }
}

function isPageError(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:page \d+|the text of page \d+) cannot be loaded$/u.test(error.message)
  );
}

async function readOpen(
  file: PdfFile,
  path: string,
  { onPage, ocr = true, decode }: PageOptions,
): Promise<ReadPages> {
  const name = nameOf(path);
  const where = { path, line: null };
  const texts = Array.from({ length: file.pages }, (_, index) => readPageText(file, index, decode));
  const wanting = texts.filter(({ needsOcr }) => needsOcr !== null);
  if (wanting.length > 0 && !ocr) {
    const pages =
      wanting.length === texts.length ? 'all' : wanting.map(({ page }) => page).join(', ');
    return { status: 'failed', issue: issue('source-needs-ocr', { name, pages }, where) };
  }
  const recognised = await recogniseAll(file, wanting, onPage);
  const pages = texts.map((text) => ({ ...text, ...recognised.get(text.page) }));
  const height = Math.max(...texts.map((text) => text.height));
  const pageDoubts = doubtsOfPages(texts, recognised);
  const read = readTextOf({ pages, height, format: 'pdf', count: file.pages, decode, pageDoubts });
  if (read.text === '') return { status: 'failed', issue: issue('source-empty', { name }, where) };
  return {
    status: 'read',
    read: recognised.size === 0 ? read : { ...read, recognised: recognised.size },
  };
}

/** A page in which nothing is found may be a drawing, or a part of the file that is damaged: it must not go unsaid. */
function doubtsOfPages(
  texts: readonly TextPage[],
  recognised: ReadonlyMap<number, RecognisedPage>,
): Map<number, string> {
  return new Map(
    texts.flatMap(({ page, doubt }): [number, string][] => {
      const isLost = recognised.get(page)?.segments.length === 0;
      const reason = isLost ? `không đọc được chữ nào ở trang ${page}` : doubt;
      return reason === null ? [] : [[page, reason]];
    }),
  );
}

/** Recognises pages one after the other: only one image is in memory. */
async function recogniseAll(
  file: PdfFile,
  wanting: readonly TextPage[],
  onPage: PageOptions['onPage'],
): Promise<Map<number, RecognisedPage>> {
  const recognised = new Map<number, RecognisedPage>();
  let engine: OcrEngine | null = null;
  try {
    for (const { page } of wanting) {
      onPage?.(page, file.pages);
      engine ??= await startOcr();
      const { bitmap, points } = drawPage(file, page - 1, dpi);
      recognised.set(page, await recognisePage(engine, await greyPage(bitmap), { page, points }));
    }
    return recognised;
  } finally {
    await engine?.close();
  }
}

/** A file that has been cut off lacks its last mark, and what can still be opened lacks pages. */
function isCutOff(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024));
  return start.includes('%PDF-') && !Buffer.from(bytes.subarray(-2048)).includes('%%EOF');
}

function failed(problem: PdfProblem, bytes: Uint8Array, path: string): ReadPages {
  const name = nameOf(path);
  const where = { path, line: null };
  switch (problem) {
    case 'not-pdf':
      return {
        status: 'failed',
        issue: issue('source-pdf-other', { name, kind: kindOf(bytes) }, where),
      };
    case 'encrypted':
      return { status: 'failed', issue: issue('source-pdf-locked', { name }, where) };
    case 'damaged':
      return { status: 'failed', issue: issue('source-pdf-damaged', { name }, where) };
    case 'no-pages':
      return { status: 'failed', issue: issue('source-pdf-no-pages', { name }, where) };
    case 'too-large':
      return { status: 'failed', issue: issue('source-pdf-too-large', { name }, where) };
    default:
      return problem satisfies never;
  }
}

const signatures: readonly (readonly [bytes: string, kind: string])[] = [
  ['\u00FF\u00D8\u00FF', 'a JPEG picture'],
  ['\u0089PNG', 'a PNG picture'],
  ['II*\u0000', 'a TIFF picture'],
  ['MM\u0000*', 'a TIFF picture'],
  ['PK\u0003\u0004', 'an office or ZIP file'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old office file (.doc)'],
  ['{\\rtf', 'an RTF file'],
  ['<', 'a web page'],
];

function kindOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1').trimStart();
  return signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? 'something else';
}
