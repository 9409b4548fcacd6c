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
    return {
      x: memory.getInt32(pointer, true) / fine,
      y: memory.getInt32(pointer + 4, true) / fine,
    };
  });
}

/** Kinds of page objects: https://pdfium.googlesource.com/pdfium/+/main/public/fpdf_edit.h */
const pathObject = 2;
const imageObject = 3;
const formObject = 5;
/** A line may be this thick, in points. */
const thick = 2.5;
/** More objects than this make a drawing, not a table. */
const mostObjects = 20_000;

/** What is drawn on a page beside its text. */
export interface Drawings {
  readonly rules: readonly Rule[];
  /** Share of the page that its largest picture covers, or strips of one that go across it. */
  readonly pictured: number;
}

/** Returns the rules and pictures of a page; the sides of a large box count as four rules. */
export function drawingsOf(library: Pdfium, page: number, plane: PagePlane): Drawings {
  const count = Math.min(library.FPDFPage_CountObjects(page), mostObjects);
  return withMemory(library, 16, (pointer) => {
    const rules: Rule[] = [];
    let largest = 0;
    let strips = 0;
    for (let at = 0; at < count; at++) {
      const object = library.FPDFPage_GetObject(page, at);
      const type = library.FPDFPageObj_GetType(object);
      if (type !== pathObject && type !== imageObject && type !== formObject) continue;
      if (!library.FPDFPageObj_GetBounds(object, pointer, pointer + 4, pointer + 8, pointer + 12))
        continue;
      const box = boundsAt(library, pointer, plane);
      if (type === pathObject) rules.push(...sides(box, isStroked(library, object, pointer)));
      // A form may hold the picture of the whole page, as some scanners write it.
      else if (type === imageObject || holdsPicture(library, object)) {
        const share = shareOf(box, plane);
        largest = Math.max(largest, share);
        if (box.right - box.left > 0.8 * plane.width) strips += share;
      }
    }
    return { rules, pictured: Math.max(largest, Math.min(1, strips)) };
  });
}

function holdsPicture(library: Pdfium, form: number): boolean {
  const count = Math.min(library.FPDFFormObj_CountObjects(form), 50);
  return Array.from({ length: count }, (_, at) => library.FPDFFormObj_GetObject(form, at)).some(
    (object) => library.FPDFPageObj_GetType(object) === imageObject,
  );
}

function shareOf({ left, right, top, bottom }: Rule, { width, height }: PagePlane): number {
  const across = Math.min(right, width) - Math.max(left, 0);
  const down = Math.min(bottom, height) - Math.max(top, 0);
  return (Math.max(0, across) * Math.max(0, down)) / Math.max(1, width * height);
}

function boundsAt(library: Pdfium, pointer: number, plane: PagePlane): Rule {
  const memory = memoryOf(library);
  const one = plane.place(memory.getFloat32(pointer, true), memory.getFloat32(pointer + 4, true));
  const other = plane.place(
    memory.getFloat32(pointer + 8, true),
    memory.getFloat32(pointer + 12, true),
  );
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
