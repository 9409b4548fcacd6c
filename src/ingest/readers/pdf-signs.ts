import { meaningOf } from './fonts.ts';

/** What PDFium makes of a hyphen, and of a soft one, at the end of a line. */
const lineHyphen = new Set([0x02, 0xfffe]);
/** A hyphen is narrower than this, in sizes of the letters; TCVN3 keeps its `ư` where the soft hyphen is. */
const widestHyphen = 0.42;

/** Stands for what the file has no letter for. */
export const unknownSign = '\uFFFD';

/**
 * Returns the sign that PDFium tells by a code. Ligatures are their letters; a font that is marked as one of signs hides
 * ASCII in the private area. `width` is in sizes of the font.
 */
export function signOf(code: number, font: string, width: number): string {
  const { code: letters, symbol } = meaningOf(font);
  if (lineHyphen.has(code)) return letters === 'TCVN3' && width > widestHyphen ? '\u00AD' : '-';
  if (code === 0 || code > 0x10ffff) return unknownSign;
  const sign = String.fromCodePoint(code);
  if (code >= 0xfb00 && code <= 0xfb06) return sign.normalize('NFKC');
  if (symbol !== null || letters !== null || !/\p{Co}/u.test(sign)) return sign;
  if (code > 0xf020 && code < 0xf07f) return String.fromCharCode(code - 0xf000);
  return bullets[code] ?? unknownSign;
}

/** What programs write into the private area for the bullets of lists. */
const bullets: Readonly<Record<number, string>> = {
  61607: '▪',
  61623: '•',
  61656: '➢',
  61692: '✓',
};
