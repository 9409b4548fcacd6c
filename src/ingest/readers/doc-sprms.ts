/** A change of one property: its code, and where its value lies. */
export interface Sprm {
  readonly code: number;
  readonly value: Buffer;
}

const sizes = [1, 1, 2, 4, 2, 2, 0, 3];
const tableDefinition = 0xd608;
const tabChange = 0xc615;

/** Splits a list of property changes ([MS-DOC] Prl); what breaks off at its end is left out. */
export function sprmsOf(list: Buffer): Sprm[] {
  const found: Sprm[] = [];
  let at = 0;
  while (at + 2 < list.length) {
    const code = list.readUInt16LE(at);
    at += 2;
    const fixed = sizes[code >> 13] ?? 0;
    const [skip, size] = fixed > 0 ? [0, fixed] : variableSize(list, at, code);
    if (at + skip + size > list.length) break;
    if (size === 0) {
      at += skip;
      continue;
    }
    found.push({ code, value: list.subarray(at + skip, at + skip + size) });
    at += skip + size;
  }
  return found;
}

/** Returns the length of the length, and the length, of a value that states it. */
function variableSize(list: Buffer, at: number, code: number): [number, number] {
  if (code === tableDefinition && at + 2 <= list.length)
    return [2, Math.max(0, list.readUInt16LE(at) - 1)];
  const size = list[at] ?? 0;
  if (code !== tabChange || size !== 255) return [1, size];
  const cleared = list[at + 1] ?? 0;
  const added = list[at + 2 + cleared * 4] ?? 0;
  return [1, 2 + cleared * 4 + added * 3];
}

/** Codes of the properties that matter for the text. */
export const sprm = {
  runStyle: 0x4a30,
  plain: 0x2a33,
  fontAscii: 0x4a4f,
  fontOther: 0x4a51,
  capitals: 0x083b,
  hidden: 0x083c,
  deleted: 0x0800,
  special: 0x0855,
  symbol: 0x6a09,
  inTable: 0x2416,
  rowEnd: 0x2417,
  depth: 0x6649,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  listLevel: 0x260a,
  list: 0x460b,
  hugePapx: 0x6646,
  hugePapxOld: 0x6645,
} as const;
