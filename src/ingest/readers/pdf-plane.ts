import { memoryOf, type Pdfium, withMemory } from './pdf-library.ts';

/** How points of a page's own plane lie on the page as it is shown: turned, cut, the upper left corner first. */
export interface PagePlane {
  readonly width: number;
  readonly height: number;
  /** Quarter turns of the page, in radians. */
  readonly turn: number;
  readonly place: (x: number, y: number) => { x: number; y: number };
}

/** A straight line or thin box that is drawn on a page. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Steps of a point: PDFium answers in whole numbers. */
const fine = 100;

/** Measures how a page is turned and cut, by asking PDFium where three points go. */
export function pagePlane(library: Pdfium, page: number): PagePlane {
  const width = library.FPDF_GetPageWidthF(page);
  const height = library.FPDF_GetPageHeightF(page);
  const at = (x: number, y: number) => devicePoint(library, page, { x, y, width, height });
  const zero = at(0, 0);
  const along = at(1000, 0);
  const up = at(0, 1000);
  const turn = (library.FPDFPage_GetRotation(page) * Math.PI) / 2;
  const place = (x: number, y: number) => ({
    x: zero.x + (x * (along.x - zero.x) + y * (up.x - zero.x)) / 1000,
    y: zero.y + (x * (along.y - zero.y) + y * (up.y - zero.y)) / 1000,
  });
  return { width, height, turn, place };
}

interface Asked {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function devicePoint(library: Pdfium, page: number, { x, y, width, height }: Asked) {
  return withMemory(library, 8, (pointer) => {
    const size = [Math.round(width * fine), Math.round(height * fine)] as const;
    library.FPDF_PageToDevice(page, 0, 0, size[0], size[1], 0, x, y, pointer, pointer + 4);
    const memory = memoryOf(library);
    return { x: memory.getInt32(pointer, true) / fine, y: memory.getInt32(pointer + 4, true) / fine };
  });
}

/** Kind of a page object that is a path. */
const pathObject = 2;
/** A line may be this thick, in points. */
const thick = 2.5;
/** More paths than this make a drawing, not a table. */
const mostPaths = 20_000;

/** Returns the rules of a page; the sides of a large box count as four. */
export function rulesOf(library: Pdfium, page: number, plane: PagePlane): Rule[] {
  const count = Math.min(library.FPDFPage_CountObjects(page), mostPaths);
  return withMemory(library, 16, (pointer) => {
    const rules: Rule[] = [];
    for (let at = 0; at < count; at++) {
      const object = library.FPDFPage_GetObject(page, at);
      if (library.FPDFPageObj_GetType(object) !== pathObject) continue;
      if (!library.FPDFPageObj_GetBounds(object, pointer, pointer + 4, pointer + 8, pointer + 12)) continue;
      rules.push(...sides(boundsAt(library, pointer, plane), isStroked(library, object, pointer)));
    }
    return rules;
  });
}

function boundsAt(library: Pdfium, pointer: number, plane: PagePlane): Rule {
  const memory = memoryOf(library);
  const one = plane.place(memory.getFloat32(pointer, true), memory.getFloat32(pointer + 4, true));
  const other = plane.place(memory.getFloat32(pointer + 8, true), memory.getFloat32(pointer + 12, true));
  return {
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
  };
}

function isStroked(library: Pdfium, object: number, pointer: number): boolean {
  if (!library.FPDFPath_GetDrawMode(object, pointer, pointer + 4)) return false;
  return memoryOf(library).getInt32(pointer + 4, true) !== 0;
}

function sides(box: Rule, stroked: boolean): Rule[] {
  const { left, right, top, bottom } = box;
  if (right - left <= thick || bottom - top <= thick) return [box];
  if (!stroked) return [];
  return [
    { left, right, top, bottom: top },
    { left, right, top: bottom, bottom },
    { left, right: left, top, bottom },
    { left: right, right, top, bottom },
  ];
}
