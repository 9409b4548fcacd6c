import { type PdfFile, withPage } from './pdf-file.ts';
import { bytesOf, memoryOf, type Pdfium, withMemory } from './pdf-library.ts';
import { drawingsOf, type PagePlane, pagePlane, type Rule } from './pdf-plane.ts';
import { signOf, unknownSign } from './pdf-signs.ts';

/** A sign on a page; lengths in points from the upper left corner of the page as it is shown. */
export interface Glyph {
  /** As the file maps it to Unicode; letters of a legacy font are what Windows Western makes of them. */
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The file has no letter for it. */
  readonly unmapped: boolean;
  /** It is not set level, such as a watermark across the page. */
  readonly slanted: boolean;
  /** It is not drawn, as the words that a scanner lays behind its picture. */
  readonly hidden: boolean;
}

/** What stands on a page. */
export interface PageGlyphs {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Lines of text that is not set level, such as a watermark. */
  readonly aslant: readonly string[];
  /** Lines drawn on it: borders of tables, rules. */
  readonly rules: readonly Rule[];
  /** Share of the page that a picture covers. */
  readonly pictured: number;
  /** Nothing at all is drawn on it. */
  readonly isBlank: boolean;
}

/** Reads the signs of a page (0-based) in the order of the file. Throws when the page is damaged. */
export function glyphsOfPage(file: PdfFile, index: number): PageGlyphs {
  const { library } = file;
  return withPage(file, index, (page) => {
    const plane = pagePlane(library, page);
    const text = library.FPDFText_LoadPage(page);
    if (text === 0) throw new Error(`the text of page ${index + 1} cannot be loaded`);
    try {
      const count = Math.max(0, library.FPDFText_CountChars(text));
      const glyphs = withMemory(library, 512, (pointer) =>
        Array.from({ length: count }, (_, at) => glyphAt(library, { text, at, pointer, plane })),
      );
      const { width, height } = plane;
      const { rules, pictured } = drawingsOf(library, page, plane);
      const isBlank = library.FPDFPage_CountObjects(page) === 0;
      return {
        width,
        height,
        glyphs: glyphs.filter((glyph) => glyph !== null),
        aslant: aslantLines(library, text, glyphs),
        rules,
        pictured,
        isBlank,
      };
    } finally {
      library.FPDFText_ClosePage(text);
    }
  });
}

interface At {
  readonly text: number;
  readonly at: number;
  readonly pointer: number;
  readonly plane: PagePlane;
}

/** Returns a sign; null for one that PDFium made up (ends of lines, blanks): geometry tells those better. */
function glyphAt(library: Pdfium, { text, at, pointer, plane }: At): Glyph | null {
  if (library.FPDFText_IsGenerated(text, at) === 1) return null;
  const code = library.FPDFText_GetUnicode(text, at);
  const box = looseBox(library, { text, at, pointer, plane });
  const origin = originOf(library, { text, at, pointer, plane });
  if (box === null || origin === null) return null;
  const size = sizeOf(library, text, at, pointer);
  const font = fontOf(library, text, at, pointer);
  const sign = signOf(code, font, (box.right - box.left) / Math.max(1, size));
  return {
    text: sign,
    font,
    size,
    ...box,
    baseline: origin.y,
    unmapped: library.FPDFText_HasUnicodeMapError(text, at) === 1 || sign === unknownSign,
    slanted: isSlanted(library, { text, at, pointer, plane }),
    hidden: isHidden(library, text, at),
  };
}

/** Blanks and ends of lines are PDFium's here: on a slant they are not worth a geometry of our own. */
function aslantLines(
  library: Pdfium,
  text: number,
  glyphs: readonly (Glyph | null)[],
): readonly string[] {
  if (!glyphs.some((glyph) => glyph?.slanted)) return [];
  const signs = glyphs.map((glyph, at) => {
    if (glyph !== null) return glyph.slanted ? glyph.text : '\n';
    const sign = String.fromCharCode(library.FPDFText_GetUnicode(text, at));
    return sign.trim() === '' ? sign : '';
  });
  const lines = signs.join('').split(/[\r\n]+/u);
  return lines.map((line) => line.trim().normalize('NFC')).filter((line) => line !== '');
}

function looseBox(
  library: Pdfium,
  { text, at, pointer, plane }: At,
): { left: number; right: number } | null {
  if (!library.FPDFText_GetLooseCharBox(text, at, pointer)) return null;
  const memory = memoryOf(library);
  const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((each) =>
    memory.getFloat32(pointer + each, true),
  );
  const one = plane.place(left, top);
  const other = plane.place(right, bottom);
  return { left: Math.min(one.x, other.x), right: Math.max(one.x, other.x) };
}

function originOf(
  library: Pdfium,
  { text, at, pointer, plane }: At,
): { x: number; y: number } | null {
  if (!library.FPDFText_GetCharOrigin(text, at, pointer, pointer + 8)) return null;
  const memory = memoryOf(library);
  return plane.place(memory.getFloat64(pointer, true), memory.getFloat64(pointer + 8, true));
}

function fontOf(library: Pdfium, text: number, at: number, pointer: number): string {
  const length = library.FPDFText_GetFontInfo(text, at, pointer, 500, pointer + 504);
  const bytes = bytesOf(library).subarray(
    pointer,
    pointer + Math.max(0, Math.min(length, 500) - 1),
  );
  // “BADEPR+.VnTimeH,Bold” is of the family “.VnTimeH”.
  return new TextDecoder()
    .decode(bytes)
    .replace(/^[A-Z]{6}\+|[,-](?:Bold|Italic|Oblique|Regular)+$/gu, '');
}

/** The size as it is shown: the size of the font is often 1 and its matrix makes it large. */
function sizeOf(library: Pdfium, text: number, at: number, pointer: number): number {
  const size = library.FPDFText_GetFontSize(text, at);
  if (!library.FPDFText_GetMatrix(text, at, pointer)) return size;
  const memory = memoryOf(library);
  const scale = Math.hypot(
    memory.getFloat32(pointer + 8, true),
    memory.getFloat32(pointer + 12, true),
  );
  return size * (scale === 0 ? 1 : scale);
}

/** The mode of drawing in which letters are neither filled nor stroked. */
const invisible = 3;

function isHidden(library: Pdfium, text: number, at: number): boolean {
  const object = library.FPDFText_GetTextObject(text, at);
  return object !== 0 && library.FPDFTextObj_GetTextRenderMode(object) === invisible;
}

/** Says whether the line on which a sign stands is not level; that of a skewed scan is level enough. */
function isSlanted(library: Pdfium, { text, at, pointer, plane }: At): boolean {
  if (!library.FPDFText_GetMatrix(text, at, pointer)) return false;
  const memory = memoryOf(library);
  const angle = Math.atan2(memory.getFloat32(pointer + 4, true), memory.getFloat32(pointer, true));
  // A page that is turned clockwise shows level what runs up its own plane.
  const off = Math.atan2(Math.sin(angle - plane.turn), Math.cos(angle - plane.turn));
  return Math.abs(off) > 0.12;
}
