import { bytesOf, forgetPdfium, type Pdfium, pdfium } from './pdf-library.ts';

/** An open PDF file. */
export interface PdfFile {
  readonly library: Pdfium;
  readonly document: number;
  readonly pages: number;
  /** Frees its memory; it must not be used afterwards. */
  readonly close: () => void;
}

/** Why a PDF file cannot be opened. */
export type PdfProblem = 'not-pdf' | 'encrypted' | 'damaged' | 'no-pages' | 'too-large';

/** A PDF file, or why there is none. */
export type OpenedPdf =
  | { readonly status: 'open'; readonly file: PdfFile }
  | { readonly status: 'failed'; readonly problem: PdfProblem };

/** Codes of FPDF_GetLastError: https://pdfium.googlesource.com/pdfium/+/main/public/fpdfview.h */
const passwordError = 4;
const securityError = 5;

/** Opens a PDF file that is in memory. A file that asks for a password to be opened is refused. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  if (!startsAsPdf(bytes)) return { status: 'failed', problem: 'not-pdf' };
  const library = await pdfium();
  const copy = library.pdfium.wasmExports.malloc(bytes.length);
  if (copy === 0) return { status: 'failed', problem: 'too-large' };
  bytesOf(library).set(bytes, copy);
  const close = closer(library, copy);
  try {
    const document = library.FPDF_LoadMemDocument(copy, bytes.length, '');
    if (document === 0) {
      const error = library.FPDF_GetLastError();
      close(0);
      const locked = error === passwordError || error === securityError;
      return { status: 'failed', problem: locked ? 'encrypted' : 'damaged' };
    }
    const pages = library.FPDF_GetPageCount(document);
    if (pages > 0) {
      return { status: 'open', file: { library, document, pages, close: () => close(document) } };
    }
    close(document);
    return { status: 'failed', problem: 'no-pages' };
  } catch {
    forgetPdfium();
    return { status: 'failed', problem: 'damaged' };
  }
}

/** The mark may stand anywhere in the first kilobyte, as every viewer allows. */
function startsAsPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

function closer(library: Pdfium, copy: number): (document: number) => void {
  return (document) => {
    if (document !== 0) library.FPDF_CloseDocument(document);
    library.pdfium.wasmExports.free(copy);
  };
}

/** Opens a page (0-based) for the time of `use`. Throws when the page itself is damaged. */
export function withPage<Result>(
  { library, document }: PdfFile,
  index: number,
  use: (page: number) => Result,
): Result {
  const page = library.FPDF_LoadPage(document, index);
  if (page === 0) throw new Error(`page ${index + 1} cannot be loaded`);
  try {
    return use(page);
  } finally {
    library.FPDF_ClosePage(page);
  }
}
