import { readPlc } from './doc-file.ts';

/** A stretch of the main stream (byte offsets) with the formatting stored for it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly list: Buffer;
}

const pageSize = 512;

/** Reads the stretches of the pages that a structure lists, in order; `listAt` finds the formatting of one in its page. */
function stretchesOf(
  main: Buffer,
  part: Buffer,
  itemSize: number,
  listAt: (page: Buffer, offset: number) => Buffer,
): Stretch[] {
  const found: Stretch[] = [];
  for (const item of readPlc(part, 4).items) {
    const first = (item.readUInt32LE() & 0x3fffff) * pageSize;
    const page = main.subarray(first, first + pageSize);
    const count = page.readUInt8(pageSize - 1);
    for (let at = 0; at < count; at++) {
      const offset = page.readUInt8((count + 1) * 4 + at * itemSize) * 2;
      const list = offset === 0 ? Buffer.alloc(0) : listAt(page, offset);
      found.push({ start: page.readUInt32LE(at * 4), end: page.readUInt32LE(at * 4 + 4), list });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Reads where runs begin and end, with their changes. */
export function runStretches(main: Buffer, part: Buffer): Stretch[] {
  return stretchesOf(main, part, 1, (page, offset) => {
    const size = page.readUInt8(offset);
    return page.subarray(offset + 1, offset + 1 + size);
  });
}

/** Reads where paragraphs begin and end; the list starts with the number of the style (2 bytes). */
export function paragraphStretches(main: Buffer, part: Buffer): Stretch[] {
  return stretchesOf(main, part, 13, (page, offset) => {
    const half = page.readUInt8(offset);
    if (half !== 0) return page.subarray(offset + 1, offset + half * 2);
    return page.subarray(offset + 2, offset + 2 + page.readUInt8(offset + 1) * 2);
  });
}

/** Returns the stretch that holds a byte offset; null when none does. */
export function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | null {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch === undefined) return null;
    if (offset < stretch.start) high = middle - 1;
    else if (offset >= stretch.end) low = middle + 1;
    else return stretch;
  }
  return null;
}
