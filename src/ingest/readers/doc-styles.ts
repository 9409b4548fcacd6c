import {
  changeParagraph,
  changeRun,
  type ParagraphProperties,
  plainParagraph,
  plainRun,
  type RunProperties,
} from './doc-formats.ts';
import { sprmsOf } from './doc-sprms.ts';
import type { NamedFont } from './rtf-fonts.ts';
import { utf16Text } from './utf16.ts';

/** The styles of a .doc file by number. */
export interface DocStyles {
  paragraph(style: number): ParagraphProperties;
  run(style: number): RunProperties;
  /** Returns the properties of a run in a character style. */
  withStyle(run: RunProperties, style: number): RunProperties;
}

interface Style {
  readonly base: number;
  readonly kind: number;
  readonly paragraph: Buffer;
  readonly run: Buffer;
}

const none = 0xfff;
const empty = Buffer.alloc(0);

/** Reads the style sheet ([MS-DOC] STSH). */
export function readDocStyles(part: Buffer): DocStyles {
  const headerSize = part.length < 2 ? 0 : part.readUInt16LE(0);
  const standard: RunProperties =
    headerSize < 18
      ? plainRun
      : { ...plainRun, ascii: part.readUInt16LE(14), other: part.readUInt16LE(18) };
  const styles = headerSize === 0 ? [] : stylesOf(part, headerSize);
  const chainOf = (number: number): Style[] => {
    const chain: Style[] = [];
    let style = styles[number];
    while (style != null && !chain.includes(style)) {
      chain.unshift(style);
      style = styles[style.base];
    }
    return chain;
  };
  return {
    paragraph: (number) =>
      chainOf(number).reduce((so, style) => changeParagraph(so, sprmsOf(style.paragraph), empty), {
        ...plainParagraph,
        style: number,
      }),
    run: (number) =>
      chainOf(number).reduce((so, style) => changeRun(so, sprmsOf(style.run)), standard),
    withStyle: (run, number) =>
      chainOf(number).reduce((so, style) => changeRun(so, sprmsOf(style.run)), run),
  };
}

function stylesOf(part: Buffer, headerSize: number): (Style | null)[] {
  const count = part.readUInt16LE(2);
  const baseSize = part.readUInt16LE(4);
  const styles: (Style | null)[] = [];
  let at = 2 + headerSize;
  while (styles.length < count && at + 2 <= part.length) {
    const size = part.readUInt16LE(at);
    const style = part.subarray(at + 2, at + 2 + size);
    styles.push(style.length < baseSize + 2 ? null : styleOf(style, baseSize));
    at += 2 + size + (size % 2);
  }
  return styles;
}

function styleOf(style: Buffer, baseSize: number): Style {
  const kindAndBase = style.readUInt16LE(2);
  const kind = kindAndBase & 0xf;
  const count = style.readUInt16LE(4) & 0xf;
  // Behind the name, with its length before and a zero after it.
  let at = baseSize + 2 + style.readUInt16LE(baseSize) * 2 + 2;
  const lists: Buffer[] = [];
  while (lists.length < count && at + 2 <= style.length) {
    const size = style.readUInt16LE(at);
    lists.push(style.subarray(at + 2, at + 2 + size));
    at += 2 + size + (size % 2);
  }
  const base = kindAndBase >> 4;
  const [first = empty, second = empty] = lists;
  return {
    base: base === none ? -1 : base,
    kind,
    // The list of a paragraph style starts with its number.
    paragraph: kind === 1 ? first.subarray(2) : empty,
    run: kind === 1 ? second : kind === 2 ? first : empty,
  };
}

/** Reads the names of fonts ([MS-DOC] SttbfFfn). */
export function readDocFonts(part: Buffer): NamedFont[] {
  const fonts: NamedFont[] = [];
  let at = 4;
  while (at < part.length) {
    const size = part.readUInt8(at);
    const font = part.subarray(at + 1, at + 1 + size);
    const name = font.length > 39 ? utf16Text(font.subarray(39)).replace(/\0.*$/su, '') : '';
    fonts.push({ name, charset: font[3] ?? 0 });
    at += 1 + size;
  }
  return fonts;
}
