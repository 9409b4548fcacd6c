import { pdfOf } from './make-pdf.ts';

/** Text at one place of a page, in points from its lower left corner. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** 12 unless told. */
  readonly size?: number;
  /** What is added to the width of each sign. */
  readonly spacing?: number;
  /** Neither filled nor stroked, as the words that a scanner recognised. */
  readonly invisible?: boolean;
  /** How far it is lifted above its line. */
  readonly rise?: number;
}

/** How the file says what its signs mean. */
export interface Meaning {
  /** What the file tells a sign is; null for nothing. */
  readonly told?: (sign: string) => string | null;
  /** A picture (grey, one pixel) that covers this share of the page from its top. */
  readonly pictured?: readonly number[];
}

/** Each sign is this wide, in sizes. */
export const signWidth = 0.5;
const first = 33;

/**
 * Makes a PDF file with a page for each list: every text stands where it is said, in the order of the list, in a font
 * without pictures of its letters.
 */
export function placedPdf(
  pages: readonly (readonly Placed[])[],
  { told = (sign) => sign, pictured = [] }: Meaning = {},
): Uint8Array {
  const signs = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const content = pages.map((page) =>
    [...pictured.map(picture), ...page.map((each) => shown(each, signs))].join('\n'),
  );
  const kids = pages.map((_, at) => `${7 + 2 * at} 0 R`).join(' ');
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      `<< /Type /Font /Subtype /Type3 /FontBBox [0 -200 500 800] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /a 5 0 R >> /Encoding << /Type /Encoding /Differences [${first} ${signs.map(() => '/a').join(' ')}] >> /FirstChar ${first} /LastChar ${first + signs.length - 1} /Widths [${signs.map(() => 1000 * signWidth).join(' ')}] /ToUnicode 4 0 R >>`,
      stream(cmapOf(signs, told)),
      stream(`${1000 * signWidth} 0 0 0 ${1000 * signWidth} 700 d1 100 0 300 700 re f`),
      `<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\n~\nendstream`,
      ...content.flatMap((each, at) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${8 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I1 6 0 R >> >> >>`,
        stream(each),
      ]),
    ],
    '',
  );
}

function picture(share: number, at: number, all: readonly number[]): string {
  const above = all.slice(0, at + 1).reduce((sum, each) => sum + each, 0);
  return `q 595 0 0 ${842 * share} 0 ${842 * (1 - above)} cm /I1 Do Q`;
}

function shown(
  { text, x, y, size = 12, spacing = 0, invisible = false, rise = 0 }: Placed,
  signs: readonly string[],
): string {
  const codes = [...text].map((sign) =>
    (first + signs.indexOf(sign)).toString(16).padStart(2, '0'),
  );
  return `BT /F1 ${size} Tf ${spacing} Tc ${invisible ? 3 : 0} Tr 1 0 0 1 ${x} ${y + rise} Tm <${codes.join('')}> Tj ET`;
}

function cmapOf(signs: readonly string[], told: (sign: string) => string | null): string {
  const pairs = signs.flatMap((sign, at) => {
    const meant = told(sign);
    if (meant === null) return [];
    const hex = [...Array(meant.length).keys()].map((each) =>
      meant.charCodeAt(each).toString(16).padStart(4, '0'),
    );
    return [`<${(first + at).toString(16).padStart(2, '0')}> <${hex.join('')}>`];
  });
  const groups = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, at) =>
    pairs.slice(100 * at, 100 * at + 100),
  );
  const maps = groups.map((each) => `${each.length} beginbfchar\n${each.join('\n')}\nendbfchar`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def\n1 begincodespacerange <00> <ff> endcodespacerange\n${maps.join('\n')}\nendcmap end end`;
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}
