import type { PageSegments } from './page-lines.ts';
import { type Segment, type TextRun, textOfRuns } from './page-segments.ts';

/** Text of paragraphs as it is read, and in which code its letters were. */
export interface DecodedText {
  /** One for each paragraph that was given. */
  readonly texts: readonly string[];
  /** The code in words; null for Unicode alone. */
  readonly encoding: string | null;
  readonly doubts: readonly { readonly paragraph: number; readonly reason: string }[];
  /** Doubts of the file as a whole. */
  readonly ofFile: readonly string[];
}

/** Reads paragraphs whose runs may be in fonts from before Unicode (TCVN3, VNI). */
export type DecodeText = (paragraphs: readonly (readonly TextRun[])[]) => DecodedText;

/** Fonts that are made for TCVN3 or VNI; the bold and slanted ones of a family start alike. */
const legacyFont = /^\.vn|^vni[- ]|^vn(?:time|arial|helvet|avant|courier)/iu;

/** Reads letters as Unicode and says where a font tells that they are not. */
export const asUnicode: DecodeText = (paragraphs) => {
  const doubts = paragraphs.flatMap((runs, paragraph) => {
    const fonts = new Set(legacyFontsOf(runs));
    if (fonts.size === 0) return [];
    return [
      {
        paragraph,
        reason: `chữ theo bảng mã cũ (${[...fonts].join(', ')}), chưa đổi sang Unicode`,
      },
    ];
  });
  const encoding = doubts.length === 0 ? null : 'bảng mã cũ, chưa đổi sang Unicode';
  // Other codes keep a letter where Unicode has its soft hyphen.
  const texts = paragraphs.map((runs) =>
    textOfRuns(doubts.length === 0 ? runs.map(withoutSoftHyphens) : runs),
  );
  return { texts, encoding, doubts, ofFile: [] };
};

function withoutSoftHyphens({ text, font }: TextRun): TextRun {
  return { text: text.replaceAll('\u00AD', ''), font };
}

/** Returns the fonts of runs that are made for a code from before Unicode. */
export function legacyFontsOf(runs: readonly TextRun[]): string[] {
  return runs.flatMap(({ font }) => (font !== null && legacyFont.test(font) ? [font] : []));
}

/** Pages whose letters were read by their fonts. */
export interface ReadByFont<Page> {
  readonly pages: readonly Page[];
  /** The codes in words; null when no font tells one, and nothing was read. */
  readonly encoding: string | null;
  /** Doubts of the file as a whole. */
  readonly ofFile: readonly string[];
}

/**
 * Reads the letters of pages by fonts that tell a code from before Unicode. It comes before lines are put together,
 * which goes by words (“Điều”, “Số:”), capitals and hyphens: TCVN3 has its `ư` where the soft hyphen is.
 */
export function readByFont<Page extends PageSegments>(
  pages: readonly Page[],
  decode: DecodeText | undefined,
): ReadByFont<Page> {
  const segments = pages.flatMap((page) => page.segments);
  const fonts = legacyFontsOf(segments.flatMap(({ runs }) => runs));
  if (decode === undefined || fonts.length === 0) return { pages, encoding: null, ofFile: [] };
  const { texts, encoding, doubts, ofFile } = decode(segments.map(({ runs }) => runs));
  const reasons = Map.groupBy(doubts, ({ paragraph }) => paragraph);
  const read = new Map(
    segments.map((segment, index): [Segment, Segment] => [
      segment,
      {
        ...segment,
        runs: [{ text: texts[index] ?? '', font: null }],
        doubts: [...segment.doubts, ...(reasons.get(index) ?? []).map(({ reason }) => reason)],
      },
    ]),
  );
  return {
    pages: pages.map((page) => ({
      ...page,
      segments: page.segments.map((segment) => read.get(segment) ?? segment),
    })),
    encoding,
    ofFile,
  };
}
