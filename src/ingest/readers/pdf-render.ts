import type { Bitmap } from './ocr-image.ts';
import { type PdfFile, withPage } from './pdf-file.ts';
import { bytesOf, withMemory } from './pdf-library.ts';

/** A page is drawn with at most this many pixels; one of A4 at 300 dpi has 9 million. */
const mostPixels = 36_000_000;
/** Draws annotations too: some offices keep number and date in them. https://pdfium.googlesource.com/pdfium/+/main/public/fpdfview.h */
const withAnnotations = 0x01;
/** Puts red first, as the pixels of an image have it. */
const reverseBytes = 0x10;
const bgraFormat = 4;

/** A drawn page, and the length of its pixels in points. */
export interface DrawnPage {
  readonly bitmap: Bitmap;
  readonly points: number;
}

/** Draws a page (0-based) at a resolution, on white. Throws when the page is damaged. */
export function drawPage(file: PdfFile, index: number, dpi: number): DrawnPage {
  const { library } = file;
  return withPage(file, index, (page) => {
    const points = {
      width: library.FPDF_GetPageWidthF(page),
      height: library.FPDF_GetPageHeightF(page),
    };
    const most = Math.sqrt(mostPixels / Math.max(1, points.width * points.height));
    const scale = Math.min(dpi / 72, most);
    const width = Math.max(1, Math.round(points.width * scale));
    const height = Math.max(1, Math.round(points.height * scale));
    const pixels = withMemory(library, width * height * 4, (pointer) => {
      const bitmap = library.FPDFBitmap_CreateEx(width, height, bgraFormat, pointer, width * 4);
      library.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
      library.FPDF_RenderPageBitmap(
        bitmap,
        page,
        0,
        0,
        width,
        height,
        0,
        withAnnotations | reverseBytes,
      );
      library.FPDFBitmap_Destroy(bitmap);
      return bytesOf(library).slice(pointer, pointer + width * height * 4);
    });
    return { bitmap: { width, height, pixels }, points: 1 / scale };
  });
}
