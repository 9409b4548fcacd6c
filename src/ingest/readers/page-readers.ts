import { decodePages } from './decode-pages.ts';
import type { PageReader } from './read-file.ts';

/** Called before a page (1-based) is recognised, with how many pages the file has. */
export type TellPage = (path: string, page: number, of: number) => void;

/** How pages are read. */
export interface PageReading {
  readonly tell?: TellPage;
  /** Whether scans may be recognised, which takes seconds a page; a scan is an issue when not. */
  readonly ocr?: boolean;
}

/** Readers of what consists of pages. */
export interface PageReaders {
  readonly pdf: PageReader;
  readonly image: PageReader;
}

/** Returns the readers of PDF files and pictures. Their libraries are loaded with the first file that needs them. */
export function pageReaders({ tell, ocr = true }: PageReading = {}): PageReaders {
  const optionsFor = (path: string) => ({
    ocr,
    decode: decodePages,
    onPage: (page: number, of: number) => tell?.(path, page, of),
  });
  return {
    pdf: async (bytes, path) => {
      const { readPdf } = await import('./pdf.ts');
      return readPdf(bytes, path, optionsFor(path));
    },
    image: async (bytes, path) => {
      const { readImage } = await import('./ocr.ts');
      return readImage(bytes, path, optionsFor(path));
    },
  };
}
